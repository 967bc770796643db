/// Where each scalar of a text came from, kept as runs of scalars that stand one after the other.
///
/// A run holds scalars of one UTF-8 width without a gap between them, so that a page of English needs
/// one run and a page of Chinese one for each change between Han characters and figures.
public struct SourceOffsets: Sendable, Hashable {
  private struct Run: Sendable, Hashable {
    var first: Int32
    var offset: Int32
    var width: Int32
  }

  private var runs: [Run] = []
  /// Number of scalars.
  public private(set) var count = 0

  /// Makes an empty table.
  public init() {}

  /// Makes the table of scalars whose places are known one by one.
  ///
  /// - Parameters:
  ///   - starts: byte offset of each scalar, rising.
  ///   - widths: bytes each takes in the source; as many.
  public init(starts: [Int32], widths: [UInt8]) {
    precondition(starts.count == widths.count, "a scalar has one place and one width")
    var next: Int32 = -1
    var last: UInt8 = 0
    for index in starts.indices {
      let (start, width) = (starts[index], widths[index])
      if start != next || width != last {
        runs.append(Run(first: Int32(index), offset: start, width: Int32(width)))
        last = width
      }
      next = start + Int32(width)
    }
    count = starts.count
  }

  /// Byte offset in the source at which a scalar starts.
  ///
  /// - Complexity: logarithmic in the number of runs.
  public subscript(index: Int) -> Int {
    let run = runs[runIndex(of: index)]
    return Int(run.offset) + (index - Int(run.first)) * Int(run.width)
  }

  /// Byte offset in the source after a scalar.
  public func end(of index: Int) -> Int {
    let run = runs[runIndex(of: index)]
    return Int(run.offset) + (index - Int(run.first) + 1) * Int(run.width)
  }

  /// Appends a scalar.
  ///
  /// - Parameters:
  ///   - offset: byte offset in the source; not less than the end of the scalar before.
  ///   - width: number of bytes it takes in the source.
  public mutating func append(offset: Int, width: Int) {
    if let last = runs.last, Int(last.width) == width,
      Int(last.offset) + (count - Int(last.first)) * width == offset
    {
      count += 1
      return
    }
    runs.append(Run(first: Int32(count), offset: Int32(offset), width: Int32(width)))
    count += 1
  }

  /// The table of a part of the text.
  public subscript(range: Range<Int>) -> SourceOffsets {
    var part = SourceOffsets()
    guard !range.isEmpty else { return part }
    part.count = range.count
    var index = runIndex(of: range.lowerBound)
    while index < runs.count, Int(runs[index].first) < range.upperBound {
      var run = runs[index]
      let skipped = max(0, range.lowerBound - Int(run.first))
      run.offset += Int32(skipped) * run.width
      run.first = Int32(max(0, Int(run.first) - range.lowerBound))
      part.runs.append(run)
      index += 1
    }
    return part
  }

  private func runIndex(of index: Int) -> Int {
    precondition(index >= 0 && index < count, "a scalar outside the text has no place")
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(runs[middle].first) <= index { low = middle } else { high = middle }
    }
    return low
  }
}
