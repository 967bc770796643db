import CivicStudy
import CivicDecks
import CivicStorage
import CivicText

/// Brings a deck up to a new generation: what is new is added, everything else stays byte for byte.
struct DeckUpdate {
  let context: CommandContext

  /// Adds the items that a deck does not have; the deck is made when there is none at the path.
  ///
  /// An item is known when its id or its fact is in the deck, so that a card edited by hand stays as it
  /// was edited; what was rejected in `triage` does not come back.
  func update(_ name: String, with made: Deck) throws {
    let path = UserPath.expanded(name, home: context.environment["HOME"])
    if !File.exists(path), name.hasSuffix(DeckFile.ending) {
      try File.write(Array(DeckPrinter.print(made).utf8), to: path, replaces: false)
      context.note(context.messages.generated(made.items.count, path))
      return
    }
    let library = try context.library()
    let file = try context.deck(name, in: library)
    let progress = try context.progressStore(.reading, library).progress
    let new = added(made, to: file) { progress.isRejected($0) }
    let text = new.map { DeckPrinter.text(of: $0, clozeStyle: file.deck.header.clozeStyle) }
    if !new.isEmpty {
      let changed = file.parsed.adding(text: text.joined(separator: "\n\n"))
      try File.write(changed.bytes, to: file.path, replaces: true)
    }
    let gone = superseded(file, by: made)
    context.note(context.messages.updated(file.path, added: new.count, superseded: gone.count))
    for id in gone { context.note(context.messages.supersededItem(id.text)) }
  }

  private func added(
    _ made: Deck,
    to file: DeckFile,
    isRejected: (String) -> Bool
  ) -> [Item] {
    let ids = Set(file.deck.items.compactMap(\.id))
    let facts = Set(file.deck.items.compactMap(\.fact))
    return made.items.filter { item in
      let keys = [item.id?.text, item.fact].compactMap(\.self)
      return !(item.id.map(ids.contains) ?? false) && !(item.fact.map(facts.contains) ?? false)
        && !keys.contains(where: isRejected)
    }
  }

  /// Items of facts that the document no longer states, made from it earlier.
  private func superseded(_ file: DeckFile, by made: Deck) -> [ItemID] {
    guard let source = made.header.source, file.deck.header.source == source else { return [] }
    let facts = Set(made.items.compactMap(\.fact))
    return file.deck.items.compactMap { item in
      guard let fact = item.fact, !facts.contains(fact) else { return nil }
      return item.id
    }
  }
}
