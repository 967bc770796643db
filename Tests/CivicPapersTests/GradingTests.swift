import CivicDecks
import CivicPapers
import CivicTestSupport
import CivicText
import Testing

@Suite("Grading") struct GradingTests {
  private func table(_ text: String) throws -> ResponseTable {
    let (table, problems) = ResponseTable.read(
      SourceText(name: "r.csv", text: text),
      language: .english
    )
    #expect(problems.isEmpty)
    return try #require(table)
  }

  @Test("a key survives being written and read")
  func keyRoundTrip() throws {
    let key = KeyFile(try PaperFixtures.paper(count: 200))
    #expect(try KeyFile(reading: SourceText(name: "key.json", text: key.text)) == key)
  }

  @Test("whoever answers with the key gets full marks in every version")
  func keyGetsFullMarks() throws {
    for language in InterfaceLanguage.allCases {
      let paper = try PaperFixtures.paper(language, count: 200)
      let key = KeyFile(paper)
      let count = paper.versions[0].questions.count
      let head = "student,version," + (1...count).map { "q\($0)" }.joined(separator: ",")
      let rows = paper.versions.map { version in
        "学生\(version.name),\(version.name)," + version.questions.map(\.key).joined(separator: ",")
      }
      let text = ([head] + rows).joined(separator: "\n")
      let (report, problems) = Grader.grade(
        try table(text),
        key: key,
        path: "r.csv",
        language: .english
      )
      #expect(problems.isEmpty)
      #expect(report?.students.map(\.total) == [paper.points, paper.points])
      #expect(report?.doubtful.isEmpty == true)
    }
  }

  /// A key with one question of each form.
  private func smallKey() throws -> KeyFile {
    let text = """
      {"schema":"civiq-key/1","title":"t","seed":1,"language":"zh","points":16,
       "sections":[{"title":"s","kind":"choice","from":1,"to":8,"points_each":2}],
       "versions":{"A":[
       {"position":1,"item":"a","kind":"choice","order":[2,0,1],"key":"B","points":2,"partial":"none",
        "options":["丙","甲","乙"],"tags":["科技"]},
       {"position":2,"item":"b","kind":"multiple-choice","order":[0,1,2,3],"key":"ABD","points":2,
        "partial":"half","options":["1","2","3","4"]},
       {"position":3,"item":"c","kind":"true-false","order":[],"key":"×","points":2},
       {"position":4,"item":"d","kind":"cloze","order":[],"key":"3.92万亿元|2.8%","points":2,
        "answers":["3.92万亿元","2.8%"],"answer_type":"quantity"},
       {"position":5,"item":"e","kind":"match","order":[1,0],"key":"1b|2a","points":2},
       {"position":6,"item":"f","kind":"order","order":[2,0,1],"key":"BCA","points":2},
       {"position":7,"item":"g","kind":"list","order":[],"key":"东|西","points":2,"answers":["东边","西边"]},
       {"position":8,"item":"h","kind":"question","order":[],"key":"人民代表大会","points":2,
        "answers":["人民代表大会"],"accept":["人大"]}]}}
      """
    return try KeyFile(reading: SourceText(name: "key.json", text: text))
  }

  @Test(
    "marks follow the rules of partial credit",
    arguments: [
      (1, "B", 2.0), (1, "b", 2), (1, "甲", 2), (1, "A", 0), (1, "AB", 0), (2, "ABD", 2),
      (2, "D B A", 2),
      (2, "AB", 1), (2, "ABC", 0), (2, "C", 0), (3, "错", 2), (3, "F", 2), (3, "√", 0), (3, "×", 2),
      (4, "3.92万亿元|2.8%", 2), (4, "39200亿元|百分之2.8", 2), (4, "3.92万亿元|3%", 1), (4, "3.92万亿元", 1),
      (5, "1b|2a", 2), (5, "1B, 2A", 2), (5, "1b|2b", 1), (6, "BCA", 2), (6, "b c a", 2),
      (7, "西边、东边", 2),
      (7, "西边", 1), (8, "人民代表大会", 2), (8, "人大", 2), (8, "", 0), (8, "国务院", 0),
    ]
  )
  func marks(_ position: Int, _ cell: String, _ points: Double) throws {
    let cells = (1...8).map { $0 == position ? "\"\(cell)\"" : "" }
    let text = "student,q1,q2,q3,q4,q5,q6,q7,q8\nx," + cells.joined(separator: ",")
    let report = Grader.grade(
      try table(text),
      key: try smallKey(),
      path: "r.csv",
      language: .english
    ).report
    #expect(report?.students[0].marks[position - 1].points == points)
    #expect(report?.students[0].total == points)
  }

