/// Why a text is not the JSON we read, and at which byte.
public struct JSONError: Error, Sendable, Equatable {
  /// What is wrong.
  public let problem: Problem
  /// Offset of the byte at which it was noticed.
  public let offset: Int

  /// What can be wrong with a JSON text.
  public enum Problem: Sendable, Hashable {
    /// The text ends inside a value.
    case endOfText
    /// A byte that cannot stand there.
    case unexpected(expected: Expectation)
    /// A control character or invalid UTF-8 inside a string.
    case badCharacter
    /// An escape that is not one of JSON's, or half a surrogate pair.
    case badEscape
    /// A number such as `01` or `1.`.
    case badNumber
    /// A name that occurs twice in one object.
    case duplicateName(String)
    /// More than ``JSONParser/depthLimit`` levels.
    case tooDeep
    /// Something follows the value.
    case trailing
  }

  /// What could have stood at a place.
  public enum Expectation: Sendable, Hashable {
    /// Any value.
    case value
    /// A quoted name.
    case name
    /// `:`.
    case colon
    /// `,` or the closing bracket.
    case separator
  }

  /// Makes an error.
  public init(_ problem: Problem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }

  /// The sentence for people.
  public func message(_ language: InterfaceLanguage) -> String { problem.message(language) }
}

extension JSONError.Problem {
  /// The sentence for people.
  public func message(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .endOfText: "the JSON ends too early; is the file complete?"
    case .unexpected(.value): "no JSON value here; write text in double quotes"
    case .unexpected(.name):
      "no name here; write names in double quotes, without a comma at the end"
    case .unexpected(.colon): "no ':' after the name; add one"
    case .unexpected(.separator):
      "neither ',' nor a closing bracket here; add the one that is missing"
    case .badCharacter: "a character that JSON forbids in text; write it as \\uXXXX"
    case .badEscape: "unknown escape after '\\'; write a backslash as \\\\"
    case .badNumber: "not a JSON number; write it like 0.5 or put it in quotes"
    case .duplicateName(let name): "the name '\(name)' occurs twice; keep one"
    case .tooDeep: "more than \(JSONParser.depthLimit) levels of brackets; is this the right file?"
    case .trailing: "something follows the end of the value; keep one value"
    }
  }

  private var chinese: String {
    switch self {
    case .endOfText: "JSON 在此中断；请检查文件是否完整"
    case .unexpected(.value): "此处应为 JSON 值；文字请加双引号"
    case .unexpected(.name): "此处应为键名；键名请加双引号，末尾不要逗号"
    case .unexpected(.colon): "键名后缺少“:”；请补上"
    case .unexpected(.separator): "此处应为“,”或右括号；请补上"
    case .badCharacter: "字符串中有 JSON 不允许的字符；请写成 \\uXXXX"
    case .badEscape: "“\\”后的转义无效；反斜杠请写成 \\\\"
    case .badNumber: "不是 JSON 数字；请写成 0.5 的形式或加引号"
    case .duplicateName(let name): "键名“\(name)”重复；请只留一个"
    case .tooDeep: "括号嵌套超过 \(JSONParser.depthLimit) 层；请确认文件是否正确"
    case .trailing: "值之后还有内容；请只留一个值"
    }
  }
}
