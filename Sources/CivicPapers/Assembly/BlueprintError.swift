public import CivicText

/// What can be wrong with a line of a blueprint.
public enum BlueprintError: Error, Sendable, Hashable {
  /// A key that does not exist.
  case unknownKey(String, closest: String?)
  /// A section that names no form of question.
  case unknownSection(String, closest: String?)
  /// A line that is neither a section nor `key = value`.
  case notAKey(String)
  /// A value that does not fit its key.
  case badValue(key: String, value: String, expected: String)
  /// A key that stands twice in one section.
  case repeated(String)
  /// A plan without sections.
  case noSections
  /// A section without a count.
  case noCount(String)

  /// The sentence for people.
  public func message(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .unknownKey(let key, nil): "unknown key '\(key)'; see Decks/README.md for all keys"
    case .unknownKey(let key, let near?): "unknown key '\(key)'; did you mean '\(near)'?"
    case .unknownSection(let name, nil):
      "unknown section '\(name)'; name a kind such as choice, true-false or cloze"
    case .unknownSection(let name, let near?):
      "unknown section '\(name)'; did you mean '\(near)'?"
    case .notAKey(let text): "'\(text)' is neither '[section]' nor 'key = value'; write one of them"
    case .badValue(let key, let value, let expected):
      "'\(value)' does not fit '\(key)'; write \(expected)"
    case .repeated(let key): "'\(key)' stands twice in this section; keep one"
    case .noSections: "the blueprint has no section; add one such as '[choice]'"
    case .noCount(let section): "section '\(section)' does not say how many; add 'count = 10'"
    }
  }

  private var chinese: String {
    switch self {
    case .unknownKey(let key, nil): "没有“\(key)”这个键；全部键见 Decks/README.md"
    case .unknownKey(let key, let near?): "没有“\(key)”这个键；是不是“\(near)”？"
    case .unknownSection(let name, nil): "没有“\(name)”这种题型；请写单选、判断、填空等"
    case .unknownSection(let name, let near?): "没有“\(name)”这种题型；是不是“\(near)”？"
    case .notAKey(let text): "“\(text)”既不是“[题型]”也不是“键 = 值”；请改成其中一种"
    case .badValue(let key, let value, let expected): "“\(value)”不能作“\(key)”的值；请写 \(expected)"
    case .repeated(let key): "“\(key)”在本节里出现两次；请只留一个"
    case .noSections: "命题计划里没有任何一节；请加上“[单选]”之类"
    case .noCount(let section): "“\(section)”一节没有写题数；请加上“count = 10”"
    }
  }
}
