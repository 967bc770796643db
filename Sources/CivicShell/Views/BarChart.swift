import CivicTerminal
import CivicText

/// Rows of bars that fit the width, or, for screen readers and simple terminals, of figures only.
struct BarChart {
  /// One bar.
  struct Row {
    /// What it stands for.
    var label: String
    /// Its length, 0 or more.
    var value: Double
    /// The figure beside it.
    var shown: String
  }

  /// Columns of the whole.
  let width: Int
  let measure: DisplayWidth
  /// Whether figures come without bars.
  let isPlain: Bool

  /// The rows as lines.
  func lines(_ rows: [Row]) -> [StyledText] {
    let labels = rows.map { measure.columns(of: $0.label) }.max() ?? 0
    let figures = rows.map { measure.columns(of: $0.shown) }.max() ?? 0
    let room = max(1, width - labels - figures - 4)
    let most = rows.map(\.value).max() ?? 0
    return rows.map { row in
      let head: StyledText =
        "\(measure.padded(row.label, to: labels), .faint)  \(measure.paddedLeft(row.shown, to: figures))"
      guard !isPlain, most > 0 else { return head }
      return head + "  \(bar(row.value / most * Double(room)), .key)"
    }
  }

  /// A bar in eighths of a column; anything above zero shows.
  private func bar(_ length: Double) -> String {
    let eighths = length > 0 ? max(1, Int((length * 8).rounded())) : 0
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
