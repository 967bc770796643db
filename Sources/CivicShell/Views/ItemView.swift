import CivicDecks
import CivicTerminal
import CivicText

/// Sets an item as it stands in its deck, with where that is.
struct ItemView {
  let messages: Messages
  let breaker: LineBreaker

  /// The place of the item, then its text with keys marked.
  func lines(_ entry: LibraryEntry) -> [StyledText] {
    var item = entry.item
    item.id = entry.id
    let file = entry.file
    let place = "\(file.name) · \(file.path):\(entry.place.lines.lowerBound)"
    let text = DeckPrinter.text(of: item, clozeStyle: file.deck.header.clozeStyle)
    return StyledText(place, .faint).wrapped(breaker)
      + text.split(separator: "\n", omittingEmptySubsequences: false)
      .reversed().drop { $0.isEmpty }.reversed()
      .flatMap { line(String($0)) }
  }

  /// A line with its key standing out; further lines hang below the text.
  private func line(_ text: String) -> [StyledText] {
    let key = text.prefix { $0 != ":" && $0 != "：" }
    guard key.count <= 2, key.count < text.count, !key.contains(" ") else {
      return StyledText(text).wrapped(breaker, continuation: "  ")
    }
    let head = text.prefix(key.count + 1)
    let rest = StyledText(String(text.dropFirst(key.count + 2)))
    return rest.wrapped(breaker, prefix: "\(String(head), .key) ", continuation: "   ")
  }
}
