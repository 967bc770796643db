/// A grid of dots drawn with Braille patterns, two wide and four high in a cell, or one in ASCII.
struct DotCanvas {
  /// Cells from left to right.
  let columns: Int
  /// Cells from top to bottom.
  let rows: Int
  private let isASCII: Bool
  private var cells: [UInt32]

  /// Makes an empty canvas.
  init(columns: Int, rows: Int, ink: PlotInk) {
    self.columns = columns
    self.rows = rows
    isASCII = ink == .ascii
    cells = [UInt32](repeating: isASCII ? 0x20 : 0x2800, count: columns * rows)
  }

  /// Dots from left to right.
  var dotColumns: Int { isASCII ? columns : columns * 2 }
  /// Dots from top to bottom.
  var dotRows: Int { isASCII ? rows : rows * 4 }

  /// Sets a dot, counted from the top left; outside the canvas nothing happens.
  ///
  /// - Parameters:
  ///   - x: dots from the left.
  ///   - y: dots from the top.
  ///   - mark: the character in ASCII.
  mutating func set(_ x: Int, _ y: Int, mark: Unicode.Scalar) {
    guard x >= 0, y >= 0, x < dotColumns, y < dotRows else { return }
    if isASCII {
      cells[y * columns + x] = mark.value
    } else {
      // Dots 1–3 and 7 stand on the left, 4–6 and 8 on the right (Unicode, Braille Patterns).
      let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
      cells[y / 4 * columns + x / 2] |= bits[y % 4][x % 2]
    }
  }

  /// Draws a straight line, both ends included; `isDrawn` decides for each dot by its number.
  ///
  /// - Source: J. E. Bresenham, "Algorithm for computer control of a digital plotter", 1965.
  mutating func line(
    from start: (x: Int, y: Int),
    to end: (x: Int, y: Int),
    mark: Unicode.Scalar,
    isDrawn: (Int) -> Bool = { _ in true }
  ) {
    let width = abs(end.x - start.x)
    let height = -abs(end.y - start.y)
    let stepX = start.x < end.x ? 1 : -1
    let stepY = start.y < end.y ? 1 : -1
    var (x, y) = start
    var error = width + height
    var count = 0
    while true {
      if isDrawn(count) { set(x, y, mark: mark) }
      if x == end.x, y == end.y { return }
      count += 1
      let double = 2 * error
      if double >= height {
        error += height
        x += stepX
      }
      if double <= width {
        error += width
        y += stepY
      }
    }
  }

  /// The lines from top to bottom; empty cells are blanks.
  var lines: [String] {
    (0..<rows).map { row in
      var text = String.UnicodeScalarView()
      for cell in cells[row * columns..<(row + 1) * columns] {
        text.append(cell == 0x2800 ? " " : Unicode.Scalar(cell) ?? " ")
      }
      return String(text)
    }
  }
}
