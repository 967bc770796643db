import CivicDecks
import CivicText

/// Moodle's GIFT: one question a block, blocks parted by a blank line.
///
/// A comment before each question names kind, id and tags; Moodle reads the last two, our importer all.
enum GIFTFormat {
  /// Begins the comment before a question.
  static let comment = "// civiq:"

  /// The blocks of an item, one for each group of blanks of a cloze.
  static func block(_ exported: ExportedItem) throws(SkipReason) -> ExportBlock {
    let form = try AnswerForm(exported)
    if case .blanks(let cloze) = form { return try clozeBlock(exported, cloze) }
    let prompt = try AnswerForm.prompt(exported.item.content)
    let remarks: Remarks
    if case .essay(let model) = form {
      remarks = Remarks(exported, answer: model, accept: true)
    } else {
      remarks = Remarks(exported)
    }
    let answers = try answers(form) + feedback(remarks, exported.language)
    let text = "::\(exported.id.text)::\(html(prompt)) {\(answers)}\n\n"
    return ExportBlock(text: head(exported, id: exported.id.text) + text)
  }

  private static func clozeBlock(
    _ exported: ExportedItem,
    _ cloze: ClozeText
  ) throws(SkipReason) -> ExportBlock {
    let groups = cloze.groups
    var block = ExportBlock(text: "", cards: groups.count)
    for group in groups {
      let prompt = ClozePrompt(cloze, group: group)
      guard prompt.blanks.count == 1, let blank = prompt.blanks.first else { throw .blanksTogether }
      let mark = ItemJSON.blankMark.unicodeScalars.count
      let before = String(String.UnicodeScalarView(prompt.scalars[..<blank.offset]))
      let after = String(String.UnicodeScalarView(prompt.scalars[(blank.offset + mark)...]))
      let accept = groups.count == 1 ? exported.item.accept : []
      let answers =
        try answers(.typed([blank.answer] + accept))
        + feedback(Remarks(exported), exported.language)
      let id = groups.count == 1 ? exported.id.text : "\(exported.id.text).\(group)"
      block.text += head(exported, id: id)
      block.text += "::\(id)::\(html(before)){\(answers)}\(html(after, isStart: false))\n\n"
    }
    return block
  }

  private static func head(_ exported: ExportedItem, id: String) -> String {
    let tags = exported.item.tags.map { " [tag:\($0.replacing("]", by: "\\]"))]" }
    let kind = exported.item.content.kind.rawValue
    return "\(comment)\(kind) [id:\(id)]\(ExportCleaning.joined(tags.joined()))\n"
  }

  // MARK: - Answers

  private static func answers(_ form: AnswerForm) throws(SkipReason) -> String {
    switch form {
    case .single(let shape):
      return shape.options.map { option in
        (option.isKey ? "=" : "~") + html(option.text) + feedback(option)
      }.joined(separator: " ")
    case .multiple(let shape):
      let share = try GradeShare.each(of: shape.keys.count)
      return shape.options.map { option in
        "~%\(option.isKey ? share : "-100")%" + html(option.text) + feedback(option)
      }.joined(separator: " ")
    case .truth(let isTrue): return isTrue ? "TRUE" : "FALSE"
    case .number(let value, let tolerance): return "#\(value):\(tolerance)"
    case .typed(let answers): return try typed(answers)
    case .pairs(let pairs):
      var texts: [String] = []
      for pair in pairs {
        guard pair.right.cut(at: "->") == nil else { throw .reserved("->") }
        guard !pair.right.utf8.contains(0x7D) else { throw .reserved("}") }
        texts.append("=\(html(pair.left)) -> \(plain(pair.right))")
      }
      return texts.joined(separator: " ")
    case .essay: return ""
    case .blanks: preconditionFailure("groups of blanks are written one by one")
    }
  }

  /// Answers that are compared with what is typed, so nothing in them may be an entity.
  private static func typed(_ answers: [String]) throws(SkipReason) -> String {
    var texts: [String] = []
    for answer in answers {
      guard answer.cut(at: "->") == nil else { throw .reserved("->") }
      // Some readers of GIFT stop at an escaped brace as well.
      guard !answer.utf8.contains(0x7D) else { throw .reserved("}") }
      // A `*` would match anything, and a `%` in front would be read as a weight.
      let literal = plain(answer.replacing("*", by: "\\*"))
      texts.append("=" + (answer.utf8.first == UInt8(ascii: "%") ? "%100%" : "") + literal)
    }
    return texts.joined(separator: " ")
  }

  private static func feedback(_ option: ChoiceOption) -> String {
    guard let feedback = option.feedback, !feedback.isEmpty else { return "" }
    return "#" + html(feedback)
  }

  private static func feedback(_ remarks: Remarks, _ language: InterfaceLanguage) -> String {
    let lines = remarks.lines(language)
    return lines.isEmpty ? "" : "####" + html(lines.joined(separator: "\n"))
  }

  // MARK: - Escapes

  /// Text that Moodle shows as HTML.
  static func html(_ text: String, isStart: Bool = true) -> String {
    var text = text
    if text.utf8.contains(where: HTMLText.isMarkup) {
      text = text.replacing("&", by: "&amp;").replacing("<", by: "&lt;")
      text = text.replacing(">", by: "&gt;")
      // Some readers of GIFT stop at an escaped brace.
      text = text.replacing("{", by: "&#123;").replacing("}", by: "&#125;")
    }
    if isStart, text.utf8.first == UInt8(ascii: "[") { text = "&#91;" + text.dropFirstScalar() }
    if isStart, text.utf8.first == UInt8(ascii: "%") { text = "&#37;" + text.dropFirstScalar() }
    return plain(text)
  }

  /// Text with GIFT's own characters escaped.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == 0x0A {
        bytes.append(contentsOf: "\\n".utf8)
        continue
      }
      if isSpecial(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "~"), UInt8(ascii: "\\"), 0x0A:
      true
    default: false
    }
  }

  /// The category of a deck; Moodle reads no escapes there, so its own characters become wide ones.
  static func category(_ deck: String) -> String {
    let wide: [Unicode.Scalar: Unicode.Scalar] = [
      ":": "：", "#": "＃", "=": "＝", "{": "｛", "}": "｝", "~": "～", "\\": "＼",
    ]
    let scalars = deck.unicodeScalars.map { wide[$0] ?? $0 }
    return "$CATEGORY: $course$/\(String(String.UnicodeScalarView(scalars)))\n\n"
  }
}

extension String {
  /// The text without its first scalar.
  func dropFirstScalar() -> String { String(unicodeScalars.dropFirst()) }
}

extension ExportFormat {
  /// Moodle's GIFT.
  static let gift = ExportFormat(
    name: "gift",
    fileExtension: "gift.txt",
    leavesOut: [.hint, .pinned, .fact, .worth, .answerType],
    deckHead: GIFTFormat.category,
    block: { item, _, _ throws(SkipReason) in try GIFTFormat.block(item) }
  )
}
