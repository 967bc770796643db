import CivicDecks
import CivicStudy

/// Where each card is, by its name.
struct CardIndex {
  /// A card with the item it belongs to.
  struct Place {
    /// The card.
    let card: Card
    /// Its item.
    let entry: LibraryEntry

    /// Its deck.
    var file: DeckFile { entry.file }
  }

  /// What choosing cards needs to know of each card, in the order of decks and lines.
  let studyCards: [StudyCard]
  private let places: [CardID: Place]

  init(_ library: DeckLibrary) {
    var places: [CardID: Place] = [:]
    var studyCards: [StudyCard] = []
    var rank = 0
    var lastDeck = ""
    for entry in library.entries {
      rank = entry.file.path == lastDeck ? rank + 1 : 0
      lastDeck = entry.file.path
      for card in entry.cards {
        places[card.id] = Place(card: card, entry: entry)
        studyCards.append(
          StudyCard(
            id: card.id,
            deck: entry.file.name,
            rank: rank,
            fact: entry.item.fact,
            kind: entry.item.content.kind,
            tags: entry.file.deck.header.tags + entry.item.tags
          )
        )
      }
    }
    self.places = places
    self.studyCards = studyCards
  }

  /// The place of a card; `nil` when no deck has it any more.
  subscript(id: CardID) -> Place? { places[id] }
}
