import CivicText

/// One line of a deck and what it begins with.
struct DeckLine {
  /// What a line is before its context is known.
  enum Kind {
    /// Nothing but white space.
    case blank
    /// `---`.
    case rule
    /// A key, with its value from `DeckLine.value` on.
    case key(DeckKey, KeyStyle)
    /// Anything else.
    case text
    /// A backslash before what would be a key or a rule; a boundary ends a note.
    case escaped(isBoundary: Bool)
  }

  /// Offset of the first byte that can be seen.
  let start: Int
  /// Offset after the last byte that is not white space.
  let end: Int
  /// Where the value of a key begins; otherwise `start`.
  let value: Int
  /// What the line is.
  let kind: Kind
  /// Offset of the first character that must not reach a reader, or -1.
  let dirtyOffset: Int

  /// Reads the line between two offsets, the line break not included.
  init(in bytes: [UInt8], from lineStart: Int, to lineEnd: Int) {
    let end = Whitespace.trimmedEnd(bytes, lineStart, lineEnd)
    dirtyOffset = InvisibleCharacter.first(in: bytes, from: lineStart, to: end)?.offset ?? -1
    let start = dirtyOffset < 0 ? lineStart : InvisibleCharacter.skipped(bytes, lineStart, end)
    self.start = start
    self.end = end
    guard end > start else {
      kind = .blank
      value = start
      return
    }
    if let match = DeckKey.match(in: bytes, from: start, to: end) {
      kind = .key(match.key, match.style)
      value = Whitespace.skipped(bytes, start + match.length, end)
      return
    }
    value = start
    if Self.isRule(bytes, start, end) {
      kind = .rule
    } else if bytes[start] == UInt8(ascii: "\\") {
      kind = Self.escapedKind(bytes, start, end)
    } else {
      kind = .text
    }
  }

  private static func isRule(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    end - start == 3 && bytes[start] == 0x2D && bytes[start + 1] == 0x2D
      && bytes[start + 2] == 0x2D
  }

  private static func escapedKind(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Kind {
    var offset = start
    while offset < end, bytes[offset] == UInt8(ascii: "\\") { offset += 1 }
    if isRule(bytes, offset, end) { return .escaped(isBoundary: true) }
    guard let match = DeckKey.match(in: bytes, from: offset, to: end) else { return .text }
    return .escaped(isBoundary: match.key.opensCard)
  }
}

extension DeckLine {
  /// Whether the line holds a character that must not reach a reader.
  var isDirty: Bool { dirtyOffset >= 0 }

  /// Whether nothing but white space stands on the line.
  var isBlank: Bool {
    if case .blank = kind { true } else { false }
  }

  /// Whether the line is `---`.
  var isRule: Bool {
    if case .rule = kind { true } else { false }
  }

  /// The key the line begins with.
  var key: DeckKey? {
    if case .key(let key, _) = kind { key } else { nil }
  }

  /// Whether the line begins a card.
  var opensCard: Bool { key?.opensCard ?? false }
}
