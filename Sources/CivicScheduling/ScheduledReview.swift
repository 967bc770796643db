public import CivicTime

/// What an answer leads to.
public struct ScheduledReview: Sendable, Hashable {
  /// The time to the next review.
  public enum Delay: Sendable, Hashable {
    /// A step of seconds.
    case seconds(Double)
    /// An interval of whole days, at least 1.
    case days(Int)
  }

  /// State of the card after the answer.
  public let state: CardState
  /// Moment from which the card is due: after the delay, to the second.
  public let due: Instant
  /// Time from the answer to the next review.
  public let delay: Delay
  /// Probability of recall that was predicted for the answer; nothing for a new card.
  public let predictedRecall: Double?

  /// Days of the interval; nothing in the steps.
  public var intervalDays: Int? {
    guard case .days(let days) = delay else { return nil }
    return days
  }

  /// Whether the card is due: a step at its moment, an interval from the start of its study day.
  public func isDue(at now: Instant, today: CivilDate) -> Bool {
    if let dueDay = state.dueDay { return dueDay <= today }
    return due <= now
  }
}

/// What each of the four answers would lead to.
public struct ReviewPreview: Sendable, Hashable {
  /// If the card is forgotten.
  public let again: ScheduledReview
  /// If it is recalled with great effort.
  public let hard: ScheduledReview
  /// If it is recalled.
  public let good: ScheduledReview
  /// If it is recalled at once.
  public let easy: ScheduledReview

  /// What one answer would lead to.
  public subscript(rating: Rating) -> ScheduledReview {
    switch rating {
    case .again: again
    case .hard: hard
    case .good: good
    case .easy: easy
    }
  }
}
