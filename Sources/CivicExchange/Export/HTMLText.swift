/// Text inside HTML, written so that nothing in it can act.
enum HTMLText {
  /// The text with everything escaped that HTML, Anki's templates or a careless reader would act on.
  ///
  /// Beside `& < > "` these are braces (templates), `=` (attributes) and the colon of `javascript:`.
  static func escaped(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: isSpecial) else { return String(text) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "{"): bytes.append(contentsOf: "&#123;".utf8)
      case UInt8(ascii: "}"): bytes.append(contentsOf: "&#125;".utf8)
      case UInt8(ascii: "="): bytes.append(contentsOf: "&#61;".utf8)
      case UInt8(ascii: ":") where previous | 0x20 == UInt8(ascii: "t"):
        bytes.append(contentsOf: "&#58;".utf8)
      default: bytes.append(byte)
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "="), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// The escaped text with line feeds as `separator`.
  static func lines(_ text: String, separator: String = "<br>") -> String {
    let escaped = escaped(text)
    guard escaped.utf8.contains(0x0A) else { return escaped }
    return escaped.replacing("\n", by: separator)
  }
}
