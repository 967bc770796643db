/// Bars from left to right, a line each: label, bar, note.
///
/// ```
/// mon  ██████████▌    21
/// tue  ████            8
/// ```
public struct BarChart: Sendable, Hashable {
  /// A line of the chart.
  public struct Bar: Sendable, Hashable {
    /// Stands before the bar.
    public var label: String
    /// Lengths of the parts, 0 or more, in the order drawn.
    public var parts: [Double]
    /// Stands after the bar: the number in words.
    public var note: String

    /// Makes a bar.
    public init(label: String, parts: [Double], note: String) {
      self.label = label
      self.parts = parts.map { $0.isFinite ? max(0, $0) : 0 }
      self.note = note
    }
  }

  /// The bars from top to bottom.
  public var bars: [Bar]
  /// Names of the parts, when there are several; up to three are told apart.
  public var legend: [String]
  /// The length that fills the width; `nil` takes the longest bar.
  public var full: Double?

  /// Makes a chart.
  public init(bars: [Bar], legend: [String] = [], full: Double? = nil) {
    self.bars = bars
    self.legend = legend
    self.full = full
  }

  /// The chart as lines no wider than the frame; no bars give no lines.
  public func lines(_ frame: PlotFrame) -> [String] {
    guard !bars.isEmpty else { return [] }
    let measure = frame.measure
    let labelLimit = frame.width * 2 / 5
    let labelWidth = min(labelLimit, bars.map { measure.columns(of: $0.label) }.max() ?? 0)
    let noteLimit = frame.width / 3
    let noteWidth = min(noteLimit, bars.map { measure.columns(of: $0.note) }.max() ?? 0)
    let room = max(1, frame.width - labelWidth - noteWidth - 2)
    let longest = full ?? bars.map { $0.parts.reduce(0, +) }.max() ?? 0
    let lines = bars.map { bar in
      let label = measure.padded(measure.truncated(bar.label, to: labelWidth), to: labelWidth)
      let drawn = Self.drawn(bar.parts, longest: longest, room: room, frame)
      let note = measure.truncated(bar.note, to: noteWidth)
      let gap = String(repeating: " ", count: room - drawn.count)
      return PlotFrame.trimmed(
        label + " " + drawn + gap + " " + measure.paddedLeft(note, to: noteWidth)
      )
    }
    return lines + legendLines(frame)
  }

  private static func drawn(
    _ parts: [Double],
    longest: Double,
    room: Int,
    _ frame: PlotFrame
  ) -> String {
    let total = parts.reduce(0, +)
    guard longest > 0, total > 0 else { return "" }
    guard parts.count(where: { $0 > 0 }) > 1 else {
      let fill = parts.firstIndex { $0 > 0 } ?? 0
      return single(min(1, total / longest) * Double(room), fill: fill, frame)
    }
    var text = ""
    var sum = 0.0
    for (index, part) in parts.enumerated() {
      sum += part
      // Rounding the sum, not the parts, keeps the length of the whole right.
      let end = min(room, Int((sum / longest * Double(room)).rounded()))
      let count = max(part > 0 && text.count < room ? 1 : 0, end - text.count)
      text += String(repeating: frame.fills[min(index, frame.fills.count - 1)], count: count)
    }
    return text
  }

  /// A bar of one part, to the fraction of a column where the ink can draw it.
  private static func single(_ length: Double, fill: Int, _ frame: PlotFrame) -> String {
    let steps = fill == 0 ? frame.leftSteps : [frame.fills[min(fill, frame.fills.count - 1)]]
    let units = max(1, Int((length * Double(steps.count)).rounded()))
    let whole = String(repeating: steps[steps.count - 1], count: units / steps.count)
    let rest = units % steps.count
    return rest == 0 ? whole : whole + String(steps[rest - 1])
  }

  private func legendLines(_ frame: PlotFrame) -> [String] {
    guard legend.count > 1 else { return [] }
    return frame.lines(joining: zip(frame.fills, legend).map { "\($0) \($1)" })
  }
}
