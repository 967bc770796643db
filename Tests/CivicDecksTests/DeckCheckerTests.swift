import CivicDecks
import CivicText
import CivicTime
import Testing

/// Decks, documents and the findings they must give.
struct CheckRow: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: [String]

  /// Expected findings are written `line severity first words of the message`.
  init(_ text: String, _ expected: String...) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text.replacing("\n", with: "⏎") }
}

@Suite("Checking decks") struct DeckCheckerTests {
  private static let documents = [
    "town.txt": "青山市简介\n青山市的市花是玉兰，\n  2008年选出。\n图书馆藏书80万册。\n"
  ]
  private static let today = CivilDate(year: 2026, month: 3, day: 5) ?? CivilDate(dayNumber: 0)

  private func findings(
    _ files: [(String, String)],
    language: InterfaceLanguage = .english
  ) -> [Diagnostic] {
    DeckChecker.check(
      decks: files.map { DeckParser.parse(SourceText(name: $0.0, text: $0.1)) },
      documents: { name, _ in Self.documents[name].map { SourceText(name: name, text: $0) } },
      today: Self.today,
      language: language
    )
  }

  static let contents: [CheckRow] = [
    CheckRow("Q: 玉兰是哪里的市花，玉兰何时选出？\nA: 玉兰\n", "1 warning answer '玉兰' stands in the prompt"),
    CheckRow("Q: 市花是玉兰还是山茶？\nA: 玉兰\n"),
    CheckRow("Q: 2025年有几届？\nA: 20\n"),
    CheckRow("Q: Who joined the party?\nA: art\n"),
    CheckRow("Q: Is the seat in Paris or Rome?\nA: Rome\n"),
    CheckRow("Q: What is the Rome treaty's city?\nA: Rome\n", "1 warning answer 'Rome'"),
    CheckRow("C: {{玉兰}}是市花，玉兰很美。\n", "1 warning answer '玉兰'"),
    CheckRow("C: 市花是{{玉兰::玉兰花}}。\n", "1 warning answer '玉兰' stands in its hint"),
    CheckRow("T: 读书节\nD: 读书节是活动\n", "2 warning answer '读书节'"),
    CheckRow("L: 有朗读奖的是哪些？\n- 朗读奖\n- 笔记奖\n", "1 warning answer '朗读奖'"),
    CheckRow("Q: 玉兰是什么花？\n- [x] 玉兰\n- [ ] 山茶\n", "1 warning answer '玉兰'"),
    CheckRow("Q: 玉兰和山茶哪个是市花？\n- [x] 玉兰\n- [ ] 山茶\n"),
    CheckRow("Q: a\n- [x] bb\n- [ ] cc\n- [ ] bb\n", "1 warning 'bb' stands twice"),
    CheckRow("L: a\n- bb\n- ｂｂ\n", "1 warning 'ｂｂ' stands twice"),
    CheckRow("Q: a\n- [ ] bb\n- [x] 以上都对\n", "1 warning '以上都对' speaks of the other"),
    CheckRow("Q: a\n- [ ] bb\n- [x] All of the above !last\n"),
    CheckRow("Q: a\n- [ ] bb !last\n- [x] cc !last\n", "1 warning several options"),
    CheckRow("O: a\n1. bb\n", "1 warning one member only"),
    CheckRow("J: a\nA: true\nX: b\n", "3 warning correction of a true"),
    CheckRow("Q: a\nA: many ~5%\n", "2 warning tolerance on 'many'"),
    CheckRow("Q: a\nA: 三百 ~5%\n"),
    CheckRow("Q: a\nA: b\nV: 2025\n", "3 note held for '2025' only"),
    CheckRow("Q: a\nA: b\nV: 2026\n"),
    CheckRow("", "1 warning deck without cards"),
    CheckRow("only a note\n"),
  ]

  static let quotes: [CheckRow] = [
    CheckRow("Q: a\nA: b\nS: town.txt:2 「市花是玉兰，2008年」\n"),
    CheckRow("Q: a\nA: b\nS: town.txt 「市花是玉兰」\n"),
    CheckRow("Q: a\nA: b\nS: town.txt:4 「市花是玉兰」\n", "3 note quote stands on line 2"),
    CheckRow("Q: a\nA: b\nS: town.txt:99 「市花是玉兰」\n", "3 note quote stands on line 2"),
    CheckRow("Q: a\nA: b\nS: town.txt:2 「市花是山茶」\n", "3 warning quote does not stand in 'town.txt'"),
    CheckRow(
      "Q: a\nA: b\nS: gone.txt:2 「市花」\n\nQ: c\nA: d\nS: gone.txt\n",
      "3 note document 'gone.txt' is not there"
    ),
    CheckRow(
      "---\nsource: gone.txt\n---\nQ: a\nA: b\nS: gone.txt\n",
      "1 note document 'gone.txt' is not there"
    ),
  ]

