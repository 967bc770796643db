public import CivicText

/// What can be wrong with the text of a deck.
public enum DeckSyntaxError: Error, Sendable, Hashable {
  /// In the front matter.
  case header(HeaderError)
  /// In a line that begins with a key.
  case field(FieldError)
  /// In the content of a card.
  case card(CardError)

  /// How serious the slip is: an error when something is lost, else a warning.
  public var severity: Diagnostic.Severity {
    switch self {
    case .header(let error): error.severity
    case .field(let error): error.severity
    case .card(let error): error.severity
    }
  }

  /// The sentence shown after `path:line:column: error: `.
  public func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .header(let error): error.text(in: language)
    case .field(let error): error.text(in: language)
    case .card(let error): error.text(in: language)
    }
  }
}

extension InterfaceLanguage {
  /// The sentence in this language.
  func choose(_ english: @autoclosure () -> String, _ chinese: @autoclosure () -> String) -> String
  {
    switch self {
    case .english: english()
    case .chinese: chinese()
    }
  }
}
