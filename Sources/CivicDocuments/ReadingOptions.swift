public import CivicTime

/// What the user says about a document beforehand.
public struct ReadingOptions: Sendable, Hashable {
  /// The day the document speaks from; found in the text when `nil`.
  public var date: CivilDate?
  /// The language; found from the text when `nil`.
  public var language: DocumentLanguage?

  /// Makes options.
  public init(date: CivilDate? = nil, language: DocumentLanguage? = nil) {
    self.date = date
    self.language = language
  }
}
