import CivicDecks
import CivicText
import Testing

/// A change of some decks and what must become of the histories of their cards.
struct IdentityScenario: Sendable, CustomTestStringConvertible {
  /// What a change does to cards, counted.
  struct Outcome: Equatable, Sendable {
    /// Cards with the same name as before.
    var kept = 0
    /// Histories carried to another name of the same text.
    var renamed = 0
    /// Histories carried to an edited card.
    var linked = 0
    /// What is asked about.
    var asked: [FactChange] = []
    /// Cards whose history waits for them.
    var gone = 0
    /// Cards without a past.
    var new = 0
    /// Items that claim to be the same afterwards.
    var conflicts = 0
  }

  let name: String
  let before: [String: String]
  let after: [String: String]
  let expected: Outcome

  init(
    _ name: String,
    _ before: [String: String],
    _ after: [String: String],
    _ expected: Outcome
  ) {
    self.name = name
    self.before = before
    self.after = after
    self.expected = expected
  }

  init(_ name: String, _ before: String, _ after: String, _ expected: Outcome) {
    self.init(name, ["a.deck.md": before], ["a.deck.md": after], expected)
  }

  var testDescription: String { name }

  static func catalogue(_ files: [String: String]) -> CardCatalogue {
    let decks = files.sorted { $0.key < $1.key }
      .map { DeckParser.parse(SourceText(name: $0.key, text: $0.value)) }
    return CardCatalogue(decks: decks)
  }

  static func identities(_ files: [String: String]) -> [IdentityResolver.Identity] {
    catalogue(files).cards.map { IdentityResolver.Identity($0) }
  }

  static func outcome(
    known: [IdentityResolver.Identity],
    after: [String: String]
  ) -> Outcome {
    let catalogue = catalogue(after)
    let present = catalogue.cards.map { IdentityResolver.Identity($0) }
    let resolution = IdentityResolver.resolve(known: known, present: present)
    let names = Set(known.map(\.card))
    return Outcome(
      kept: present.count { names.contains($0.card) },
      renamed: resolution.links.count(where: \.isSameText),
      linked: resolution.links.count { !$0.isSameText },
      asked: resolution.questions.map(\.change),
      gone: resolution.vanished.count,
      new: resolution.new.count,
      conflicts: catalogue.conflicts.count
    )
  }
}

private let festival = "Q: 青山市第三届公民读书节有多少人参加？\nA: 1.2万人\n"
private let flower = "Q: 青山市的市花是什么？\nA: 玉兰\n"
private let anID = ItemID(hash: 1).text
private let marked = "Q: 青山市的市花是什么？\nA: 玉兰\nI: \(anID)\n"
private let library = "C: 青山市图书馆于{{2019年}}开放，藏书{{80万册}}。\n"
private let closed = "J: 青山市图书馆周一不开放。\nA: 对\n"
private let term = "T: 读书节\nD: 每年四月举行的全市阅读活动\n"

@Suite("What becomes of a card's history") struct IdentityScenarioTests {
  typealias Row = IdentityScenario

