import CivicText

/// A short text in both languages, for definitions that stand in tables.
struct Bilingual: Sendable, Hashable {
  /// The English text.
  let english: String
  /// The Chinese text.
  let chinese: String

  /// Makes a text from both.
  init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// The text in a language.
  subscript(language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
