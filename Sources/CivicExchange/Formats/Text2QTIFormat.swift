import CivicDecks
import CivicText

/// The text that `text2qti` turns into a QTI package for Canvas; all text is Markdown.
enum Text2QTIFormat {
  static func block(
    _ exported: ExportedItem,
    number: Int,
    points: String
  ) throws(SkipReason) -> ExportBlock {
    let form = try AnswerForm(exported)
    if case .blanks(let cloze) = form {
      return try clozeBlock(exported, cloze, number: number, points: points)
    }
    let prompt = try AnswerForm.prompt(exported.item.content)
    var lines = question(prompt, id: exported.id.text, number: number, points: points)
    if case .essay(let model) = form {
      lines += feedback(Remarks(exported, answer: model, accept: true), exported.language)
    } else {
      lines += feedback(Remarks(exported), exported.language)
    }
    lines += try answers(form, exported)
    return ExportBlock(
      text: lines.joined(separator: "\n") + "\n\n",
      uniquePrompts: [ExportCleaning.joined(prompt)]
    )
  }

  private static func clozeBlock(
    _ exported: ExportedItem,
    _ cloze: ClozeText,
    number: Int,
    points: String
  ) throws(SkipReason) -> ExportBlock {
    let groups = cloze.groups
    var block = ExportBlock(text: "", cards: groups.count)
    for (index, group) in groups.enumerated() {
      let prompt = ClozePrompt(cloze, group: group)
      guard prompt.blanks.count == 1, let blank = prompt.blanks.first else { throw .blanksTogether }
      let id = groups.count == 1 ? exported.id.text : "\(exported.id.text).\(group)"
      var lines = question(prompt.text, id: id, number: number + index, points: points)
      lines += feedback(Remarks(exported), exported.language)
      lines += try typed([blank.answer] + (groups.count == 1 ? exported.item.accept : []))
      block.uniquePrompts.append(ExportCleaning.joined(prompt.text))
      block.text += lines.joined(separator: "\n") + "\n\n"
    }
    return block
  }

  private static func question(
    _ prompt: String,
    id: String,
    number: Int,
    points: String
  ) -> [String] {
    let mark = "\(number).  "
    return ["Title: \(id)", "Points: \(points)"] + paragraphs(prompt, mark: mark)
  }

  private static func feedback(_ remarks: Remarks, _ language: InterfaceLanguage) -> [String] {
    let lines = remarks.lines(language)
    return lines.isEmpty ? [] : paragraphs(lines.joined(separator: "\n"), mark: "... ")
  }

  // MARK: - Answers

  private static func answers(
    _ form: AnswerForm,
    _ exported: ExportedItem
  ) throws(SkipReason) -> [String] {
    switch form {
    case .single(let shape):
      return lettered(shape) { ($0 ? "*" : "") + $1.lowercased() + ") " }
    case .multiple(let shape): return lettered(shape) { isKey, _ in isKey ? "[*] " : "[ ] " }
    case .truth(let isTrue):
      return isTrue ? ["*a) True", "b)  False"] : ["a)  True", "*b) False"]
    case .typed(let answers): return try typed(answers)
    case .number(let value, let tolerance): return ["=   \(value) +- \(tolerance)"]
    case .essay: return ["____"]
    case .pairs: throw .kind(exported.item.content.kind)
    case .blanks: preconditionFailure("groups of blanks are written one by one")
    }
  }

  private static func lettered(
    _ shape: ChoiceShape,
    mark: (_ isKey: Bool, _ letter: String) -> String
  ) -> [String] {
    shape.options.enumerated().flatMap { index, option in
      paragraphs(option.text, mark: mark(option.isKey, ChoiceShape.letter(index)))
        + (option.feedback.map { $0.isEmpty ? [] : paragraphs($0, mark: "... ") } ?? [])
    }
  }

  /// Typed answers, which text2qti takes as they are, without Markdown.
  private static func typed(_ answers: [String]) throws(SkipReason) -> [String] {
    var seen: Set<String> = []
    var lines: [String] = []
    for answer in answers {
      let text = ExportCleaning.joined(try answer.nonEmpty())
      if seen.insert(text).inserted { lines.append("*   \(text)") }
    }
    return lines
  }

  // MARK: - Markdown

  /// A text whose lines are paragraphs, indented under its mark.
  private static func paragraphs(_ text: String, mark: String) -> [String] {
    let indent = String(repeating: " ", count: mark.utf8.count)
    var lines: [String] = []
    for line in text.lines() {
      let content = line.trimmed()
      guard !content.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append((lines.isEmpty ? mark : indent) + escaped(content))
    }
    return lines
  }

  /// One line of text in which Markdown, LaTeX and typographic replacement find nothing to do.
  static func escaped(_ line: String) -> String {
    var bytes: [UInt8] = []
    let source = Array(line.utf8)
    var isNumber = true
    for (index, byte) in source.enumerated() {
      let isDoubled =
        (index > 0 && source[index - 1] == byte)
        || (index + 1 < source.count && source[index + 1] == byte)
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "`"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: "!"):
        bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        bytes += isNumber || isDoubled ? [UInt8(ascii: "\\"), byte] : [byte]
      case UInt8(ascii: "-"), UInt8(ascii: "+"):
        bytes += index == 0 || isDoubled ? [UInt8(ascii: "\\"), byte] : [byte]
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "$"),
        UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "\""),
        UInt8(ascii: "'"):
        bytes += Array("&#\(byte);".utf8)
      case UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: "="):
        bytes += index == 0 ? Array("&#\(byte);".utf8) : [byte]
      default: bytes.append(byte)
      }
      isNumber = isNumber && (0x30...0x39).contains(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ExportFormat {
  /// Text for text2qti.
  static let text2qti = ExportFormat(
    name: "text2qti",
    fileExtension: "text2qti.txt",
    leavesOut: [.hint, .pinned, .tags, .fact, .worth, .answerType],
    head: { items, options in
      let title = options.title ?? items.first?.deck ?? "civiq"
      return "Quiz title: \(ExportCleaning.joined(ExportCleaning.cleaned(title).text))\n\n"
    },
    block: { item, options, number throws(SkipReason) in
      let points = options.pointsText(item.item.content.kind)
      return try Text2QTIFormat.block(item, number: number, points: points)
    }
  )
}
