import CivicDecks
import CivicExchange
import CivicText
import Testing

@Suite("Items as JSON lines") struct ItemJSONTests {
  private func export(_ items: [ExportedItem]) throws -> String {
    let format = try #require(ExportFormat.named("jsonl"))
    return String(decoding: format.write(items, ExportOptions()).bytes, as: UTF8.self)
  }

  private func read(_ text: String) throws -> ImportResult {
    let format = try #require(ImportFormat.named("jsonl"))
    return format.read(SourceText(name: "x.jsonl", text: text), .english)
  }

  @Test("an item has the members of the schema in their order")
  func members() throws {
    let item = Item(
      id: ItemID(hash: 1),
      fact: "f0042a",
      content: .choice(
        prompt: "书节在哪个季节？",
        options: [
          ChoiceOption(text: "春", isKey: true, feedback: "四月"),
          ChoiceOption(text: "秋", isKey: false),
        ]
      ),
      validity: Validity("2025"),
      tags: ["示例"],
      worth: 0.87
    )
    let id = ItemID(hash: 1).text
    #expect(
      try export([ExportedItem(item, deck: "d", language: "zh")]) == """
        {"schema":"civiq-item/1","id":"\(id)","fact":"f0042a","kind":"choice",\
        "prompt":"书节在哪个季节？","answer":"春","choices":["春","秋"],"feedback":["四月",null],\
        "tags":["示例"],"valid":"2025","worth":0.87,"language":"zh"}

        """
    )
  }

  @Test("every group of a cloze is a line with its blank, the other groups filled in")
  func clozeGroups() throws {
    let cloze = ClozeText(pieces: [
      .text("馆于"), .blank(group: 1, answer: "2019年", hint: nil), .text("开放，藏书"),
      .blank(group: 2, answer: "80万册", hint: "数量"), .text("，读者"),
      .blank(group: 2, answer: "3万人", hint: nil),
    ])
    let item = Item(id: ItemID(hash: 2), content: .cloze(cloze))
    let lines = try export([ExportedItem(item, deck: "d")]).split(separator: "\n")
    let values = try lines.map { try JSONParser.parse(String($0)) }
    #expect(
      values.map { $0["id"]?.string } == ["\(ItemID(hash: 2).text).1", "\(ItemID(hash: 2).text).2"]
    )
    #expect(values[0]["prompt"]?.string == "馆于____开放，藏书80万册，读者3万人")
    #expect(values[1]["prompt"]?.string == "馆于2019年开放，藏书____(1)，读者____(2)")
    #expect(values[1]["answer"] == .strings(["80万册", "3万人"]))
    #expect(values[1]["hint"] == .array([.string("数量"), .null]))
  }

  @Test("true and false are Booleans, and null stands for the unknown place of a source")
  func trueFalse() throws {
    let item = Item(
      content: .trueFalse(statement: "It closes on Monday.", isTrue: false, correction: "Tuesday"),
      source: ItemSource(document: "a.txt", line: 4, text: "closed")
    )
    let value = try JSONParser.parse(try export([ExportedItem(item, deck: "d")]))
    #expect(value["answer"] == .bool(false))
    #expect(value["correction"] == .string("Tuesday"))
    #expect(value["source"]?["start"] == .null)
    #expect(value["language"] == .string("en"))
  }

  @Test("everything comes back from the torture deck")
  func roundTrip() throws {
    let result = try read(try export(TortureDeck.exported))
    #expect(result.diagnostics.isEmpty)
    #expect(result.items.count == TortureDeck.items.count)
    for (imported, original) in zip(result.items, TortureDeck.items) {
      var expected = original.cleanedForImport
      expected.language = "zh"
      #expect(imported.item == expected)
    }
  }

  @Test("members that are not ours are kept")
  func keepsUnknown() throws {
    let line = #"{"kind":"term","prompt":"a","answer":"b","difficulty":0.3,"x":{"y":[1]}}"#
    let item = try #require(try read(line).items.first)
    #expect(item.extra.map(\.name) == ["difficulty", "x"])
  }

  @Test(
    "a line that is not an item is refused with the reason, and the others are read",
    arguments: [
      (#"{"kind":"term","prompt":"a"}"#, ImportError.missing("answer")),
      (#"{"prompt":"a","answer":"b"}"#, .missing("kind")),
      (#"{"kind":"chioce","prompt":"a"}"#, .unknownKind("chioce", closest: "choice")),
      (
        #"{"kind":"true-false","prompt":"a","answer":"no"}"#, .wrongType("answer", expected: .truth)
      ),
      (#"{"kind":"cloze","prompt":"no blank","answer":"b"}"#, .blanksNotFound(1)),
      (#"{"kind":"match","prompt":"a","answer":[["b"]]}"#, .wrongType("answer", expected: .pairs)),
      (
        #"{"kind":"choice","prompt":"a","answer":"z","choices":["x","y"]}"#,
        .answerNotAmongChoices("z")
      ),
      (#"{"schema":"other/2","kind":"term","prompt":"a","answer":"b"}"#, .unknownSchema("other/2")),
      ("[1]", .noObject), (#"{"a":1,"a":2}"#, .json(.duplicateName("a"))), ("{", .json(.endOfText)),
    ]
  )
  func refuses(_ line: String, _ error: ImportError) throws {
    let good = #"{"kind":"term","prompt":"a","answer":"b"}"#
    let result = try read("\(good)\n\(line)\n\(good)\n")
    #expect(result.items.count == 2)
    #expect(result.read == 3)
    #expect(result.diagnostics.map(\.message) == [error.message(.english)])
    #expect(result.diagnostics.first?.line == 2)
  }

  @Test("ids of other programs give the same item id on every import")
  func foreignIDs() throws {
    let line = #"{"id":"moodle-77","kind":"term","prompt":"a","answer":"b"}"#
    let first = try read(line).items.first?.item.id
    #expect(first != nil)
    #expect(try read(line).items.first?.item.id == first)
  }
}
