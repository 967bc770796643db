public import CivicTime

/// What the last answer left behind: the memory, and when it was given.
public struct MemoryTrace: Sendable, Hashable {
  /// Stability and difficulty after the answer.
  public let memory: MemoryState
  /// Moment of the answer.
  public let answeredAt: Instant
  /// Study day of the answer.
  public let studyDay: CivilDate
  /// Answers given so far, this one included; at least 1.
  public let repetitions: Int
  /// How often a card in review was forgotten.
  public let lapses: Int

  /// Makes a trace.
  public init(
    memory: MemoryState,
    answeredAt: Instant,
    studyDay: CivilDate,
    repetitions: Int,
    lapses: Int
  ) {
    self.memory = memory
    self.answeredAt = answeredAt
    self.studyDay = studyDay
    self.repetitions = repetitions
    self.lapses = lapses
  }
}

/// Where a card stands in its schedule.
public enum CardState: Sendable, Hashable {
  /// Never answered.
  case new
  /// In the first steps of minutes; `step` counts from 0.
  case learning(step: Int, MemoryTrace)
  /// On intervals of `interval` days, at least 1.
  case review(interval: Int, MemoryTrace)
  /// In the steps after a lapse; `step` counts from 0.
  case relearning(step: Int, MemoryTrace)

  /// What the last answer left; nothing for a new card.
  public var trace: MemoryTrace? {
    switch self {
    case .new: nil
    case .learning(_, let trace), .review(_, let trace), .relearning(_, let trace): trace
    }
  }

  /// Study day from which a card on intervals is due; nothing for others.
  public var dueDay: CivilDate? {
    guard case .review(let interval, let trace) = self else { return nil }
    return trace.studyDay.adding(days: interval)
  }
}
