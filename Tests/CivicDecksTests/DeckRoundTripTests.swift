import CivicDecks
import CivicTestSupport
import CivicText
import Testing

@Suite("Laws of reading and writing decks") struct DeckRoundTripTests {
  private func parse(_ text: String) -> ParsedDeck {
    DeckParser.parse(SourceText(name: "made.deck.md", text: text))
  }

  @Test("reading what was written gives the same deck", arguments: 0..<40)
  func readsWhatWasWritten(_ block: UInt64) {
    for seed in (block * 50)..<(block * 50 + 50) {
      var generator = DeckGenerator(seed: seed)
      let deck = generator.deck()
      let text = DeckPrinter.print(deck)
      let parsed = parse(text)
      #expect(parsed.deck == deck, "seed \(seed):\n\(text)")
      #expect(parsed.isComplete, "seed \(seed): \(parsed.diagnostics.map(\.description))")
    }
  }

  @Test("writing is idempotent, whatever was read", arguments: 0..<20)
  func writingIsIdempotent(_ block: UInt64) {
    for seed in (block * 50)..<(block * 50 + 50) {
      var generator = DeckGenerator(seed: 10_000 + seed)
      let scrap = (0..<12).map { _ in generator.text() }.joined(separator: "\n")
      let once = DeckPrinter.print(parse(scrap).deck)
      let twice = DeckPrinter.print(parse(once).deck)
      #expect(once == twice, "seed \(seed)")
    }
  }

  @Test("brackets read what brackets wrote", arguments: 0..<10)
  func bracketsRoundTrip(_ block: UInt64) {
    for seed in (block * 50)..<(block * 50 + 50) {
      var generator = DeckGenerator(seed: 20_000 + seed)
      let cloze = generator.cloze(isPlain: true)
      let deck = Deck(
        header: DeckHeader(clozeStyle: .brackets),
        entries: [.item(generator.item(content: .cloze(cloze)))]
      )
      let text = DeckPrinter.print(deck)
      #expect(parse(text).deck == deck, "seed \(seed):\n\(text)")
    }
  }

  @Test("places enclose each entry and nothing else", arguments: 0..<10)
  func placesEncloseEntries(_ block: UInt64) {
    for seed in (block * 20)..<(block * 20 + 20) {
      var generator = DeckGenerator(seed: 30_000 + seed)
      let parsed = parse(DeckPrinter.print(generator.deck()))
      #expect(parsed.places.count == parsed.deck.entries.count)
      for (entry, place) in zip(parsed.deck.entries, parsed.places) {
        guard case .item(let item) = entry else { continue }
        let text = parsed.source[
          SourceSpan(start: place.bytes.lowerBound, end: place.bytes.upperBound)
        ]
        #expect(parse(text).deck.items == [item], "seed \(seed)")
        #expect(parsed.source.line(at: place.bytes.lowerBound) == place.lines.lowerBound)
        #expect(parsed.source.line(at: place.bytes.upperBound) == place.lines.upperBound)
      }
    }
  }

  @Test(
    "texts that broke a law once",
    arguments: [
      "---\ndekc: brackets\n\u{1A}C: a [b]\n---\n", "---\nC\u{1A}: a\n---\n",
      "\u{200B}Q: a\nA: b\n",
      "Q: a\nA: b\n\u{200B}Q: c\n",
    ]
  )
  func oldOffenders(_ text: String) {
    let deck = parse(text).deck
    let printed = DeckPrinter.print(deck)
    #expect(parse(printed).deck == deck)
    #expect(DeckPrinter.print(parse(printed).deck) == printed)
  }
}
