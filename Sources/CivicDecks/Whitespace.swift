/// White space of decks: space, tab, carriage return and the ideographic space U+3000.
enum Whitespace {
  /// The offset of the first byte that is not white space, at most `end`.
  static func skipped(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end {
      let length = length(bytes, offset, end)
      guard length > 0 else { break }
      offset += length
    }
    return offset
  }

  /// The offset after the last byte that is not white space, at least `start`.
  static func trimmedEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var offset = end
    while offset > start {
      if isNarrow(bytes[offset - 1]) {
        offset -= 1
      } else if offset - start >= 3, isIdeographic(bytes, offset - 3) {
        offset -= 3
      } else {
        break
      }
    }
    return offset
  }

  /// A text without the white space and line breaks at its ends.
  static func trimmedLines(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var start = 0
    var end = bytes.count
    while true {
      let next = skipped(bytes, start, end)
      guard next < end, bytes[next] == 0x0A else { start = next; break }
      start = next + 1
    }
    while true {
      let next = trimmedEnd(bytes, start, end)
      guard next > start, bytes[next - 1] == 0x0A else { end = next; break }
      end = next - 1
    }
    return bytes[start..<end]
  }

  /// Number of bytes of the white-space character at an offset; 0 when it is none.
  static func length(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int {
    if isNarrow(bytes[offset]) { return 1 }
    return offset + 3 <= end && isIdeographic(bytes, offset) ? 3 : 0
  }

  /// Whether a byte is a space, tab or carriage return.
  static func isNarrow(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  private static func isIdeographic(_ bytes: [UInt8], _ offset: Int) -> Bool {
    bytes[offset] == 0xE3 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x80
  }
}
