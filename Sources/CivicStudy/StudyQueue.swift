public import CivicDecks
import CivicScheduling
public import CivicTime

/// The cards of a session, in the order in which they are asked.
///
/// Cards in learning steps come at their moment. Cards on intervals come in the order of relative
/// overdueness — days since the last answer over the interval —, so that a backlog is worked off where
/// waiting costs most. New cards are spread between them, the best of each deck first. Of siblings only
/// one is asked a day.
public struct StudyQueue: Sendable, Hashable {
  /// A card in learning steps, and when it is due.
  public struct Waiting: Sendable, Hashable {
    /// The card.
    public let card: CardID
    /// When it is due.
    public let due: Instant
  }

  /// Cards in learning steps, earliest due first.
  public internal(set) var learning: [Waiting] = []
  /// Reviews and new cards in the order of asking.
  public internal(set) var ready: [CardID] = []
  /// How many of `ready` are new.
  public private(set) var newCount = 0
  /// How many of `ready` are not.
  public var reviewCount: Int { ready.count - newCount }
  /// Reviews that are due but beyond the limits, or held back for a sibling.
  public private(set) var heldBack = 0

  /// A queue of nothing.
  public init() {}

  /// Chooses and orders the cards of a session.
  ///
  /// - Parameters:
  ///   - cards: all cards there are.
  ///   - progress: what was done so far.
  ///   - plan: which cards and how many.
  ///   - now: the moment.
  ///   - today: the study day of the moment.
  public init(
    of cards: [StudyCard],
    progress: Progress,
    plan: StudyPlan,
    now: Instant,
    today: CivilDate
  ) {
    let chosen = cards.filter(plan.includes)
    if plan.isCram {
      ready = Self.practice(chosen, progress, plan, today)
      newCount = ready.count { progress[$0].isNew }
      return
    }
    let tally = progress.tally(of: today)
    var families = Families(cards: cards, answered: tally.cards)
    var candidates = Candidates(chosen, progress, now, today)
    candidates.order(by: plan.seed)
    learning = candidates.learning
    let room = plan.limit ?? .max
    let reviewRoom = min(room, max(0, plan.reviewsPerDay - tally.reviews))
    let reviews = families.pick(candidates.reviews, atMost: reviewRoom)
    let newRoom = plan.newCards ?? max(0, plan.newPerDay - tally.newCards)
    let new = families.pick(candidates.new, atMost: min(newRoom, room - reviews.count))
    heldBack = candidates.reviews.count - reviews.count
    newCount = new.count
    ready = Self.spread(new, among: reviews)
  }

  /// Spreads some cards evenly among others.
  static func spread(_ few: [CardID], among many: [CardID]) -> [CardID] {
    var result: [CardID] = []
    result.reserveCapacity(few.count + many.count)
    var taken = 0
    for (index, card) in many.enumerated() {
      result.append(card)
      let due = (index + 1) * few.count / max(1, many.count)
      result.append(contentsOf: few[taken..<due])
      taken = due
    }
    return result + few[taken...]
  }

  /// All chosen cards, those least likely to be recalled first, new ones last.
  private static func practice(
    _ cards: [StudyCard],
    _ progress: Progress,
    _ plan: StudyPlan,
    _ today: CivilDate
  ) -> [CardID] {
    let keyed = cards.compactMap { card -> (recall: Double, tie: UInt64, card: CardID)? in
      guard !progress[card.id].isSuspended else { return nil }
      let recall = progress.recall(of: card.id, on: today) ?? 2
      return (recall, CardKey(card.id).mixed(with: plan.seed), card.id)
    }
    let sorted = keyed.sorted { ($0.recall, $0.tie, $0.card) < ($1.recall, $1.tie, $1.card) }
    return Array(sorted.map(\.card).prefix(plan.limit ?? .max))
  }
}

/// Cards that may be asked, by what they are.
private struct Candidates {
  var learning: [StudyQueue.Waiting] = []
  var reviews: [StudyCard] = []
  var new: [StudyCard] = []
  /// Relative overdueness of each review.
  private var overdueness: [CardID: Double] = [:]

  init(_ cards: [StudyCard], _ progress: Progress, _ now: Instant, _ today: CivilDate) {
    for card in cards {
      let known = progress[card.id]
      guard known.isAvailable(on: today) else { continue }
      switch known.state {
      case .new: new.append(card)
      case .learning, .relearning:
        learning.append(StudyQueue.Waiting(card: card.id, due: known.due ?? now))
      case .review(let interval, let trace):
        guard known.isDue(at: now, today: today) else { continue }
        let elapsed = today.dayNumber - trace.studyDay.dayNumber
        overdueness[card.id] = Double(elapsed) / Double(max(1, interval))
        reviews.append(card)
      }
    }
  }

  mutating func order(by seed: UInt64) {
    learning.sort { ($0.due, $0.card) < ($1.due, $1.card) }
    let overdueness = overdueness
    reviews = reviews.map { card in
      (overdueness[card.id] ?? 0, CardKey(card.id).mixed(with: seed), card)
    }
    .sorted { ($1.0, $0.1) < ($0.0, $1.1) }
    .map(\.2)
    new.sort { first, second in
      (first.rank, first.id.part ?? 0, CardKey(first.id).mixed(with: seed))
        < (second.rank, second.id.part ?? 0, CardKey(second.id).mixed(with: seed))
    }
  }
}

/// Keeps siblings apart.
private struct Families {
  private var seen: [String: CardID] = [:]

  /// Notes the families of which a card was answered today.
  init(cards: [StudyCard], answered: Set<CardID>) {
    guard !answered.isEmpty else { return }
    for card in cards where answered.contains(card.id) { seen[card.family] = card.id }
  }

  /// The first cards, one of each family that was not yet asked; a card is no sibling of itself.
  mutating func pick(_ cards: [StudyCard], atMost limit: Int) -> [CardID] {
    var picked: [CardID] = []
    for card in cards where picked.count < limit {
      guard seen[card.family] == nil || seen[card.family] == card.id else { continue }
      seen[card.family] = card.id
      picked.append(card.id)
    }
    return picked
  }
}

extension CardKey {
  /// Bits that look random and depend on the card and a seed only.
  func mixed(with seed: UInt64) -> UInt64 {
    CardKey(low: low ^ seed &* 0xD6E8_FEB8_6659_FD93, high: high).bits
  }
}

extension Progress {
  /// The probability of recall of a card on a study day; nothing for a new card.
  public func recall(of card: CardID, on today: CivilDate) -> Double? {
    guard let trace = self[card].state.trace else { return nil }
    return rules.scheduler(for: card).fsrs.retrievability(
      elapsedDays: Double(max(0, today.dayNumber - trace.studyDay.dayNumber)),
      stability: trace.memory.stability
    )
  }
}
