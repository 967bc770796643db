import CivicText

/// A line of the file that `judge` reads.
struct JudgeEntry {
  /// The id as it was written, returned with the verdict.
  var id: JSONValue
  /// What the typed answer is held against.
  var key: AnswerKey
  /// What was typed.
  var typed: String

  /// Reads an object.
  init(_ value: JSONValue) throws(JudgeEntryError) {
    guard case .object = value else { throw .notAnObject }
    guard let id = value["id"], id.string != nil || id.integer != nil else { throw .noID }
    guard let typed = value["typed"] else { throw .noTyped }
    self.id = id
    self.typed = try Self.strings(typed).joined(separator: "、")
    let type = AnswerClass(named: value["kind"]?.string ?? "text")
    key = AnswerKey(
      type: type,
      answer: try Self.answer(value["answer"]),
      accept: try Self.strings(value["accept"]),
      isUnordered: value["unordered"]?.bool ?? false,
      options: try Self.options(value["options"]),
      tolerance: value["tolerance"]?.string
    )
  }

  private static func answer(_ value: JSONValue?) throws(JudgeEntryError) -> ExpectedAnswer {
    switch value {
    case .string(let text): return .text(text)
    case .number(let text): return .text(text)
    case .bool(let isTrue): return .truth(isTrue)
    case .array: return .list(try strings(value))
    default: throw .noAnswer
    }
  }

  private static func strings(_ value: JSONValue?) throws(JudgeEntryError) -> [String] {
    guard let value, value != .null else { return [] }
    if let text = value.string { return [text] }
    guard let array = value.array else { throw .notStrings }
    var strings: [String] = []
    for element in array {
      switch element {
      case .string(let text), .number(let text): strings.append(text)
      default: throw .notStrings
      }
    }
    return strings
  }

  /// Options as an object from letters to texts, or a list of texts that get letters.
  private static func options(_ value: JSONValue?) throws(JudgeEntryError) -> [AnswerOption] {
    guard let value, value != .null else { return [] }
    if let members = value.object {
      return members.compactMap { member in
        member.value.string.map { AnswerOption(letter: member.name, text: $0) }
      }
    }
    let texts = try strings(value)
    return zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", texts).map { letter, text in
      AnswerOption(letter: String(letter), text: text)
    }
  }
}

/// Why a line cannot be judged.
enum JudgeEntryError: Error, Hashable, CaseIterable {
  case notAnObject, noID, noTyped, noAnswer, notStrings

  /// The sentence for people.
  func text(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .notAnObject: "not a JSON object; write one {…} a line"
    case .noID: "no 'id'; give each line one"
    case .noTyped: "no 'typed' text; use \"\" for no answer"
    case .noAnswer: "no 'answer'; give a text, a list or true or false"
    case .notStrings: "'answer', 'accept' and 'options' hold texts only; put them in double quotes"
    }
  }

  private var chinese: String {
    switch self {
    case .notAnObject: "不是 JSON 对象；每行请写一个 {…}"
    case .noID: "缺少“id”；请给每行一个编号"
    case .noTyped: "缺少“typed”；未作答请写 \"\""
    case .noAnswer: "缺少“answer”；请写文字、列表或 true、false"
    case .notStrings: "“answer”“accept”“options”只能是文字；请加双引号"
    }
  }
}
