import CivicDecks
import CivicExchange
import CivicTestSupport
import CivicText
import Testing

@Suite("Round trips") struct RoundTripTests {
  private func roundTrip(
    _ name: String,
    _ items: [ExportedItem]
  ) throws -> (ExportResult, ImportResult) {
    let result = try #require(ExportFormat.named(name)).write(items, ExportOptions())
    let text = SourceText(name: "x", bytes: result.bytes)
    return (result, try #require(ImportFormat.named(name)).read(text, .english))
  }

  /// The item as a format gives it back: what it has no place for is gone.
  private func carried(_ item: Item, _ name: String) -> Item {
    var item = item.cleanedForImport
    item.language = nil
    item.answerType = name == "anki" || name == "gift" || name == "tiku" ? nil : item.answerType
    guard !["deck", "csv", "tsv"].contains(name) else { return item }
    item.fact = nil
    item.worth = nil
    // What stands around a blank is kept with its own blanks.
    if item.content.kind != .cloze {
      item.content = item.content.replacingTexts { $0.trimmingBlanks }
    }
    if case .choice(let prompt, let options) = item.content {
      item.content = .choice(
        prompt: prompt,
        options: options.map { ChoiceOption(text: $0.text, isKey: $0.isKey, feedback: $0.feedback) }
      )
    }
    if case .cloze(let text) = item.content, name == "gift" {
      item.content = .cloze(
        ClozeText(
          pieces: text.pieces.map { piece in
            if case .blank(let group, let answer, _) = piece {
              .blank(group: group, answer: answer, hint: nil)
            } else {
              piece
            }
          }
        )
      )
    }
    return item
  }

  @Test("tables and decks give every item back", arguments: ["csv", "tsv", "deck"])
  func losslessFormats(_ name: String) throws {
    let (exported, imported) = try roundTrip(name, TortureDeck.exported)
    #expect(exported.skipped.isEmpty)
    #expect(!imported.diagnostics.contains { $0.severity == .error })
    #expect(imported.items.count == TortureDeck.items.count)
    for (item, original) in zip(imported.items, TortureDeck.items) {
      var item = item.item
      item.language = nil
      let expected = carried(original, name)
      // Decks keep neither blanks at the ends of lines nor joiners inside emoji.
      guard !isBent(original), name != "deck" || !hasJoiner(original) else { continue }
      #expect(item == expected)
    }
  }

  @Test(
    "an item comes back from Anki and GIFT with its kind and texts",
    arguments: ["anki", "gift"]
  )
  func structuredFormats(_ name: String) throws {
    let (exported, imported) = try roundTrip(name, TortureDeck.exported)
    let left = Set(exported.skipped.map(\.id))
    let originals = TortureDeck.exported.filter { !left.contains($0.id) }
    #expect(imported.items.map(\.item.id) == originals.map(\.id))
    for (item, original) in zip(imported.items, originals) {
      let expected = carried(original.item, name)
      #expect(item.item.content.kind == expected.content.kind)
      guard !isBent(original.item) else { continue }
      #expect(item.item.content == expected.content)
      #expect(item.item.tags == expected.tags)
    }
  }

  /// Whether a text has lines or blanks that formats may set otherwise.
  private func isBent(_ item: Item) -> Bool {
    hasText(item) { $0.contains("\n") || $0.contains("    ") }
  }

  private func hasJoiner(_ item: Item) -> Bool {
    hasText(item) { $0.unicodeScalars.contains("\u{200D}") }
  }

  private func hasText(_ item: Item, where isSuch: (String) -> Bool) -> Bool {
    var found = (item.accept + [item.explanation, item.source?.text].compactMap { $0 })
      .contains(where: isSuch)
    _ = item.content.replacingTexts { text in
      found = found || isSuch(text)
      return text
    }
    if case .trueFalse(_, _, let correction?) = item.content { found = found || isSuch(correction) }
    return found
  }

  @Test("questions come back from 题库 with their answers")
  func tiku() throws {
    let (exported, imported) = try roundTrip("tiku", TortureDeck.exported)
    #expect(imported.items.count == exported.written)
    #expect(
      imported.items.filter { $0.item.content.kind == .choice }.count == TortureDeck.hardTexts.count
    )
  }

  @Test(
    "texts made of special characters alone survive",
    arguments: ["jsonl", "csv", "tsv", "deck", "anki", "gift"]
  )
  func specialCharacters(_ name: String) throws {
    let alphabet =
      Array("\\\"'`{}[]()<>#=~:;,|*_-+%$&@!?/^.".unicodeScalars) + ["：", "「", "」", "，"]
    var generator = SeededGenerator(seed: 20_260)
    let items = (0..<300).map { index -> ExportedItem in
      let text = (0..<3).map { _ in
        String(
          String.UnicodeScalarView(
            (0..<Int.random(in: 1...12, using: &generator)).map { _ in
              alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            }
          )
        )
      }
      let content: ItemContent =
        switch index % 3 {
        case 0: .question(prompt: text[0], answer: text[1], tolerance: nil)
        case 1:
          .choice(
            prompt: text[0],
            options: [
              ChoiceOption(text: "1" + text[1], isKey: true),
              ChoiceOption(text: "2" + text[2], isKey: false),
            ]
          )
        default: .trueFalse(statement: text[0], isTrue: true, correction: nil)
        }
      return ExportedItem(
        Item(id: ItemID(hash: UInt64(index)), content: content),
        deck: "d",
        language: "zh"
      )
    }
    let (exported, imported) = try roundTrip(name, items)
    let left = Set(exported.skipped.map(\.id))
    let originals = items.filter { !left.contains($0.id) }
    #expect(Double(originals.count) > 0.8 * Double(items.count))
    #expect(imported.items.map(\.item.content) == originals.map(\.item.content))
  }

  @Test("importing what was exported twice changes nothing")
  func keepsIDs() throws {
    for name in ["jsonl", "csv", "tsv", "anki", "gift", "deck"] {
      let (exported, imported) = try roundTrip(name, TortureDeck.exported)
      let left = Set(exported.skipped.map(\.id))
      #expect(
        imported.items.map(\.item.id)
          == TortureDeck.exported.map(\.id).filter { !left.contains($0) }
      )
    }
  }
}

extension String {
  /// The text without blanks and line feeds at its ends.
  fileprivate var trimmingBlanks: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first == " " || first == "\n" { scalars.removeFirst() }
    while let last = scalars.last, last == " " || last == "\n" { scalars.removeLast() }
    return String(scalars)
  }
}
