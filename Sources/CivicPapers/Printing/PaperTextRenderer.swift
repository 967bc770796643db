import CivicDecks
import CivicExchange
import CivicText

/// Papers and keys as plain text, set to a width by the rules of Chinese and English typesetting.
public struct PaperTextRenderer: Sendable {
  private let breaker: LineBreaker
  private let measure: DisplayWidth
  private let width: Int

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - width: columns of a line, 40 or more.
  ///   - ambiguousWidth: columns of characters such as “ and …, 1 or 2.
  public init(width: Int = 72, ambiguousWidth: Int = 1) {
    self.width = max(40, width)
    measure = DisplayWidth(ambiguousWidth: ambiguousWidth)
    breaker = LineBreaker(width: self.width, measure: measure)
  }

  /// The paper of a version; no key is in it.
  public func paper(_ paper: Paper, _ version: PaperVersion) -> String {
    let phrases = PaperPhrases(language: paper.language)
    var lines = head(paper, version, phrases)
    for (index, section) in paper.sections.enumerated() {
      lines.append("")
      lines += breaker.lines(phrases.heading(section, number: index + 1))
      if let instruction = phrases.instruction(section) { lines += breaker.lines(instruction) }
      for question in version.questions where section.positions.contains(question.position) {
        lines.append("")
        lines += self.question(question, phrases)
      }
    }
    return text(lines)
  }

  private func text(_ lines: [String]) -> String {
    lines.map { line in
      var line = line
      while let last = line.utf8.last, last == 0x20 { line.removeLast() }
      // The slots were kept whole by blanks that do not break; now any blank will do.
      return line.replacing("\u{A0}", by: " ")
    }.joined(separator: "\n") + "\n"
  }

  private func head(_ paper: Paper, _ version: PaperVersion, _ phrases: PaperPhrases) -> [String] {
    var lines = breaker.lines(PrintableText.oneLine(paper.title(of: version))).map { line in
      String(repeating: " ", count: max(0, (width - measure.columns(of: line)) / 2)) + line
    }
    lines.append("")
    let fields = phrases.nameFields.map { field in
      field.label + phrases.colon + String(repeating: "_", count: field.columns)
    }
    lines += packed(fields)
    var facts = [phrases.total(paper.points), phrases.count(version.questions.count)]
    if let minutes = paper.minutes { facts.insert(phrases.time(minutes), at: 0) }
    lines += packed(facts)
    if let notes = paper.notes {
      lines += breaker.lines(phrases.notes + phrases.colon + PrintableText.oneLine(notes))
    }
    return lines
  }

