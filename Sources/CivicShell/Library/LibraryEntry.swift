import CivicDecks

/// An item with its deck, its place there, and the cards it gives.
struct LibraryEntry: Sendable {
  /// Its deck.
  let file: DeckFile
  /// The item.
  let item: Item
  /// Its number among the entries of the deck.
  let number: Int
  /// Where in the deck it stands.
  let place: EntryPlace
  /// The id it goes by.
  let id: ItemID
  /// Its cards; none when it repeats an earlier item.
  let cards: [Card]

  /// The items of decks, ordered by file and line.
  static func entries(of files: [DeckFile]) -> [LibraryEntry] {
    CardCatalogue(decks: files.map(\.parsed)).entries.compactMap { entry in
      let file = files[entry.place.deck]
      guard case .item(let item) = file.deck.entries[entry.place.entry] else { return nil }
      return LibraryEntry(
        file: file,
        item: item,
        number: entry.place.entry,
        place: file.parsed.places[entry.place.entry],
        id: entry.issuedID,
        cards: entry.cards
      )
    }
  }
}
