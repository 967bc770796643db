import CivicDecks
import CivicScheduling
import CivicStudy
import CivicText
import CivicTime
import Testing

@Suite("Search queries") struct SearchQueryTests {
  /// 1 is a leech-free review card about the budget, 2 a new card, 3 a flagged and suspended one.
  private static func subjects() -> [SearchQuery.Subject] {
    var support = StudySupport()
    let now = StudySupport.morning
    support.answer(StudySupport.card(1), .easy, at: now)
    support.record(.flag(card: StudySupport.card(3), isOn: true), at: now)
    support.record(.suspend(card: StudySupport.card(3)), at: now)
    support.record(.report(card: StudySupport.card(3), text: EventText("错")), at: now)
    let later = now.adding(days: 4)
    let today = StudySupport.today(later)
    let texts = [1: "青山市 预算 1.2万元", 2: "Qingshan Library opens at 9:30", 3: "预算 公开"]
    return [1, 2, 3].map { number in
      let deck = number == 2 ? "示例" : "示例/财政"
      let card = StudySupport.studyCard(number, deck: deck, tags: number == 1 ? ["数字"] : [])
      return SearchQuery.Subject(
        card,
        text: texts[number] ?? "",
        progress: support.progress[card.id],
        recall: support.progress.recall(of: card.id, on: today),
        now: later,
        today: today
      )
    }
  }

  @Test(
    "finds what is meant",
    arguments: [
      ("", [1, 2, 3]), ("预算", [1, 3]), ("预算 公开", [3]), ("预算 -公开", [1]),
      ("预算 非 公开", [1]), ("LIBRARY", [2]), ("\"qingshan library\"", [2]), ("“预算 公开”", [3]),
      ("公开 or library", [2, 3]), ("公开 或 万元", [1, 3]), ("deck:示例/财政", [1, 3]),
      ("deck:示例", [1, 2, 3]), ("牌组：示例/财政", [1, 3]), ("tag:数字", [1]), ("tag:#数字", [1]),
      ("kind:question", [1, 2, 3]), ("kind:cloze", []), ("is:new", [2, 3]), ("-is:new", [1]),
      ("is:flagged", [3]), ("is:suspended or is:due", [3]), ("is:reported", [3]), ("is:leech", []),
      ("is:review", [1]), ("recall:<0.99", [1]), ("recall:>0.99", []), ("due:30", [1]),
      ("due:<1", []), ("(公开 or 万元) and -tag:数字", [3]), ("9:30", [2]),
      ("not (公开 or library)", [1]), ("deck:\"示例/财政\" 公开", [3]),
    ] as [(String, [Int])]
  )
  func finds(_ text: String, _ expected: [Int]) throws {
    let query = try SearchQuery(text)
    let subjects = Self.subjects()
    let found = [1, 2, 3].filter { query.matches(subjects[$0 - 1]) }
    #expect(found == expected)
  }

  @Test(
    "says what cannot be understood",
    arguments: [
      ("\"half", .unclosedQuote), ("(a", .unclosedBracket), ("a)", .strayBracket),
      ("a or", .missingCondition), ("not", .missingCondition), ("()", .strayBracket),
      ("tga:x", .unknownKey("tga", closest: "tag")), ("is:old", .badValue(key: "is", "old")),
      ("due:soon", .badValue(key: "due", "soon")), ("recall:<>1", .badValue(key: "recall", "<>1")),
      ("kind:essay", .badValue(key: "kind", "essay")), ("deck:", .badValue(key: "deck", "")),
    ] as [(String, SearchError)]
  )
  func refuses(_ text: String, _ expected: SearchError) {
    #expect(throws: expected) { try SearchQuery(text) }
    let sentences = InterfaceLanguage.allCases.map { expected.text(in: $0) }
    #expect(Set(sentences).count == 2)
  }
}
