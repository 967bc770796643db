/// Page numbers, running heads and feet.
enum PageFurniture {
  /// The lines without page furniture; the line after it knows that a page break stands before it.
  static func removed(from lines: [Line]) -> [Line] {
    var kept: [Line] = []
    kept.reserveCapacity(lines.count)
    var afterBreak = false
    for (index, line) in lines.enumerated() {
      if isFurniture(line, next: index + 1 < lines.count ? lines[index + 1] : nil) {
        afterBreak = true
        continue
      }
      kept.append(line)
      if afterBreak { kept[kept.count - 1].gap = .page }
      afterBreak = false
    }
    return kept
  }

  private static func isFurniture(_ line: Line, next: Line?) -> Bool {
    switch line.role {
    case .pageFurniture: true
    case .bareNumber: line.gap != .none && (next == nil || next?.gap != LineGap.none)
    default: false
    }
  }
}
