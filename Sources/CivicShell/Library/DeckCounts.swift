import CivicDecks
import CivicStudy
import CivicText
import CivicTime

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
  static func rows(
    of decks: [DeckFile],
    in library: DeckLibrary,
    _ progress: Progress,
    at now: Instant,
    today: CivilDate
  ) -> [DeckCounts] {
    decks.map { file in
      var row = DeckCounts(name: file.name, path: file.path, items: file.deck.items.count)
      for card in library.cards(of: file) {
        let known = progress[card.id]
        row.cards += 1
        if known.isSuspended { row.suspended += 1 } else if known.isNew { row.new += 1 }
        if known.isAvailable(on: today), known.isDue(at: now, today: today) { row.due += 1 }
      }
      return row
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
