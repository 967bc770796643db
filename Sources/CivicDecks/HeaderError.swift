public import CivicText

/// What can be wrong with the front matter of a deck.
public enum HeaderError: Error, Sendable, Hashable {
  /// The front matter has no closing line `---`.
  case unclosed
  /// A line of the front matter has no key.
  case lineWithoutKey
  /// A key of the front matter is not known.
  case unknownKey(name: String, closest: String?)
  /// A key of the front matter stands twice.
  case repeatedKey(name: String)
  /// A value of the front matter cannot be read.
  case invalidValue(name: String, value: String, expected: String)

  /// How serious the slip is: an error when something is lost, else a warning.
  public var severity: Diagnostic.Severity {
    switch self {
    case .unknownKey: .warning
    default: .error
    }
  }

  /// The sentence shown after `path:line:column: error: `.
  public func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .unclosed:
      language.choose(
        "front matter is not closed; end it with a line '---'",
        "文件头没有结束；请用单独一行“---”结束它"
      )
    case .lineWithoutKey:
      language.choose(
        "line of the front matter has no key; write it as 'key: value'",
        "文件头的这一行没有键；请写成“键: 值”"
      )
    case .unknownKey(let name, nil):
      language.choose(
        "unknown key '\(name)' in the front matter; keys are \(DeckHeader.keyList)",
        "文件头中有未知的键“\(name)”；可用的键有 \(DeckHeader.keyList)"
      )
    case .unknownKey(let name, let closest?):
      language.choose(
        "unknown key '\(name)' in the front matter; did you mean '\(closest)'?",
        "文件头中有未知的键“\(name)”；是否想写“\(closest)”？"
      )
    case .repeatedKey(let name):
      language.choose(
        "'\(name)' stands twice in the front matter; remove one of the lines",
        "文件头中“\(name)”出现两次；请删去一行"
      )
    case .invalidValue(let name, let value, let expected):
      language.choose(
        "'\(value)' is no value for '\(name)'; write \(expected)",
        "“\(value)”不能作“\(name)”的值；请写 \(expected)"
      )
    }
  }
}
