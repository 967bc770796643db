public import CivicText

/// Short words set in columns, as a shell lists file names.
public enum Columns {
  /// Lines of at most `width` columns that hold the words, read downwards; one word a line when none fit.
  public static func lines(_ words: [String], width: Int, measure: DisplayWidth) -> [String] {
    let shown = words.map { SafeText.line($0) }
    let widest = (shown.map { measure.columns(of: $0) }.max() ?? 0) + 2
    let perLine = max(1, (width + 2) / max(1, widest))
    let rows = (shown.count + perLine - 1) / perLine
    return (0..<rows).map { row in
      let line = stride(from: row, to: shown.count, by: rows).map { index in
        index + rows < shown.count ? measure.padded(shown[index], to: widest) : shown[index]
      }
      return line.joined()
    }
  }
}
