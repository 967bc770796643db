import CivicDecks
import CivicExchange
import CivicTestSupport
import CivicText
import Testing

@Suite("Sources/FORMATS.md") struct FormatsDocumentTests {
  @Test("the example of items is read without a slip, one item of each kind")
  func itemsExample() throws {
    let text = try #require(DocumentExample.named("jsonl", in: "Sources/FORMATS.md"))
    let result = try #require(ImportFormat.named("jsonl"))
      .read(SourceText(name: "FORMATS.md", text: text), .english)
    #expect(result.diagnostics.isEmpty)
    #expect(Set(result.items.map(\.item.content.kind)).count == 9)
  }

  @Test("every format of the table of exports is described")
  func namesFormats() {
    let text = DocumentExample.text("Sources/FORMATS.md")
    let people: Set<String> = ["text", "html", "markdown"]
    for format in ExportFormat.all where !people.contains(format.name) {
      #expect(text.contains("`\(format.name)`"), "\(format.name)")
    }
  }
}
