/// A learner's self-assessment after seeing the answer, worst to best.
public enum Rating: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Not recalled.
  case again = 1
  /// Recalled with great effort.
  case hard
  /// Recalled.
  case good
  /// Recalled at once.
  case easy

  /// Whether the answer was recalled; only `again` is a failure.
  public var isPass: Bool { self != .again }

  /// Worse ratings come first.
  public static func < (lhs: Rating, rhs: Rating) -> Bool { lhs.rawValue < rhs.rawValue }
}
