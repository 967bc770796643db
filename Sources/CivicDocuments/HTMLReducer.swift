public import CivicText

/// Reduces HTML to the text that people came to read.
///
/// Navigation, scripts, styles, comments and footers go; headings, lists and tables stay in the notation of
/// Markdown. The result is a text of its own: spans point into it, not into the page.
public enum HTMLReducer {
  /// How much HTML a text holds.
  public enum Markup: Sendable {
    /// None.
    case none
    /// Tags or entities left over in a plain text.
    case leftovers
    /// A page or a part of one.
    case page
  }

  /// The text without its HTML; the text itself when there is none.
  public static func reduced(_ source: SourceText) -> SourceText {
    switch markup(of: source) {
    case .none: source
    case .leftovers: SourceText(name: source.name, bytes: HTMLLeftovers.removed(from: source.bytes))
    case .page: SourceText(name: source.name, bytes: page(source.bytes))
    }
  }

  /// Tells how much HTML a text holds.
  ///
  /// `a < b` and a lone `<` are none; a name that ends in `.html` or `.htm` is believed.
  public static func markup(of source: SourceText) -> Markup {
    let name = source.name.lowercased()
    if [".html", ".htm", ".xhtml", ".shtml"].contains(where: name.hasSuffix) { return .page }
    let counts = source.bytes.withUnsafeBufferPointer(MarkupCounts.init)
    if counts.isDocument || counts.blocks >= 4 { return .page }
    return counts.tags >= 2 || counts.entities >= 2 ? .leftovers : .none
  }

  private static func page(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { bytes in
      let page = HTMLPage(bytes, usesHints: true)
      let chosen = chosen(page.blocks)
      // A page that calls its article a footer, or never closes its menu, is read whole.
      guard chosen.reduce(0, { $0 + $1.text.count }) * 50 < bytes.count else {
        return written(chosen, title: page.title)
      }
      let whole = HTMLPage(bytes, usesHints: false)
      let all = self.chosen(whole.blocks)
      return written(all.count > chosen.count ? all : chosen, title: whole.title)
    }
  }

  /// The blocks of the article, or all but menus when the page names none.
  private static func chosen(_ blocks: [HTMLBlock]) -> [HTMLBlock] {
    let size = { (blocks: [HTMLBlock]) in blocks.reduce(0) { $0 + $1.text.count - $1.linked } }
    let article = blocks.filter(\.isInArticle)
    let chosen = size(article) * 4 >= size(blocks) && size(article) > 60 ? article : blocks
    return chosen.filter { !$0.isMenu }
  }

  private static func written(_ blocks: [HTMLBlock], title: HTMLText) -> [UInt8] {
    var text: [UInt8] = []
    let hasHeading = blocks.contains { block in
      if case .heading = block.form { true } else { false }
    }
    if !hasHeading, !title.isEmpty {
      text.append(contentsOf: "# ".utf8)
      text.append(contentsOf: pageTitle(title.bytes))
    }
    var previous = HTMLBlock.Form.paragraph
    for block in blocks {
      let isTight = isListed(previous) && isListed(block.form)
      if !text.isEmpty { text.append(contentsOf: isTight ? "\n".utf8 : "\n\n".utf8) }
      switch block.form {
      case .heading(let level):
        text.append(contentsOf: (String(repeating: "#", count: level) + " ").utf8)
      case .item(let marker): text.append(contentsOf: (marker + " ").utf8)
      case .paragraph, .row: break
      }
      text.append(contentsOf: block.text)
      previous = block.form
    }
    if !text.isEmpty { text.append(0x0A) }
    return text
  }

  private static func isListed(_ form: HTMLBlock.Form) -> Bool {
    switch form {
    case .item, .row: true
    case .paragraph, .heading: false
    }
  }

  /// The title without the name of the site: `工作通报_青山县人民政府` is `工作通报`.
  private static func pageTitle(_ bytes: [UInt8]) -> [UInt8] {
    let title = String(decoding: bytes, as: UTF8.self)
    for separator in ["_", " - ", " | ", "|", "--", " – ", " — "] {
      let parts = title.split(separator: separator)
      if parts.count > 1, parts[0].count >= 4 { return Array(parts[0].utf8) }
    }
    return bytes
  }
}
