import CivicText

/// A sentence as words, numbers, dates and names, with its place.
struct ReadSentence: Sendable {
  var tokens: [Token]
  /// Index of its block in the document.
  var block: Int
  /// Number of the section it stands in; a heading opens a new one.
  var section: Int
  /// Where it stands in the source.
  var span: SourceSpan
}

/// A part of a document under one heading.
struct ReadSection: Sendable {
  /// Tokens of the heading; empty before the first.
  var heading: [Token]
}
