/// Lines that were probably meant to open a card, or to stand outside one.
enum NearOpening {
  private static let words = ["问题", "题目", "填空", "判断", "Question"].map { Array($0.utf8) }

  /// Whether a line is a heading, or begins with a key in small letters, indented, or written out.
  ///
  /// Caught: `q: …`, `  Q: …`, `问题：…`, `## 第二章`. Not caught: `quorum: …`.
  static func matches(_ line: DeckLine, _ bytes: [UInt8]) -> Bool {
    let start = Whitespace.skipped(bytes, line.start, line.end)
    guard start < line.end else { return false }
    if bytes[start] == UInt8(ascii: "#") { return isHeading(bytes, start, line.end) }
    if let match = DeckKey.match(in: bytes, from: start, to: line.end) {
      return match.key.opensCard
    }
    let raised = (0x61...0x7A).contains(bytes[start]) ? bytes[start] - 0x20 : bytes[start]
    if raised != bytes[start] {
      let shifted = [raised] + bytes[(start + 1)..<min(start + 4, line.end)]
      return DeckKey.match(in: shifted, from: 0, to: shifted.count)?.key.opensCard ?? false
    }
    return words.contains { word in
      let end = start + word.count
      return Escapes.isAt(start, word, in: bytes) && end < line.end
        && (bytes[end] == UInt8(ascii: ":") || Escapes.isAt(end, [0xEF, 0xBC, 0x9A], in: bytes))
    }
  }

  private static func isHeading(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var offset = start
    while offset < end, bytes[offset] == UInt8(ascii: "#") { offset += 1 }
    return offset < end && bytes[offset] == 0x20
  }
}
