public import CivicTime

/// The answers of a log card by card, each card's in order of time.
///
/// Cards are ordered by their first answer, then by name: the order of the log's rows matters only
/// among answers to one card in the same millisecond.
/// Flat columns of the same length; the answers of card `c` are the places `starts[c]..<starts[c + 1]`.
public struct CardHistories: Sendable {
  /// First place of each card, and after the last one the number of places.
  public let starts: [Int]
  /// Row of the log at each place.
  public let rows: [Int32]
  /// Rating at each place.
  public let ratings: [Rating]
  /// Whole days since the card's answer before; 0 for its first, never negative.
  public let elapsedDays: [Int32]

  /// Number of cards.
  public var cardCount: Int { starts.count - 1 }
  /// Number of answers.
  public var count: Int { rows.count }

  /// Groups the rows of a log.
  ///
  /// - Parameters:
  ///   - log: the log; if it brings its own elapsed days they are taken.
  ///   - calendar: what tells the study day of a moment.
  public init(_ log: ReviewLog, calendar: StudyCalendar) {
    let (starts, rows) = Self.grouped(log)
    self.starts = starts
    self.rows = rows
    ratings = rows.map { log.ratings[Int($0)] }
    elapsedDays =
      log.elapsedDays.isEmpty
      ? Self.countedDays(log, starts, rows, calendar)
      : Self.givenDays(log, starts, rows)
  }

  /// Sorts rows by card, then time; answers of one moment keep the order of the log.
  private static func grouped(_ log: ReviewLog) -> (starts: [Int], rows: [Int32]) {
    var (starts, rows) = groupedByAppearance(log)
    func isBefore(_ first: Int32, _ second: Int32) -> Bool {
      let (one, two) = (Int(first), Int(second))
      return (log.times[one], one) < (log.times[two], two)
    }
    for card in 0..<starts.count - 1 {
      let range = starts[card]..<starts[card + 1]
      let isSorted = range.dropFirst().allSatisfy { isBefore(rows[$0 - 1], rows[$0]) }
      if !isSorted { rows[range].sort(by: isBefore) }
    }
    let firstTimes = starts.dropLast().map { log.times[Int(rows[$0])] }
    let names = log.cardNames
    func isEarlier(_ one: Int, _ two: Int) -> Bool {
      firstTimes[one] == firstTimes[two]
        ? names[one] < names[two] : firstTimes[one] < firstTimes[two]
    }
    let cards = firstTimes.indices
    if cards.dropFirst().allSatisfy({ isEarlier($0 - 1, $0) }) { return (starts, rows) }
    let order = cards.sorted(by: isEarlier)
    rows = order.flatMap { rows[starts[$0]..<starts[$0 + 1]] }
    starts = order.reduce(into: [0]) { $0.append($0[$0.count - 1] + starts[$1 + 1] - starts[$1]) }
    return (starts, rows)
  }

  /// Brings rows of the same card together, cards and rows in order of the log.
  private static func groupedByAppearance(_ log: ReviewLog) -> (starts: [Int], rows: [Int32]) {
    var starts = [Int](repeating: 0, count: log.cardCount + 1)
    for card in log.cards { starts[Int(card) + 1] += 1 }
    for card in 1..<starts.count { starts[card] += starts[card - 1] }
    var next = starts
    var rows = [Int32](repeating: 0, count: log.count)
    for (row, card) in log.cards.enumerated() {
      rows[next[Int(card)]] = Int32(row)
      next[Int(card)] += 1
    }
    return (starts, rows)
  }

  private static func countedDays(
    _ log: ReviewLog,
    _ starts: [Int],
    _ rows: [Int32],
    _ calendar: StudyCalendar
  ) -> [Int32] {
    var days = [Int32](repeating: 0, count: rows.count)
    for card in 0..<starts.count - 1 {
      var before: Int?
      for place in starts[card]..<starts[card + 1] {
        let moment = Instant(milliseconds: log.times[Int(rows[place])])
        let day = calendar.day(of: moment).dayNumber
        days[place] = Int32(clamping: max(0, day - (before ?? day)))
        before = day
      }
    }
    return days
  }

  private static func givenDays(_ log: ReviewLog, _ starts: [Int], _ rows: [Int32]) -> [Int32] {
    var days = rows.map { max(0, log.elapsedDays[Int($0)]) }
    for card in 0..<starts.count - 1 where starts[card] < starts[card + 1] {
      days[starts[card]] = 0
    }
    return days
  }
}
