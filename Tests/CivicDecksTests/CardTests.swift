import CivicDecks
import CivicText
import Testing

@Suite("Cards") struct CardTests {
  private let id = ItemID(hash: 5)

  private func cards(_ text: String) -> [Card] {
    DeckParser.parse(SourceText(name: "d", text: text)).deck.items.flatMap(\.cards)
  }

  @Test("a cloze gives one card for each group, with the others filled in")
  func clozeCards() {
    let cards = cards("C: {{1::甲::天干}}和{{2::乙}}，{{1::丙}}。\nI: \(id.text)\n")
    #expect(cards.map(\.id.text) == ["\(id.text).1", "\(id.text).2"])
    #expect(cards.map(\.prompt) == ["____(1)和乙，____(2)。", "甲和____，丙。"])
    #expect(cards.map(\.answers) == [["甲", "丙"], ["乙"]])
    #expect(cards.map(\.hints) == [["天干", nil], [nil]])
  }

  @Test("a cloze with one group has the item's name")
  func singleClozeCard() {
    #expect(cards("C: {{2::甲}}乙\nI: \(id.text)\n").map(\.id.text) == [id.text])
  }

  @Test("a term is asked both ways")
  func termCards() {
    let cards = cards("T: 读书节\nD: 四月的活动\nI: \(id.text)\n")
    #expect(cards.map(\.id.text) == ["\(id.text).1", "\(id.text).2"])
    #expect(cards.map(\.prompt) == ["读书节", "四月的活动"])
    #expect(cards.map(\.answers) == [["四月的活动"], ["读书节"]])
  }

  @Test(
    "gives the right answers",
    arguments: [
      ("Q: a\nA: b ~5%\n", ["b"]), ("Q: a\n- [ ] b\n- [x] c\n", ["c"]),
      ("Q: a\n- [x] b\n- [x] c\n- [ ] d\n", ["b", "c"]), ("J: 馆内可吸烟。\nA: 错\n", ["错"]),
      ("J: a\nA: 对\n", ["true"]), ("L: a\n- b\n- c\n", ["b", "c"]),
      ("M: a\n- b == c\n", ["b == c"]), ("O: a\n1. b\n2. c\n", ["b", "c"]),
    ]
  )
  func givesAnswers(_ text: String, _ answers: [String]) {
    #expect(cards(text).map(\.answers) == [answers])
  }

  // These names are kept in review logs: they must never change. They were worked out apart, with
  // FNV-1a over length-prefixed fields and the alphabet of ids.
  @Test(
    "names made from content are the same for ever",
    arguments: [
      ("Q: 青山市的市花是什么？\nA: 玉兰\n", ["q3z9g5j"]),
      ("Q: 青山市的市花是什么?\nA: 白玉兰\nG: #花\n", ["q3z9g5j"]),
      ("C: 图书馆于{{2019年}}开放，藏书{{80万册::数量}}。\n", ["jr4cg6p", "kfcc4h5"]),
      ("T: read\nD: b\n", ["getjany.1", "getjany.2"]),
      ("J: a  b\nA: true\n", ["c97cww7"]),
    ]
  )
  func namesAreStable(_ text: String, _ names: [String]) {
    #expect(cards(text).map(\.id.text) == names)
  }
}
