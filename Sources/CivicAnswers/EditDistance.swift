/// How many slips lie between two texts.
enum EditDistance {
  /// The smallest number of insertions, deletions and substitutions; with `allowsSwap` also of
  /// exchanges of two neighbours.
  ///
  /// Optimal string alignment; the work is the length times the limit.
  ///
  /// - Parameters:
  ///   - first: one text.
  ///   - second: the other.
  ///   - limit: the largest distance of interest.
  ///   - allowsSwap: whether two exchanged neighbours are one slip, as in typing Latin letters.
  /// - Returns: the distance, or `nil` when it is greater than the limit.
  static func distance(
    _ first: [Unicode.Scalar],
    _ second: [Unicode.Scalar],
    limit: Int,
    allowsSwap: Bool
  ) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    let head = zip(first, second).prefix { $0 == $1 }.count
    let tail = zip(first[head...].reversed(), second[head...].reversed()).prefix { $0 == $1 }.count
    return banded(
      Array(first[head..<first.count - tail]),
      Array(second[head..<second.count - tail]),
      limit: limit,
      allowsSwap: allowsSwap
    )
  }

  /// Cells further from the diagonal than the limit cannot lie on a path that short and are not looked at.
  private static func banded(
    _ first: [Unicode.Scalar],
    _ second: [Unicode.Scalar],
    limit: Int,
    allowsSwap: Bool
  ) -> Int? {
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: second.count + 1)
    var last = Array(0...second.count)
    var current = beforeLast
    for row in first.indices {
      let band = max(0, row - limit)..<max(row - limit, min(second.count, row + far), 0)
      current[band.lowerBound] = band.lowerBound == 0 ? row + 1 : far
      var best = current[band.lowerBound]
      for column in band {
        let substitution = last[column] + (first[row] == second[column] ? 0 : 1)
        var cell = min(substitution, last[column + 1] + 1, current[column] + 1)
        if allowsSwap, row > 0, column > 0, first[row] == second[column - 1],
          first[row - 1] == second[column]
        {
          cell = min(cell, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cell
        best = min(best, cell)
      }
      if band.upperBound < second.count { current[band.upperBound + 1] = far }
      guard best <= limit else { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
