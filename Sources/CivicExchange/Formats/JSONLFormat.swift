import CivicText

extension ExportFormat {
  /// JSON lines, one item (of a cloze: one group of blanks) a line; carries everything.
  static let jsonl = ExportFormat(name: "jsonl", fileExtension: "jsonl") { items, _ in
    let withDeck = Set(items.map(\.deck)).count > 1
    var bytes: [UInt8] = []
    var cards = 0
    for item in items {
      for object in ItemJSON.objects(of: item, withDeck: withDeck) {
        object.write(into: &bytes)
        bytes.append(0x0A)
        cards += 1
      }
    }
    return ExportResult(
      bytes: bytes,
      read: items.count,
      written: items.count,
      cards: cards,
      skipped: [],
      changes: [],
      leftOut: []
    )
  }
}
