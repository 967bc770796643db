/// Counts what looks like HTML in a text.
struct MarkupCounts {
  /// Tags with a known name.
  private(set) var tags = 0
  /// Tags that begin a paragraph or another block.
  private(set) var blocks = 0
  /// Entities.
  private(set) var entities = 0
  /// Whether the text begins as a page does.
  private(set) var isDocument = false

  /// Looks through the first part of a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let sample = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count, 1 << 20)])
    for index in sample.indices where sample[index] == 0x26 {
      if HTMLEntities.scalar(sample, at: index, end: sample.count) != nil { entities += 1 }
    }
    guard sample.contains(0x3C) else { return }
    var tokenizer = HTMLTokenizer(sample)
    while let token = tokenizer.next() {
      switch token {
      case .text: break
      case .start(let name, _): count(name)
      case .end(let name): if Self.known.contains(name) { tags += 1 }
      }
    }
  }

  private mutating func count(_ name: String) {
    guard Self.known.contains(name) else { return }
    tags += 1
    if name == "html" || name == "body" { isDocument = true }
    if Self.blocks.contains(name) { blocks += 1 }
  }

  private static let blocks: Set<String> = ["p", "div", "td", "li", "h1", "h2", "h3", "section"]
  private static let known: Set<String> = blocks.union([
    "html", "body", "head", "a", "b", "i", "u", "em", "strong", "span", "font", "br", "img",
    "table",
    "tr", "ul", "ol", "h4", "h5", "h6", "center", "sup", "sub", "script", "style", "article",
  ])
}
