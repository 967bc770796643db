/// A text in the form in which identities are compared: the same words however they are typed.
///
/// Full-width ASCII becomes narrow, quotation marks become one kind, white space is one blank between
/// ASCII characters and nothing elsewhere. Letters keep their case. Identities are made of this form, so
/// it must never change.
enum FoldedText {
  /// The folded bytes of a text.
  static func bytes(of text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var offset = 0
    var isBlankPending = false
    while offset < bytes.count {
      let (byte, length) = fold(bytes, offset)
      if byte == blank {
        isBlankPending = true
      } else {
        // A blank separates words only where both neighbours are ASCII.
        let next = byte == 0 ? bytes[offset] : byte
        if isBlankPending, next < 0x80, let last = folded.last, last < 0x80 {
          folded.append(blank)
        }
        isBlankPending = false
        if byte == 0 {
          folded.append(contentsOf: bytes[offset..<(offset + length)])
        } else {
          folded.append(byte)
        }
      }
      offset += length
    }
    return folded
  }

  /// The folded text.
  static func string(of text: String) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  /// Whether a text has a digit or a Chinese numeral.
  static func hasNumber(_ text: String) -> Bool {
    string(of: text).unicodeScalars.contains { scalar in
      ("0"..."9").contains(scalar) || "〇零一二三四五六七八九十百千万亿两半".unicodeScalars.contains(scalar)
    }
  }

  private static let blank = UInt8(ascii: " ")

  /// What stands for the character at an offset, and the character's length; 0 when it stays as it is.
  private static func fold(_ bytes: [UInt8], _ offset: Int) -> (byte: UInt8, length: Int) {
    let lead = bytes[offset]
    if lead < 0x80 {
      let isBlank = lead == 0 || (0x09...0x0D).contains(lead)
      return (isBlank ? blank : lead, 1)
    }
    if lead < 0xE0 {
      let isNoBreakSpace = lead == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] == 0xA0
      return (isNoBreakSpace ? blank : 0, 2)
    }
    guard lead < 0xF0, offset + 2 < bytes.count else { return (0, min(4, bytes.count - offset)) }
    return (foldWide(lead, bytes[offset + 1], bytes[offset + 2]), 3)
  }

  private static func foldWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8 {
    switch (first, second, third) {
    case (0xE3, 0x80, 0x80): blank
    case (0xEF, 0xBC, 0x81...0xBF): third - 0x60
    case (0xEF, 0xBD, 0x80...0x9E): third - 0x20
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): UInt8(ascii: "'")
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D), (0xE3, 0x80, 0x8C...0x8F): UInt8(ascii: "\"")
    default: 0
    }
  }
}
