/// A name that stands at a place of a plot.
public struct PlotLabel: Sendable, Hashable {
  /// Index of the value it belongs to.
  public var index: Int
  /// What is written.
  public var text: String

  /// Makes a label.
  public init(index: Int, text: String) {
    self.index = index
    self.text = text
  }
}

extension PlotFrame {
  /// A line with texts that begin at given columns, ascending; one that would touch the text before it or
  /// leave the frame is left out.
  func line(placing texts: [(column: Int, text: String)]) -> String {
    var line = ""
    var used = 0
    for (column, text) in texts where !text.isEmpty {
      let end = column + measure.columns(of: text)
      guard column >= (used == 0 ? 0 : used + 1), end <= width else { continue }
      line += String(repeating: " ", count: column - used) + text
      used = end
    }
    return line
  }

  /// Entries of a legend, as many to a line as fit; one that is wider than the frame is cut.
  func lines(joining entries: [String]) -> [String] {
    var lines: [String] = []
    for entry in entries {
      let text = Self.trimmed(measure.truncated(entry, to: width))
      if let last = lines.last, measure.columns(of: last) + 2 + measure.columns(of: text) <= width {
        lines[lines.count - 1] = last + "  " + text
      } else {
        lines.append(text)
      }
    }
    return lines
  }
}
