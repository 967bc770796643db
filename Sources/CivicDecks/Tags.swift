/// How tags and other single words are written.
public enum Tags {
  /// The tags of a line: words between white space or commas, their `#` taken off.
  public static func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var tags: [String] = []
    var offset = 0
    while offset < bytes.count {
      let start = offset
      while offset < bytes.count, separatorLength(bytes, offset) == 0 { offset += 1 }
      let word = bytes[start..<offset].drop { $0 == UInt8(ascii: "#") }
      let name = String(decoding: word, as: UTF8.self)
      if !name.isEmpty, !tags.contains(name) { tags.append(name) }
      if offset < bytes.count { offset += separatorLength(bytes, offset) }
    }
    return tags
  }

  /// Length of the white space or comma at an offset; 0 when there is none.
  private static func separatorLength(_ bytes: [UInt8], _ offset: Int) -> Int {
    switch bytes[offset] {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","): 1
    case 0xE3, 0xEF: separators.contains { Escapes.isAt(offset, $0, in: bytes) } ? 3 : 0
    default: 0
    }
  }

  private static let separators = ["\u{3000}", "、", "，"].map { Array($0.utf8) }

  /// A tag as it can stand on a line: without `#` in front, separators written as `_`.
  public static func canonical(_ tag: String) -> String {
    var name = String.UnicodeScalarView()
    for scalar in tag.unicodeScalars.drop(while: { $0 == "#" || isSeparator($0) }) {
      name.append(isSeparator(scalar) ? "_" : scalar)
    }
    return String(name)
  }

  /// Whether a text has no white space inside.
  static func isOneWord(_ text: String) -> Bool {
    !text.isEmpty && !text.unicodeScalars.contains(where: isSpace)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    isSpace(scalar) || scalar == "," || scalar == "，" || scalar == "、"
  }

  /// Whether a scalar is white space of a deck.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{3000}": true
    default: false
    }
  }
}
