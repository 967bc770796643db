public import CivicDecks

/// What choosing cards needs to know about one; text is fetched when the card is shown.
public struct StudyCard: Sendable, Hashable {
  /// The card.
  public let id: CardID
  /// Name of its deck.
  public let deck: String
  /// Place in the deck, from 0; decks hold the best first.
  public let rank: Int
  /// What it asks about; cards of one fact are siblings.
  public let fact: String?
  /// Its form.
  public let kind: ItemKind
  /// Tags, those of the deck included.
  public let tags: [String]

  /// Describes a card.
  public init(
    id: CardID,
    deck: String,
    rank: Int,
    fact: String? = nil,
    kind: ItemKind = .question,
    tags: [String] = []
  ) {
    self.id = id
    self.deck = deck
    self.rank = rank
    self.fact = fact
    self.kind = kind
    self.tags = tags
  }

  /// Equal for siblings, which are not asked on the same day.
  var family: String { fact ?? id.item.text }
}
