/// The memory model run over every answer of a log.
///
/// Columns have the order of the log's rows.
public struct Replay: Sendable {
  /// Whole days since the card's answer before; 0 for its first.
  public private(set) var elapsedDays: [Int32]
  /// Probability of recall predicted for the answer; not a number for a card's first.
  public private(set) var retrievability: [Double]
  /// Stability after the answer, not capped above.
  public private(set) var stability: [Double]
  /// Difficulty after the answer.
  public private(set) var difficulty: [Double]

  /// Number of answers.
  public var count: Int { stability.count }

  /// Runs the model; a prediction depends on nothing but earlier answers of the same card.
  ///
  /// - Complexity: linear in the number of answers.
  public init(_ histories: CardHistories, fsrs: FSRS) {
    elapsedDays = [Int32](repeating: 0, count: histories.count)
    retrievability = [Double](repeating: .nan, count: histories.count)
    stability = [Double](repeating: 0, count: histories.count)
    difficulty = [Double](repeating: 0, count: histories.count)
    for card in 0..<histories.cardCount {
      var state: MemoryState?
      for place in histories.starts[card]..<histories.starts[card + 1] {
        let row = Int(histories.rows[place])
        let step = fsrs.predictingNext(
          state,
          rating: histories.ratings[place],
          elapsedDays: Int(histories.elapsedDays[place])
        )
        elapsedDays[row] = histories.elapsedDays[place]
        if let recall = step.recall { retrievability[row] = recall }
        stability[row] = step.state.stability
        difficulty[row] = step.state.difficulty
        state = step.state
      }
    }
  }

  /// The log with what the model makes of it, as CSV.
  ///
  /// Numbers are written with as many digits as it takes to read back the same double, at most 17. The
  /// interval is neither rounded nor capped.
  ///
  /// - Parameters:
  ///   - log: the log the replay was made from.
  ///   - fsrs: the model it was made with.
  ///   - retention: the retention that decides the interval, between 0 and 1.
  /// - Returns: a header and a line for each row, in the order of the log.
  public func csv(_ log: ReviewLog, fsrs: FSRS, retention: Double) -> String {
    let header =
      "card_id,review_time_ms,rating,elapsed_days,retrievability,stability,difficulty,interval_days\n"
    // Bytes are appended several times faster than text.
    var bytes = Array(header.utf8)
    bytes.reserveCapacity(count * 110)
    let names = log.cardNames.map { Array($0.utf8) }
    let daysPerStability = fsrs.interval(retention: retention, stability: 1)
    let comma = UInt8(ascii: ",")
    for row in 0..<count {
      bytes += names[Int(log.cards[row])]
      bytes.append(comma)
      bytes += log.times[row].description.utf8
      bytes.append(comma)
      bytes += log.ratings[row].rawValue.description.utf8
      bytes.append(comma)
      bytes += elapsedDays[row].description.utf8
      bytes.append(comma)
      if !retrievability[row].isNaN { bytes += retrievability[row].description.utf8 }
      for number in [stability[row], difficulty[row], stability[row] * daysPerStability] {
        bytes.append(comma)
        bytes += number.description.utf8
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
