/// What the lines of a document have in common.
struct LineProfile {
  /// Columns at which paragraphs are wrapped, when they are.
  private(set) var wrapWidth: Int?
  /// Whether running text that lacks a full stop at its end is the exception.
  private(set) var endsReliably = false
  /// Whether paragraphs begin with white space.
  private(set) var indentsParagraphs = false
  /// Whether the document is written in Markdown, where a line break alone means nothing.
  let isMarkdown: Bool

  /// Takes the measure of a document.
  init(_ lines: [Line], isMarkdown: Bool) {
    self.isMarkdown = isMarkdown
    measureEnds(lines)
    measureWidth(lines)
  }

  private mutating func measureEnds(_ lines: [Line]) {
    var prose = 0
    var ended = 0
    var indented = 0
    for (index, line) in lines.enumerated() where line.isProse && line.role != .tableRow {
      let isLast = index + 1 == lines.count || lines[index + 1].gap != .none
      guard isLast else { continue }
      prose += 1
      if line.closing.kind == .terminal || line.closing.kind == .colon { ended += 1 }
      if line.indent > 0 { indented += 1 }
    }
    endsReliably = prose >= 4 && ended * 10 >= prose * 7
    indentsParagraphs = indented * 2 > prose
  }

  /// The width that lines which stop in mid-sentence agree on, if they do.
  private mutating func measureWidth(_ lines: [Line]) {
    var counts = [Int](repeating: 0, count: 202)
    var candidates = 0
    for (index, line) in lines.enumerated().dropLast() {
      let next = lines[index + 1]
      guard line.role == .text || line.role == .listItem, next.gap == .none, next.role == .text,
        line.closing.kind != .terminal, line.closing.kind != .colon, line.width >= 20
      else { continue }
      candidates += 1
      counts[min(line.width, 201)] += 1
    }
    guard candidates >= 2 else { return }
    // English leaves up to a long word at the end of a line, Chinese two characters.
    var best = (width: 0, count: 0)
    for width in 20...200 {
      let agreeing = counts[max(20, width - 9)...width].reduce(0, +)
      if agreeing > best.count || (agreeing == best.count && counts[width] > 0 && agreeing > 0) {
        best = (width, agreeing)
      }
    }
    if best.count * 10 >= candidates * 7 { wrapWidth = best.width }
  }

  /// Whether a line ends where it does because the next word did not fit.
  func isFull(_ line: Line, before next: Line) -> Bool {
    guard let wrapWidth else { return false }
    let room = wrapWidth - line.width
    return room <= (next.opening.first.value >= 0x2E80 ? 4 : 12) && line.width <= wrapWidth + 4
  }
}
