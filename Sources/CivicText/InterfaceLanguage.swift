/// The language civiq speaks to its user, apart from the language of decks and documents.
public enum InterfaceLanguage: String, Sendable, Hashable, CaseIterable {
  /// Chinese in simplified characters.
  case chinese = "zh"
  /// English.
  case english = "en"
}
