import CivicText

/// Every sentence the program says, one function each, in both languages.
///
/// Sentences begin small, have no full stop, and after a semicolon say what to do next.
struct Messages: Sendable {
  /// The language to speak.
  let language: InterfaceLanguage

  /// A sentence in the language spoken.
  func say(_ english: String, _ chinese: String) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// A sentence from a table, in the language spoken.
  func say(_ text: Bilingual) -> String { text[language] }

  /// Words joined as the language lists them.
  func list(_ words: [String]) -> String {
    words.joined(separator: say(", ", "、"))
  }
}
