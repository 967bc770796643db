import CivicDecks
import CivicText

/// 题库: the text that Chinese question banks take by pasting, in the part of the grammar they share.
enum TikuFormat {
  /// Longest stem and explanation, and longest option, in characters.
  static let textLimit = 2_000
  static let optionLimit = 500

  static func block(
    _ exported: ExportedItem,
    number: Int,
    points: String
  ) throws(SkipReason) -> String {
    let (type, stem, options, answer) = try parts(exported)
    var lines = ["\(number). [\(type)]（\(points)分）\(try limited(stem, textLimit))"]
    for (index, option) in options.enumerated() {
      let text = try limited(option.text.trimmed(), optionLimit)
      lines.append("\(ChoiceShape.letter(index)). \(text)")
    }
    lines.append("答案：\(answer)")
    let remarks = remarks(exported)
    if !remarks.isEmpty { lines.append("解析：\(try limited(remarks, textLimit))") }
    let tags = exported.item.tags.filter { !$0.trimmed().isEmpty }
    if !tags.isEmpty { lines.append("知识点：\(tags.joined(separator: ";"))") }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private static func limited(_ text: String, _ limit: Int) throws(SkipReason) -> String {
    guard text.unicodeScalars.count <= limit else { throw .tooLong(limit: limit) }
    return text
  }

  /// Explanation first, then further remarks with their labels, all on one line.
  private static func remarks(_ exported: ExportedItem) -> String {
    let isTyped: Bool =
      switch exported.item.content {
      case .question, .list, .term: true
      case .cloze(let text): text.blanks.count > 1
      case .choice, .multipleChoice, .trueFalse, .match, .order: false
      }
    let remarks = Remarks(exported, accept: isTyped)
    let explanation = remarks[.explanation].map { [$0] } ?? []
    let others = Remarks(parts: remarks.parts.filter { $0.label != .explanation }).lines(.chinese)
    return (explanation + others).joined(separator: " ")
  }

  private typealias Parts = (type: String, stem: String, options: [ChoiceOption], answer: String)

  private static func parts(_ exported: ExportedItem) throws(SkipReason) -> Parts {
    let content = exported.item.content
    let stem = try content.prompt.nonEmpty()
    switch content {
    case .choice(_, let options):
      let shape = try ChoiceShape(options, isSingle: true)
      return ("单选题", stem, shape.options, shape.letters)
    case .multipleChoice(_, let options):
      let shape = try ChoiceShape(options, isSingle: false)
      guard shape.keys.count >= 2 else { throw .wrongNumberOfKeys }
      return ("多选题", stem, shape.options, shape.letters)
    case .trueFalse(_, let isTrue, _): return ("判断题", stem, [], isTrue ? "正确" : "错误")
    case .cloze(let text): return ("填空题", stem, [], try blanks(text, exported.item.accept, stem))
    case .question(_, let answer, _): return ("简答题", stem, [], try answer.nonEmpty())
    case .list(_, let members, _):
      let answers = try members.map { text throws(SkipReason) in try text.nonEmpty() }
      guard !answers.isEmpty else { throw .emptyText }
      return ("简答题", stem, [], answers.joined(separator: "；"))
    case .term(let term, let definition):
      return ("简答题", "名词解释：" + term, [], try definition.nonEmpty())
    case .match, .order: throw .kind(content.kind)
    }
  }

  /// The answers of all blanks: `|` between blanks, `;` between wordings of one.
  private static func blanks(
    _ cloze: ClozeText,
    _ accept: [String],
    _ stem: String
  ) throws(SkipReason) -> String {
    let blanks = cloze.blanks
    let isAlone = blanks.count == 1
    guard !blanks.isEmpty else { throw .wrongNumberOfKeys }
    guard runsOfUnderscores(stem) == blanks.count else { throw .blankMark }
    var answers: [String] = []
    for blank in blanks {
      let wordings = [blank.answer] + (isAlone ? accept : [])
      for wording in wordings {
        if wording.utf8.contains(UInt8(ascii: "|")) { throw .reserved("|") }
        if wording.utf8.contains(UInt8(ascii: ";")) { throw .reserved(";") }
      }
      let texts = try wordings.map { text throws(SkipReason) in try text.nonEmpty() }
      answers.append(texts.joined(separator: ";"))
    }
    return answers.joined(separator: "|")
  }

  /// How many runs of two or more `_` a stem has.
  static func runsOfUnderscores(_ stem: String) -> Int {
    var runs = 0
    var length = 0
    for byte in stem.utf8 {
      length = byte == UInt8(ascii: "_") ? length + 1 : 0
      if length == 2 { runs += 1 }
    }
    return runs
  }
}

extension ExportFormat {
  /// 题库 paste text.
  static let tiku = ExportFormat(
    name: "tiku",
    fileExtension: "tiku.txt",
    singleLine: true,
    leavesOut: [.id, .hint, .feedback, .pinned, .tolerance, .fact, .worth, .answerType],
    block: { item, options, number throws(SkipReason) in
      let points = options.pointsText(item.item.content.kind)
      return ExportBlock(text: try TikuFormat.block(item, number: number, points: points))
    }
  )
}
