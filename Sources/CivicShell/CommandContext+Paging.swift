import CivicTerminal

extension CommandContext {
  /// Shows lines, a screen at a time when a person at the prompt reads them.
  func show(_ lines: [StyledText]) {
    guard isInteractive, reader.readsKeys, let rows = environment.terminalSize()?.rows, rows > 4,
      lines.count > rows - 2
    else {
      output.results.lines(lines)
      return
    }
    var start = 0
    while start < lines.count {
      let end = min(lines.count, start + rows - 2)
      output.results.lines(Array(lines[start..<end]))
      start = end
      guard start < lines.count else { return }
      output.results.text(StyledText(messages.morePages(shown: start, total: lines.count), .faint))
      let goesOn = waitToGoOn()
      output.results.line()
      if !goesOn { return }
    }
  }

  private func waitToGoOn() -> Bool {
    defer { reader.release() }
    switch reader.key() {
    case .character("q"), .character("Q"), .escape, .interrupt, .end: return false
    default: return true
    }
  }
}
