public import CivicDecks
public import CivicScheduling
public import CivicTime

/// Which event: the device that wrote it and its number on that device, counted from 1.
public struct EventIdentity: Sendable, Hashable, Comparable {
  /// The device that wrote the event.
  public let device: DeviceID
  /// Number of the event among those of the device.
  public let sequence: UInt32

  /// Makes an identity.
  public init(device: DeviceID, sequence: UInt32) {
    self.device = device
    self.sequence = sequence
  }

  /// By device, then by number.
  public static func < (lhs: EventIdentity, rhs: EventIdentity) -> Bool {
    (lhs.device, lhs.sequence) < (rhs.device, rhs.sequence)
  }
}

/// Whether an answer counts for the schedule.
public enum AnswerKind: String, Sendable, Hashable, CaseIterable {
  /// An ordinary answer.
  case review
  /// Practice that leaves the schedule alone.
  case cram
}

/// What a learner did; progress is nothing but the sum of these.
public enum ReviewAction: Sendable, Hashable {
  /// Answered a card; the time taken is in milliseconds.
  case answer(card: CardID, rating: Rating, durationMilliseconds: UInt32, kind: AnswerKind)
  /// Took an event back.
  case undo(of: EventIdentity)
  /// Took an `undo` back; the identity is that of the undo.
  case redo(of: EventIdentity)
  /// Put a card aside until it is resumed.
  case suspend(card: CardID)
  /// Ended suspension, burying and reports of a card.
  case resume(card: CardID)
  /// Put a card aside until a study day.
  case bury(card: CardID, until: CivilDate)
  /// Marked a card, or took the mark away.
  case flag(card: CardID, isOn: Bool)
  /// Reported a card as bad, with what is wrong about it.
  case report(card: CardID, text: EventText)
  /// Made a card new again; its history stays in the log.
  case reset(card: CardID)
  /// Gave the history of a card to the one that took its place.
  case relink(from: CardID, to: CardID)
  /// Ended every earlier `relink` to a card.
  case unlink(card: CardID)
  /// Rejected a generated fact or item, named by its id, for good.
  case reject(key: EventText)
}

extension ReviewAction {
  /// The action with a day that can be written in ten characters.
  fileprivate var bounded: ReviewAction {
    guard case .bury(let card, let day) = self else { return self }
    let first = CivilDate(dayNumber: -719_162)  // 0001-01-01
    let last = CivilDate(dayNumber: 2_932_896)  // 9999-12-31
    return .bury(card: card, until: min(max(day, first), last))
  }
}

/// One thing that happened, with its place in the order of all.
public struct ReviewEvent: Sendable, Hashable {
  /// Device and number.
  public let identity: EventIdentity
  /// When it happened; always in the years 1 to 9998.
  public let time: Instant
  /// Local time minus UTC then, in seconds; less than a day either way.
  public let offsetSeconds: Int
  /// What happened.
  public let action: ReviewAction

  /// Makes an event; a moment or an offset outside the bounds above is moved to the nearer bound.
  public init(
    identity: EventIdentity,
    time: Instant,
    offsetSeconds: Int,
    action: ReviewAction
  ) {
    self.identity = identity
    self.time = min(max(time, Self.earliest), Self.latest)
    self.offsetSeconds = min(max(offsetSeconds, -86_399), 86_399)
    self.action = action.bounded
  }

  /// 0001-01-02T00:00:00Z, so that local time stays in the year 1.
  static let earliest = Instant(milliseconds: -62_135_510_400_000)
  /// 9998-12-31T00:00:00Z.
  static let latest = Instant(milliseconds: 253_370_678_400_000)
}
