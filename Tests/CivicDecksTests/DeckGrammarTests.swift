import CivicDecks
import CivicTestSupport
import CivicText
import CivicTime
import Testing

@Suite("The grammar in Decks/README.md") struct DeckGrammarTests {
  static let page = Fixtures.text("../../Decks/README.md")

  /// The fenced examples marked `deck`.
  static let examples: [String] = {
    var examples: [String] = []
    var lines: [Substring]?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```deck" {
        lines = []
      } else if line == "```", let open = lines {
        examples.append(open.map { $0 + "\n" }.joined())
        lines = nil
      } else {
        lines?.append(line)
      }
    }
    return examples
  }()

  @Test(
    "every example is read without a slip and is already in canonical form",
    arguments: examples
  )
  func examplesAreCanonical(_ example: String) {
    let parsed = DeckParser.parse(SourceText(name: "README.md", text: example))
    let found = DeckChecker.check(
      decks: [parsed],
      documents: { name, _ in
        SourceText(name: name, text: "一\n二\n三\n第三届公民读书节有1.2万人参加，人称「书市」。\n")
      },
      today: CivilDate(dayNumber: 0)
    )
    #expect(found.map(\.description) == [])
    #expect(DeckPrinter.print(parsed.deck) == example)
    #expect(!parsed.deck.items.isEmpty)
  }

  @Test("the examples show every kind of card")
  func examplesShowEveryKind() {
    let kinds = Self.examples.flatMap { text in
      DeckParser.parse(SourceText(name: "README.md", text: text)).deck.items.map(\.content.kind)
    }
    #expect(Set(kinds) == Set(ItemKind.allCases))
  }

  @Test("the table names every key in both languages", arguments: DeckKey.allCases)
  func tableNamesKeys(_ key: DeckKey) {
    let row =
      "| `\(key.text(in: .latin))` | `\(key.text(in: .chinese))` | \(key.opensCard ? "yes |" : "|")"
    #expect(Self.page.contains(row))
  }
}
