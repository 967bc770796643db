import CivicText

/// All cards of some decks, each under a name of its own.
///
/// Of two items with one id, the one in the earlier file, or on the earlier line, keeps it; the other goes
/// by an id made from its content. Of two items that ask the same, not both with an id, the later gives no
/// cards. Files are ordered by their names.
public struct CardCatalogue: Sendable {
  /// An item with the id it goes by.
  public struct Entry: Sendable {
    /// Where the item stands.
    public let place: ItemPlace
    /// The id that `format --ids` writes: the one it has, or a new one that no other item has.
    public let issuedID: ItemID
    /// Its cards; none when it repeats an earlier item.
    public let cards: [Card]
  }

  /// The items of all decks, ordered by file and line.
  public private(set) var entries: [Entry] = []
  /// Items that claim to be the same, in the order of the later one.
  public let conflicts: [ItemConflict]
  /// The ids that items are marked with, and the names made for cards.
  private var taken: Set<ItemID> = []

  /// Names the cards of some decks.
  public init(decks: [ParsedDeck]) {
    let claims = ItemClaims(decks)
    conflicts = claims.conflicts
    for case .marked(let id) in claims.standings { taken.insert(id) }
    entries.reserveCapacity(claims.places.count)
    for (place, standing) in zip(claims.places, claims.standings) {
      guard case .item(let item) = decks[place.deck].deck.entries[place.entry] else { continue }
      let (id, cards) = names(of: item, standing)
      entries.append(Entry(place: place, issuedID: id, cards: cards))
    }
  }

  /// All cards in order.
  public var cards: [Card] { entries.flatMap(\.cards) }

  /// The id and the cards of an item.
  private mutating func names(
    of item: Item,
    _ standing: ItemClaims.Standing
  ) -> (id: ItemID, cards: [Card]) {
    switch standing {
    case .marked(let id):
      return (id, item.cards(as: id))
    case .repeated:
      return (freeID(item.derivedID), [])
    case .unmarked:
      guard item.content.isSplitCloze else {
        let id = freeID(item.derivedID)
        return (id, item.cards(as: id))
      }
      let cards = item.cards(as: nil).map { card in
        Card(id: CardID(item: freeID(card.id.item)), item: item, group: card.group)
      }
      return (freeID(item.derivedID), cards)
    }
  }

  /// The id itself, or the next one made from it that nobody has.
  private mutating func freeID(_ id: ItemID) -> ItemID {
    var candidate = id
    while !taken.insert(candidate).inserted {
      candidate = ItemID(hash: ContentHash(["civiq-card/1", candidate.text]).value)
    }
    return candidate
  }
}

extension ItemContent {
  /// Whether the content is a cloze with several groups.
  fileprivate var isSplitCloze: Bool {
    if case .cloze(let cloze) = self { cloze.groups.count > 1 } else { false }
  }
}
