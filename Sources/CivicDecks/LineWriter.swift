/// Writes values as lines, with a backslash before each line that would be taken for a mark.
struct LineWriter {
  private var bytes: [UInt8] = []

  /// Everything that was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A note with a line break at its end.
  static func note(_ text: String) -> String {
    var writer = LineWriter()
    writer.add(text, in: .note, isFirstGuarded: true)
    return writer.text
  }

  /// A value on one line, line breaks written as spaces.
  static func oneLine(_ value: String) -> String {
    let line = visibleLines(value).joined(separator: [0x20])
    return String(decoding: Whitespace.trimmedLines(Array(line)), as: UTF8.self)
  }

  /// A value as one word, white space written as `_`.
  static func oneWord(_ value: String) -> String {
    let line = oneLine(value).unicodeScalars.map { Tags.isSpace($0) ? "_" : Character($0) }
    return String(line)
  }

  /// Adds a value after a key or the mark of a member.
  mutating func add(mark: String, _ value: String, in context: LineContext) {
    bytes.append(contentsOf: mark.utf8)
    add(value, in: context, isFirstGuarded: false)
  }

  /// Adds an option with its feedback.
  mutating func add(_ option: ChoiceOption) {
    let text = TrailingMark.joined(option.text, isPinned: option.isPinned)
    add(mark: option.isKey ? "- [x] " : "- [ ] ", text, in: .option)
    guard let feedback = option.feedback else { return }
    for line in Self.visibleLines(feedback) {
      bytes.append(contentsOf: (line.isEmpty ? "  >" : "  > ").utf8)
      bytes.append(contentsOf: line)
      bytes.append(0x0A)
    }
  }

  private mutating func add(_ value: String, in context: LineContext, isFirstGuarded: Bool) {
    let indent = [UInt8](repeating: 0x20, count: context.indent)
    for (index, line) in Self.visibleLines(value).enumerated() {
      if index > 0 || isFirstGuarded {
        if !line.isEmpty { bytes.append(contentsOf: indent) }
        if Self.needsGuard(line, in: context) { bytes.append(Escapes.backslash) }
      }
      bytes.append(contentsOf: line)
      Self.trimEnd(&bytes)
      bytes.append(0x0A)
    }
  }

  /// Whether a continuation line would be taken for something else.
  private static func needsGuard(_ content: [UInt8], in context: LineContext) -> Bool {
    let after = Escapes.skipped(content, 0)
    guard after < content.count else { return false }
    if context.isMark(content, after, content.count) { return true }
    guard context.indent == 0 else { return false }
    let line = DeckLine(in: content, from: after, to: content.count)
    return line.isRule || (context == .note ? line.opensCard : line.key != nil)
  }

  /// The lines of a value without invisible characters and without white space at their ends.
  private static func visibleLines(_ value: String) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    let bytes = Array(value.utf8)
    var offset = 0
    while offset < bytes.count {
      let last = lines.count - 1
      if bytes[offset] == 0x0A {
        trimEnd(&lines[last])
        lines.append([])
        offset += 1
      } else if let found = InvisibleCharacter.at(offset, in: bytes, bytes.count) {
        offset += found.length
      } else {
        lines[last].append(bytes[offset])
        offset += 1
      }
    }
    trimEnd(&lines[lines.count - 1])
    return trimmed(lines)
  }

  /// Lines without blank ones at both ends and without white space before the first character.
  private static func trimmed(_ lines: [[UInt8]]) -> [[UInt8]] {
    let kept = lines.drop { $0.isEmpty }
    guard let last = kept.lastIndex(where: { !$0.isEmpty }) else { return [[]] }
    return Array(kept[...last])
  }

  private static func trimEnd(_ bytes: inout [UInt8]) {
    let lineStart = (bytes.lastIndex(of: 0x0A) ?? -1) + 1
    bytes.removeLast(bytes.count - Whitespace.trimmedEnd(bytes, lineStart, bytes.count))
  }
}
