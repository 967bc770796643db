/// Reads HTML that other programs made, keeping its text and the lines it is shown in.
enum HTMLReading {
  /// The text of HTML: `<br>` and the ends of blocks become line feeds, every other tag is dropped.
  ///
  /// Scripts, styles and comments are dropped with what is in them.
  static func text(_ html: some StringProtocol) -> String {
    guard html.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return String(html) }
    var reader = HTMLReader(Array(html.utf8))
    return reader.text()
  }
}

private struct HTMLReader {
  private let bytes: [UInt8]
  private var position = 0
  private var result: [UInt8] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func text() -> String {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"): readEntity()
      default:
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  // MARK: - Tags

  /// Reads a tag; a `<` that begins none is text.
  private mutating func readTag() {
    if bytes[position...].starts(with: "<!--".utf8) {
      return skip(past: Array("-->".utf8))
    }
    var index = position + 1
    let isClosing = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let name = bytes[min(index, bytes.count)...].prefix(while: isLetterOrDigit)
    guard let first = name.first, first > 0x40, let end = tagEnd(from: name.endIndex) else {
      result.append(UInt8(ascii: "<"))
      position += 1
      return
    }
    position = end
    let tag = String(decoding: name, as: UTF8.self).lowercased()
    switch tag {
    case "br", "hr": result.append(0x0A)
    case "script", "style": if !isClosing { skip(past: Array("</\(tag)>".utf8)) }
    case "p", "div", "li", "tr", "ul", "ol":
      if isClosing || !result.isEmpty, result.last != 0x0A { result.append(0x0A) }
    default: break
    }
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// The offset after the `>` that ends a tag; quoted attributes may contain one.
  private func tagEnd(from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return nil
  }

  private mutating func skip(past mark: [UInt8]) {
    position = bytes.firstRange(of: mark, from: position)?.upperBound ?? bytes.count
  }

  // MARK: - Entities

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "hellip": "…",
    "mdash": "—", "ndash": "–", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’",
    "middot": "·", "times": "×", "deg": "°", "permil": "‰",
  ]

  private mutating func readEntity() {
    let body = bytes[(position + 1)...].prefix(10)
    guard let semicolon = body.firstIndex(of: UInt8(ascii: ";")),
      let scalar = scalar(String(decoding: bytes[(position + 1)..<semicolon], as: UTF8.self))
    else {
      result.append(UInt8(ascii: "&"))
      position += 1
      return
    }
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    position = semicolon + 1
  }

  private func scalar(_ name: String) -> Unicode.Scalar? {
    guard let number = name.dropping(prefix: "#") else { return Self.named[name] }
    if let digits = number.dropping(prefix: "x") ?? number.dropping(prefix: "X") {
      return UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) }
    }
    return UInt32(number).flatMap { Unicode.Scalar($0) }
  }
}
