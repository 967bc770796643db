import CivicDecks
import CivicText

extension ImportFormat {
  /// Anki's notes in plain text, with or without headers.
  static let anki = ImportFormat(name: "anki") { text, language in
    var reader = AnkiImport(text, language)
    return reader.read()
  }
}

/// The headers of an Anki text file.
struct AnkiHeader {
  var separator = UInt8(ascii: "\t")
  var isHTML = true
  /// Values for the whole file, by name: `deck`, `notetype`, `tags`.
  var values: [String: String] = [:]
  /// 0-based special columns, by name.
  var columns: [String: Int] = [:]
  /// Offset of the first byte after the headers.
  var end = 0

  init(_ text: SourceText) {
    for (index, start) in text.lineStarts.enumerated() {
      let isLast = index + 1 == text.lineStarts.count
      let next = isLast ? text.bytes.count : text.lineStarts[index + 1]
      let line = String(decoding: text.bytes[start..<next], as: UTF8.self).trimmed()
      let bare = line.dropping(prefix: "\u{FEFF}") ?? line
      if let header = bare.dropping(prefix: "#"), let (key, value) = header.cut(at: ":") {
        add(key.trimmed().lowercased(), value)
      } else if index == 0, let tags = bare.dropping(prefix: "tags:") {
        values["tags"] = tags
      } else {
        return
      }
      end = next
    }
  }

  private mutating func add(_ key: String, _ value: String) {
    let name = value.trimmed()
    if key == "separator" {
      separator = Self.separator(value)
    } else if key == "html" {
      isHTML = name.lowercased() == "true"
    } else if let column = key.cut(at: " column"), column.after.isEmpty {
      if let number = Int(name), number > 0 { columns[column.before] = number - 1 }
    } else {
      values[key] = name
    }
  }

  private static func separator(_ value: String) -> UInt8 {
    let names: [String: UInt8] = [
      "comma": 0x2C, "semicolon": 0x3B, "tab": 0x09, "space": 0x20, "pipe": 0x7C, "colon": 0x3A,
    ]
    let name = value.trimmed().lowercased()
    return names[name] ?? name.utf8.first ?? value.utf8.first ?? 0x09
  }
}

private struct AnkiImport {
  private var log: ImportLog
  private let header: AnkiHeader

  init(_ text: SourceText, _ language: InterfaceLanguage) {
    log = ImportLog(text, language)
    header = AnkiHeader(text)
  }

  mutating func read() -> ImportResult {
    guard log.accepts() else { return log.result }
    let rows = DelimitedRows(log.text, separator: header.separator, from: header.end)
    for row in rows {
      guard !log.isFull(line: row.line) else { break }
      guard row.cells.first?.utf8.first != UInt8(ascii: "#") else { continue }
      take(row)
    }
    return log.finished()
  }

  private mutating func take(_ row: DelimitedRows.Row) {
    guard !row.isOpen else { return log.skip(.openQuote, line: row.line) }
    guard !row.cells.contains(where: { $0.utf8.count > ImportLimits.field }) else {
      return log.skip(.fieldTooLong(limit: ImportLimits.field), line: row.line)
    }
    let special = Set(header.columns.values)
    let fields = row.cells.indices.filter { !special.contains($0) }.map { row.cells[$0] }
    guard let front = fields.first, !front.trimmed().isEmpty else {
      return log.skip(.missing("prompt"), line: row.line)
    }
    let back = fields.count > 1 ? fields[1] : ""
    if fields.contains(where: hasMedia) { log.report(.warning, .lost("media"), line: row.line) }
    for extra in fields.dropFirst(2) where !extra.trimmed().isEmpty {
      log.report(.warning, .lost(String(extra.prefix(20))), line: row.line)
    }
    do throws(ImportError) {
      log.take(try item(row, front: front, back: back))
    } catch {
      log.skip(error, line: row.line)
    }
  }

  private func hasMedia(_ field: String) -> Bool {
    field.cut(at: "[sound:") != nil || field.cut(at: "<img") != nil
  }

  private func cell(_ row: DelimitedRows.Row, _ name: String) -> String {
    if let column = header.columns[name], column < row.cells.count { return row.cells[column] }
    return header.values[name] ?? ""
  }

  private func item(
    _ row: DelimitedRows.Row,
    front: String,
    back: String
  ) throws(ImportError) -> ImportedItem {
    var tags = cell(row, "tags").pieces(separatedBy: " ").filter { !$0.isEmpty }
    let kind = tags.firstIndex { $0.dropping(prefix: AnkiFormat.kindTagPrefix) != nil }
      .map { tags.remove(at: $0) }?.dropping(prefix: AnkiFormat.kindTagPrefix)
      .flatMap { ItemKind(rawValue: $0) }
    let fields = AnkiFields(front: front, back: back, isHTML: header.isHTML)
    var item: Item
    if let kind, let own = fields.ownItem(kind) {
      item = own
    } else {
      item = try fields.foreignItem(isReversed: isReversed(cell(row, "notetype")))
    }
    item.tags = tags
    let guid = cell(row, "guid")
    item.id = ItemID(foreign: guid.dropping(prefix: AnkiFormat.guidPrefix) ?? guid)
    let deck = cell(row, "deck")
    return ImportedItem(
      item: item,
      deck: deck.isEmpty ? nil : deck.replacing("::", by: "/"),
      line: row.line
    )
  }

  private func isReversed(_ notetype: String) -> Bool {
    notetype.cut(at: "reversed") != nil || notetype.cut(at: "翻转") != nil
  }
}
