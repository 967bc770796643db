public import CivicTime

/// Answers to cards as a table: one row an answer, in the order they were read or appended.
///
/// Columns are kept apart, so that a million answers take some 20 MB.
public struct ReviewLog: Sendable {
  /// The card names of the log, each once, in order of first appearance.
  ///
  /// - Complexity: linear in the number of cards.
  public var cardNames: [String] { names.names }
  /// Number of cards.
  public var cardCount: Int { names.count }
  /// Index into `cardNames` of each row.
  public private(set) var cards: [Int32] = []
  /// Moment of each row, in milliseconds since 1970.
  public private(set) var times: [Int64] = []
  /// Rating of each row.
  public private(set) var ratings: [Rating] = []
  /// Time spent on each row, in milliseconds; 0 when unknown.
  public private(set) var durations: [Int32] = []
  /// Days since the answer before as the file tells them; empty when they are to be counted.
  public private(set) var elapsedDays: [Int32] = []

  private var names = NameTable()

  /// Makes an empty log.
  public init() {}

  /// Number of rows.
  public var count: Int { ratings.count }

  /// Whether there is no row.
  public var isEmpty: Bool { ratings.isEmpty }

  /// Appends an answer.
  ///
  /// - Parameters:
  ///   - card: name of the card.
  ///   - time: moment of the answer.
  ///   - rating: how it went.
  ///   - durationMilliseconds: time spent; 0 when unknown.
  public mutating func append(
    card: String,
    time: Instant,
    rating: Rating,
    durationMilliseconds: Int = 0
  ) {
    let name = Array(card.utf8)
    cards.append(names.index(of: 0..<name.count, in: name))
    times.append(time.milliseconds)
    ratings.append(rating)
    durations.append(Int32(clamping: durationMilliseconds))
  }

  /// Appends a row of a file.
  mutating func append(_ row: ReviewLogParser.Row, card: Range<Int>, in bytes: [UInt8]) {
    cards.append(names.index(of: card, in: bytes))
    times.append(row.time)
    ratings.append(row.rating)
    durations.append(row.duration)
    if let elapsed = row.elapsedDays { elapsedDays.append(elapsed) }
  }

  /// Makes room for a number of rows.
  mutating func reserve(_ count: Int, elapsed: Bool) {
    cards.reserveCapacity(count)
    times.reserveCapacity(count)
    ratings.reserveCapacity(count)
    durations.reserveCapacity(count)
    if elapsed { elapsedDays.reserveCapacity(count) }
  }
}