  /// Pieces with gaps between them, as many to a line as fit.
  private func packed(_ pieces: [String]) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces {
      let joined = line.isEmpty ? piece : line + "  " + piece
      if measure.columns(of: joined) <= width || line.isEmpty {
        line = joined
      } else {
        lines.append(line)
        line = piece
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  // MARK: - Questions

  private func question(_ question: PaperQuestion, _ phrases: PaperPhrases) -> [String] {
    let content = QuestionText(question, phrases)
    let number = "\(question.position). "
    let indent = String(repeating: " ", count: max(3, number.utf8.count))
    var lines = breaker.lines(content.stem, prefix: number, continuation: indent)
    for (index, left) in content.lefts.enumerated() {
      let mark = "\(indent)(\(index + 1)) "
      lines += breaker.lines(left, prefix: mark, continuation: indent + "    ")
    }
    lines += options(content.options, indent: indent)
    for _ in 0..<content.writingLines {
      lines.append("")
      lines.append(indent + String(repeating: "_", count: width - indent.utf8.count - 2))
    }
    return lines
  }

  /// Options in four, two or one column, as the widest allows.
  private func options(_ texts: [String], indent: String) -> [String] {
    guard !texts.isEmpty else { return [] }
    let marked = texts.enumerated().map { "\(OptionLetter.text($0.offset)). \($0.element)" }
    let widest = marked.map { measure.columns(of: $0) }.max() ?? 0
    let room = width - indent.utf8.count
    let isOneLine = !texts.contains { $0.utf8.contains(0x0A) }
    let columns = [4, 2].first { $0 <= max(2, texts.count) && (widest + 2) * $0 <= room + 2 }
    guard let columns, isOneLine else {
      return marked.flatMap { breaker.lines($0, prefix: indent, continuation: indent + "   ") }
    }
    let cell = room / columns
    return stride(from: 0, to: marked.count, by: columns).map { start in
      let row = marked[start..<min(start + columns, marked.count)]
      return indent + row.map { measure.padded($0, to: cell) }.joined()
    }
  }

  // MARK: - Key

  /// The key of a version with explanations and sources.
  public func key(_ paper: Paper, _ version: PaperVersion) -> String {
    let phrases = PaperPhrases(language: paper.language)
    var lines = breaker.lines(PrintableText.oneLine(paper.title(of: version)) + " " + phrases.key)
    lines += breaker.lines(phrases.total(paper.points) + "  " + phrases.seed(paper.seed))
    for (index, section) in paper.sections.enumerated() {
      lines.append("")
      lines += breaker.lines(phrases.heading(section, number: index + 1))
      let questions = version.questions.filter { section.positions.contains($0.position) }
      if section.form == .choice || section.form == .trueFalse {
        lines += packed(quickRows(questions))
      }
      for question in questions { lines += answer(question, phrases) }
    }
    return text(lines)
  }

  /// Short rows such as `1-5 BADCB`.
  private func quickRows(_ questions: [PaperQuestion]) -> [String] {
    stride(from: 0, to: questions.count, by: 5).map { start in
      let row = questions[start..<min(start + 5, questions.count)]
      let first = row.first?.position ?? 0
      let last = row.last?.position ?? 0
      let range = first == last ? "\(first)" : "\(first)-\(last)"
      return "\(range) \(row.map(\.key).joined())"
    }
  }

  private func answer(_ question: PaperQuestion, _ phrases: PaperPhrases) -> [String] {
    let number = "\(question.position). "
    let points = " " + phrases.points(question.points)
    let answer = PrintableText.oneLine(KeyText.answer(question)) + points
    // The bar keeps a number at the start of a line from being taken for that of a question.
    let bar = "   │"
    var lines = breaker.lines(answer, prefix: number, continuation: bar)
    for remark in KeyText.remarks(question, phrases) {
      lines += breaker.lines(PrintableText.oneLine(remark), prefix: bar, continuation: bar)
    }
    return lines
  }
}

/// What a key says of a question.
enum KeyText {
  /// The answer: letters with their texts are shown as letters alone, blanks parted by `；`.
  static func answer(_ question: PaperQuestion) -> String {
    let parts = question.parts
    guard parts.count > 1 else { return question.key }
    return parts.joined(separator: question.item.language == .chinese ? "；" : "; ")
  }

  /// Further answers, correction, explanation, source, topics and id.
  static func remarks(_ question: PaperQuestion, _ phrases: PaperPhrases) -> [String] {
    let item = question.item.item
    var remarks: [(String, String)] = []
    if !item.accept.isEmpty {
      remarks.append(
        (phrases.accept, item.accept.joined(separator: phrases.language == .chinese ? "；" : "; "))
      )
    }
    if case .trueFalse(_, false, let correction?) = item.content {
      remarks.append((phrases.correction, correction))
    }
    if let explanation = item.explanation { remarks.append((phrases.explanation, explanation)) }
    if let source = item.source { remarks.append((phrases.source, SourceLine.text(source))) }
    if !item.tags.isEmpty { remarks.append((phrases.tags, item.tags.joined(separator: " "))) }
    remarks.append((phrases.item, question.item.id.text))
    return remarks.map { $0.0 + phrases.colon + $0.1 }
  }
}
