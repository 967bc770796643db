/// Finds the word a mistyped one was meant to be.
public enum Spelling {
  /// The nearest candidate with at most two slips, or one in a word of up to four letters.
  ///
  /// A slip is a wrong, missing, extra or swapped letter; of equally near candidates the first wins.
  public static func closest(to word: String, among candidates: [String]) -> String? {
    let limit = word.utf8.count <= 4 ? 1 : 2
    let ranked = candidates.map { (distance(word, $0), $0) }
    guard let best = ranked.min(by: { $0.0 < $1.0 }), best.0 <= limit else { return nil }
    return best.1
  }

  /// Number of slips between two words (optimal string alignment distance, by bytes).
  public static func distance(_ first: String, _ second: String) -> Int {
    let a = Array(first.utf8)
    let b = Array(second.utf8)
    var rows = [Array(0...b.count)]
    for i in 1..<(a.count + 1) {
      var row = [i]
      for j in 1..<(b.count + 1) {
        var best = min(rows[i - 1][j] + 1, row[j - 1] + 1)
        best = min(best, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
