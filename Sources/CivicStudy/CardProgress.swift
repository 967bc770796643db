public import CivicScheduling
public import CivicTime

/// What a learner's events say about one card.
public struct CardProgress: Sendable, Hashable {
  /// Where the card stands in its schedule.
  public var state: CardState
  /// Moment from which the card is due by the second; nothing for a new card.
  public var due: Instant?
  /// Answers that count for the schedule, undone ones and practice left out, since ever.
  public var answers: Int
  /// Study day before which the card is not shown.
  public var buriedUntil: CivilDate?
  /// Whether the card is put aside.
  public var isSuspended: Bool
  /// Whether the card is marked.
  public var isFlagged: Bool
  /// Whether the card was reported as bad.
  public var isReported: Bool

  /// A card without events.
  public static let untouched = CardProgress()

  /// Makes the progress of a card; without arguments that of one without events.
  public init(
    state: CardState = .new,
    due: Instant? = nil,
    answers: Int = 0,
    buriedUntil: CivilDate? = nil,
    isSuspended: Bool = false,
    isFlagged: Bool = false,
    isReported: Bool = false
  ) {
    self.state = state
    self.due = due
    self.answers = answers
    self.buriedUntil = buriedUntil
    self.isSuspended = isSuspended
    self.isFlagged = isFlagged
    self.isReported = isReported
  }

  /// How often the card was forgotten while on intervals of days.
  public var lapses: Int { state.trace?.lapses ?? 0 }

  /// Answers since the card was last new.
  public var repetitions: Int { state.trace?.repetitions ?? 0 }

  /// Whether the card was forgotten so often that the item should be changed.
  ///
  /// Eight lapses, as in Anki.
  public var isLeech: Bool { lapses >= 8 }

  /// Whether the card was never answered, or made new again.
  public var isNew: Bool { state == .new }

  /// Whether the card may be shown on a study day.
  public func isAvailable(on today: CivilDate) -> Bool {
    if isSuspended { return false }
    guard let buriedUntil else { return true }
    return buriedUntil <= today
  }

  /// Whether the schedule asks for the card; a card on intervals from the start of its day.
  public func isDue(at now: Instant, today: CivilDate) -> Bool {
    switch state {
    case .new: false
    case .review: state.dueDay.map { $0 <= today } ?? false
    case .learning, .relearning: due.map { $0 <= now } ?? false
    }
  }
}

extension CardProgress {
  /// Whether the card is in learning or relearning steps.
  public var isInSteps: Bool {
    switch state {
    case .learning, .relearning: true
    case .new, .review: false
    }
  }
}
