/// The language the program speaks; documents and decks have their own.
public enum InterfaceLanguage: String, Sendable, CaseIterable {
  /// Chinese, in simplified characters.
  case chinese = "zh"
  /// English.
  case english = "en"

  /// The language a POSIX locale asks for; English when it asks for neither.
  public init(locale: String) {
    self = locale.hasPrefix("zh") ? .chinese : .english
  }
}

/// A short text in both languages, for definitions that stand in tables.
public struct Bilingual: Sendable, Hashable {
  /// The English text.
  public let english: String
  /// The Chinese text.
  public let chinese: String

  /// Makes a text from both.
  public init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// The text in a language.
  public subscript(language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
