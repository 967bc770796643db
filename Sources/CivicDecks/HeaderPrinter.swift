/// Writes the front matter of a deck.
enum HeaderPrinter {
  /// The lines from `---` to `---`; empty when there is nothing to say.
  static func text(of header: DeckHeader) -> String {
    let others = header.otherLines.map(LineWriter.oneLine).filter(DeckHeader.isSafe)
    let lines = DeckHeader.Key.allCases.compactMap { line($0, header) } + others
    guard !lines.isEmpty else { return "" }
    return "---\n" + lines.map { $0 + "\n" }.joined() + "---\n"
  }

  private static func line(_ key: DeckHeader.Key, _ header: DeckHeader) -> String? {
    value(key, header).map { key.rawValue + ": " + quoted(LineWriter.oneLine($0)) }
  }

  private static func value(_ key: DeckHeader.Key, _ header: DeckHeader) -> String? {
    switch key {
    case .deck: return header.name
    case .language: return header.language
    case .source: return header.source
    case .asOf: return header.asOf
    case .tags:
      let tags = header.tags.map(Tags.canonical).filter { !$0.isEmpty }
      return tags.isEmpty ? nil : tags.joined(separator: " ")
    case .cloze: return header.clozeStyle == .braces ? nil : header.clozeStyle.rawValue
    case .retention: return header.retention.map { "\($0)" }
    }
  }

  /// A value that has quotation marks of its own gets another pair.
  private static func quoted(_ value: String) -> String {
    DeckHeader.isQuoted(value) ? "\"" + value + "\"" : value
  }
}
