import CivicDecks
import CivicText

extension ImportFormat {
  /// 题库 paste text, read liberally.
  static let tiku = ImportFormat(name: "tiku") { text, language in
    var reader = TikuImport(text, language)
    return reader.read()
  }
}

private struct TikuImport {
  private var log: ImportLog
  /// The question that is being read.
  private var question: TikuQuestion?
  /// Questions without an answer of their own, for answers at the end of the file.
  private var waiting: [TikuQuestion] = []
  /// Answers at the end: `1-5 ABCDE`.
  private var answers: [Int: String] = [:]
  /// The kind of a heading such as `一、单项选择题`.
  private var sectionKind = ""

  init(_ text: SourceText, _ language: InterfaceLanguage) {
    log = ImportLog(text, language)
  }

  mutating func read() -> ImportResult {
    guard log.accepts() else { return log.result }
    for (index, line) in String(decoding: log.text.bytes, as: UTF8.self).lines().enumerated() {
      guard waiting.count + log.result.read < ImportLimits.items else { break }
      let text = (line.dropping(prefix: "\u{FEFF}") ?? line).trimmed()
      if text.isEmpty { close() } else { readLine(text, number: index + 1) }
    }
    close()
    for question in waiting { finish(question) }
    return log.finished()
  }

  private mutating func readLine(_ text: String, number: Int) {
    if let field = TikuLine.field(text) {
      guard question != nil || field.name == .answer else {
        return log.report(.warning, .notUnderstood(String(text.prefix(20))), line: number)
      }
      question?.add(field.name, field.value)
    } else if let option = TikuLine.option(text), question != nil {
      question?.options.append(option)
    } else if let range = TikuLine.answerRange(text) {
      close()
      for (number, answer) in range { answers[number] = answer }
    } else if let kind = TikuLine.section(text) {
      close()
      sectionKind = kind
    } else if let start = TikuLine.start(text) {
      close()
      question = TikuQuestion(start, line: number)
      if question?.kind.isEmpty == true { question?.kind = sectionKind }
    } else if question != nil {
      question?.goOn(text)
    } else {
      log.report(.warning, .notUnderstood(String(text.prefix(20))), line: number)
    }
  }

  /// Ends the question that is being read.
  private mutating func close() {
    guard let question else { return }
    self.question = nil
    waiting.append(question)
  }

  private mutating func finish(_ question: TikuQuestion) {
    var question = question
    if question.answer.isEmpty { question.answer = answers[question.number] ?? "" }
    do throws(ImportError) {
      log.take(ImportedItem(item: try question.item(), line: question.line))
    } catch {
      log.skip(error, line: question.line)
    }
  }
}

/// One question of a 题库 while it is read.
private struct TikuQuestion {
  var number: Int
  var kind: String
  var stem: String
  var line: Int
  var options: [String] = []
  var answer = ""
  var explanation = ""
  var tags: [String] = []
  private var last: TikuLine.Field?

  init(_ start: TikuLine.Start, line: Int) {
    number = start.number
    kind = start.kind
    stem = start.stem
    self.line = line
  }

  mutating func add(_ field: TikuLine.Field, _ value: String) {
    last = field
    switch field {
    case .answer: answer = value
    case .explanation: explanation = value
    case .tags: tags = TagList.read(value)
    case .other: break
    }
  }

  /// A line that begins nothing goes on with what stands before it.
  mutating func goOn(_ text: String) {
    switch last {
    case .answer: answer += "\n" + text
    case .explanation: explanation += "\n" + text
    case .tags, .other: break
    case nil:
      if options.isEmpty { stem += "\n" + text } else { options[options.count - 1] += "\n" + text }
    }
  }

  func item() throws(ImportError) -> Item {
    var loose = LooseItem(kind: kind, prompt: stem, options: options, answer: answer)
    if let term = stem.dropping(prefix: "名词解释：") {
      loose.kind = ItemKind.term.rawValue
      loose.prompt = term
    }
    let (content, accept) = try loose.content()
    var item = Item(content: content, accept: accept, tags: tags)
    let (text, remarks) = Self.split(explanation)
    item.explanation = text.isEmpty ? nil : text
    remarks.apply(to: &item)
    if let others = remarks[.accept] { item.accept = others.pieces(separatedBy: "；") }
    return item
  }

  /// The explanation, and the remarks that stand behind it on the same line.
  private static func split(_ line: String) -> (text: String, remarks: Remarks) {
    var text = " " + line
    var parts: [(label: Label, text: String)] = []
    for label in [Label.source, .validity, .correction, .accept] {
      let mark = " " + label.text(.chinese) + "："
      let pieces = text.utf8Pieces(separatedBy: mark)
      guard pieces.count > 1, let last = pieces.last else { continue }
      parts.insert((label, last), at: 0)
      text = pieces.dropLast().joined(separator: mark)
    }
    return (text.trimmed(), Remarks(parts: parts))
  }
}
