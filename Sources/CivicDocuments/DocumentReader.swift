public import CivicText

/// Reads a text into a document: structure, repaired text, sentences, language, date.
///
/// Reading never fails: what cannot be understood is a paragraph.
public enum DocumentReader {
  /// Reads a text.
  ///
  /// - Parameters:
  ///   - source: plain text or Markdown; every span of the result points into it.
  ///   - options: what the user says beforehand.
  /// - Returns: the document; without blocks when the text is blank.
  /// - Complexity: linear in the length of the text.
  public static func read(
    _ source: SourceText,
    options: ReadingOptions = ReadingOptions()
  ) -> Document {
    source.bytes.withUnsafeBufferPointer { bytes in
      let language = options.language ?? LanguageDetector.language(of: bytes)
      let blocks = blocks(of: bytes, language, isMarkdown: isMarkdown(source.name))
      return Document(
        source: source,
        language: language,
        title: blocks.first { $0.kind == .title }?.text,
        date: DateFinder(blocks: blocks, given: options.date).found(),
        blocks: blocks
      )
    }
  }

  private static func isMarkdown(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }

  private static func blocks(
    of bytes: UnsafeBufferPointer<UInt8>,
    _ language: DocumentLanguage,
    isMarkdown: Bool
  ) -> [Block] {
    var scanner = LineScanner(bytes)
    let lines = scanner.scan()
    var arranger = LineArranger(lines, memory: scanner.memory, isMarkdown: isMarkdown)
    let drafts = arranger.drafts()
    var reader = BlockText(bytes, memory: scanner.memory)
    var blocks: [Block] = []
    blocks.reserveCapacity(drafts.count)
    var hasTitle = false
    for draft in drafts {
      var text = reader.read(draft)
      guard !text.isEmpty else { continue }
      text.setShadow(ShadowWriter(text.scalars, language: language).written())
      var kind = kind(of: draft, bytes)
      if !hasTitle, blocks.count < 4, case .heading = kind {
        kind = .title
        hasTitle = true
      }
      let sentences = SentenceSplitter(text.shadow).sentences()
      blocks.append(Block(kind: kind, text: text, sentences: sentences))
    }
    return blocks
  }

  private static func kind(of draft: Draft, _ bytes: UnsafeBufferPointer<UInt8>) -> Block.Kind {
    switch draft.role {
    case .text, .rule, .pageFurniture, .bareNumber: .paragraph
    case .heading(let level): .heading(level: level)
    case .listItem: .listItem(marker: marker(draft.marker, bytes))
    case .article: .article(marker: marker(draft.marker, bytes))
    case .speaker: .speaker
    case .dateline: .dateline
    case .sourceLine: .sourceLine
    case .footnote: .footnote
    case .tableRow: .tableRow
    }
  }

  private static func marker(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, width) = decodeScalar(bytes, at: index, end: range.upperBound)
      if !scalar.isBlank { scalars.append(scalar) }
      index += width
    }
    return String(scalars)
  }
}
