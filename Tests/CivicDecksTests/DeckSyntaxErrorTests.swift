import CivicDecks
import CivicText
import Testing

/// A text with slips and the places where they must be reported.
struct SlipRow: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: [Slip]

  struct Slip: Sendable {
    let line: Int
    let column: Int
    let error: DeckSyntaxError
  }

  init(_ text: String, _ line: Int, _ column: Int, _ error: DeckSyntaxError) {
    self.text = text
    expected = [Slip(line: line, column: column, error: error)]
  }

  /// A text without slips.
  init(clean text: String) {
    self.text = text
    expected = []
  }

  var testDescription: String { text.replacing("\n", with: "⏎") }
}

@Suite("Slips in the text of a deck") struct DeckSyntaxErrorTests {
  static let header: [SlipRow] = [
    SlipRow("---\ndeck: a\n", 1, 1, .header(.unclosed)),
    SlipRow("---\ndeck: a\nQ: b\nA: c\n", 1, 1, .header(.unclosed)),
    SlipRow("---\njust words\n---\n", 2, 1, .header(.lineWithoutKey)),
    SlipRow("---\ndekc: a\n---\n", 2, 1, .header(.unknownKey(name: "dekc", closest: "deck"))),
    SlipRow("---\nauthors: a\n---\n", 2, 1, .header(.unknownKey(name: "authors", closest: nil))),
    SlipRow("---\ndeck: a\ndeck: b\n---\n", 3, 1, .header(.repeatedKey(name: "deck"))),
    SlipRow(
      "---\nlanguage: fr\n---\n",
      2,
      1,
      .header(.invalidValue(name: "language", value: "fr", expected: "zh, en"))
    ),
    SlipRow(
      "---\nas-of: 2026-02-30\n---\n",
      2,
      1,
      .header(.invalidValue(name: "as-of", value: "2026-02-30", expected: "YYYY-MM-DD"))
    ),
    SlipRow(
      "---\ncloze: round\n---\n",
      2,
      1,
      .header(.invalidValue(name: "cloze", value: "round", expected: "braces, brackets"))
    ),
    SlipRow(
      "---\nretention: 0.5\n---\n",
      2,
      1,
      .header(.invalidValue(name: "retention", value: "0.5", expected: "0.70–0.99"))
    ),
    SlipRow(clean: "---\n# a comment\nname = \"Civics\"\n\nretention: 0.99\n---\n"),
  ]

  static let fields: [SlipRow] = [
    SlipRow("Q: a\nA: b\nD: c\n", 3, 1, .field(.misplacedKey(key: "D:", card: "Q:"))),
    SlipRow("填: {{a}}\n答: c\n", 2, 1, .field(.misplacedKey(key: "答:", card: "填:"))),
    SlipRow("J: a\nA: true\nD: c\n", 3, 1, .field(.misplacedKey(key: "D:", card: "J:"))),
    SlipRow("Q: a\nA: b\nA: c\n", 3, 1, .field(.repeatedKey(key: "A:"))),
    SlipRow("Q: a\nA: b\nE: c\nE: d\n", 4, 1, .field(.repeatedKey(key: "E:"))),
    SlipRow("Q: a\nA: b\nV: 2025\n\nwords\n", 5, 1, .field(.strayText(after: "V:"))),
    SlipRow("Q: a\n- [x] b\n- [ ] c\nwords\n", 4, 1, .field(.strayText(after: "Q:"))),
    SlipRow("L: a\n- b\nwords\n", 3, 1, .field(.strayText(after: "L:"))),
    SlipRow("Q: a\nA: b\n\nwords\n", 4, 1, .field(.swallowedText(by: "A:"))),
    SlipRow("Q: a\nA: b\nE: c\n\n## Part 2\n", 5, 1, .field(.swallowedText(by: "E:"))),
    SlipRow("Q: a\nA: b\nE: c\n\nq: d\n", 5, 1, .field(.swallowedText(by: "E:"))),
    SlipRow("Q: a\nA: b\nE: c\n\n问题：d\n", 5, 1, .field(.swallowedText(by: "E:"))),
    SlipRow(clean: "Q: a\nA: b\nE: c\n\nquorum: d\n"),
    SlipRow(clean: "Q: a\nA: b\nc\n"),
    SlipRow("words\nA: b\n", 2, 1, .field(.answerWithoutQuestion(key: "A:"))),
    SlipRow(clean: "words\nE: b\nS: c\n"),
    SlipRow("Q:\nA: b\n", 1, 1, .field(.emptyField(key: "Q:"))),
    SlipRow("Q: a\nA:\n", 2, 1, .field(.emptyField(key: "A:"))),
    SlipRow("Q: a\nA: b\nG:\n", 3, 1, .field(.emptyField(key: "G:"))),
    SlipRow("Q: a\nA: b\nI: abc\n", 3, 4, .field(.invalidID("abc"))),
    SlipRow("Q: a\nA: b\nW: 1.5\n", 3, 4, .field(.invalidWorth("1.5"))),
    SlipRow("Q: a\nA: b\nV: 2025-13\n", 3, 4, .field(.invalidValidity("2025-13"))),
    SlipRow("Q: a\nA: b\nF: two words\n", 3, 4, .field(.invalidWord(key: "F:", "two words"))),
    SlipRow("Q: a\nA: b\nS: 「quote」\n", 3, 4, .field(.sourceWithoutDocument)),
    SlipRow("Q: a\nA: b\nS: t.txt 「quote\n", 3, 4, .field(.unclosedQuote)),
    SlipRow("Q: a\nA: b\nS: t.txt 「a」b」\n", 3, 4, .field(.textAfterQuote)),
    SlipRow("Q: a\nA: 玉\u{200B}兰\n", 2, 7, .field(.invisibleCharacter(0x200B))),
    SlipRow("Q: a\nA: \u{1B}[31mb\n", 2, 4, .field(.invisibleCharacter(0x1B))),
    SlipRow(clean: "\u{FEFF}Q: a\r\nA: b\tc\r\n"),
  ]

