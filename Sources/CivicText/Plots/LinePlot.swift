/// Lines and points in a plane, such as retention over intervals or predicted against observed recall.
public struct LinePlot: Sendable, Hashable {
  /// A set of points drawn in one way.
  public struct Series: Sendable, Hashable {
    /// What it is called in the legend; empty for none.
    public var name: String
    /// How it is drawn.
    public var stroke: Stroke
    /// Points in the order they are joined; those that are not finite are left out.
    public var points: [Point]

    /// Makes a series.
    public init(name: String, stroke: Stroke, points: [Point]) {
      self.name = name
      self.stroke = stroke
      self.points = points.filter { $0.x.isFinite && $0.y.isFinite }
    }
  }

  /// A place in the plane.
  public struct Point: Sendable, Hashable {
    /// To the right.
    public var x: Double
    /// Upwards.
    public var y: Double

    /// Makes a point.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// How a series is drawn; told apart by form, not by colour.
  public enum Stroke: Sendable, Hashable, CaseIterable {
    /// A line without gaps.
    case solid
    /// A line with gaps.
    case dashed
    /// Points on their own.
    case points
  }

  /// The series; later ones are drawn over earlier ones.
  public var series: [Series]
  /// The horizontal axis; `nil` takes the range of the points.
  public var xScale: PlotScale?
  /// The vertical axis; `nil` takes the range of the points.
  public var yScale: PlotScale?
  /// Lines of the plane, at least 3.
  public var height: Int

  /// Makes a plot.
  public init(
    series: [Series],
    xScale: PlotScale? = nil,
    yScale: PlotScale? = nil,
    height: Int = 12
  ) {
    self.series = series
    self.xScale = xScale
    self.yScale = yScale
    self.height = max(3, height)
  }

  /// The plot as lines no wider than the frame; no points give no lines.
  public func lines(_ frame: PlotFrame) -> [String] {
    let points = series.flatMap(\.points)
    guard let first = points.first else { return [] }
    let xRange = points.reduce(first.x...first.x) {
      min($0.lowerBound, $1.x)...max($0.upperBound, $1.x)
    }
    let yRange = points.reduce(first.y...first.y) {
      min($0.lowerBound, $1.y)...max($0.upperBound, $1.y)
    }
    let xScale = xScale ?? PlotScale(xRange, steps: max(2, frame.width / 16))
    let yScale = yScale ?? PlotScale(yRange, steps: max(1, height / 3))
    let numberWidth = yScale.ticks.map { frame.measure.columns(of: yScale.text($0)) }.max() ?? 1
    let columns = max(4, frame.width - numberWidth - 2)
    let plane = plane(columns, xScale, yScale, frame)
    let axis = frame.axis
    var lines = plane.enumerated().map { row, text in
      let number = frame.measure.paddedLeft(tick(at: row, yScale), to: numberWidth)
      return PlotFrame.trimmed(number + " " + String(axis.upright) + text)
    }
    let margin = String(repeating: " ", count: numberWidth + 1)
    lines.append(margin + String(axis.corner) + String(repeating: axis.base, count: columns))
    lines.append(xTicks(xScale, margin: numberWidth + 2, columns: columns, frame))
    return lines + legendLines(frame)
  }

  // MARK: - Plane

  private func plane(
    _ columns: Int,
    _ xScale: PlotScale,
    _ yScale: PlotScale,
    _ frame: PlotFrame
  ) -> [String] {
    var canvas = DotCanvas(columns: columns, rows: height, ink: frame.ink)
    let (right, bottom) = (canvas.dotColumns - 1, canvas.dotRows - 1)
    for (index, series) in series.enumerated() {
      let mark = Self.marks[index % Self.marks.count]
      let dots = series.points.map { point in
        (
          x: Int((xScale.position(of: point.x) * Double(right)).rounded()),
          y: bottom - Int((yScale.position(of: point.y) * Double(bottom)).rounded())
        )
      }
      Self.draw(dots, series.stroke, mark, on: &canvas, isASCII: frame.ink == .ascii)
    }
    return canvas.lines
  }

  private static func draw(
    _ dots: [(x: Int, y: Int)],
    _ stroke: Stroke,
    _ mark: Unicode.Scalar,
    on canvas: inout DotCanvas,
    isASCII: Bool
  ) {
    if stroke == .points || dots.count == 1 {
      for dot in dots {
        canvas.set(dot.x, dot.y, mark: mark)
        guard !isASCII else { continue }
        // Four dots, so that a point is seen beside a line.
        canvas.set(dot.x + 1, dot.y, mark: mark)
        canvas.set(dot.x, dot.y + 1, mark: mark)
        canvas.set(dot.x + 1, dot.y + 1, mark: mark)
      }
      return
    }
    for (start, end) in zip(dots, dots.dropFirst()) {
      canvas.line(from: start, to: end, mark: mark) { count in
        stroke == .solid || count % (isASCII ? 3 : 6) < (isASCII ? 1 : 3)
      }
    }
  }

  /// Marks of the series in ASCII.
  private static let marks: [Unicode.Scalar] = ["*", "o", "+", "x"]

  // MARK: - Around the plane

  /// The number at a line of the plane; empty where no tick lies.
  private func tick(at row: Int, _ scale: PlotScale) -> String {
    let tick = scale.ticks.first { tick in
      height - 1 - Int((scale.position(of: tick) * Double(height - 1)).rounded()) == row
    }
    return tick.map { scale.text($0) } ?? ""
  }

  private func xTicks(
    _ scale: PlotScale,
    margin: Int,
    columns: Int,
    _ frame: PlotFrame
  ) -> String {
    let placed = scale.ticks.map { tick in
      let label = scale.text(tick)
      let width = frame.measure.columns(of: label)
      let centre = margin + Int((scale.position(of: tick) * Double(columns - 1)).rounded())
      return (column: max(0, min(centre - width / 2, frame.width - width)), text: label)
    }
    return frame.line(placing: placed)
  }

  private func legendLines(_ frame: PlotFrame) -> [String] {
    let entries = series.enumerated().compactMap { index, series -> String? in
      guard !series.name.isEmpty else { return nil }
      let mark = String(Self.marks[index % Self.marks.count])
      return Self.sample(series.stroke, mark, frame.ink) + " " + series.name
    }
    return frame.lines(joining: entries)
  }

  private static func sample(_ stroke: Stroke, _ mark: String, _ ink: PlotInk) -> String {
    switch (stroke, ink == .ascii) {
    case (.solid, true): mark + mark + mark
    case (.dashed, true): mark + " " + mark
    case (.points, true): mark
    case (.solid, false): "⠒⠒⠒"
    case (.dashed, false): "⠒ ⠒"
    case (.points, false): "⠛"
    }
  }
}
