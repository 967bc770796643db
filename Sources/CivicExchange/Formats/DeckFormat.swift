import CivicDecks
import CivicText

extension ExportFormat {
  /// civiq's own deck; several decks become one.
  static let deck = ExportFormat(name: "deck", fileExtension: "deck.md") { items, options in
    let names = Set(items.map(\.deck))
    let languages = Set(items.map(\.language))
    let language = languages.count == 1 ? languages.first : nil
    let entries = items.map { exported in
      var item = exported.item
      item.id = exported.id
      item.language = nil
      return Deck.Entry.item(item)
    }
    let name = options.title ?? (names.count == 1 ? names.first : nil)
    let header = DeckHeader(name: name, language: language?.rawValue)
    return ExportResult(
      bytes: Array(DeckPrinter.print(Deck(header: header, entries: entries)).utf8),
      read: items.count,
      written: items.count,
      cards: items.count,
      skipped: [],
      changes: [],
      leftOut: names.count > 1 ? [(.deck, items.count)] : []
    )
  }
}

extension ImportFormat {
  /// civiq's own deck.
  static let deck = ImportFormat(name: "deck") { text, language in
    DeckImport.read(text, language)
  }

  /// hashcards: `Q:`, `A:`, `C:` with blanks in brackets, and a name in TOML.
  static let hashcards = ImportFormat(name: "hashcards") { text, language in
    let (deck, shift) = DeckImport.deck(fromHashcards: text)
    var result = DeckImport.read(deck, language)
    result.items = result.items.map { item in
      var item = item
      item.line = max(1, item.line - shift)
      return item
    }
    result.diagnostics = result.diagnostics.map {
      Diagnostic(
        $0.severity,
        path: $0.path,
        line: max(1, $0.line - shift),
        column: $0.column,
        message: $0.message
      )
    }
    return result
  }
}

private enum DeckImport {
  static func read(_ text: SourceText, _ language: InterfaceLanguage) -> ImportResult {
    var log = ImportLog(text, language)
    guard log.accepts() else { return log.result }
    let parsed = DeckParser.parse(text, language: language)
    log.add(parsed.diagnostics)
    let header = parsed.deck.header
    for (item, place) in parsed.placedItems {
      guard !log.isFull(line: place.lines.lowerBound) else { break }
      var item = item
      item.language = item.language ?? header.language
      item.tags = header.tags.filter { !item.tags.contains($0) } + item.tags
      log.take(ImportedItem(item: item, deck: header.name, line: place.lines.lowerBound))
    }
    return log.finished()
  }

  /// The same cards as a deck of ours, and by how many lines they moved down.
  static func deck(fromHashcards text: SourceText) -> (SourceText, shift: Int) {
    var lines = String(decoding: text.bytes, as: UTF8.self).lines()
    let count = lines.count
    var name: String?
    if lines.first?.trimmed() == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed() == "---" })
    {
      for line in lines[1..<end] { name = name ?? tomlName(line) }
      lines.removeSubrange(0...end)
    }
    var header = ["---", "cloze: brackets"]
    if let name { header.append("deck: " + ExportCleaning.joined(name)) }
    lines = header + ["---"] + lines.map(guarded)
    let moved = SourceText(name: text.name, text: lines.joined(separator: "\n"))
    return (moved, lines.count - count)
  }

  /// The value of a line `name = "…"`.
  private static func tomlName(_ line: String) -> String? {
    guard let (key, value) = line.cut(at: "="), key.trimmed() == "name" else { return nil }
    let text = value.trimmed()
    guard text.utf8.count >= 2, let quote = text.utf8.first, quote == 0x22 || quote == 0x27,
      text.utf8.last == quote
    else { return nil }
    return String(text.dropFirst().dropLast()).replacing("\\\"", by: "\"")
  }

  /// A line that means something in our decks but not in hashcards, guarded with a backslash.
  private static func guarded(_ line: String) -> String {
    guard let colon = line.unicodeScalars.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return line
    }
    let key = String(line[..<colon])
    guard key.unicodeScalars.count == 1, !["Q", "A", "C"].contains(key) else { return line }
    return "\\" + line
  }
}