  static let cards: [SlipRow] = [
    SlipRow("Q: a\n", 1, 1, .card(.questionWithoutAnswer)),
    SlipRow("\n\nQ: a\na: b\n", 3, 1, .card(.questionWithoutAnswer)),
    SlipRow("Q: a\n- [x] b\n- [ ] c\nA: b\n", 4, 1, .card(.answerBesideOptions)),
    SlipRow("Q: a\n- [ ] b\n- [ ] c\n", 1, 1, .card(.choiceWithoutKey)),
    SlipRow("Q: a\n- [x] b\n", 1, 1, .card(.tooFewOptions)),
    SlipRow("Q: a\n- [x] b\n- [ ]\n- [ ] c\n", 3, 1, .card(.emptyMember)),
    SlipRow("L: a\n", 1, 1, .card(.noMembers(key: "L:"))),
    SlipRow("序: a\n", 1, 1, .card(.noMembers(key: "序:"))),
    SlipRow("L: a\n- b\n-\n", 3, 1, .card(.emptyMember)),
    SlipRow("L: a\n1. b\n- c\n", 3, 1, .card(.mixedMarkers)),
    SlipRow("M: a\n- b == c\n- d\n", 3, 1, .card(.incompletePair)),
    SlipRow("M: a\n- b == c\n- == d\n", 3, 1, .card(.incompletePair)),
    SlipRow("J: a\n", 1, 1, .card(.judgementWithoutAnswer)),
    SlipRow("J: a\nA: perhaps\n", 2, 4, .card(.invalidJudgement("perhaps"))),
    SlipRow("T: a\n", 1, 1, .card(.termWithoutDefinition)),
    SlipRow("C: a\n", 1, 1, .card(.clozeWithoutBlank(.braces))),
    SlipRow("---\ncloze: brackets\n---\nC: a\n", 4, 1, .card(.clozeWithoutBlank(.brackets))),
    SlipRow("C: a {{b}} {{c\n", 1, 12, .card(.unclosedBlank)),
    SlipRow("C: a {{b}} {{}}\n", 1, 12, .card(.emptyBlank)),
    SlipRow("C: a\nb {{c}} {{ ::hint}}\n", 2, 9, .card(.emptyBlank)),
    SlipRow("C: 有{{19::个数}}人\n", 1, 7, .card(.doubtfulGroup(19))),
    SlipRow(clean: "C: 有{{2019::年}}\n"),
    SlipRow(clean: "C: \\{{a {{b}}\n"),
  ]

  @Test("are reported at their place", arguments: header + fields + cards)
  func reportsPlace(_ row: SlipRow) {
    let parsed = DeckParser.parse(SourceText(name: "d.deck.md", text: row.text))
    let expected = row.expected.map { slip in
      Diagnostic(
        slip.error.severity,
        path: "d.deck.md",
        line: slip.line,
        column: slip.column,
        message: slip.error.text(in: .english)
      )
    }
    #expect(parsed.diagnostics == expected)
  }

  @Test("leave the rest of the deck as it is", arguments: fields + cards)
  func restStillLoads(_ row: SlipRow) {
    let header = row.text.hasPrefix("---") ? "" : "Q: first\nA: one\n---\n"
    let text = header + row.text + "---\nQ: last\nA: two\n"
    let parsed = DeckParser.parse(SourceText(name: "d.deck.md", text: text))
    #expect(parsed.deck.items.last?.content == question("last", "two"))
    if !header.isEmpty {
      #expect(parsed.deck.items.first?.content == question("first", "one"))
    }
  }

  private func question(_ prompt: String, _ answer: String) -> ItemContent {
    .question(prompt: prompt, answer: answer, tolerance: nil)
  }

  @Test("say in both languages what to do next", arguments: header + fields + cards)
  func messagesShowTheWayOut(_ row: SlipRow) {
    for slip in row.expected {
      let english = slip.error.text(in: .english)
      let chinese = slip.error.text(in: .chinese)
      #expect(english.contains("; ") && !english.hasSuffix("."))
      #expect(english.first.map { !$0.isUppercase } ?? false)
      #expect(chinese.contains("；") && !chinese.hasSuffix("。"))
    }
  }

  @Test("speak the language asked for")
  func speaksChinese() {
    let source = SourceText(name: "d.deck.md", text: "问：市花是什么？\n")
    let parsed = DeckParser.parse(source, language: .chinese)
    #expect(
      parsed.diagnostics.map(\.description) == [
        "d.deck.md:1:1: error: 问题没有答案；请加一行“答:”，或加选项“- [x]”“- [ ]”"
      ]
    )
    #expect(!parsed.isComplete)
  }
}
