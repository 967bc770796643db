public import CivicText

/// Changes of a deck as new texts of its file: what is not changed stays byte for byte as it was.
///
/// Entries are named by their index in `deck.entries`. New lines end as the others of the file do.
extension ParsedDeck {
  /// The text of an entry as it stands in the file, without a line break at its end.
  public func text(ofEntry index: Int) -> String {
    let bytes = source.bytes[places[index].bytes].filter { $0 != 0x0D }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The file with an item added at its end.
  public func adding(_ item: Item) -> SourceText {
    adding(text: DeckPrinter.text(of: item, clozeStyle: deck.header.clozeStyle))
  }

  /// The file with the text of one card or several added at its end.
  public func adding(text: String) -> SourceText {
    var bytes = source.bytes
    let gap = bytes.isEmpty ? 0 : 2 - TextEdit.lineBreaks(atEndOf: bytes)
    bytes += TextEdit.bytes(String(repeating: "\n", count: max(0, gap)), like: source)
    bytes += TextEdit.bytes(TextEdit.trimmed(text) + "\n", like: source)
    return SourceText(name: source.name, bytes: bytes)
  }

  /// The file with another item in place of an entry.
  public func replacing(entry index: Int, with item: Item) -> SourceText {
    replacing(
      entry: index,
      withText: DeckPrinter.text(of: item, clozeStyle: deck.header.clozeStyle)
    )
  }

  /// The file with other text in place of an entry, such as a user wrote in an editor.
  ///
  /// The result is to be read again before it is kept: the text may be anything.
  public func replacing(entry index: Int, withText text: String) -> SourceText {
    let bytes = TextEdit.bytes(TextEdit.body(text), like: source)
    return edited([TextEdit(range: places[index].bytes, bytes: bytes)])
  }

  /// The file without an entry and the blank lines below it.
  public func removing(entry index: Int) -> SourceText {
    let place = places[index]
    let start = source.lineStarts[place.lines.lowerBound - 1]
    var line = place.lines.upperBound
    while line < source.lineStarts.count, isBlank(line + 1) { line += 1 }
    // A rule at the head of the file would begin a front matter.
    let isAtHead = source.bytes[..<start].allSatisfy { Whitespace.isNarrow($0) || $0 == 0x0A }
    while isAtHead, line < source.lineStarts.count, isBlank(line + 1) || isRule(line + 1) {
      line += 1
    }
    let end = line < source.lineStarts.count ? source.lineStarts[line] : source.bytes.count
    return edited([TextEdit(range: start..<end, bytes: [])])
  }

  /// The files after an entry was taken from this deck and added to another.
  ///
  /// - Parameters:
  ///   - index: the entry.
  ///   - other: the deck it goes to.
  /// - Returns: both new texts; the entry is written anew only where the decks mark blanks differently.
  public func moving(
    entry index: Int,
    to other: ParsedDeck
  ) -> (from: SourceText, to: SourceText) {
    let rest = removing(entry: index)
    guard case .item(let item) = deck.entries[index], item.content.kind == .cloze,
      deck.header.clozeStyle != other.deck.header.clozeStyle
    else { return (rest, other.adding(text: text(ofEntry: index))) }
    return (rest, other.adding(item))
  }

  /// The file with the tags of an item changed.
  ///
  /// - Parameters:
  ///   - index: the item.
  ///   - added: tags it gets, behind those it has.
  ///   - removed: tags it loses.
  /// - Returns: the new text; the same one when nothing changes.
  public func tagging(
    entry index: Int,
    adding added: [String],
    removing removed: [String]
  )
    -> SourceText
  {
    guard case .item(let item) = deck.entries[index] else { return source }
    let dropped = Set(removed.map(Tags.canonical))
    var tags = item.tags.filter { !dropped.contains($0) }
    for tag in added.map(Tags.canonical) where !tag.isEmpty && !tags.contains(tag) {
      tags.append(tag)
    }
    guard tags != item.tags else { return source }
    let value = tags.map { "#" + $0 }.joined(separator: " ")
    return setting(.tags, to: tags.isEmpty ? nil : value, ofEntry: index)
  }

  /// The file with ids written into items.
  ///
  /// - Parameter ids: for the index of an item the id it gets, in place of the one it has.
  /// - Returns: the new text.
  public func issuing(_ ids: [Int: ItemID]) -> SourceText {
    let edits = ids.keys.sorted().flatMap { index in
      fieldEdits(.id, to: ids[index]?.text, ofEntry: index)
    }
    return edited(edits)
  }

  /// The file with a one-line field of an item set, or taken away.
  private func setting(_ key: DeckKey, to value: String?, ofEntry index: Int) -> SourceText {
    edited(fieldEdits(key, to: value, ofEntry: index))
  }

  /// The edits that set a one-line field: its first line is replaced, further ones are taken away, and
  /// where it has none a line is put before the fields that are written after it.
  private func fieldEdits(
    _ key: DeckKey,
    to value: String?,
    ofEntry index: Int
  ) -> [TextEdit] {
    guard case .item(let item) = deck.entries[index] else { return [] }
    let own = fields[places[index].fields].filter { $0.key == key }
    let line = value.map { key.text(in: item.keyStyle) + " " + $0 + "\n" } ?? ""
    var edits: [TextEdit] = []
    for (number, field) in own.enumerated() {
      let bytes = TextEdit.bytes(number == 0 ? line : "", like: source)
      edits.append(TextEdit(range: lineRange(field.line), bytes: bytes))
    }
    guard own.isEmpty, value != nil else { return edits }
    let later = fields[places[index].fields].first {
      $0.key.rawValue > key.rawValue && $0.key.isOneLine
    }
    if let later {
      let start = source.lineStarts[later.line - 1]
      return [TextEdit(range: start..<start, bytes: TextEdit.bytes(line, like: source))]
    }
    let end = places[index].bytes.upperBound
    let bytes = TextEdit.bytes("\n" + TextEdit.trimmed(line), like: source)
    return [TextEdit(range: end..<end, bytes: bytes)]
  }

  /// The bytes of a line, counted from 1, with its line break.
  private func lineRange(_ line: Int) -> Range<Int> {
    let isLast = line == source.lineStarts.count
    return source.lineStarts[line - 1]..<(isLast ? source.bytes.count : source.lineStarts[line])
  }

  private func isBlank(_ line: Int) -> Bool { content(ofLine: line).isEmpty }

  private func isRule(_ line: Int) -> Bool { content(ofLine: line) == "---" }

  private func content(ofLine line: Int) -> String {
    TextEdit.trimmed(String(decoding: source.bytes[lineRange(line)], as: UTF8.self))
  }

  /// The file after some edits, in the order of their places.
  private func edited(_ edits: [TextEdit]) -> SourceText {
    var bytes: [UInt8] = []
    var offset = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      bytes += source.bytes[offset..<edit.range.lowerBound] + edit.bytes
      offset = edit.range.upperBound
    }
    return SourceText(name: source.name, bytes: bytes + source.bytes[offset...])
  }
}

/// Bytes that take the place of others.
private struct TextEdit {
  let range: Range<Int>
  let bytes: [UInt8]

  /// A text with the line breaks of a file: CRLF when its first line ends so.
  static func bytes(_ text: String, like source: SourceText) -> [UInt8] {
    let first = source.lineStarts.count > 1 ? source.lineStarts[1] : 0
    let hasReturns = first > 1 && source.bytes[first - 2] == 0x0D
    guard hasReturns else { return Array(text.utf8) }
    return text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
  }

  /// How many of the last lines, at most two, are ended and empty.
  static func lineBreaks(atEndOf bytes: [UInt8]) -> Int {
    var count = 0
    for byte in bytes.reversed() where byte != 0x0D {
      guard byte == 0x0A, count < 2 else { break }
      count += 1
    }
    return count
  }

  /// A text without empty lines before it and white space behind it.
  static func body(_ text: String) -> String {
    let bytes = Array(text.utf8.drop { $0 == 0x0A || $0 == 0x0D })
    let end = Whitespace.trimmedLines(bytes).endIndex
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// A text without white space and line breaks at its ends.
  static func trimmed(_ text: String) -> String {
    String(decoding: Whitespace.trimmedLines(Array(text.utf8)), as: UTF8.self)
  }
}
