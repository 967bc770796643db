import CivicText

/// Turns the lines of one card into an item.
struct CardReader {
  let text: DeckText
  let draft: CardDraft
  let clozeStyle: DeckHeader.ClozeStyle
  /// The slips found in this card.
  var problems = Problems()

  /// The item, or `nil` when too little is left to ask.
  mutating func item() -> Item? {
    reportMisplacedFields()
    guard let content = content() else { return nil }
    var item = Item(content: content, keyStyle: draft.style)
    for field in draft.fields.dropFirst() { read(field, into: &item) }
    return item
  }

  // MARK: - Fields

  private mutating func reportMisplacedFields() {
    var seen: UInt32 = 0
    for field in draft.fields.dropFirst() {
      let bit: UInt32 = 1 << UInt32(field.key.rawValue)
      if !isAllowed(field.key) {
        let card = draft.opening.text(in: draft.style)
        problems.add(.misplacedKey(key: name(field.key), card: card), at: start(field))
      } else if seen & bit != 0, field.key != .alternative, field.key != .tags {
        problems.add(.repeatedKey(key: name(field.key)), at: start(field))
      }
      seen |= bit
    }
  }

  private func isAllowed(_ key: DeckKey) -> Bool {
    switch key {
    case .answer: draft.opening == .question || draft.opening == .judgement
    case .correction: draft.opening == .judgement
    case .definition: draft.opening == .term
    default: true
    }
  }

  private mutating func read(_ field: CardDraft.Field, into item: inout Item) {
    switch field.key {
    case .alternative:
      if let value = filled(field) { item.accept.append(value.text) }
    case .explanation:
      if item.explanation == nil { item.explanation = filled(field)?.text }
    case .source:
      if item.source == nil { item.source = source(field) }
    case .validity, .tags, .fact, .worth, .answerType, .id:
      if let value = oneLine(field) { read(value, of: field, into: &item) }
    case .question, .answer, .cloze, .list, .order, .judgement, .correction, .term, .definition,
      .match:
      break
    }
  }

  private mutating func read(
    _ value: DeckText.Value,
    of field: CardDraft.Field,
    into item: inout Item
  ) {
    let written = value.text
    switch field.key {
    case .tags:
      item.tags.append(contentsOf: Tags.split(written).filter { !item.tags.contains($0) })
    case .validity:
      if let validity = Validity(written) {
        item.validity = item.validity ?? validity
      } else {
        problems.add(.invalidValidity(written), at: value.start)
      }
    case .worth:
      if let worth = Double(written), (0...1).contains(worth) {
        item.worth = item.worth ?? worth
      } else {
        problems.add(.invalidWorth(written), at: value.start)
      }
    case .id:
      if let id = ItemID(written) {
        item.id = item.id ?? id
      } else {
        problems.add(.invalidID(written), at: value.start)
      }
    default:
      readWord(value, of: field, into: &item)
    }
  }

  /// Reads a fact or an answer type, which are one word.
  private mutating func readWord(
    _ value: DeckText.Value,
    of field: CardDraft.Field,
    into item: inout Item
  ) {
    guard Tags.isOneWord(value.text) else {
      problems.add(.invalidWord(key: name(field.key), value.text), at: value.start)
      return
    }
    if field.key == .fact {
      item.fact = item.fact ?? value.text
    } else {
      item.answerType = item.answerType ?? value.text
    }
  }

  private mutating func source(_ field: CardDraft.Field) -> ItemSource? {
    guard let value = filled(field) else { return nil }
    let (source, error) = SourceSyntax.read(value.text)
    if let error { problems.add(error, at: value.start) }
    return source
  }

  // MARK: - Values

  /// The value of a field, or `nil` after a report that it is empty.
  mutating func filled(_ field: CardDraft.Field) -> DeckText.Value? {
    let start = text.lines[field.lines.lowerBound].value
    let value = text.value(of: field.lines, from: start, in: .field)
    if value.text.isEmpty {
      problems.add(.emptyField(key: name(field.key)), at: self.start(field))
      return nil
    }
    if field.lines.count > 2 { reportSwallowedText(in: field) }
    return value
  }

  /// Reports a paragraph below a blank line: any in an answer, elsewhere one that looks like a card or a
  /// heading.
  private mutating func reportSwallowedText(in field: CardDraft.Field) {
    let isAnswer = [.answer, .definition, .correction, .alternative].contains(field.key)
    var isAfterBlank = false
    for index in field.lines.dropFirst() {
      let line = text.lines[index]
      if isAfterBlank, !line.isBlank, isAnswer || NearOpening.matches(line, text.bytes) {
        problems.add(.swallowedText(by: name(field.key)), at: line.start)
        return
      }
      isAfterBlank = line.isBlank
    }
  }

  /// The value of a field that has one line; further text is reported.
  private mutating func oneLine(_ field: CardDraft.Field) -> DeckText.Value? {
    let first = field.lines.lowerBound
    if let stray = field.lines.dropFirst().first(where: { !text.lines[$0].isBlank }) {
      problems.add(.strayText(after: name(field.key)), at: text.lines[stray].start)
    }
    let value = text.value(of: first..<first + 1, from: text.lines[first].value, in: .field)
    if value.text.isEmpty {
      problems.add(.emptyField(key: name(field.key)), at: start(field))
      return nil
    }
    return value
  }

  /// A key as people of this card write it.
  func name(_ key: DeckKey) -> String { key.text(in: draft.style) }

  /// Offset of a field's key.
  func start(_ field: CardDraft.Field) -> Int { text.lines[field.lines.lowerBound].start }
}
