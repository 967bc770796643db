import CivicText

/// Collects the blocks of an HTML page that people came to read.
struct HTMLPage {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Whether parts named like menus and footers are passed over.
  private let usesHints: Bool
  /// The blocks in order.
  private(set) var blocks: [HTMLBlock] = []
  /// Text of the `title` element.
  private(set) var title = HTMLText()

  private var text = HTMLText()
  private var form = HTMLBlock.Form.paragraph
  private var linked = 0
  private var linkDepth = 0
  private var articleDepth = 0
  private var lists: [(isOrdered: Bool, count: Int)] = []
  private var table = HTMLTable()
  private var skipped: (name: String, depth: Int)?
  private var isInTitle = false

  /// Reads a page.
  init(_ bytes: UnsafeBufferPointer<UInt8>, usesHints: Bool) {
    self.bytes = bytes
    self.usesHints = usesHints
    var tokenizer = HTMLTokenizer(bytes)
    while let token = tokenizer.next() {
      switch token {
      case .text(let range): take(range)
      case .start(let name, let attributes):
        start(name, attributes)
        if Self.rawText.contains(name) { tokenizer.skipRawText(of: name) }
      case .end(let name): end(name)
      }
    }
    flush()
  }

  private static let rawText: Set<String> = ["script", "style"]
  private static let ignored: Set<String> = [
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select",
    "button", "nav", "aside", "footer", "audio", "video", "canvas", "dialog", "textarea",
  ]
  private static let void: Set<String> = [
    "br", "hr", "img", "input", "meta", "link", "base", "area", "col", "embed", "source", "wbr",
  ]
  private static let breaking: Set<String> = [
    "p", "div", "section", "article", "main", "header", "body", "html", "head", "blockquote", "pre",
    "address", "figure", "figcaption", "dl", "dt", "dd", "form", "fieldset", "center", "hr", "br",
    "ul", "ol", "li", "table", "tbody", "thead", "tfoot", "caption", "tr", "td", "th", "h1", "h2",
    "h3", "h4", "h5", "h6",
  ]

  // MARK: - Pieces

  private mutating func take(_ range: Range<Int>) {
    guard skipped == nil else { return }
    if isInTitle {
      title.append(bytes, range)
      return
    }
    let before = text.bytes.count
    text.append(bytes, range)
    if linkDepth > 0 { linked += text.bytes.count - before }
  }

  private mutating func start(_ name: String, _ attributes: Range<Int>) {
    if let skip = skipped {
      if skip.name == name { skipped?.depth += 1 }
      return
    }
    if Self.ignored.contains(name)
      || (usesHints && !Self.void.contains(name) && isAside(attributes))
    {
      flush()
      skipped = (name, 1)
      return
    }
    if name == "title" { isInTitle = true }
    if name == "a" { linkDepth += 1 }
    if name == "article" || name == "main" { articleDepth += 1 }
    guard Self.breaking.contains(name) else { return }
    if table.isInCell, !name.hasPrefix("t") {
      text.space()
      if name == "br" || name == "hr" { return }
      table.noteBlock()
      guard name == "p" || name == "div" else { return open(name) }
      return
    }
    flush()
    open(name)
  }

  private mutating func open(_ name: String) {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      form = .heading(Int(name.suffix(1)) ?? 1)
    case "ul", "ol":
      if lists.count < 64 { lists.append((name == "ol", 0)) }
    case "li":
      form = .item(nextMarker())
    case "table": table.begin()
    case "tr": emit(table.endRow())
    case "td", "th": table.beginCell()
    default: break
    }
  }

  private mutating func nextMarker() -> String {
    guard let last = lists.indices.last, lists[last].isOrdered else { return "-" }
    lists[last].count += 1
    return "\(lists[last].count)."
  }

  private mutating func end(_ name: String) {
    if let skip = skipped {
      guard skip.name == name else { return }
      skipped = skip.depth > 1 ? (name, skip.depth - 1) : nil
      return
    }
    switch name {
    case "title": isInTitle = false
    case "a": linkDepth = max(0, linkDepth - 1)
    case "td", "th": endCell()
    case "tr": emit(table.endRow())
    case "table":
      endCell()
      emit(table.end())
    case "ul", "ol":
      flush()
      if !lists.isEmpty { lists.removeLast() }
    default: break
    }
    if Self.breaking.contains(name), !table.isInCell { flush() }
    if name == "article" || name == "main" { articleDepth = max(0, articleDepth - 1) }
  }

  // MARK: - Blocks

  private mutating func endCell() {
    guard table.isInCell else { return }
    table.endCell(text.bytes, linked: linked)
    text = HTMLText()
    linked = 0
  }

  private mutating func emit(_ rows: [HTMLTable.Row]) {
    for row in rows {
      blocks.append(
        HTMLBlock(
          form: row.isText ? .paragraph : .row,
          text: row.text,
          linked: row.linked,
          isInArticle: articleDepth > 0
        )
      )
    }
  }

  private mutating func flush() {
    if table.isInCell { endCell() }
    defer {
      text = HTMLText()
      form = .paragraph
      linked = 0
    }
    guard !text.isEmpty else { return }
    blocks.append(
      HTMLBlock(form: form, text: text.bytes, linked: linked, isInArticle: articleDepth > 0)
    )
  }

  // MARK: - Hints

  /// Whether an element calls itself a menu, a footer or the like, or is hidden.
  private func isAside(_ attributes: Range<Int>) -> Bool {
    guard !attributes.isEmpty, attributes.count < 2_000 else { return false }
    let text = String(decoding: bytes[attributes].map { $0 | 0x20 }, as: UTF8.self)
    if text.contains("display:none") || text.contains("display: none") { return true }
    guard text.contains("class") || text.contains("id=") else { return false }
    for attribute in ["class", "id"] {
      guard let value = Self.value(of: attribute, in: text) else { continue }
      let words = value.split { !$0.isLetter }
      if words.contains(where: { Self.asideWords.contains(String($0)) }) { return true }
    }
    return false
  }

  private static func value(of name: String, in text: String) -> Substring? {
    let parts = text.split(separator: name + "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let quote = parts[1].first else { return nil }
    guard quote == "\"" || quote == "'" else { return parts[1].prefix { $0 != " " } }
    return parts[1].dropFirst().prefix { $0 != quote }
  }

  private static let asideWords: Set<String> = [
    "nav", "navbar", "navigation", "menu", "sidebar", "footer", "foot", "breadcrumb", "breadcrumbs",
    "crumb", "crumbs", "share", "sharing", "related", "recommend", "comments", "comment",
    "pagination",
    "pager", "copyright", "toolbar", "banner", "advert", "advertisement", "ads", "hidden", "popup",
    "cookie", "cookies", "social", "skip", "toc", "navbox", "editsection", "catlinks",
  ]
}
