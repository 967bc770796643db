public import CivicText

/// What reading a deck file gives: the deck, everything that was found wrong, and where things stand.
public struct ParsedDeck: Sendable {
  /// What could be read; a card with an error that leaves nothing to ask is left out.
  public let deck: Deck
  /// The problems of the text itself, in the order of their places.
  public let diagnostics: [Diagnostic]
  /// Where each entry of `deck.entries` stands; same count and order.
  public let places: [EntryPlace]
  /// The text that was read.
  public let source: SourceText
  /// Line of the last line of the front matter; 0 when there is none.
  public let headerLineCount: Int
  /// The fields of all items in the order of the file; `EntryPlace.fields` are ranges of it.
  let fields: [FieldPlace]

  /// Whether nothing was lost in reading, so that printing the deck may replace the file.
  public var isComplete: Bool {
    !diagnostics.contains { $0.severity == .error }
  }

  /// The items with their places, in file order.
  public var placedItems: [(item: Item, place: EntryPlace)] {
    zip(deck.entries, places).compactMap { entry, place in
      if case .item(let item) = entry { (item, place) } else { nil }
    }
  }

  /// Line and column at which a field of an entry begins.
  ///
  /// - Parameters:
  ///   - key: the field.
  ///   - place: the entry, one of `places`.
  /// - Returns: the place of the key; that of the entry's first line when it has no such field.
  public func position(of key: DeckKey, in place: EntryPlace) -> (line: Int, column: Int) {
    let field = fields[place.fields].first { $0.key == key }
    return (field?.line ?? place.lines.lowerBound, 1)
  }
}

/// Where an entry of a deck stands in its file.
public struct EntryPlace: Sendable, Hashable {
  /// 1-based lines from the first to the last that is not blank.
  public let lines: ClosedRange<Int>
  /// Bytes from the start of the first line to the end of the last, its line break not included.
  public let bytes: Range<Int>
  /// The fields of an item; empty for a note.
  let fields: Range<Int>
}

/// Where a field of an item begins.
struct FieldPlace: Sendable {
  let key: DeckKey
  /// 1-based line.
  let line: Int
}
