import CivicDecks
import CivicText
import Testing

@Suite("Reading decks") struct DeckParserTests {
  private func items(_ text: String) -> [Item] {
    let parsed = DeckParser.parse(SourceText(name: "d.deck.md", text: text))
    #expect(parsed.diagnostics.map(\.description) == [])
    return parsed.deck.items
  }

  private func content(_ text: String) -> ItemContent? { items(text).first?.content }

  @Test("reads every field of a card")
  func readsFields() throws {
    let id = ItemID(hash: 7)
    let text = """
      Q: 读书节有多少人参加？
      A: 1.2万人 ~5%
      =: 12000人
      =: 一万二千人
      E: 比上一届多。
      S: a b.txt:4 「他说：「「一万二」」人。」
      V: 2025-03..
      G: #数字，活动　#读书
      K: quantity
      F: f0042a
      W: 0.82
      I: \(id.text)
      """
    let item = try #require(items(text.replacing("「「一万二」」", with: "「一万二」」")).first)
    #expect(
      item.content == .question(prompt: "读书节有多少人参加？", answer: "1.2万人", tolerance: "5%")
    )
    #expect(item.accept == ["12000人", "一万二千人"])
    #expect(item.explanation == "比上一届多。")
    #expect(item.source == ItemSource(document: "a b.txt", line: 4, text: "他说：「一万二」人。"))
    #expect(item.validity?.text == "2025-03..")
    #expect(item.tags == ["数字", "活动", "读书"])
    #expect(item.answerType == "quantity")
    #expect(item.fact == "f0042a")
    #expect(item.worth == 0.82)
    #expect(item.id == id)
  }

  @Test(
    "reads Chinese keys with either colon",
    arguments: ["问：甲\n答：乙\n解: 丙\n", "问:甲\n答:乙\n解：丙\n", "问：　甲\n答: 乙　\n解: 丙\n"]
  )
  func readsChineseKeys(_ text: String) {
    let expected = Item(
      content: .question(prompt: "甲", answer: "乙", tolerance: nil),
      explanation: "丙",
      keyStyle: .chinese
    )
    #expect(items(text) == [expected])
  }

  @Test("one key marked makes a choice, several a multiple choice")
  func readsChoices() {
    let one = "Q: a\n- [x] b\n  > right\n  > indeed\n- [ ] c !last\n"
    let options = [
      ChoiceOption(text: "b", isKey: true, feedback: "right\nindeed"),
      ChoiceOption(text: "c", isKey: false, isPinned: true),
    ]
    #expect(content(one) == .choice(prompt: "a", options: options))
    let several = "Q: a\n- [X] b\n* [√] c\n-[ ]d\n  e\n"
    let marked = [
      ChoiceOption(text: "b", isKey: true), ChoiceOption(text: "c", isKey: true),
      ChoiceOption(text: "d\ne", isKey: false),
    ]
    #expect(content(several) == .multipleChoice(prompt: "a", options: marked))
  }

  @Test(
    "reads a statement's answer in many words",
    arguments: [
      ("对", true), ("正确", true), ("true", true), ("True", true), ("√", true), ("T", true),
      ("错", false), ("错误", false), ("false", false), ("×", false), ("否", false),
    ]
  )
  func readsJudgement(_ word: String, _ isTrue: Bool) {
    let expected = ItemContent.trueFalse(statement: "a", isTrue: isTrue, correction: nil)
    #expect(content("J: a\nA: \(word)\n") == expected)
  }

  @Test("reads lists, orderings, pairs and terms")
  func readsMembers() {
    #expect(
      content("L: a\n- b\n- c\n") == .list(prompt: "a", members: ["b", "c"], isOrdered: false)
    )
    #expect(
      content("列：a\n1、b\n2、c\n") == .list(prompt: "a", members: ["b", "c"], isOrdered: true)
    )
    #expect(content("O: a\n1. b\n2) c\n") == .order(prompt: "a", members: ["b", "c"]))
    #expect(
      content("M: a\n- b == c == d\n- e＝＝f\n")
        == .match(
          prompt: "a",
          pairs: [MatchPair(left: "b", right: "c == d"), MatchPair(left: "e", right: "f")]
        )
    )
    #expect(content("T: a\nD: b\n") == .term(term: "a", definition: "b"))
  }

  @Test("a number with a decimal point is not a member")
  func decimalIsNoMember() {
    let text = "L: 预算为\n1.5万元的有哪些？\n- b\n"
    #expect(content(text) == .list(prompt: "预算为\n1.5万元的有哪些？", members: ["b"], isOrdered: false))
  }

  @Test(
    "reads blanks with hints and groups",
    arguments: [
      (
        "C: a{{b}}c",
        [ClozeText.Piece.text("a"), .blank(group: 1, answer: "b", hint: nil), .text("c")]
      ),
      ("C: {{b::h}}", [.blank(group: 1, answer: "b", hint: "h")]),
      ("C: {{2::b::h}}", [.blank(group: 2, answer: "b", hint: "h")]),
      ("C: {{c1::b}}", [.blank(group: 1, answer: "b", hint: nil)]),
      ("C: {{c1::b::h::i}}", [.blank(group: 1, answer: "b", hint: "h::i")]),
      ("C: {{2019}}", [.blank(group: 1, answer: "2019", hint: nil)]),
      ("C: {{2019::年}}", [.blank(group: 1, answer: "2019", hint: "年")]),
      (
        "C: {{a}}{{1::b}}{{c}}",
        [
          .blank(group: 2, answer: "a", hint: nil), .blank(group: 1, answer: "b", hint: nil),
          .blank(group: 3, answer: "c", hint: nil),
        ]
      ),
      ("C: {{12:30}} \\{{x}}", [.blank(group: 1, answer: "12:30", hint: nil), .text(" {{x}}")]),
      ("C: {{a\\}}}", [.blank(group: 1, answer: "a}", hint: nil)]),
    ]
  )
  func readsBlanks(_ text: String, _ pieces: [ClozeText.Piece]) {
    #expect(content(text) == .cloze(ClozeText(pieces: pieces)))
  }

  @Test("reads the cards of hashcards as they are")
  func readsBrackets() {
    let text = """
      ---
      name = "Civics"
      cloze: brackets
      ---

      Q: What does the council decide?
      A: The budget.

      C: The council has [twelve] members and meets in [the hall]; see ![map](a[1].png) and \\[1\\].
      """
    let parsed = DeckParser.parse(SourceText(name: "d.deck.md", text: text))
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.deck.header.name == "Civics")
    let cloze = ClozeText(pieces: [
      .text("The council has "), .blank(group: 1, answer: "twelve", hint: nil),
      .text(" members and meets in "), .blank(group: 2, answer: "the hall", hint: nil),
      .text("; see ![map](a[1].png) and [1]."),
    ])
    #expect(parsed.deck.items.map(\.content.kind) == [.question, .cloze])
    #expect(parsed.deck.items.last?.content == .cloze(cloze))
  }

  @Test("notes stand before the first card and after a rule, and keep their text")
  func readsNotes() {
    let text = "Preface.\n\nE: still preface\n\nQ: a\nA: b\n---\nBetween.\n---\nQ: c\nA: d\n---\n\n"
    let parsed = DeckParser.parse(SourceText(name: "d.deck.md", text: text))
    let notes = parsed.deck.entries.compactMap {
      if case .note(let note) = $0 { note } else { nil }
    }
    #expect(notes == ["Preface.\n\nE: still preface", "Between."])
    #expect(parsed.deck.items.count == 2)
  }

  @Test("blank lines are content, and a backslash keeps a line from being a key")
  func readsContentLines() {
    let item = items("Q: a\n\n\\Q: b\nA: c\n\\---\n\\alpha\n\\\\A: d\n").first
    #expect(
      item?.content
        == .question(prompt: "a\n\nQ: b", answer: "c\n---\n\\alpha\n\\A: d", tolerance: nil)
    )
  }

  @Test("knows where entries and fields stand")
  func knowsPlaces() throws {
    let text =
      "---\ndeck: a\n---\nnote\n\nQ: a\nb\nA: c\nI: \(ItemID(hash: 1).text)\n\n\nT: d\nD: e"
    let parsed = DeckParser.parse(SourceText(name: "d.deck.md", text: text))
    #expect(parsed.places.map(\.lines) == [4...4, 6...9, 12...13])
    #expect(parsed.headerLineCount == 3)
    let place = parsed.places[1]
    #expect(parsed.position(of: .answer, in: place) == (8, 1))
    #expect(parsed.position(of: .id, in: place) == (9, 1))
    #expect(parsed.position(of: .source, in: place) == (6, 1))
  }

  @Test(
    "no text is a trap",
    arguments: ["", "\n", "---", "---\n---", "Q:", "\\", "Q: a\nA: b\n---", "：", "问", "=:"]
  )
  func noTraps(_ text: String) {
    let parsed = DeckParser.parse(SourceText(name: "d.deck.md", text: text))
    #expect(parsed.places.count == parsed.deck.entries.count)
  }
}
