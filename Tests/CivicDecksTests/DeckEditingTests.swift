import CivicDecks
import CivicTestSupport
import CivicText
import Testing

@Suite("Editing decks") struct DeckEditingTests {
  private func parse(_ text: String, name: String = "d.deck.md") -> ParsedDeck {
    DeckParser.parse(SourceText(name: name, text: text))
  }

  private func text(_ source: SourceText) -> String {
    String(decoding: source.bytes, as: UTF8.self)
  }

  private let messy = """
    ---
    deck:  a
    ---
    Q:one
    A: 1

    E: why
    ---
      a note
    ---


    问：two
    答：2
    签：#x
    号： \(ItemID(hash: 1).text)
    """

  @Test("adds a card and leaves the rest as it is")
  func addsCard() {
    let item = Item(content: .term(term: "t", definition: "d"))
    #expect(text(parse(messy).adding(item)) == messy + "\n\nT: t\nD: d\n")
    #expect(text(parse("").adding(item)) == "T: t\nD: d\n")
    #expect(text(parse("Q: a\r\nA: b\r\n").adding(item)) == "Q: a\r\nA: b\r\n\r\nT: t\r\nD: d\r\n")
  }

  @Test("replaces a card at its place")
  func replacesCard() {
    let item = Item(content: .term(term: "t", definition: "d"))
    let expected = messy.replacing("Q:one\nA: 1\n\nE: why", with: "T: t\nD: d")
    #expect(text(parse(messy).replacing(entry: 0, with: item)) == expected)
  }

  @Test("gives the text of a card to an editor and takes it back")
  func editsText() {
    let deck = parse(messy)
    #expect(deck.text(ofEntry: 0) == "Q:one\nA: 1\n\nE: why")
    let edited = deck.replacing(entry: 0, withText: "Q:one\nA: 1!\n\n\n")
    #expect(text(edited) == messy.replacing("A: 1\n\nE: why", with: "A: 1!"))
    #expect(text(deck.replacing(entry: 1, withText: deck.text(ofEntry: 1))) == messy)
  }

  @Test("removes a card with the blank lines below it")
  func removesCard() {
    #expect(
      text(parse(messy).removing(entry: 0)) == messy.replacing("Q:one\nA: 1\n\nE: why\n", with: "")
    )
    let bare = parse("Q: a\nA: b\n---\n\nnote\n\nQ: c\nA: d\n")
    #expect(text(bare.removing(entry: 0)) == "note\n\nQ: c\nA: d\n")
  }

  @Test("moves a card with its bytes, and anew where blanks are written differently")
  func movesCard() {
    let (from, to) = parse(messy).moving(entry: 2, to: parse("Q: a\nA: b\n"))
    let moved = "问：two\n答：2\n签：#x\n号： \(ItemID(hash: 1).text)"
    #expect(text(from) == messy.replacing(moved, with: ""))
    #expect(text(to) == "Q: a\nA: b\n\n\(moved)\n")
    let brackets = parse("---\ncloze: brackets\n---\nC: a [b]\n")
    #expect(text(brackets.moving(entry: 0, to: parse("")).to) == "C: a {{b}}\n")
  }

  @Test("changes tags on their line")
  func changesTags() {
    let deck = parse(messy)
    let added = deck.tagging(entry: 2, adding: ["#y z", "x"], removing: [])
    #expect(text(added) == messy.replacing("签：#x", with: "签: #x #y_z"))
    let removed = deck.tagging(entry: 2, adding: [], removing: ["x"])
    #expect(text(removed) == messy.replacing("签：#x\n", with: ""))
    let first = deck.tagging(entry: 0, adding: ["n"], removing: ["none"])
    #expect(text(first) == messy.replacing("E: why\n", with: "E: why\nG: #n\n"))
    #expect(text(deck.tagging(entry: 2, adding: ["x"], removing: ["y"])) == messy)
    #expect(text(deck.tagging(entry: 1, adding: ["x"], removing: [])) == messy)
  }

  @Test("writes ids behind the other fields and over wrong ones")
  func issuesIDs() {
    let two = ItemID(hash: 2)
    let issued = parse(messy).issuing([0: two, 2: two])
    let expected = messy.replacing("E: why\n", with: "E: why\nI: \(two.text)\n")
      .replacing("号： \(ItemID(hash: 1).text)", with: "号: \(two.text)\n")
    #expect(text(issued) == expected)
  }

  @Test("an edit changes the entry meant and no other", arguments: 0..<10)
  func editsOneEntry(_ block: UInt64) {
    for seed in (block * 30)..<(block * 30 + 30) {
      var generator = DeckGenerator(seed: 40_000 + seed)
      let deck = generator.deck()
      let other = generator.item()
      var printed = DeckPrinter.print(deck)
      if generator.bool() { printed = printed.replacing("\n", with: "\r\n") }
      let parsed = parse(printed)
      #expect(parse(text(parsed.adding(other))).deck.entries == deck.entries + [.item(other)])
      for (index, entry) in deck.entries.enumerated() {
        guard case .item(var item) = entry else { continue }
        var expected = deck.entries
        expected[index] = .item(other)
        let replaced = parsed.replacing(entry: index, with: other)
        #expect(parse(text(replaced)).deck.entries == expected, "seed \(seed)")
        item.tags = ["数字", "new"]
        expected[index] = .item(item)
        let tagged = parsed.tagging(
          entry: index,
          adding: ["数字", "new"],
          removing: ["a-b", "c:d"]
        )
        #expect(parse(text(tagged)).deck.entries == expected, "seed \(seed)")
        expected.remove(at: index)
        let removed = parse(text(parsed.removing(entry: index)))
        #expect(removed.deck.entries == expected, "seed \(seed)")
      }
    }
  }
}
