/// The lines of a card before they are understood.
struct CardDraft {
  /// One key with the lines that belong to it.
  struct Field {
    let key: DeckKey
    /// Indices of lines; the first holds the key.
    let lines: Range<Int>
  }

  /// Names of the keys.
  let style: KeyStyle
  /// The fields in order; the first opens the card.
  let fields: [Field]
  /// The key that opens the card.
  let opening: DeckKey

  /// Takes the lines of one card, of which the first begins with an opening key.
  init(lines range: Range<Int>, of text: DeckText, opening: DeckKey, style: KeyStyle) {
    self.opening = opening
    self.style = style
    var fields: [Field] = []
    fields.reserveCapacity(6)
    var key = opening
    var start = range.lowerBound
    for index in range.dropFirst() {
      guard case .key(let next, _) = text.lines[index].kind else { continue }
      fields.append(Field(key: key, lines: start..<index))
      key = next
      start = index
    }
    fields.append(Field(key: key, lines: start..<range.upperBound))
    self.fields = fields
  }

  /// The first field with a key.
  func field(_ key: DeckKey) -> Field? {
    fields.first { $0.key == key }
  }
}
