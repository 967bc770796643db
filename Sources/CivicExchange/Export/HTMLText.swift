/// Text inside HTML, written so that nothing in it can act.
package enum HTMLText {
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

  /// Whether a byte begins markup, an entity or a template.
  static func isMarkup(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x7B || byte == 0x7D
  }

  /// Whether a text that must stay as it is, unescaped, could do something in a browser.
  ///
  /// Tags, `javascript:` and attributes such as `onload=`.
  static func isActive(_ text: String) -> Bool {
    let bytes = text.lowercased().utf8.filter { $0 > 0x20 }
    if bytes.firstRange(of: Array("javascript:".utf8), from: 0) != nil { return true }
    for (index, byte) in bytes.enumerated() where index + 1 < bytes.count {
      let next = bytes[index + 1]
      if byte == UInt8(ascii: "<"), isLetter(next) || next == 0x2F || next == 0x21 { return true }
      guard byte == UInt8(ascii: "o"), next == UInt8(ascii: "n") else { continue }
      let word = bytes[(index + 2)...].prefix(while: isLetter)
      if !word.isEmpty, word.endIndex < bytes.count, bytes[word.endIndex] == 0x3D { return true }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// The escaped text with line feeds as `separator`.
  package static func lines(_ text: String, separator: String = "<br>") -> String {
    let escaped = escaped(text)
    guard escaped.utf8.contains(0x0A) else { return escaped }
    return escaped.replacing("\n", by: separator)
  }
}
