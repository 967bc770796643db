public import CivicDecks
public import CivicScheduling

/// What turns answers into a schedule; the same events under other rules give another schedule.
public struct ProgressRules: Sendable, Hashable {
  /// The scheduler of cards that have none of their own.
  public let scheduler: Scheduler
  /// Local hour at which a study day begins.
  public let rolloverHour: Int
  let exceptions: [CardID: Scheduler]
  private let exceptionsByKey: [CardKey: Scheduler]

  /// Makes rules; without arguments the documented defaults.
  ///
  /// - Parameters:
  ///   - scheduler: for all cards but the exceptions.
  ///   - rolloverHour: 0–23; a number outside is moved to the nearer end.
  ///   - exceptions: cards of decks that wish another retention.
  public init(
    scheduler: Scheduler = Scheduler(),
    rolloverHour: Int = 4,
    exceptions: [CardID: Scheduler] = [:]
  ) {
    self.scheduler = scheduler
    self.rolloverHour = min(max(rolloverHour, 0), 23)
    self.exceptions = exceptions
    exceptionsByKey = Dictionary(
      exceptions.map { (CardKey($0.key), $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The scheduler of a card.
  public func scheduler(for card: CardID) -> Scheduler { exceptions[card] ?? scheduler }

  /// The scheduler of a card.
  func scheduler(for key: CardKey) -> Scheduler {
    exceptionsByKey.isEmpty ? scheduler : exceptionsByKey[key] ?? scheduler
  }
}
