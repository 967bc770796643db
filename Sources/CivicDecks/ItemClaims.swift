import CivicText

/// Where an item stands among some decks.
public struct ItemPlace: Sendable, Hashable {
  /// Index of its deck among those given.
  public let deck: Int
  /// Index of the item among the entries of its deck.
  public let entry: Int

  /// Names a place.
  public init(deck: Int, entry: Int) {
    self.deck = deck
    self.entry = entry
  }
}

/// Two items that claim to be the same.
public struct ItemConflict: Sendable, Hashable {
  /// How they do.
  public enum Reason: Sendable, Hashable {
    /// Both are marked with this id.
    case sameID(ItemID)
    /// Both ask the same, and not both have an id.
    case samePrompt
    /// Both ask the same, with the same things to choose from, under ids of their own.
    case repeatedPrompt
  }

  /// How they do.
  public let reason: Reason
  /// The item that stands first.
  public let first: ItemPlace
  /// The later one.
  public let later: ItemPlace
}

/// What the items of some decks may call themselves, by the order of files and lines.
struct ItemClaims {
  /// What an item may call itself.
  enum Standing {
    /// By the id it is marked with.
    case marked(ItemID)
    /// By an id made from its content.
    case unmarked
    /// By nothing: it repeats an earlier item.
    case repeated
  }

  /// The items by file and line.
  private(set) var places: [ItemPlace] = []
  /// What each of them may call itself.
  private(set) var standings: [Standing] = []
  /// Those that claim to be the same, in the order of the later one.
  private(set) var conflicts: [ItemConflict] = []

  /// The first item with an id.
  private var bearers: [ItemID: ItemPlace] = [:]
  /// The first item with a fingerprint, and whether an id of its own tells it apart.
  private var prompts: [Fingerprint: (place: ItemPlace, isMarked: Bool)] = [:]

  /// Hears the claims of all items.
  init(_ decks: [ParsedDeck]) {
    let count = decks.reduce(0) { $0 + $1.places.count }
    places.reserveCapacity(count)
    standings.reserveCapacity(count)
    prompts.reserveCapacity(count)
    let order = decks.indices.sorted { (decks[$0].source.name, $0) < (decks[$1].source.name, $1) }
    for deck in order {
      for entry in decks[deck].deck.entries.indices {
        guard case .item(let item) = decks[deck].deck.entries[entry] else { continue }
        hear(item, at: ItemPlace(deck: deck, entry: entry), of: decks)
      }
    }
  }

  private mutating func hear(_ item: Item, at place: ItemPlace, of decks: [ParsedDeck]) {
    let fingerprint = Fingerprint(of: item)
    let twin = prompts[fingerprint]
    let rival = item.id.flatMap { bearers[$0] }
    let isMarked = item.id != nil && rival == nil
    places.append(place)
    if let id = item.id, isMarked {
      bearers[id] = place
      standings.append(.marked(id))
    } else {
      standings.append(twin == nil ? .unmarked : .repeated)
    }
    if let id = item.id, let rival {
      conflicts.append(ItemConflict(reason: .sameID(id), first: rival, later: place))
    } else if let twin {
      hear(item, at: place, besides: twin.place, areMarked: twin.isMarked && isMarked, of: decks)
    }
    if twin == nil { prompts[fingerprint] = (place, isMarked) }
  }

  /// Notes two items that ask the same; with ids of their own only if all they show is the same.
  private mutating func hear(
    _ item: Item,
    at place: ItemPlace,
    besides first: ItemPlace,
    areMarked: Bool,
    of decks: [ParsedDeck]
  ) {
    if areMarked {
      guard case .item(let other) = decks[first.deck].deck.entries[first.entry],
        other.content.offered == item.content.offered
      else { return }
    }
    let reason: ItemConflict.Reason = areMarked ? .repeatedPrompt : .samePrompt
    conflicts.append(ItemConflict(reason: reason, first: first, later: place))
  }
}

extension ItemContent {
  /// What is shown below the prompt, in any order.
  fileprivate var offered: [String] {
    switch self {
    case .choice(_, let options), .multipleChoice(_, let options): options.map(\.text).sorted()
    case .match(_, let pairs): pairs.map(\.left).sorted()
    case .order(_, let members): members.sorted()
    case .question, .cloze, .trueFalse, .list, .term: []
    }
  }
}
