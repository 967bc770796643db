import CivicText

/// Compares the quotes of a deck with the documents they are taken from.
struct QuoteCheck {
  private let deckPath: String
  /// The documents asked for so far; `nil` for those that are not there.
  private var documents: [String: QuotedDocument?] = [:]

  init(deckPath: String) {
    self.deckPath = deckPath
  }

  typealias Lookup = (_ document: String, _ deckPath: String) -> SourceText?

  /// The finding that a document is not there, the first time it is asked for.
  mutating func absence(of document: String, _ lookup: Lookup) -> DeckFinding? {
    guard documents[document] == nil else { return nil }
    let found = lookup(document, deckPath).map { QuotedDocument($0) }
    documents[document] = .some(found)
    return found == nil ? .absentDocument(document) : nil
  }

  /// What is wrong with a source; an absent document is reported once.
  mutating func finding(for source: ItemSource, _ lookup: Lookup) -> DeckFinding? {
    if let absent = absence(of: source.document, lookup) { return absent }
    guard let quote = source.text, case .some(.some(let document)) = documents[source.document]
    else { return nil }
    guard let line = document.line(of: quote, near: source.line) else {
      return .quoteNotFound(document: source.document)
    }
    guard let claimed = source.line, claimed != line else { return nil }
    return .quoteOnOtherLine(line)
  }
}

/// A document prepared for looking up quotes: without white space, in folded width.
struct QuotedDocument {
  private let source: SourceText
  private let bytes: [UInt8]
  /// Offset in `bytes` at which each line of the document begins.
  private let lineStarts: [Int]

  init(_ source: SourceText) {
    self.source = source
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    var starts: [Int] = []
    for (index, start) in source.lineStarts.enumerated() {
      starts.append(bytes.count)
      let isLast = index + 1 == source.lineStarts.count
      let end = isLast ? source.bytes.count : source.lineStarts[index + 1]
      bytes += Self.compact(String(decoding: source.bytes[start..<end], as: UTF8.self))
    }
    self.bytes = bytes
    lineStarts = starts
  }

  /// The 1-based line on which a quote begins, or `nil` when it does not stand in the document.
  ///
  /// - Parameters:
  ///   - quote: the quoted text; white space and the width of characters do not count.
  ///   - hint: the line where it is looked for first.
  /// - Returns: the line; of several the one at the hint, else the first.
  func line(of quote: String, near hint: Int?) -> Int? {
    let needle = Self.compact(quote)
    guard !needle.isEmpty else { return nil }
    if let hint, hint <= lineStarts.count {
      let start = lineStarts[hint - 1]
      if let found = ByteSearch.first(needle, in: bytes, from: start), line(at: found) == hint {
        return hint
      }
    }
    return ByteSearch.first(needle, in: bytes, from: 0).map(line(at:))
  }

  private func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private static func compact(_ text: String) -> [UInt8] {
    FoldedText.bytes(of: text).filter { $0 != 0x20 }
  }
}