  static let edits: [Row] = [
    Row("nothing changes", festival + flower, festival + flower, .init(kept: 2)),
    Row("the answer is corrected", flower, "Q: 青山市的市花是什么？\nA: 白玉兰\n", .init(kept: 1)),
    Row(
      "a further answer is accepted",
      flower,
      flower + "=: 白玉兰\n",
      .init(kept: 1)
    ),
    Row("an explanation is added", flower, flower + "E: 市民投票选出。\n", .init(kept: 1)),
    Row("the card is tagged", flower, flower + "G: #城市\n", .init(kept: 1)),
    Row("the tags are changed", flower + "G: #城市\n", flower + "G: #花 #城市\n", .init(kept: 1)),
    Row("validity and worth are added", flower, flower + "V: 2025\nW: 0.5\n", .init(kept: 1)),
    Row("a source is added", flower, flower + "S: a.txt:1 「市花是玉兰」\n", .init(kept: 1)),
    Row("a word of the prompt is changed", flower, "Q: 青山市的市花叫什么？\nA: 玉兰\n", .init(linked: 1)),
    Row(
      "the prompt is typed in full width",
      "Q: How old is Qingshan?\nA: old\n",
      "Q: Ｈow　old is Qingshan？\nA: old\n",
      .init(kept: 1)
    ),
    Row(
      "blanks between Chinese characters are taken out",
      "Q: 青山市 的 市花是什么?\nA: 玉兰\n",
      flower,
      .init(kept: 1)
    ),
    Row("Chinese keys are used", flower, "问：青山市的市花是什么？\n答：玉兰\n", .init(kept: 1)),
    Row(
      "the prompt is written anew",
      flower,
      "Q: 哪种花在2008年的投票中胜出？\nA: 玉兰\n",
      .init(gone: 1, new: 1)
    ),
    Row(
      "the question becomes a choice",
      flower,
      "Q: 青山市的市花是什么？\n- [x] 玉兰\n- [ ] 山茶\n",
      .init(gone: 1, new: 1)
    ),
    Row(
      "an option is changed",
      "Q: 市花是什么？\n- [x] 玉兰\n- [ ] 山茶\n",
      "Q: 市花是什么？\n- [x] 玉兰\n- [ ] 月季\n- [ ] 牡丹\n",
      .init(kept: 1)
    ),
    Row(
      "a member is added to a list",
      "L: 有哪些奖？\n- 朗读\n",
      "L: 有哪些奖？\n- 朗读\n- 笔记\n",
      .init(kept: 1)
    ),
    Row("the definition is reworded", term, "T: 读书节\nD: 四月的阅读活动\n", .init(kept: 2)),
    Row(
      "the term is reworded",
      term,
      "T: 公民读书节\nD: 每年四月举行的全市阅读活动\n",
      .init(gone: 2, new: 2)
    ),
    Row("a statement turns from true to false", closed, "J: 青山市图书馆周一不开放。\nA: 错\n", .init(kept: 1)),
  ]

  static let facts: [Row] = [
    Row(
      "a digit of the prompt is changed",
      festival,
      "Q: 青山市第四届公民读书节有多少人参加？\nA: 1.5万人\n",
      .init(asked: [.number])
    ),
    Row(
      "a year is changed",
      "Q: 2024年读书节有多少人参加？\nA: 1万\n",
      "Q: 2025年读书节有多少人参加？\nA: 1万\n",
      .init(asked: [.number])
    ),
    Row(
      "a thousands comma is added",
      "Q: 谁捐了12000册书给图书馆？\nA: 校友\n",
      "Q: 谁捐了12,000册书给图书馆？\nA: 校友\n",
      .init(linked: 1)
    ),
    Row(
      "an English number word is changed",
      "Q: Which body has two chambers in Qingshan?\nA: x\n",
      "Q: Which body has three chambers in Qingshan?\nA: x\n",
      .init(asked: [.number])
    ),
    Row("a negation is taken out", closed, "J: 青山市图书馆周一开放。\nA: 错\n", .init(asked: [.negation])),
    Row(
      "an English negation is put in",
      "J: The mayor may veto the budget.\nA: true\n",
      "J: The mayor may not veto the budget.\nA: true\n",
      .init(asked: [.negation])
    ),
    Row(
      "rise becomes fall",
      "J: 青山市去年的借阅量增加了。\nA: 对\n",
      "J: 青山市去年的借阅量减少了。\nA: 对\n",
      .init(asked: [.negation])
    ),
    Row(
      "a digit changes under an id",
      "Q: 2024年读书节在哪里？\nA: 馆前\nI: \(anID)\n",
      "Q: 2025年读书节在哪里？\nA: 馆前\nI: \(anID)\n",
      .init(kept: 1, asked: [.number])
    ),
    Row(
      "an id is given to quite another question",
      marked,
      "Q: 谁可以担任陪审员？\nA: 公民\nI: \(anID)\n",
      .init(kept: 1, asked: [.rewritten])
    ),
    Row(
      "a marked prompt is reworded",
      marked,
      "Q: 青山市以什么花为市花？\nA: 玉兰\nI: \(anID)\n",
      .init(kept: 1)
    ),
    Row(
      "an edited card has two likenesses",
      flower,
      "Q: 青山市的市树是什么？\nA: 樟\n\nQ: 青山市的市鸟是什么？\nA: 鹭\n",
      .init(asked: [.severalCandidates], new: 1)
    ),
  ]

