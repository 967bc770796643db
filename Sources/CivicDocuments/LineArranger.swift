import CivicText

/// Makes blocks of lines: judges lines by their neighbours, drops page furniture, joins what was cut.
struct LineArranger {
  private var lines: [Line]
  private let rule: JoinRule

  /// Takes the lines of a document.
  init(_ lines: [Line], memory: FragmentMemory, isMarkdown: Bool) {
    let kept = PageFurniture.removed(from: lines)
    let usesHashes = kept.contains { line in
      if case .heading = line.role { return !line.marker.isEmpty && line.openBrackets >= 0 }
      return false
    }
    let profile = LineProfile(kept, isMarkdown: isMarkdown && usesHashes)
    self.lines = kept
    rule = JoinRule(profile: profile, memory: memory)
  }

  /// The blocks of the document.
  mutating func drafts() -> [Draft] {
    markTables()
    markUnderlinedHeadings()
    lines.removeAll { $0.role == .rule }
    markPlainHeadings()
    return assembled()
  }

  // MARK: - Roles by neighbours

  /// Rows of cells separated by tabs, two at least.
  private mutating func markTables() {
    for index in lines.indices where lines[index].tabs > 0 && lines[index].role == .text {
      let above = index > 0 && lines[index].gap == .none && isRow(lines[index - 1])
      let below =
        index + 1 < lines.count && lines[index + 1].gap == .none && isRow(lines[index + 1])
      if above || below { lines[index].role = .tableRow }
    }
  }

  private func isRow(_ line: Line) -> Bool {
    line.tabs > 0 && (line.role == .text || line.role == .tableRow)
  }

  /// A line with `===` or `---` right below it is a heading.
  private mutating func markUnderlinedHeadings() {
    for index in lines.indices.dropFirst()
    where lines[index].role == .rule && lines[index].gap == .none {
      let above = lines[index - 1]
      guard above.role == .text, above.width <= 80, above.closing.kind != .terminal else {
        continue
      }
      lines[index - 1].role = .heading(level: 1)
    }
  }

  /// Short lines without punctuation above running text are headings, unless a page break cut them off.
  private mutating func markPlainHeadings() {
    for index in lines.indices where lines[index].role == .text {
      guard index + 1 < lines.count, couldBeHeading(lines[index], before: lines[index + 1]) else {
        continue
      }
      lines[index].role = .heading(level: lines[index].opening.first.isHan ? 3 : 2)
    }
  }

  private func couldBeHeading(_ line: Line, before next: Line) -> Bool {
    guard line.gap != .none, line.punctuation == 0, line.width <= 64, line.openBrackets == 0,
      line.closing.kind == .word, line.tabs == 0
    else { return false }
    let first = line.opening.first
    if line.opening.isFreshStart || first.isSmallLetter { return false }
    switch next.role {
    case .text:
      guard next.isProse || next.opening.isFreshStart else { return next.gap != .none }
      return !next.opening.isStump && !next.opening.first.isSmallLetter
        && !isCut(line, next)
    case .heading, .listItem, .article, .speaker, .dateline, .sourceLine, .tableRow: return true
    case .footnote, .rule, .pageFurniture, .bareNumber: return false
    }
  }

  /// Whether a word seen elsewhere stands across the gap.
  private func isCut(_ line: Line, _ next: Line) -> Bool {
    let (last, first) = (line.closing, next.opening)
    return rule.memory.knows(last.beforeLast, last.last, first.first)
      && rule.memory.knows(last.last, first.first, first.second)
  }

  // MARK: - Blocks

  private func assembled() -> [Draft] {
    var drafts: [Draft] = []
    var last: Line?
    var isProse = false
    for line in lines {
      if let previous = last, canGrow(previous.role), let open = drafts.indices.last,
        let joint = rule.joint(from: previous, to: line, blockIsProse: isProse)
      {
        drafts[open].pieces.append(Piece(bytes: line.text, joint: joint))
        isProse = isProse || line.isProse
        last = merged(previous, line)
        continue
      }
      drafts.append(
        Draft(
          role: line.role,
          marker: line.marker,
          pieces: [Piece(bytes: line.text, joint: .glue)]
        )
      )
      isProse = line.isProse
      last = line
    }
    return drafts
  }

  /// The end of the block so far, seen as one line.
  private func merged(_ block: Line, _ line: Line) -> Line {
    var result = line
    result.role = block.role
    result.openBrackets = max(0, block.openBrackets + line.openBrackets)
    return result
  }

  private func canGrow(_ role: LineRole) -> Bool {
    switch role {
    case .text, .listItem, .article, .footnote, .bareNumber: true
    case .heading, .speaker, .dateline, .sourceLine, .tableRow, .rule, .pageFurniture: false
    }
  }
}
