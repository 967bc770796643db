/// Takes stray tags and entities out of a plain text and leaves its lines as they are.
enum HTMLLeftovers {
  /// The text without tags; `<br>` and the ends of paragraphs become line breaks.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { bytes in
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count)
      var tokenizer = HTMLTokenizer(bytes)
      while let token = tokenizer.next() {
        switch token {
        case .text(let range): append(bytes, range, to: &text)
        case .start(let name, _):
          if name == "script" || name == "style" { tokenizer.skipRawText(of: name) }
          if breaks.contains(name) { breakLine(&text) }
        case .end(let name):
          if breaks.contains(name) { breakLine(&text) }
        }
      }
      return text
    }
  }

  private static let breaks: Set<String> = [
    "br", "p", "div", "tr", "li", "table", "h1", "h2", "h3", "h4", "h5", "h6",
  ]

  private static func breakLine(_ text: inout [UInt8]) {
    if let last = text.last, last != 0x0A { text.append(0x0A) }
  }

  private static func append(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    to text: inout [UInt8]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x26,
        let entity = HTMLEntities.scalar(bytes, at: index, end: range.upperBound)
      {
        text.append(utf8: entity.scalar == "\u{A0}" ? " " : entity.scalar)
        index = entity.end
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
  }
}