  static let clozes: [Row] = [
    Row(
      "another blank is marked",
      "C: 图书馆于{{2019年}}开放，藏书80万册。\n",
      "C: 图书馆于{{2019年}}开放，藏书{{80万册}}。\n",
      .init(kept: 1, new: 1)
    ),
    Row(
      "a blank is marked before it",
      "C: 图书馆于2019年开放，藏书{{80万册}}。\n",
      "C: 图书馆于{{2019年}}开放，藏书{{80万册}}。\n",
      .init(kept: 1, new: 1)
    ),
    Row(
      "a blank is taken away",
      library,
      "C: 青山市图书馆于2019年开放，藏书{{80万册}}。\n",
      .init(kept: 1, gone: 1)
    ),
    Row("a hint is added", library, "C: 青山市图书馆于{{2019年::时间}}开放，藏书{{80万册}}。\n", .init(kept: 2)),
    Row(
      "the groups are numbered",
      library,
      "C: 青山市图书馆于{{1::2019年}}开放，藏书{{2::80万册}}。\n",
      .init(kept: 2)
    ),
    Row(
      "the groups are renumbered",
      library,
      "C: 青山市图书馆于{{2::2019年}}开放，藏书{{1::80万册}}。\n",
      .init(kept: 2)
    ),
    Row(
      "the text around the blanks is edited",
      library,
      "C: 青山图书馆于{{2019年}}开放，藏书{{80万册}}。\n",
      .init(linked: 2)
    ),
    Row(
      "a digit in a blank is changed",
      library,
      "C: 青山市图书馆于{{2018年}}开放，藏书{{80万册}}。\n",
      .init(asked: [.number, .number])
    ),
    Row(
      "both blanks join one group",
      library,
      "C: 青山市图书馆于{{1::2019年}}开放，藏书{{1::80万册}}。\n",
      .init(gone: 2, new: 1)
    ),
    Row(
      "under an id a blank is marked behind it",
      "C: 市花是{{玉兰}}，市树是樟树。\nI: \(anID)\n",
      "C: 市花是{{玉兰}}，市树是{{樟树}}。\nI: \(anID)\n",
      .init(renamed: 1, new: 1)
    ),
    Row(
      "under an id a blank is marked before two",
      "C: 甲是{{红色}}，乙是{{绿色}}。\nI: \(anID)\n",
      "C: {{甲}}是{{红色}}，乙是{{绿色}}。\nI: \(anID)\n",
      .init(kept: 2, asked: [.otherBlank, .otherBlank], new: 1)
    ),
  ]