  static let twins: [CheckRow] = [
    CheckRow("Q: aa\nA: b\n\nQ: a a\nA: c\n"),
    CheckRow("Q: aa\nA: b\n\nQ: aa\nA: c\n", "4 error asks the same as d.deck.md:1"),
    CheckRow("Q: 甲 乙\nA: b\n\nQ: 甲乙\nA: c\n", "4 error asks the same as d.deck.md:1"),
    CheckRow("Q: aa\nA: b\n\nJ: aa\nA: true\n"),
    CheckRow(
      "Q: aa\nA: b\nI: \(one)\n\nQ: bb\nA: c\nI: \(one)\n",
      "7 warning id '\(one)' is that of d.deck.md:1"
    ),
    CheckRow(
      "Q: aa\nA: b\nI: \(one)\n\nQ: aa\nA: c\nI: \(two)\n",
      "5 warning asks the same as d.deck.md:1 under"
    ),
    CheckRow(
      "Q: aa\n- [x] b\n- [ ] c\nI: \(one)\n\nQ: aa\n- [x] d\n- [ ] e\nI: \(two)\n"
    ),
  ]
  private static let one = ItemID(hash: 1).text
  private static let two = ItemID(hash: 2).text

  @Test("finds what a careful reader would mark", arguments: contents + quotes + twins)
  func findsSlips(_ row: CheckRow) {
    let found = findings([("d.deck.md", row.text)])
    #expect(found.count == row.expected.count, "\(found.map(\.description))")
    for (diagnostic, expected) in zip(found, row.expected) {
      let text = "\(diagnostic.line) \(diagnostic.severity.rawValue) \(diagnostic.message)"
      #expect(text.hasPrefix(expected))
    }
  }

  @Test("names the other file, and goes by path and line")
  func comparesDecks() {
    let found = findings([("b.deck.md", "Q: aa\nA: b\n"), ("a.deck.md", "Q: aa\nA: b\n\nQ: c\n")])
    #expect(
      found.map(\.description) == [
        "a.deck.md:4:1: error: question without an answer; add a line 'A:', or options '- [x]' and "
          + "'- [ ]'",
        "b.deck.md:1:1: error: asks the same as a.deck.md:1; reword or remove one, or run "
          + "'civiq format --ids'",
      ]
    )
  }

  @Test("asks for each document once")
  func asksOnce() {
    let text = (0..<5).map { "Q: q\($0)\nA: b\nS: town.txt:2 「玉兰」\n\n" }.joined()
    var asked: [String] = []
    let found = DeckChecker.check(
      decks: [DeckParser.parse(SourceText(name: "x/d.deck.md", text: text))],
      documents: { name, path in
        asked.append(path + " " + name)
        return Self.documents[name].map { SourceText(name: name, text: $0) }
      },
      today: Self.today
    )
    #expect(found.isEmpty)
    #expect(asked == ["x/d.deck.md town.txt"])
  }

  @Test("says in both languages what to do next")
  func messagesShowTheWayOut() {
    let all: [DeckFinding] = [
      .noItems, .sameID(ItemID(hash: 1), path: "a", line: 1), .samePrompt(path: "a", line: 1),
      .repeatedPrompt(path: "a", line: 1), .visibleAnswer("a"), .answerInHint("a"),
      .repeatedMember("a"), .unpinnedOption("a"), .severalPinned, .singleMember,
      .needlessCorrection, .toleranceWithoutNumber("a"), .quoteNotFound(document: "a"),
      .quoteOnOtherLine(1), .absentDocument("a"), .expired("2025"),
    ]
    for finding in all {
      let english = finding.text(in: .english)
      #expect(english.contains("; ") && !english.hasSuffix("."))
      #expect(english.first.map { !$0.isUppercase } ?? false)
      let chinese = finding.text(in: .chinese)
      #expect(chinese.contains("；") && !chinese.hasSuffix("。"))
    }
  }
}
