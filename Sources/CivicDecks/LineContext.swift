/// Where a line stands, which decides what it could be mistaken for.
enum LineContext {
  /// In a note.
  case note
  /// In a field that has no members.
  case field
  /// In the prompt of a question, before its options.
  case questionPrompt
  /// In the prompt of a list, ordering or matching, before its members.
  case listPrompt
  /// Below an option, indented.
  case option
  /// Below a member, indented.
  case member

  /// Number of spaces a continuation line is set in.
  var indent: Int {
    switch self {
    case .option, .member: 2
    default: 0
    }
  }

  /// Where a continuation line begins to count once its indentation is taken off.
  func indented(_ line: DeckLine, _ bytes: [UInt8]) -> Int {
    guard indent > 0 else { return line.start }
    var offset = line.start
    if offset < line.end, bytes[offset] == 0x09 { return offset + 1 }
    while offset < line.end, offset < line.start + indent, bytes[offset] == 0x20 { offset += 1 }
    return offset
  }

  /// Whether a line begins with backslashes of which the first is only a guard.
  func isEscaped(_ line: DeckLine, _ bytes: [UInt8]) -> Bool {
    let start = indented(line, bytes)
    guard start < line.end, bytes[start] == UInt8(ascii: "\\") else { return false }
    if indent == 0, case .escaped(let isBoundary) = line.kind { return self != .note || isBoundary }
    var offset = start
    while offset < line.end, bytes[offset] == UInt8(ascii: "\\") { offset += 1 }
    return isMark(bytes, offset, line.end)
  }

  /// Whether the bytes would be taken for a member, an option or feedback here.
  func isMark(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Bool {
    switch self {
    case .note, .field, .member: false
    case .questionPrompt: OptionMark(in: bytes, from: offset, to: end) != nil
    case .listPrompt: MemberMark(in: bytes, from: offset, to: end) != nil
    case .option:
      Whitespace.skipped(bytes, offset, end) < end
        && bytes[Whitespace.skipped(bytes, offset, end)] == UInt8(ascii: ">")
    }
  }
}

/// The mark an option begins with: `- [x]`, `- [ ]`.
struct OptionMark {
  /// Whether the option is marked as right.
  let isKey: Bool
  /// Where its text begins.
  let content: Int

  /// Reads a mark, or `nil` when there is none.
  init?(in bytes: [UInt8], from start: Int, to end: Int) {
    guard start < end, bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "*")
    else { return nil }
    var offset = Whitespace.skipped(bytes, start + 1, end)
    guard offset < end, bytes[offset] == UInt8(ascii: "[") else { return nil }
    offset = Whitespace.skipped(bytes, offset + 1, end)
    let tick = Self.tickLength(bytes, offset, end)
    offset = Whitespace.skipped(bytes, offset + tick, end)
    guard offset < end, bytes[offset] == UInt8(ascii: "]") else { return nil }
    isKey = tick > 0
    content = Whitespace.skipped(bytes, offset + 1, end)
  }

  /// Length of `x`, `X`, `√`, `✓` or `✔` at an offset; 0 when there is none.
  private static func tickLength(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int {
    guard offset < end else { return 0 }
    if bytes[offset] == UInt8(ascii: "x") || bytes[offset] == UInt8(ascii: "X") { return 1 }
    guard offset + 3 <= end, bytes[offset] == 0xE2 else { return 0 }
    switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0x88, 0x9A), (0x9C, 0x93), (0x9C, 0x94): return 3
    default: return 0
    }
  }
}

/// The mark a member of a list begins with: `- `, `1. `, `1、`.
struct MemberMark {
  /// Whether the mark is a number.
  let isNumber: Bool
  /// Where the member's text begins.
  let content: Int

  /// Reads a mark, or `nil` when there is none.
  init?(in bytes: [UInt8], from start: Int, to end: Int) {
    guard start < end else { return nil }
    if bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "*") {
      let next = Whitespace.skipped(bytes, start + 1, end)
      guard next > start + 1 || next == end else { return nil }
      isNumber = false
      content = next
      return
    }
    var offset = start
    while offset < end, offset - start < 4, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    guard offset > start, offset < end else { return nil }
    let isNarrow = [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes[offset])
    let length = isNarrow ? 1 : Self.wideLength(bytes, offset, end)
    guard length > 0 else { return nil }
    let next = Whitespace.skipped(bytes, offset + length, end)
    guard !isNarrow || next > offset + length || next == end else { return nil }
    isNumber = true
    content = next
  }

  /// Length of `、`, `．` or `）` at an offset; 0 when there is none.
  private static func wideLength(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int {
    guard offset + 3 <= end else { return 0 }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8E), (0xEF, 0xBC, 0x89): return 3
    default: return 0
    }
  }
}
