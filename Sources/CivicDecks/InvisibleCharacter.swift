/// Characters that are left out when a deck is read or written.
///
/// They are the controls except tab and line feed, zero-width characters, the marks that change the
/// direction of text, the byte order mark and the replacement character: none can be seen, and a
/// terminal or another program may be misled by them.
struct InvisibleCharacter {
  /// Offset of the first byte.
  let offset: Int
  /// The scalar's number.
  let code: UInt32
  /// Number of bytes.
  let length: Int

  /// The first such character of a range of UTF-8, or `nil`; a final carriage return is allowed.
  static func first(in bytes: [UInt8], from start: Int, to end: Int) -> InvisibleCharacter? {
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF,
        let found = at(offset, in: bytes, end)
      {
        return found
      }
      offset += 1
    }
    return nil
  }

  /// The offset after the invisible characters at an offset.
  static func skipped(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, let found = at(offset, in: bytes, end) { offset += found.length }
    return offset
  }

  /// The invisible character that begins at an offset, or `nil`.
  static func at(_ offset: Int, in bytes: [UInt8], _ end: Int) -> InvisibleCharacter? {
    let byte = bytes[offset]
    if byte < 0x20 || byte == 0x7F {
      let isAllowed = byte == 0x09 || byte == 0x0A
      return isAllowed ? nil : InvisibleCharacter(offset: offset, code: UInt32(byte), length: 1)
    }
    if byte == 0xC2, offset + 1 < end, bytes[offset + 1] < 0xA0 {
      return InvisibleCharacter(offset: offset, code: UInt32(bytes[offset + 1]), length: 2)
    }
    guard byte == 0xE2 || byte == 0xEF, offset + 2 < end else { return nil }
    let code =
      UInt32(byte & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
      | UInt32(bytes[offset + 2] & 0x3F)
    return isInvisible(code) ? InvisibleCharacter(offset: offset, code: code, length: 3) : nil
  }

  private static func isInvisible(_ code: UInt32) -> Bool {
    switch code {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0xFFFD:
      true
    default: false
    }
  }
}
