/// How many slips lie between two texts.
enum EditDistance {
  /// The smallest number of insertions, deletions and substitutions; with `allowsSwap` also of
  /// exchanges of two neighbours.
  ///
  /// Optimal string alignment; the work is the product of the lengths.
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
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      current.reserveCapacity(second.count + 1)
      for column in second.indices {
        let substitution = last[column] + (first[row] == second[column] ? 0 : 1)
        var best = min(substitution, last[column + 1] + 1, current[column] + 1)
        if allowsSwap, row > 0, column > 0, first[row] == second[column - 1],
          first[row - 1] == second[column]
        {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      guard current.contains(where: { $0 <= limit }) else { return nil }
      beforeLast = last
      last = current
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
