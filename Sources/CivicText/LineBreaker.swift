/// Sets text to a width in terminal columns, by the rules of Chinese and English line breaking.
///
/// Chinese may break between any two characters, but closing punctuation never starts a line and opening
/// punctuation never ends one; `……` and `——`, a number with its unit (`3.92万亿元`), a Latin word and a
/// blank (`____`) stay whole. What is too wide for a whole line is cut where it must be.
public struct LineBreaker: Sendable {
  /// Columns of a line, at least 2.
  public let width: Int
  /// How columns are counted.
  public let measure: DisplayWidth

  /// Makes a line breaker; widths below 2 count as 2, since a Han character must fit.
  public init(width: Int, measure: DisplayWidth = DisplayWidth()) {
    self.width = max(2, width)
    self.measure = measure
  }

  /// The lines of a text, without trailing blanks.
  ///
  /// - Parameters:
  ///   - text: the text; its own line ends are kept.
  ///   - prefix: stands before the first line and counts for its width.
  ///   - continuation: stands before each further line.
  /// - Returns: at least one line.
  public func lines(_ text: String, prefix: String = "", continuation: String = "") -> [String] {
    let scalars = Array(text.unicodeScalars)
    let ranges = ranges(
      of: scalars,
      firstWidth: width - measure.columns(of: prefix),
      furtherWidth: width - measure.columns(of: continuation)
    )
    return ranges.enumerated().map { index, range in
      var line = String.UnicodeScalarView()
      line.append(contentsOf: scalars[range])
      return (index == 0 ? prefix : continuation) + String(line)
    }
  }

  /// The lines of a text as ranges of its scalars; blanks and line ends between lines belong to none.
  ///
  /// - Parameters:
  ///   - scalars: the text.
  ///   - firstWidth: columns of the first line.
  ///   - furtherWidth: columns of every other line.
  /// - Returns: at least one range.
  public func ranges(
    of scalars: [Unicode.Scalar],
    firstWidth: Int,
    furtherWidth: Int
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    let breaks = BreakOpportunities(scalars)
    var start = 0
    for end in paragraphEnds(scalars) {
      var position = start
      repeat {
        let columns = max(2, lines.isEmpty ? firstWidth : furtherWidth)
        let next = lineEnd(from: position, to: end, columns: columns, scalars, breaks)
        lines.append(trimmed(position..<next, scalars))
        position = next
        while position < end, scalars[position] == " " { position += 1 }
      } while position < end
      start = end + 1
    }
    return lines
  }

  private func paragraphEnds(_ scalars: [Unicode.Scalar]) -> [Int] {
    scalars.indices.filter { scalars[$0] == "\n" } + [scalars.count]
  }

  private func trimmed(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, scalars[end - 1] == " " { end -= 1 }
    return range.lowerBound..<end
  }

  /// Where the line that begins at `start` ends, blanks after it included.
  private func lineEnd(
    from start: Int,
    to limit: Int,
    columns: Int,
    _ scalars: [Unicode.Scalar],
    _ breaks: BreakOpportunities
  ) -> Int {
    var used = 0
    var best: Int?
    var position = start
    while position < limit {
      let step = measure.columns(of: scalars[position])
      // Blanks at the end of a line take no room: they are dropped.
      if used + step > columns, scalars[position] != " " {
        return best ?? forcedEnd(from: start, at: position, scalars)
      }
      used += step
      position += 1
      if position < limit, breaks.allows(at: position) { best = position }
    }
    return limit
  }

  /// The end of a line in which nothing may break; marks stay with the character before them.
  private func forcedEnd(from start: Int, at position: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var end = position
    while end > start + 1, measure.columns(of: scalars[end]) == 0 { end -= 1 }
    return max(end, start + 1)
  }
}
