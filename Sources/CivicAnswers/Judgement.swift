/// How good a typed answer is, worst first.
public enum Verdict: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Not the answer.
  case wrong
  /// The answer with a defect: half marks, at most Hard; the learner may override.
  case close
  /// Another form of the answer: full marks; the usual form is shown.
  case equivalent
  /// The answer as it stands in the deck, but for width, blanks, case and outer marks.
  case exact

  /// Worse verdicts come first.
  public static func < (lhs: Verdict, rhs: Verdict) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .wrong: 0
    case .close: 1
    case .equivalent: 2
    case .exact: 3
    }
  }
}

/// The verdict on a typed answer with its reason.
public struct Judgement: Sendable, Hashable {
  /// How good the answer is.
  public var verdict: Verdict
  /// Why.
  public var reason: JudgementReason
  /// The right answer the typed one was compared with, as shown to people.
  public var expected: String
  /// What was typed and what is expected, piece by piece in reading order.
  public var difference: [DifferenceSegment]
}

/// A piece of a comparison of what was typed with what is expected.
public struct DifferenceSegment: Sendable, Hashable {
  /// Where a piece occurs.
  public enum Kind: String, Sendable, Hashable {
    /// In both; the text is that of the expected answer.
    case same
    /// Only in the expected answer.
    case missing
    /// Only in what was typed.
    case extra
  }

  /// Where the piece occurs.
  public var kind: Kind
  /// The piece as written.
  public var text: String
  /// Scalars of what was typed; empty, at the place of the gap, when missing.
  public var typedRange: Range<Int>
  /// Scalars of the expected answer; empty, at the place of the gap, when extra.
  public var expectedRange: Range<Int>
}
