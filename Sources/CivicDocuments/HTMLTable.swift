/// Collects the cells of tables; tells tables of figures from tables that only lay out a page.
struct HTMLTable {
  /// A row, or the text of one cell where the table lays out a page.
  struct Row {
    var text: [UInt8]
    var linked: Int
    var isText: Bool
  }

  private var depth = 0
  private var cells: [[UInt8]] = []
  private var linked = 0
  private var blocksInCell = 0
  private var isLayout = false
  /// Whether a cell is open.
  private(set) var isInCell = false

  /// A cell with more bytes than this holds text, not a figure.
  private static let longestCell = 240

  /// A table begins; inside another it makes that one a layout.
  mutating func begin() {
    depth += 1
    if depth > 1 { isLayout = true }
  }

  /// A cell begins.
  mutating func beginCell() {
    guard depth > 0 else { return }
    isInCell = true
    blocksInCell = 0
  }

  /// A paragraph or another block stands in the open cell.
  mutating func noteBlock() {
    blocksInCell += 1
    if blocksInCell > 2 {
      isLayout = true
      isInCell = false
    }
  }

  /// A cell ends.
  mutating func endCell(_ text: [UInt8], linked count: Int) {
    isInCell = false
    cells.append(text)
    linked += count
    if text.count > Self.longestCell { isLayout = true }
  }

  /// A row ends.
  mutating func endRow() -> [Row] {
    defer {
      cells = []
      linked = 0
      isInCell = false
    }
    guard cells.contains(where: { !$0.isEmpty }) else { return [] }
    let filled = cells.filter { !$0.isEmpty }
    if isLayout || cells.count == 1 {
      let share = linked / filled.count
      return filled.map { Row(text: $0, linked: min($0.count, share), isText: true) }
    }
    var text: [UInt8] = Array("|".utf8)
    for cell in cells {
      text.append(0x20)
      text.append(contentsOf: cell.map { $0 == 0x7C ? 0x2F : $0 })
      text.append(contentsOf: " |".utf8)
    }
    return [Row(text: text, linked: linked, isText: false)]
  }

  /// A table ends.
  mutating func end() -> [Row] {
    let rows = endRow()
    depth = max(0, depth - 1)
    if depth == 0 { isLayout = false }
    return rows
  }
}
