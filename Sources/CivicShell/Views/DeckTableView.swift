import CivicTerminal
import CivicText

/// Sets the counts of decks as a table.
struct DeckTableView {
  let messages: Messages
  let breaker: LineBreaker

  /// The table with a line of sums when there are several decks.
  func lines(_ rows: [DeckCounts]) -> [StyledText] {
    let table = rows.map { [$0.items, $0.cards, $0.new, $0.due, $0.suspended] }
    var sums = [Int](repeating: 0, count: 5)
    for row in table { for column in row.indices { sums[column] += row[column] } }
    let heads = Array(messages.deckColumns().dropFirst())
    let widths = heads.indices.map { column in
      max(breaker.measure.columns(of: heads[column]), String(sums[column]).utf8.count) + 2
    }
    let room = max(8, breaker.width - widths.reduce(0, +))
    let names = rows.map(\.name) + [messages.deckColumns()[0], messages.total()]
    let first = min(room, names.map { breaker.measure.columns(of: $0) }.max() ?? room)
    func line(_ name: String, _ cells: [String], _ style: Style) -> StyledText {
      let shown = breaker.measure.padded(breaker.measure.truncated(name, to: first), to: first)
      let numbers = zip(cells, widths).map { breaker.measure.paddedLeft($0, to: $1) }.joined()
      return "\(shown, style)\(numbers, style)"
    }
    var lines = [line(messages.deckColumns()[0], heads, .faint)]
    lines += zip(rows, table).map { line($0.name, $1.map(String.init), .plain) }
    if rows.count > 1 { lines.append(line(messages.total(), sums.map(String.init), .strong)) }
    return lines
  }
}
