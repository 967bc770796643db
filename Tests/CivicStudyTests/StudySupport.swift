import CivicDecks
import CivicScheduling
import CivicStudy
import CivicTime

/// A learner whose events are written down one after the other.
struct StudySupport {
  var progress = Progress()
  private var sequence: UInt32 = 0

  static let device: DeviceID = {
    guard let device = DeviceID("test") else { preconditionFailure("'test' names a device") }
    return device
  }()

  /// 2026-03-05T09:00 in Beijing.
  static let morning = Instant(milliseconds: 1_772_672_400_000)

  static func card(_ number: Int, part: Int? = nil) -> CardID {
    CardID(item: ItemID(hash: UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 17), part: part)
  }

  static func studyCard(
    _ number: Int,
    part: Int? = nil,
    deck: String = "deck",
    fact: String? = nil,
    tags: [String] = []
  ) -> StudyCard {
    StudyCard(id: card(number, part: part), deck: deck, rank: number, fact: fact, tags: tags)
  }

  static func today(_ now: Instant) -> CivilDate {
    now.studyDay(rolloverHour: 4, offsetSeconds: 28_800)
  }

  @discardableResult
  mutating func record(_ action: ReviewAction, at now: Instant) -> ReviewEvent {
    sequence += 1
    let event = ReviewEvent(
      identity: EventIdentity(device: Self.device, sequence: sequence),
      time: now,
      offsetSeconds: 28_800,
      action: action
    )
    progress.apply(event)
    return event
  }

  mutating func answer(
    _ card: CardID,
    _ rating: Rating,
    at now: Instant,
    kind: AnswerKind = .review
  ) {
    record(
      .answer(card: card, rating: rating, durationMilliseconds: 1_000, kind: kind),
      at: now
    )
  }

  func queue(
    _ cards: [StudyCard],
    _ plan: StudyPlan = StudyPlan(),
    at now: Instant = morning
  ) -> StudyQueue {
    StudyQueue(of: cards, progress: progress, plan: plan, now: now, today: Self.today(now))
  }
}

extension Instant {
  func adding(days: Int) -> Instant { adding(milliseconds: Int64(days) * 86_400_000) }
}
