import CivicText

/// All cards of some decks, each under a name of its own.
///
/// Of two items with one id, the one in the earlier file, or on the earlier line, keeps it; the other goes
/// by an id made from its content. Of two items that ask the same, not both with an id, the later gives no
/// cards. Files are ordered by their names.
public struct CardCatalogue: Sendable {
  /// An item with the id it goes by.
  public struct Entry: Sendable {
    /// Index of its deck among those given.
    public let deck: Int
    /// The item.
    public let item: Item
    /// Where in the deck it stands.
    public let place: EntryPlace
    /// The id that `format --ids` writes: the one it has, or a new one that no other item has.
    public let issuedID: ItemID
    /// Its cards; none when it repeats an earlier item.
    public let cards: [Card]
  }

  /// Two items that claim to be the same.
  public struct Conflict: Sendable, Hashable {
    /// Whether both are marked with one id; otherwise both ask the same and not both have an id.
    public let isSameID: Bool
    /// Index in `entries` of the item that stands first.
    public let first: Int
    /// Index in `entries` of the later one.
    public let later: Int
  }

  /// The items of all decks, ordered by file and line.
  public private(set) var entries: [Entry] = []
  /// Items that claim to be the same, in the order of the later one.
  public private(set) var conflicts: [Conflict] = []

  /// Names the cards of some decks.
  public init(decks: [ParsedDeck]) {
    let count = decks.reduce(0) { $0 + $1.places.count }
    entries.reserveCapacity(count)
    var register = IdentityRegister(capacity: count)
    let order = decks.indices.sorted { (decks[$0].source.name, $0) < (decks[$1].source.name, $1) }
    for deck in order {
      for item in decks[deck].deck.items { register.claim(item.id) }
    }
    for deck in order {
      for (item, place) in decks[deck].placedItems {
        let naming = register.name(item, entry: entries.count)
        conflicts += naming.conflict.map { [$0] } ?? []
        entries.append(
          Entry(
            deck: deck,
            item: item,
            place: place,
            issuedID: naming.issuedID,
            cards: naming.cards
          )
        )
      }
    }
  }

  /// All cards in order.
  public var cards: [Card] { entries.flatMap(\.cards) }
}

/// Knows which names are taken.
private struct IdentityRegister {
  /// The ids that items are marked with, and the names made for cards.
  private var taken: Set<ItemID>
  /// The entry that bears an id.
  private var bearers: [ItemID: Int]
  /// The first entry with a fingerprint, and whether it is marked with an id.
  private var prompts: [Fingerprint: (entry: Int, hasID: Bool)]

  /// What an item is called.
  struct Naming {
    var issuedID: ItemID
    var cards: [Card]
    var conflict: CardCatalogue.Conflict?
  }

  init(capacity: Int) {
    taken = Set(minimumCapacity: capacity)
    bearers = Dictionary(minimumCapacity: capacity)
    prompts = Dictionary(minimumCapacity: capacity)
  }

  /// Keeps an id that an item is marked with from being made for another.
  mutating func claim(_ id: ItemID?) {
    if let id { taken.insert(id) }
  }

  /// Names the cards of the next item.
  mutating func name(_ item: Item, entry: Int) -> Naming {
    let fingerprint = Fingerprint(of: item)
    let twin = prompts[fingerprint]
    let rival = item.id.flatMap { bearers[$0] }
    let hasID = item.id != nil && rival == nil
    if twin == nil { prompts[fingerprint] = (entry, hasID) }
    if let id = item.id, rival == nil { bearers[id] = entry }
    var naming = made(for: item, as: hasID ? item.id : nil, isRepeated: twin != nil && !hasID)
    if let rival {
      naming.conflict = CardCatalogue.Conflict(isSameID: true, first: rival, later: entry)
    } else if let twin, !(twin.hasID && hasID) {
      naming.conflict = CardCatalogue.Conflict(isSameID: false, first: twin.entry, later: entry)
    }
    return naming
  }

  /// Names an item by its own id, or by one made from its content.
  private mutating func made(for item: Item, as id: ItemID?, isRepeated: Bool) -> Naming {
    if let id { return Naming(issuedID: id, cards: item.cards) }
    let isSplit = item.content.isSplitCloze
    guard isSplit, !isRepeated else {
      let issued = freeID(item.derivedID)
      return Naming(issuedID: issued, cards: isRepeated ? [] : item.cards(as: issued))
    }
    let cards = item.cards(as: nil).map { card in
      Card(id: CardID(item: freeID(card.id.item)), item: item, group: card.group)
    }
    return Naming(issuedID: freeID(item.derivedID), cards: cards)
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
