/// Columns side by side over a base line, such as the cards due on each of the coming days.
public struct ColumnChart: Sendable, Hashable {
  /// How values that share a column are joined.
  public enum Joining: Sendable, Hashable {
    /// Added up: counts.
    case sum
    /// Their mean: rates.
    case mean
  }

  /// Heights, 0 or more, from left to right.
  public var values: [Double]
  /// Labels below the base line by index of the value they stand under, ascending.
  public var labels: [PlotLabel]
  /// How values that share a column are joined.
  public var joining: Joining
  /// Lines of the columns, at least 2.
  public var height: Int
  /// Whether heights are whole numbers.
  public var isWhole: Bool

  /// Makes a chart.
  public init(
    values: [Double],
    labels: [PlotLabel] = [],
    joining: Joining = .sum,
    height: Int = 8,
    isWhole: Bool = true
  ) {
    self.values = values.map { $0.isFinite ? max(0, $0) : 0 }
    self.labels = labels
    self.joining = joining
    self.height = max(2, height)
    self.isWhole = isWhole
  }

  /// How many values share a column, so that a caption can say so; 1 when there is room for each.
  public func valuesPerColumn(_ frame: PlotFrame) -> Int {
    var share = 1
    while share < values.count {
      let columns = joined(share)
      if columns.count + axisWidth(columns.max() ?? 0) <= frame.width { return share }
      share += 1
    }
    return share
  }

  /// The chart as lines no wider than the frame; no values give no lines.
  public func lines(_ frame: PlotFrame) -> [String] {
    guard !values.isEmpty else { return [] }
    let share = valuesPerColumn(frame)
    let columns = joined(share)
    let scale = self.scale(columns.max() ?? 0)
    let axisWidth = axisWidth(columns.max() ?? 0)
    let pitch = max(1, min(6, (frame.width - axisWidth) / columns.count))
    let body = (0..<height).reversed().map { row in
      line(row, columns, scale, pitch, axisWidth, frame)
    }
    let axis = frame.axis
    let base =
      String(repeating: " ", count: axisWidth - 1) + String(axis.corner)
      + String(repeating: axis.base, count: min(columns.count * pitch, frame.width - axisWidth))
    let below = labelLine(pitch: pitch, share: share, axisWidth: axisWidth, frame)
    return body + [base] + (below.isEmpty ? [] : [below])
  }

  private func scale(_ highest: Double) -> PlotScale {
    PlotScale(0...max(highest, isWhole ? 1 : 1e-9), steps: max(1, height / 2), isWhole: isWhole)
  }

  /// Columns the numbers at the axis and the axis itself take.
  private func axisWidth(_ highest: Double) -> Int {
    let scale = scale(highest)
    return (scale.ticks.map { scale.text($0).utf8.count }.max() ?? 1) + 2
  }

  private func joined(_ share: Int) -> [Double] {
    guard share > 1 else { return values }
    return stride(from: 0, to: values.count, by: share).map { start in
      let part = values[start..<min(start + share, values.count)]
      let sum = part.reduce(0, +)
      return joining == .sum ? sum : sum / Double(part.count)
    }
  }

  private func line(
    _ row: Int,
    _ columns: [Double],
    _ scale: PlotScale,
    _ pitch: Int,
    _ axisWidth: Int,
    _ frame: PlotFrame
  ) -> String {
    let tick = scale.ticks.first {
      Int((scale.position(of: $0) * Double(height)).rounded()) == row + 1
    }
    let number = tick.map { scale.text($0) } ?? ""
    var text =
      frame.measure.paddedLeft(number, to: axisWidth - 2) + " " + String(frame.axis.upright)
    let steps = frame.bottomSteps
    let filled = max(1, pitch - 1)
    for value in columns {
      let units = scale.position(of: value) * Double(height * steps.count)
      let height = value > 0 ? max(1, Int(units.rounded())) : 0
      let inRow = min(steps.count, max(0, height - row * steps.count))
      let cell = inRow == 0 ? " " : String(steps[inRow - 1])
      text += String(repeating: cell, count: filled)
      text += String(repeating: " ", count: pitch - filled)
    }
    return PlotFrame.trimmed(text)
  }

  private func labelLine(
    pitch: Int,
    share: Int,
    axisWidth: Int,
    _ frame: PlotFrame
  ) -> String {
    let inside = labels.filter { values.indices.contains($0.index) }
    return frame.line(
      placing: inside.map { (axisWidth + $0.index / share * pitch, $0.text) }
    )
  }
}
