import CivicText
import CivicTime

extension Document {
  /// What was understood, for people: a line on the document, then one for each block.
  ///
  /// A block's line is `LINE:START-END role marker | text`; its sentences follow, indented, each with its
  /// byte range, when there is more than one.
  public var outline: [String] {
    var lines = [header]
    for block in blocks where !block.text.isEmpty {
      let span = block.text.span(0..<block.text.count)
      var line = "\(source.line(at: span.start)):\(span.start)-\(span.end) \(block.kind.name)"
      if let marker = block.kind.marker { line += " \(marker)" }
      guard block.sentences.count > 1 else {
        lines.append(line + " | " + block.text.string)
        continue
      }
      lines.append(line)
      for sentence in block.sentences {
        let span = block.text.span(sentence.range)
        lines.append("  \(span.start)-\(span.end) | \(block.text.string(sentence.range))")
      }
    }
    return lines
  }

  private var header: String {
    var parts = [source.name, language.rawValue]
    if let day = date.date?.iso ?? date.year.map(String.init) {
      parts.append("\(day) (\(date.reason.rawValue))")
    } else {
      parts.append("no date")
    }
    return parts.joined(separator: ", ")
  }
}

extension Block.Kind {
  /// One word for the part a block plays, as `generate --outline` prints it.
  public var name: String {
    switch self {
    case .title: "title"
    case .heading(let level): "heading-\(level)"
    case .paragraph: "paragraph"
    case .listItem: "item"
    case .speaker: "speaker"
    case .dateline: "dateline"
    case .sourceLine: "source"
    case .footnote: "footnote"
    case .tableRow: "row"
    case .article: "article"
    }
  }

  /// The marker as written, of kinds that have one.
  public var marker: String? {
    switch self {
    case .listItem(let marker), .article(let marker): marker
    case .title, .heading, .paragraph, .speaker, .dateline, .sourceLine, .footnote, .tableRow: nil
    }
  }
}
