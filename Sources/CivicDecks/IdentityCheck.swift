import CivicText

/// Finds items that claim to be the same, across all decks.
enum IdentityCheck {
  /// A finding with its deck and line.
  struct Finding {
    let finding: DeckFinding
    let deck: Int
    let line: Int
  }

  /// The findings in the order of the later item of each pair.
  static func findings(in decks: [ParsedDeck]) -> [Finding] {
    ItemClaims(decks).conflicts.map { conflict in
      let first = decks[conflict.first.deck]
      let path = first.source.name
      let line = first.places[conflict.first.entry].lines.lowerBound
      let deck = decks[conflict.later.deck]
      let later = deck.places[conflict.later.entry]
      switch conflict.reason {
      case .sameID(let id):
        return Finding(
          finding: .sameID(id, path: path, line: line),
          deck: conflict.later.deck,
          line: deck.position(of: .id, in: later).line
        )
      case .samePrompt:
        return Finding(
          finding: .samePrompt(path: path, line: line),
          deck: conflict.later.deck,
          line: later.lines.lowerBound
        )
      case .repeatedPrompt:
        return Finding(
          finding: .repeatedPrompt(path: path, line: line),
          deck: conflict.later.deck,
          line: later.lines.lowerBound
        )
      }
    }
  }
}