  @Test("an answer accepted by the teacher counts when graded again")
  func acceptsLater() throws {
    let text = "student,q1,q2,q3,q4,q5,q6,q7,q8\nx,,,,,,,,全国人大"
    let accepted = AcceptedAnswers.read(SourceText(name: "a.csv", text: "item,answer\nh,全国人大\n"))
    let before = Grader.grade(try table(text), key: try smallKey(), path: "r", language: .english)
    let after = Grader.grade(
      try table(text),
      key: try smallKey(),
      accept: accepted,
      path: "r",
      language: .english
    )
    #expect(before.report?.students[0].total != 2)
    #expect(after.report?.students[0].total == 2)
  }

  @Test(
    "broken responses end in a clear message and are never graded in silence",
    arguments: [
      ("", ResponseError.empty, 0), ("name\nx", .noQuestions, 0), ("q1,q2\nA,B", .noStudents, 0),
      ("student,q1,q3\nx,A,B", .missingQuestion(2), 0),
      ("student,q1,q1\nx,A,B", .repeatedColumn("q1"), 0),
      ("student,q1\nx,A,B", .tooManyCells(found: 3, expected: 2), 0),
      ("student,q1\nx,\"A", .openQuote, 0), ("student,q1\n,A", .noName, 0),
      ("student,q1\nx,A\nx,B", .repeatedStudent("x", line: 2), 1),
      ("student,mood,q1\nx,good,A", .unknownColumn("mood"), 1),
    ]
  )
  func reportsBrokenTables(_ text: String, _ error: ResponseError, _ rows: Int) {
    let (table, problems) = ResponseTable.read(
      SourceText(name: "r.csv", text: text),
      language: .english
    )
    #expect(problems.map(\.message) == [error.message(.english)])
    #expect(table?.rows.count ?? 0 == rows)
    #expect(error.message(.chinese) != error.message(.english))
  }

  @Test("responses that do not fit the key are refused")
  func refusesOtherPapers() throws {
    let key = KeyFile(try PaperFixtures.paper(count: 5))
    let count = key.versions[0].questions.count
    let head = (1...count).map { "q\($0)" }.joined(separator: ",")
    let blank = String(repeating: ",", count: count - 1)
    let cases: [(String, ResponseError)] = [
      ("student,version,q1\nx,A,B", .questionCount(found: 1, expected: count)),
      ("student,\(head)\nx,\(blank)", .noVersion),
      ("student,version,\(head)\nx,C,\(blank)", .unknownVersion("C", known: ["A", "B"])),
    ]
    for (text, error) in cases {
      let result = Grader.grade(try table(text), key: key, path: "r.csv", language: .chinese)
      #expect(result.report == nil)
      #expect(result.diagnostics.map(\.message) == [error.message(.chinese)])
    }
  }

  @Test("cells that cannot be answers are named, and many of them put the key in question")
  func namesImpossible() throws {
    let rows = (1...8).map { "s\($0),E,?,maybe,,,,," }.joined(separator: "\n")
    let text = "student,q1,q2,q3,q4,q5,q6,q7,q8\n" + rows
    let result = Grader.grade(
      try table(text),
      key: try smallKey(),
      path: "r.csv",
      language: .english
    )
    #expect(result.diagnostics.count == 25)
    #expect(
      result.diagnostics.last?.message == ResponseError.otherPaper(count: 24).message(.english)
    )
  }

  @Test("keys that are damaged or of another kind are refused")
  func refusesBrokenKeys() {
    let cases: [(String, KeyFileError)] = [
      ("{", .json(.endOfText, line: 1, column: 2)), ("{}", .schema("")),
      ("{\"schema\":\"civiq-key/1\"}", .member("sections")),
      (
        "{\"schema\":\"civiq-key/1\",\"sections\":[],\"versions\":{\"A\":[{}]}}",
        .member("versions.A[0]")
      ),
    ]
    for (text, error) in cases {
      #expect(throws: error) { try KeyFile(reading: SourceText(name: "k", text: text)) }
      #expect(!error.message(.chinese).isEmpty && !error.message(.english).isEmpty)
    }
  }
}
