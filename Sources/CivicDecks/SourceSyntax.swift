/// The value of an `S:` line: `document:line 「quote」`, of which only the document must be there.
package enum SourceSyntax {
  private static let open = Array("「".utf8)
  private static let close = Array("」".utf8)

  /// Reads a source; what can be read is given even when something is wrong.
  static func read(_ text: String) -> (source: ItemSource?, error: FieldError?) {
    let bytes = Array(text.utf8)
    let (name, quoteStart) = name(bytes)
    guard !name.isEmpty else { return (nil, .sourceWithoutDocument) }
    var (document, line) = splitLine(name)
    if line == nil, document.last == UInt8(ascii: ":") { document.removeLast() }
    document = trimmed(document)
    guard !document.isEmpty else { return (nil, .sourceWithoutDocument) }
    var source = ItemSource(document: String(decoding: document, as: UTF8.self), line: line)
    guard let quoteStart else { return (source, nil) }
    let (quote, end) = quote(bytes, from: quoteStart + open.count)
    source.text = quote.isEmpty ? nil : String(decoding: quote, as: UTF8.self)
    guard let end else { return (source, .unclosedQuote) }
    return (source, end == bytes.count ? nil : .textAfterQuote)
  }

  /// Writes a source.
  package static func written(_ source: ItemSource) -> String {
    var result = guarded(Array(source.document.utf8))
    if let line = source.line {
      result += ":" + String(line)
    } else {
      let name = Array(source.document.utf8)
      let isAmbiguous = name.last == UInt8(ascii: ":") || splitLine(name).line != nil
      if isAmbiguous { result += ":" }
    }
    guard let text = source.text else { return result }
    var quote: [UInt8] = []
    let bytes = Array(text.utf8)
    for offset in bytes.indices {
      quote.append(bytes[offset])
      let isEnd = offset >= 2 && Escapes.isAt(offset - 2, close, in: bytes)
      if isEnd { quote.append(contentsOf: close) }
    }
    return result + " 「" + String(decoding: quote, as: UTF8.self) + "」"
  }

  /// The document with its line, and where the quote begins.
  private static func name(_ bytes: [UInt8]) -> (name: [UInt8], quoteStart: Int?) {
    guard bytes.contains(Escapes.backslash) else {
      let start = ByteSearch.first(open, in: bytes, from: 0)
      return (trimmed(Array(bytes[..<(start ?? bytes.count)])), start)
    }
    var name: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let after = Escapes.skipped(bytes, offset)
      let isQuote = Escapes.isAt(after, open, in: bytes)
      if isQuote, after == offset { return (trimmed(name), offset) }
      if isQuote { offset += 1 }
      let next = isQuote ? after + open.count : max(after, offset + 1)
      name.append(contentsOf: bytes[offset..<next])
      offset = next
    }
    return (trimmed(name), nil)
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    Array(Whitespace.trimmedLines(bytes))
  }

  /// A document name in which 「 cannot be taken for the quote.
  private static func guarded(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let after = Escapes.skipped(bytes, offset)
      let isQuote = Escapes.isAt(after, open, in: bytes)
      if isQuote { result.append(Escapes.backslash) }
      let next = isQuote ? after + open.count : max(after, offset + 1)
      result.append(contentsOf: bytes[offset..<next])
      offset = next
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Takes `:line` off a document.
  private static func splitLine(_ name: [UInt8]) -> (document: [UInt8], line: Int?) {
    guard let colon = name.lastIndex(of: UInt8(ascii: ":")), colon > 0,
      name[(colon + 1)...].allSatisfy({ (0x30...0x39).contains($0) }),
      let line = Int(String(decoding: name[(colon + 1)...], as: UTF8.self)), line > 0
    else { return (name, nil) }
    return (Array(name[..<colon]), line)
  }

  /// The quote with doubled 」 made single, and the offset after the closing one.
  private static func quote(_ bytes: [UInt8], from start: Int) -> (text: [UInt8], end: Int?) {
    var text: [UInt8] = []
    var offset = start
    while let found = ByteSearch.first(close, in: bytes, from: offset) {
      text.append(contentsOf: bytes[offset..<found])
      guard Escapes.isAt(found + close.count, close, in: bytes) else {
        return (text, found + close.count)
      }
      text.append(contentsOf: close)
      offset = found + 2 * close.count
    }
    return (text + bytes[offset...], nil)
  }
}
