import CivicPapers
import CivicTestSupport
import CivicText
import Testing

@Suite("Documents on papers") struct PaperDocumentTests {
  @Test("the blueprint in Decks/README.md is read without a slip")
  func blueprintExample() throws {
    let text = try #require(DocumentExample.named("blueprint", in: "Decks/README.md"))
    let plan = BlueprintParser.parse(SourceText(name: "README.md", text: text), language: .english)
    #expect(plan.diagnostics.isEmpty)
    #expect(plan.blueprint.sections.count == 4)
  }

  @Test("the key and the responses in Sources/FORMATS.md fit together")
  func keyExample() throws {
    let path = "Sources/FORMATS.md"
    let keyText = try #require(DocumentExample.named("key", in: path))
    let key = try KeyFile(reading: SourceText(name: path, text: keyText))
    let rows = try #require(DocumentExample.named("responses", in: path))
    let file = SourceText(name: path, text: rows)
    let table = try #require(ResponseTable.read(file, language: .english).table)
    let result = Grader.grade(table, key: key, path: path, language: .english)
    #expect(result.diagnostics.isEmpty)
    #expect(result.report?.students.map(\.total) == [6, 2])
  }

  @Test("reports in every form name each student and item")
  func reports() throws {
    let path = "Sources/FORMATS.md"
    let keyText = try #require(DocumentExample.named("key", in: path))
    let key = try KeyFile(reading: SourceText(name: path, text: keyText))
    let text = "student,version,q1,q2\n=1+1,A,C,2019年\n2,A,A,\n"
    let table = try #require(
      ResponseTable.read(SourceText(name: "r", text: text), language: .english).table
    )
    let report = try #require(
      Grader.grade(table, key: key, path: "r", language: .english).report
    )
    let json = try JSONParser.parse(GradeFiles.json(report))
    #expect(json["students"]?.array?.count == 2)
    #expect(json["items"]?.array?.count == 2)
    #expect(GradeFiles.csv(report).split(separator: "\n").count == 3)
    #expect(GradeFiles.csv(report).contains("\n'=1+1,A,4,"))
    for language in InterfaceLanguage.allCases {
      let lines = GradeTextView(language: language).lines(report)
      #expect(lines.contains { $0.contains("f28s24m") })
      let html = GradeHTML(language: language).text(report)
      #expect(html.contains("<svg") && !html.contains("<script"))
    }
  }
}
