public import CivicText

/// Reads decks.
///
/// A deck is read line by line: only opening keys (`Q:`, `C:`, `L:`, `O:`, `J:`, `T:`, `M:` and their
/// Chinese names) begin a card, which ends at the next opening key or at a line `---`. Reading never
/// stops: every slip becomes a diagnostic and the rest of the deck still loads.
public enum DeckParser {
  /// Reads a deck.
  ///
  /// - Parameters:
  ///   - source: the text; CRLF and a byte order mark are accepted.
  ///   - language: language of the diagnostics.
  /// - Returns: what could be read, with the slips and the places of all entries.
  /// - Complexity: linear in the length of the text.
  public static func parse(
    _ source: SourceText,
    language: InterfaceLanguage = .english
  ) -> ParsedDeck {
    var reader = DeckReader(source)
    reader.read()
    return ParsedDeck(
      deck: Deck(header: reader.header, entries: reader.entries),
      diagnostics: reader.problems.diagnostics(of: source, in: language),
      places: reader.places,
      source: source,
      headerLineCount: reader.headerLineCount,
      fields: reader.fields
    )
  }
}

/// Walks over the lines of a deck.
private struct DeckReader {
  private let text: DeckText
  private(set) var header = DeckHeader()
  private(set) var headerLineCount = 0
  private(set) var entries: [Deck.Entry] = []
  private(set) var places: [EntryPlace] = []
  private(set) var fields: [FieldPlace] = []
  private(set) var problems = Problems()

  init(_ source: SourceText) {
    text = DeckText(source)
  }

  mutating func read() {
    reportInvisibleCharacters()
    readHeader()
    var index = headerLineCount
    while index < text.lines.count {
      index = text.lines[index].opensCard ? readCard(at: index) : readNote(at: index)
    }
  }

  private mutating func reportInvisibleCharacters() {
    for line in text.lines where line.isDirty {
      guard let found = InvisibleCharacter.at(line.dirtyOffset, in: text.bytes, text.bytes.count)
      else { continue }
      problems.add(FieldError.invisibleCharacter(found.code), at: found.offset)
    }
  }

  private mutating func readHeader() {
    guard let first = text.lines.first, first.isRule else { return }
    var reader = HeaderReader()
    var index = 1
    while index < text.lines.count, !text.lines[index].isRule {
      guard !text.lines[index].opensCard else { break }
      reader.read(text.lines[index], of: text, problems: &problems)
      index += 1
    }
    header = reader.header
    let isClosed = index < text.lines.count && text.lines[index].isRule
    if !isClosed { problems.add(HeaderError.unclosed, at: first.start) }
    headerLineCount = isClosed ? index + 1 : index
  }

  /// Reads a card and returns the line after it; a line `---` that ends it is passed over.
  private mutating func readCard(at start: Int) -> Int {
    guard case .key(let opening, let style) = text.lines[start].kind else { return start + 1 }
    var end = start + 1
    while end < text.lines.count, !text.lines[end].isRule, !text.lines[end].opensCard { end += 1 }
    let draft = CardDraft(lines: start..<end, of: text, opening: opening, style: style)
    var reader = CardReader(text: text, draft: draft, clozeStyle: header.clozeStyle)
    let item = reader.item()
    problems.append(reader.problems)
    if let item {
      let first = fields.count
      for field in draft.fields {
        fields.append(FieldPlace(key: field.key, line: field.lines.lowerBound + 1))
      }
      entries.append(.item(item))
      places.append(place(of: start..<end, fields: first..<fields.count))
    }
    let isRule = end < text.lines.count && text.lines[end].isRule
    return isRule ? end + 1 : end
  }

  /// Reads a note and returns the line after it; a line `---` that ends it is passed over.
  private mutating func readNote(at start: Int) -> Int {
    var end = start
    while end < text.lines.count, !text.lines[end].isRule, !text.lines[end].opensCard {
      if let key = text.lines[end].key, key == .answer || key == .definition {
        let name = key.text(in: .latin)
        problems.add(FieldError.answerWithoutQuestion(key: name), at: text.lines[end].start)
      }
      end += 1
    }
    if end > start {
      let value = text.note(start..<end)
      if !value.isEmpty {
        entries.append(.note(value))
        places.append(place(of: start..<end, fields: 0..<0))
      }
    }
    let isRule = end < text.lines.count && text.lines[end].isRule
    return isRule ? end + 1 : end
  }

  /// The place of the lines of an entry, without blank lines around it.
  private func place(of range: Range<Int>, fields: Range<Int>) -> EntryPlace {
    let first = range.first { !text.lines[$0].isBlank } ?? range.lowerBound
    let last = range.last { !text.lines[$0].isBlank } ?? first
    return EntryPlace(
      lines: (first + 1)...(last + 1),
      bytes: text.lines[first].start..<text.lines[last].end,
      fields: fields
    )
  }
}
