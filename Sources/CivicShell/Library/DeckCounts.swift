import CivicDecks
import CivicText

/// How much there is in a deck.
struct DeckCounts {
  /// The deck's name.
  var name: String
  /// Its file.
  var path: String
  var items = 0
  var cards = 0
  var new = 0
  var due = 0
  var suspended = 0

  /// The counts of decks, in their order.
  static func rows(of decks: [DeckFile], in library: DeckLibrary) -> [DeckCounts] {
    decks.map { file in
      let cards = library.cards(of: file)
      return DeckCounts(
        name: file.name,
        path: file.path,
        items: file.deck.items.count,
        cards: cards.count
      )
    }
  }

  /// The counts for programs.
  var json: JSONValue {
    .object([
      JSONMember("deck", .string(name)), JSONMember("path", .string(path)),
      JSONMember("items", .integer(items)), JSONMember("cards", .integer(cards)),
      JSONMember("new", .integer(new)), JSONMember("due", .integer(due)),
      JSONMember("suspended", .integer(suspended)),
    ])
  }
}
