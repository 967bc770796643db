public import CivicDocuments
public import CivicText

/// What a language supplies: how facts are found in it, and how questions are worded.
public struct LanguagePack: Sendable {
  /// Whether the pack reads documents of a language.
  public var reads: @Sendable (DocumentLanguage) -> Bool
  /// Finds the facts of a document, in reading order, with what was considered and dropped.
  public var extract: @Sendable (Document) -> Extraction

  /// Makes a pack.
  public init(
    reads: @escaping @Sendable (DocumentLanguage) -> Bool,
    extract: @escaping @Sendable (Document) -> Extraction
  ) {
    self.reads = reads
    self.extract = extract
  }
}

/// The facts of a document and what was dropped on the way.
public struct Extraction: Sendable {
  /// Facts in reading order.
  public var facts: [Fact]
  /// Candidates that were refused.
  public var rejects: [Reject]

  /// Makes an extraction.
  public init(facts: [Fact] = [], rejects: [Reject] = []) {
    self.facts = facts
    self.rejects = rejects
  }
}

/// A candidate that was refused, with the reason.
public struct Reject: Sendable, Hashable {
  /// Where the candidate stood.
  public var span: SourceSpan
  /// The extractor or check that refused it.
  public var rule: String
  /// The candidate as far as it got, and why it was refused.
  public var reason: String

  /// Makes a reject.
  public init(span: SourceSpan, rule: String, reason: String) {
    self.span = span
    self.rule = rule
    self.reason = reason
  }
}
