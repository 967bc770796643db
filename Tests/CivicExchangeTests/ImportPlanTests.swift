import CivicDecks
import CivicExchange
import CivicText
import Testing

@Suite("Import plans") struct ImportPlanTests {
  private func imported(_ name: String, _ items: [ExportedItem]) throws -> [ImportedItem] {
    let bytes = try #require(ExportFormat.named(name)).write(items, ExportOptions()).bytes
    return try #require(ImportFormat.named(name)).read(
      SourceText(name: "x", bytes: bytes),
      .english
    ).items
  }

  @Test(
    "an unchanged file changes nothing, in formats that carry less too",
    arguments: ["jsonl", "csv", "gift"]
  )
  func changesNothing(_ name: String) throws {
    let item = Item(
      id: ItemID(hash: 5),
      fact: "f1",
      content: .choice(
        prompt: "市花？",
        options: [
          ChoiceOption(text: "玉兰", isKey: true, feedback: "对"),
          ChoiceOption(text: "都对", isKey: false, isPinned: true),
        ]
      ),
      worth: 0.5
    )
    let plan = ImportPlan(
      try imported(name, [ExportedItem(item, deck: "d", language: "zh")]),
      into: [item]
    )
    #expect(plan.unchanged == 1 && plan.added.isEmpty && plan.updated.isEmpty)
  }

  @Test("an edited item is updated, a new one added, a repeated one counted once")
  func updates() throws {
    let old = Item(id: ItemID(hash: 5), content: .term(term: "甲", definition: "乙"), worth: 0.5)
    var new = old
    new.content = .term(term: "甲", definition: "丙")
    new.worth = nil
    let other = Item(content: .term(term: "丁", definition: "戊"))
    let entries = [new, other, other].map { ImportedItem(item: $0, line: 1) }
    let plan = ImportPlan(entries, into: [old])
    #expect(plan.updated.map(\.content) == [new.content])
    #expect(plan.updated.first?.worth == 0.5)
    #expect(plan.added.map(\.content) == [other.content])
    #expect(plan.added.first?.id != nil)
    #expect(plan.repeated == 1)
  }
}
