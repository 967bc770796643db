/// Writes decks in their canonical form.
///
/// Keys in a fixed order, one space after the colon, one blank line between cards, LF, a line break at
/// the end. Reading what was written gives the same deck, and writing that again the same text.
public enum DeckPrinter {
  /// The text of a deck; empty for an empty one.
  ///
  /// - Parameter deck: a deck; characters that cannot be seen are left out.
  /// - Returns: the whole file.
  public static func print(_ deck: Deck) -> String {
    let style = clozeStyle(of: deck)
    var header = deck.header
    header.clozeStyle = style
    var parts: [String] = []
    let front = HeaderPrinter.text(of: header)
    if !front.isEmpty { parts.append(front) }
    var isFirst = true
    for entry in deck.entries {
      switch entry {
      case .item(let item):
        parts.append((parts.isEmpty ? "" : "\n") + text(of: item, clozeStyle: style))
      case .note(let note):
        if !isFirst { parts.append("---\n") }
        parts.append((parts.isEmpty ? "" : "\n") + LineWriter.note(note))
      }
      isFirst = false
    }
    return parts.joined()
  }

  /// The text of one item, from its opening key to the line break after its last line.
  ///
  /// - Parameters:
  ///   - item: an item.
  ///   - clozeStyle: how the deck it goes into writes blanks.
  /// - Returns: one line or more.
  public static func text(of item: Item, clozeStyle: DeckHeader.ClozeStyle = .braces) -> String {
    var printer = ItemPrinter(style: item.keyStyle, clozeStyle: clozeStyle)
    return printer.text(of: item)
  }

  /// The style of blanks that loses nothing: that of the deck, or braces when brackets cannot say all.
  private static func clozeStyle(of deck: Deck) -> DeckHeader.ClozeStyle {
    for case .item(let item) in deck.entries {
      if case .cloze(let cloze) = item.content,
        !ClozeSyntax.isWritable(cloze, style: deck.header.clozeStyle)
      {
        return .braces
      }
    }
    return deck.header.clozeStyle
  }
}

/// Writes one item.
private struct ItemPrinter {
  let style: KeyStyle
  let clozeStyle: DeckHeader.ClozeStyle
  private var lines = LineWriter()

  init(style: KeyStyle, clozeStyle: DeckHeader.ClozeStyle) {
    self.style = style
    self.clozeStyle = clozeStyle
  }

  mutating func text(of item: Item) -> String {
    write(item.content)
    for other in item.accept { write(.alternative, other) }
    if let explanation = item.explanation { write(.explanation, explanation) }
    if let source = item.source { write(.source, SourceSyntax.written(source)) }
    if let validity = item.validity { write(.validity, validity.text) }
    let tags = item.tags.map(Tags.canonical).filter { !$0.isEmpty }
    if !tags.isEmpty { write(.tags, tags.map { "#" + $0 }.joined(separator: " ")) }
    if let type = item.answerType { write(.answerType, LineWriter.oneWord(type)) }
    if let fact = item.fact { write(.fact, LineWriter.oneWord(fact)) }
    if let worth = item.worth { write(.worth, "\(worth)") }
    if let id = item.id { write(.id, id.text) }
    return lines.text
  }

  private mutating func write(_ content: ItemContent) {
    switch content {
    case .question(let prompt, let answer, let tolerance):
      write(.question, prompt, in: .questionPrompt)
      write(.answer, TrailingMark.joined(answer, tolerance: tolerance))
    case .cloze(let cloze):
      write(.cloze, ClozeSyntax.written(cloze, style: clozeStyle))
    case .choice(let prompt, let options), .multipleChoice(let prompt, let options):
      write(.question, prompt, in: .questionPrompt)
      for option in options { lines.add(option) }
    case .trueFalse(let statement, let isTrue, let correction):
      write(.judgement, statement)
      write(.answer, JudgementWord.written(isTrue, beside: statement))
      if let correction { write(.correction, correction) }
    case .list(let prompt, let members, let isOrdered):
      write(.list, prompt, in: .listPrompt)
      write(members, isNumbered: isOrdered)
    case .order(let prompt, let members):
      write(.order, prompt, in: .listPrompt)
      write(members, isNumbered: true)
    case .match(let prompt, let pairs):
      write(.match, prompt, in: .listPrompt)
      write(pairs.map(PairSyntax.written), isNumbered: false)
    case .term(let term, let definition):
      write(.term, term)
      write(.definition, definition)
    }
  }

  private mutating func write(_ members: [String], isNumbered: Bool) {
    for (index, member) in members.enumerated() {
      lines.add(mark: isNumbered ? "\(index + 1). " : "- ", member, in: .member)
    }
  }

  private mutating func write(
    _ key: DeckKey,
    _ value: String,
    in context: LineContext = .field
  ) {
    lines.add(mark: key.text(in: style) + " ", value, in: context)
  }
}
