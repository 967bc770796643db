public import CivicText

/// Why a query cannot be understood.
public enum SearchError: Error, Sendable, Hashable {
  /// A quotation mark has no partner.
  case unclosedQuote
  /// An opening bracket has no partner.
  case unclosedBracket
  /// A closing bracket has no partner.
  case strayBracket
  /// Something is missing after `or`, `and`, `not`, or between brackets.
  case missingCondition
  /// There is no such key.
  case unknownKey(String, closest: String)
  /// The key cannot have this value.
  case badValue(key: String, String)

  /// The sentence shown to the user.
  public func text(in language: InterfaceLanguage) -> String {
    switch (self, language) {
    case (.unclosedQuote, .english): "a quotation mark is not closed; add the second one"
    case (.unclosedQuote, .chinese): "引号没有配对；请补上另一半"
    case (.unclosedBracket, .english): "a bracket is not closed; add ')'"
    case (.unclosedBracket, .chinese): "括号没有配对；请补上右括号"
    case (.strayBracket, .english): "')' has no partner; remove it or put it in quotation marks"
    case (.strayBracket, .chinese): "右括号没有配对；请删去或放进引号"
    case (.missingCondition, .english): "something is missing after 'or', 'and' or 'not'; add it"
    case (.missingCondition, .chinese): "“或”“且”“非”后面缺条件；请补上"
    case (.unknownKey(let name, let near), .english):
      "unknown key '\(name):'; did you mean '\(near):'?"
    case (.unknownKey(let name, let near), .chinese): "没有“\(name):”这个条件；是不是“\(near):”？"
    case (.badValue(let key, let value), .english):
      "'\(value)' does not fit '\(key):'; give \(Self.values(key, .english))"
    case (.badValue(let key, let value), .chinese):
      "“\(value)”不能用于“\(key):”；请给\(Self.values(key, .chinese))"
    }
  }

  private static func values(_ key: String, _ language: InterfaceLanguage) -> String {
    let statuses = SearchQuery.Status.allCases.map(\.rawValue).joined(separator: ", ")
    return switch (SearchKey(rawValue: key), language) {
    case (.status, .english): "one of \(statuses)"
    case (.status, .chinese): "以下之一：\(statuses)"
    case (.due, .english): "days from today, such as '3' or '>7'"
    case (.due, .chinese): "距今天数，如 3 或 >7"
    case (.recall, .english): "a probability, such as '<0.8'"
    case (.recall, .chinese): "概率，如 <0.8"
    case (.kind, .english): "a kind of item, such as 'cloze'"
    case (.kind, .chinese): "题型，如 cloze"
    case (.deck, .english), (.tag, .english), (nil, .english): "a name"
    case (.deck, .chinese), (.tag, .chinese), (nil, .chinese): "名字"
    }
  }
}
