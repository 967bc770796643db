import CivicText

/// The bytes of a deck with its lines, and how a run of lines becomes a value.
struct DeckText {
  let bytes: [UInt8]
  let lines: [DeckLine]

  /// Cuts a text into lines; a byte order mark belongs to none.
  init(_ source: SourceText) {
    bytes = source.bytes
    var lines: [DeckLine] = []
    lines.reserveCapacity(source.lineStarts.count)
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    for (index, lineStart) in source.lineStarts.enumerated() {
      let start = index == 0 && hasMark ? 3 : lineStart
      let isLast = index + 1 == source.lineStarts.count
      let end = isLast ? bytes.count : source.lineStarts[index + 1] - 1
      lines.append(DeckLine(in: bytes, from: start, to: end))
    }
    self.lines = lines
  }

  /// A value and where it begins in the file.
  struct Value {
    /// The text, its ends trimmed, the lines joined by line feeds.
    let text: String
    /// Offset of the first byte.
    let start: Int
    /// Whether the text stands in the file byte for byte.
    let isVerbatim: Bool
  }

  /// The text of some lines, without blank lines at its ends.
  ///
  /// - Parameters:
  ///   - range: indices of lines.
  ///   - start: offset at which the first of them begins to count.
  ///   - context: what a backslash at the start of a line may protect.
  ///   - isWhole: whether the first line holds nothing but the value, as in a note.
  /// - Returns: the value; an empty one when there is only white space.
  func value(
    of range: Range<Int>,
    from start: Int,
    in context: LineContext,
    isWhole: Bool = false
  ) -> Value {
    var first = range.lowerBound
    var offset = start
    while first < range.upperBound, offset >= lines[first].end {
      first += 1
      if first < range.upperBound { offset = lines[first].start }
    }
    guard first < range.upperBound else { return Value(text: "", start: start, isVerbatim: true) }
    var last = range.upperBound - 1
    while last > first, lines[last].isBlank { last -= 1 }
    let isOpening = first == range.lowerBound && !isWhole
    let begin = isOpening ? Whitespace.skipped(bytes, offset, lines[first].end) : offset
    if isVerbatim(first...last, isOpening: isOpening, in: context) {
      let trimmed = Whitespace.skipped(bytes, begin, lines[first].end)
      return Value(text: string(trimmed, lines[last].end), start: trimmed, isVerbatim: true)
    }
    var buffer: [UInt8] = []
    for index in first...last {
      if index > first { buffer.append(0x0A) }
      let isContinuation = index > first || !isOpening
      append(index, isContinuation: isContinuation, from: begin, in: context, to: &buffer)
    }
    let text = String(decoding: Whitespace.trimmedLines(buffer), as: UTF8.self)
    return Value(text: text, start: begin, isVerbatim: false)
  }

  /// The text of a note, whose first line may be indented.
  func note(_ range: Range<Int>) -> String {
    guard let first = range.first(where: { !lines[$0].isBlank }) else { return "" }
    return value(of: first..<range.upperBound, from: lines[first].start, in: .note, isWhole: true)
      .text
  }

  /// The text between two offsets.
  func string(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Whether a run of lines can be taken over as it stands.
  private func isVerbatim(
    _ range: ClosedRange<Int>,
    isOpening: Bool,
    in context: LineContext
  ) -> Bool {
    for index in range {
      let line = lines[index]
      if line.isDirty || (index < range.upperBound && line.end + 1 != lines[index + 1].start) {
        return false
      }
      let isContinuation = index > range.lowerBound || !isOpening
      if isContinuation, context.indent > 0 || context.isEscaped(line, bytes) { return false }
    }
    return true
  }

  /// Appends what a line contributes to a value.
  private func append(
    _ index: Int,
    isContinuation: Bool,
    from begin: Int,
    in context: LineContext,
    to buffer: inout [UInt8]
  ) {
    let line = lines[index]
    var offset = isContinuation ? line.start : begin
    if isContinuation {
      offset = context.indented(line, bytes)
      if context.isEscaped(line, bytes) { offset += 1 }
    }
    appendVisible(from: offset, to: line.end, into: &buffer)
  }

  /// Appends a stretch of a line without invisible characters and without white space at its end.
  func appendVisible(from start: Int, to end: Int, into buffer: inout [UInt8]) {
    let opening = buffer.count
    var offset = start
    while offset < end {
      if let character = InvisibleCharacter.at(offset, in: bytes, end) {
        offset += character.length
      } else {
        buffer.append(bytes[offset])
        offset += 1
      }
    }
    let trimmed = Whitespace.trimmedEnd(buffer, opening, buffer.count)
    buffer.removeLast(buffer.count - trimmed)
  }
}
