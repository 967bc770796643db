public import CivicDecks

/// Which cards a session asks for, and how many.
public struct StudyPlan: Sendable, Hashable {
  /// New cards a day, counting those of today.
  public var newPerDay: Int
  /// Reviews a day, counting those of today.
  public var reviewsPerDay: Int
  /// New cards of this session, whatever was done today.
  public var newCards: Int?
  /// Cards of this session.
  public var limit: Int?
  /// Only these decks and those below them; all when empty.
  public var decks: Set<String>
  /// Only cards with all of these tags.
  public var tags: Set<String>
  /// Only these kinds; all when empty.
  public var kinds: Set<ItemKind>
  /// Practice of any cards, due or not, without limits a day.
  public var isCram: Bool
  /// Decides between cards that are otherwise equal.
  public var seed: UInt64

  /// Makes a plan; without arguments all that is due, within the documented limits.
  public init(
    newPerDay: Int = 20,
    reviewsPerDay: Int = 200,
    newCards: Int? = nil,
    limit: Int? = nil,
    decks: Set<String> = [],
    tags: Set<String> = [],
    kinds: Set<ItemKind> = [],
    isCram: Bool = false,
    seed: UInt64 = 0
  ) {
    self.newPerDay = newPerDay
    self.reviewsPerDay = reviewsPerDay
    self.newCards = newCards
    self.limit = limit
    self.decks = decks
    self.tags = tags
    self.kinds = kinds
    self.isCram = isCram
    self.seed = seed
  }

  /// Whether the plan asks for a card at all.
  public func includes(_ card: StudyCard) -> Bool {
    guard kinds.isEmpty || kinds.contains(card.kind), tags.isSubset(of: card.tags) else {
      return false
    }
    return decks.isEmpty
      || decks.contains { card.deck == $0 || card.deck.utf8.starts(with: ($0 + "/").utf8) }
  }
}
