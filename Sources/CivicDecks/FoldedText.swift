/// A text in the form in which identities are compared: the same words however they are typed.
///
/// Full-width ASCII becomes narrow, quotation marks become one kind, white space is one blank between
/// ASCII characters and nothing elsewhere. Letters keep their case. Identities are made of this form, so
/// it must never change.
enum FoldedText {
  /// The folded bytes of a text.
  static func bytes(of text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var isSpacePending = false
    for scalar in text.unicodeScalars {
      let value = fold(scalar.value)
      if value == 0x20 {
        isSpacePending = true
        continue
      }
      // A blank separates words only where both neighbours are ASCII.
      if isSpacePending, value < 0x80, let last = folded.last, last < 0x80 { folded.append(0x20) }
      isSpacePending = false
      append(value, to: &folded)
    }
    return folded
  }

  /// The folded text.
  static func string(of text: String) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  private static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x09, 0x0A, 0x0D, 0xA0, 0x3000: 0x20
    case 0xFF01...0xFF5E: value - 0xFEE0
    case 0x201C, 0x201D, 0x300C, 0x300D, 0x300E, 0x300F: 0x22
    case 0x2018, 0x2019: 0x27
    default: value
    }
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    if value < 0x80 {
      bytes.append(UInt8(value))
    } else if let scalar = Unicode.Scalar(value) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