  static let places: [Row] = [
    Row("the cards change places", festival + flower, flower + festival, .init(kept: 2)),
    Row(
      "a note is put between",
      festival + flower,
      festival + "---\n注意\n\n" + flower,
      .init(kept: 2)
    ),
    Row("the deck is renamed", ["a.deck.md": flower], ["b.deck.md": flower], .init(kept: 1)),
    Row(
      "a card moves to another deck",
      ["a.deck.md": festival + flower],
      ["a.deck.md": festival, "b.deck.md": flower],
      .init(kept: 2)
    ),
    Row(
      "two decks are merged",
      ["a.deck.md": festival, "b.deck.md": flower],
      ["a.deck.md": festival + flower],
      .init(kept: 2)
    ),
    Row(
      "a card moves and is edited",
      ["a.deck.md": flower],
      ["b.deck.md": "Q: 青山市的市花叫什么？\nA: 玉兰\n"],
      .init(linked: 1)
    ),
    Row("a card is added", festival, festival + flower, .init(kept: 1, new: 1)),
    Row("a card is deleted", festival + flower, festival, .init(kept: 1, gone: 1)),
    Row("all cards are deleted", festival + flower, "", .init(gone: 2)),
    Row("the first load", "", festival + flower, .init(new: 2)),
    Row("the id is issued", flower, flower + "I: \(derived(flower))\n", .init(kept: 1)),
    Row("another id is written", flower, marked, .init(renamed: 1)),
    Row("the id is taken out", marked, flower, .init(renamed: 1)),
    Row(
      "ids are issued to a cloze",
      library,
      library + "I: \(derived(library))\n",
      .init(renamed: 2)
    ),
    Row(
      "a card without an id is copied",
      flower,
      flower + "\n" + flower,
      .init(kept: 1, conflicts: 1)
    ),
    Row(
      "a card with an id is copied",
      ["a.deck.md": marked],
      ["a.deck.md": marked, "b.deck.md": marked],
      .init(kept: 1, conflicts: 1)
    ),
    Row(
      "a card with an id is copied and edited",
      marked,
      marked + "Q: 青山市的市树是什么？\nA: 樟树\nI: \(anID)\n",
      .init(kept: 1, new: 1, conflicts: 1)
    ),
    Row(
      "the copy stands in the earlier file",
      ["b.deck.md": marked],
      ["a.deck.md": "Q: 青山市的市树是什么？\nA: 樟树\nI: \(anID)\n", "b.deck.md": marked],
      .init(kept: 1, new: 1, conflicts: 1)
    ),
    Row(
      "front matter is changed",
      "---\ndeck: a\n---\n" + flower,
      "---\ndeck: b\ntags: c\n---\n" + flower,
      .init(kept: 1)
    ),
  ]

  private static func derived(_ text: String) -> String {
    IdentityScenario.catalogue(["a": text]).entries.first?.issuedID.text ?? "none"
  }

  @Test("follows the cards", arguments: edits + facts + clozes + places)
  func followsCards(_ row: IdentityScenario) {
    let known = IdentityScenario.identities(row.before)
    #expect(IdentityScenario.outcome(known: known, after: row.after) == row.expected)
  }

  @Test("a card deleted and restored later has its history again")
  func restoredCardReturns() {
    let known = IdentityScenario.identities(["a": festival + flower])
    let without = IdentityScenario.outcome(known: known, after: ["a": festival])
    let restored = IdentityScenario.outcome(known: known, after: ["b": flower, "a": festival])
    #expect(without == .init(kept: 1, gone: 1))
    #expect(restored == .init(kept: 2))
  }

  @Test("two devices that see the same edit link the same names, whichever saw more before")
  func devicesAgree() throws {
    let edited = ["a": festival + "Q: 青山市的市花叫什么？\nA: 玉兰\n"]
    let present = IdentityScenario.identities(edited)
    let one = IdentityScenario.identities(["a": flower])
    let other = IdentityScenario.identities(["b": flower, "a": festival + term])
    let first = IdentityResolver.resolve(known: one, present: present)
    let second = IdentityResolver.resolve(known: other, present: present)
    #expect(first.links == second.links)
    #expect(first.links.count == 1)
  }

  @Test("names do not depend on the order in which decks are given")
  func orderOfDecksDoesNotMatter() {
    let decks = [("a", marked), ("b", marked + festival), ("c", festival)].map {
      DeckParser.parse(SourceText(name: $0.0, text: $0.1))
    }
    let one = CardCatalogue(decks: decks)
    let other = CardCatalogue(decks: decks.reversed())
    #expect(one.cards.map(\.id) == other.cards.map(\.id))
    #expect(one.entries.map(\.issuedID) == other.entries.map(\.issuedID))
    #expect(one.conflicts.map(\.reason) == other.conflicts.map(\.reason))
    #expect(Set(one.entries.map(\.issuedID)).count == one.entries.count)
  }
}
