/// Finds the word someone probably meant.
enum Closest {
  /// The candidate nearest to a word, or `nil` when none is near.
  ///
  /// Near means at most one slip in up to four characters, two beyond; swapped neighbours are one slip.
  static func match(_ word: String, among candidates: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars)
    let allowed = typed.count <= 4 ? 1 : 2
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = distance(typed, Array(candidate.lowercased().unicodeScalars))
      guard distance <= allowed, distance < typed.count else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.candidate
      ?? candidates.first { word.utf8.count >= 3 && $0.hasPrefix(word) }
  }

  /// Insertions, deletions, replacements and swaps of neighbours that lead from one word to another.
  private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let replaced = last[column] + (first[row] == second[column] ? 0 : 1)
        var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
