import CivicDecks
import CivicText

/// Moodle XML: the fullest of Moodle's formats, with several blanks in one sentence.
enum MoodleXMLFormat {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n"
  static let foot = "</quiz>\n"

  /// The question of an item.
  static func question(_ exported: ExportedItem, points: String) throws(SkipReason) -> String {
    let form = try AnswerForm(exported)
    let content = exported.item.content
    var prompt = HTMLText.lines(try AnswerForm.prompt(content))
    if case .blanks(let cloze) = form { prompt = try embedded(cloze, accept: exported.item.accept) }
    let (type, body) = try parts(form)
    let remarks: Remarks
    if case .essay(let model) = form {
      remarks = Remarks(exported, answer: model, accept: true)
    } else {
      remarks = Remarks(exported)
    }
    let notes = HTMLText.lines(remarks.lines(exported.language).joined(separator: "\n"))
    var xml = "<question type=\"\(type)\">\n"
    xml += "<name>\(text(exported.id.text))</name>\n"
    xml += "<questiontext format=\"html\">\(text(prompt))</questiontext>\n"
    xml += "<generalfeedback format=\"html\">\(text(notes))</generalfeedback>\n"
    if type != "cloze" { xml += "<defaultgrade>\(points)</defaultgrade>\n" }
    xml += "<penalty>0.3333333</penalty>\n<hidden>0</hidden>\n"
    xml += "<idnumber>\(exported.id.text)</idnumber>\n"
    xml += body
    xml += tags(exported.item.tags)
    return xml + "</question>\n"
  }

  /// A question of type category, which files what follows it.
  static func category(_ deck: String) -> String {
    "<question type=\"category\">\n<category>\(text("$course$/" + HTMLText.escaped(deck)))</category>\n"
      + "</question>\n"
  }

  private static func tags(_ tags: [String]) -> String {
    guard !tags.isEmpty else { return "" }
    return "<tags>" + tags.map { "<tag>\(text($0))</tag>" }.joined() + "</tags>\n"
  }

  // MARK: - Types

  private static func parts(_ form: AnswerForm) throws(SkipReason) -> (type: String, body: String) {
    switch form {
    case .single(let shape):
      return ("multichoice", choice(shape, isSingle: true, right: "100", wrong: "0"))
    case .multiple(let shape):
      let share = try GradeShare.each(of: shape.keys.count)
      return ("multichoice", choice(shape, isSingle: false, right: share, wrong: "-100"))
    case .truth(let isTrue):
      return (
        "truefalse",
        answer(isTrue ? "100" : "0", "true", isHTML: false)
          + answer(isTrue ? "0" : "100", "false", isHTML: false)
      )
    case .typed(let answers):
      // What is typed is compared with the text itself, so it cannot be escaped.
      guard !answers.contains(where: HTMLText.isActive) else { throw .reserved("<") }
      let body = answers.map { answer("100", $0.replacing("*", by: "\\*"), isHTML: false) }
      return ("shortanswer", "<usecase>0</usecase>\n" + body.joined())
    case .number(let value, let tolerance):
      let body =
        "<answer fraction=\"100\">\(text(value))<tolerance>\(tolerance)</tolerance></answer>\n"
      return ("numerical", body)
    case .pairs(let pairs): return ("matching", matching(pairs))
    case .essay(let model):
      let grader = text(HTMLText.lines(model))
      return (
        "essay",
        "<responseformat>editor</responseformat>\n<responserequired>1</responserequired>\n"
          + "<graderinfo format=\"html\">\(grader)</graderinfo>\n"
      )
    case .blanks: return ("cloze", "")
    }
  }

  private static func choice(
    _ shape: ChoiceShape,
    isSingle: Bool,
    right: String,
    wrong: String
  ) -> String {
    let isPinned = shape.options.contains(where: \.isPinned)
    var xml = "<single>\(isSingle)</single>\n<shuffleanswers>\(!isPinned)</shuffleanswers>\n"
    xml += "<answernumbering>ABCD</answernumbering>\n"
    for option in shape.options {
      let fraction = option.isKey ? right : wrong
      xml += answer(fraction, HTMLText.lines(option.text), isHTML: true, feedback: option.feedback)
    }
    return xml
  }

  private static func answer(
    _ fraction: String,
    _ content: String,
    isHTML: Bool,
    feedback: String? = nil
  ) -> String {
    let format = isHTML ? "html" : "moodle_auto_format"
    var xml = "<answer fraction=\"\(fraction)\" format=\"\(format)\">\(text(content))"
    if let feedback, !feedback.isEmpty {
      xml += "<feedback format=\"html\">\(text(HTMLText.lines(feedback)))</feedback>"
    }
    return xml + "</answer>\n"
  }

  private static func matching(_ pairs: [MatchPair]) -> String {
    pairs.reduce(into: "<shuffleanswers>true</shuffleanswers>\n") { xml, pair in
      xml += "<subquestion format=\"html\">\(text(HTMLText.lines(pair.left)))"
      xml += "<answer>\(text(HTMLText.lines(pair.right)))</answer></subquestion>\n"
    }
  }

  // MARK: - Blanks

  /// A cloze with its answers embedded: `{1:SHORTANSWER:=a~=b}`.
  private static func embedded(_ cloze: ClozeText, accept: [String]) throws(SkipReason) -> String {
    let isAlone = cloze.blanks.count == 1
    var html = ""
    for piece in cloze.pieces {
      switch piece {
      case .text(let text):
        guard !text.utf8.contains(where: { $0 == 0x7B || $0 == 0x7D }) else { throw .reserved("{") }
        html += HTMLText.lines(text)
      case .blank(_, let answer, _):
        let answers = [answer] + (isAlone ? accept.filter { !$0.trimmed().isEmpty } : [])
        let escaped = try answers.map { text throws(SkipReason) in "=" + (try inBlank(text)) }
        html += "{1:SHORTANSWER:" + escaped.joined(separator: "~") + "}"
      }
    }
    return html
  }

  private static func inBlank(_ answer: String) throws(SkipReason) -> String {
    let literal = answer.trimmed().replacing("*", by: "\\*")
    guard !literal.utf8.contains(0x7B) else { throw .reserved("{") }
    guard !HTMLText.isActive(literal) else { throw .reserved("<") }
    var bytes: [UInt8] = []
    for byte in ExportCleaning.joined(literal).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "~"), UInt8(ascii: "/"),
        UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A `<text>` element around text or HTML.
  private static func text(_ content: String) -> String {
    guard content.utf8.contains(where: { $0 == 0x3C || $0 == 0x3E || $0 == 0x26 }) else {
      return "<text>\(content)</text>"
    }
    return "<text><![CDATA[" + content.replacing("]]>", by: "]]]]><![CDATA[>") + "]]></text>"
  }
}

extension ExportFormat {
  /// Moodle XML.
  static let moodleXML = ExportFormat(
    name: "moodle-xml",
    fileExtension: "xml",
    leavesOut: [.hint, .fact, .worth, .answerType],
    head: { _, _ in MoodleXMLFormat.head },
    foot: MoodleXMLFormat.foot,
    deckHead: MoodleXMLFormat.category,
    block: { item, options, _ throws(SkipReason) in
      let points = options.pointsText(item.item.content.kind)
      return ExportBlock(text: try MoodleXMLFormat.question(item, points: points))
    }
  )
}
