extension ReviewLog {
  /// Reads a log from a CSV file.
  ///
  /// The first line names the columns: `card_id`, `review_time_ms` (UTC), `rating` (1–4), and if present
  /// `duration_ms`; others are passed over, but rows with `undone` set or `kind` cram are left out. Rows
  /// may stand in any order.
  ///
  /// - Parameters:
  ///   - bytes: the file in UTF-8; line ends of any system.
  ///   - elapsed: whether to take the days since the answer before from a column `elapsed_days`.
  /// - Throws: the first line that cannot be read, with its number.
  public init(csv bytes: [UInt8], elapsed: Bool = false) throws(ReviewLogError) {
    var parser = ReviewLogParser(bytes, elapsed: elapsed)
    self = try parser.parse()
  }

  /// The log as CSV with the four columns `card_id,review_time_ms,rating,duration_ms`.
  public var csv: String {
    var text = "card_id,review_time_ms,rating,duration_ms\n"
    let names = cardNames
    for row in 0..<count {
      text += names[Int(cards[row])]
      text += ",\(times[row]),\(ratings[row].rawValue),\(durations[row])\n"
    }
    return text
  }
}
