import CivicDecks
import CivicText
import Testing

@Suite("Writing decks") struct DeckPrinterTests {
  private func formatted(_ text: String) -> String {
    DeckPrinter.print(DeckParser.parse(SourceText(name: "d.deck.md", text: text)).deck)
  }

  @Test("writes the canonical form and keeps notes and Chinese keys")
  func writesCanonicalForm() {
    let messy = """
      ---
      tags: #a，b
      deck:   示例
      ---
      一段说明。
      问：　甲？\u{20}\u{20}
      签：#x　#y
      答：乙


      ---


      备注一


      ---
      Q:c
      G: z
      A:d
      ---
      L: e
      * f
      * g
      """
    let expected = """
      ---
      deck: 示例
      tags: a b
      ---

      一段说明。

      问: 甲？
      答: 乙
      签: #x #y
      ---

      备注一

      Q: c
      A: d
      G: #z

      L: e
      - f
      - g

      """
    #expect(formatted(messy) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test("numbers groups only where counting would not")
  func numbersGroups() {
    #expect(formatted("C: {{1::a}} {{2::b::h}}\n") == "C: {{a}} {{b::h}}\n")
    #expect(formatted("C: {{2::a}} {{1::b}}\n") == "C: {{2::a}} {{1::b}}\n")
    #expect(formatted("C: {{1::a}} {{1::b}}\n") == "C: {{1::a}} {{1::b}}\n")
    #expect(formatted("C: {{1::5::数字}}\n") == "C: {{1::5::数字}}\n")
  }

  @Test("a deck in brackets with a hint is written in braces, so that nothing is lost")
  func fallsBackToBraces() {
    let cloze = ClozeText(pieces: [.text("a "), .blank(group: 1, answer: "b", hint: "h")])
    let deck = Deck(
      header: DeckHeader(clozeStyle: .brackets),
      entries: [.item(Item(content: .cloze(cloze)))]
    )
    #expect(DeckPrinter.print(deck) == "C: a {{b::h}}\n")
  }

  @Test("leaves out what cannot be seen and keeps one-line fields on one line")
  func writesOnlyWhatCanBeRead() {
    var item = Item(
      content: .question(prompt: "a\u{202E}b\r\n\u{200B}\nc", answer: "\u{1B}[1md", tolerance: nil)
    )
    item.fact = "two\nwords"
    item.tags = ["with blank", "#hash", " "]
    let text = DeckPrinter.text(of: item)
    #expect(text == "Q: ab\n\nc\nA: [1md\nG: #with_blank #hash\nF: two_words\n")
  }

  @Test("an empty deck is an empty file")
  func writesNothing() {
    #expect(DeckPrinter.print(Deck(header: DeckHeader(), entries: [])).isEmpty)
  }
}
