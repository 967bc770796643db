import CivicFacts

/// A rule that looks at several blocks at once.
struct DocumentExtractor: Sendable {
  /// What such a rule finds.
  enum Finding: Sendable {
    /// A candidate of a passage, to be made to stand on its own.
    case candidate(Candidate, Passage)
    /// A fact that needs nothing more.
    case fact(Fact)
  }

  /// Name shown by `--explain`.
  let name: String
  /// Everything found in a document, in order.
  let find: @Sendable (ReadDocument) -> [Finding]

  /// The rules over several blocks.
  static let all: [DocumentExtractor] = [
    ReportHeadExtractor.rule,
    SequenceExtractor.rule,
    SpeakerExtractor.rule,
    StudyQuestionExtractor.rule,
    LabelExtractor.rule,
  ]
}
