/// Reads a review log line by line.
struct ReviewLogParser {
  /// A row apart from its card.
  struct Row {
    let time: Int64
    let rating: Rating
    let duration: Int32
    let elapsedDays: Int32?
  }

  /// Where the columns stand in a line.
  private struct Layout {
    var count = 0
    var card = 0
    var time = 0
    var rating = 0
    var duration: Int?
    var elapsed: Int?
    var kind: Int?
    var undone: Int?
  }

  private let bytes: [UInt8]
  private let wantsElapsed: Bool
  private var layout = Layout()
  private var fields: [Range<Int>] = []
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8], elapsed: Bool) {
    self.bytes = bytes
    wantsElapsed = elapsed
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The whole log; rows marked as undone or as cramming are left out.
  mutating func parse() throws(ReviewLogError) -> ReviewLog {
    guard position < bytes.count else { throw error(.empty) }
    try readFields()
    try readHeader()
    var log = ReviewLog()
    // The shortest rows in use are some 30 bytes long.
    log.reserve(bytes.count / 30, elapsed: wantsElapsed)
    while position < bytes.count {
      line += 1
      try readFields()
      if fields.count == 1, fields[0].isEmpty { continue }
      guard fields.count == layout.count else {
        throw error(.fieldCount(found: fields.count, expected: layout.count))
      }
      guard !isLeftOut else { continue }
      let card = fields[layout.card]
      guard !card.isEmpty else { throw error(.noCard, at: card) }
      log.append(try row(), card: card, in: bytes)
    }
    return log
  }

  private func row() throws(ReviewLogError) -> Row {
    let ratingField = fields[layout.rating]
    guard ratingField.count == 1, (0x31...0x34).contains(bytes[ratingField.lowerBound]),
      let rating = Rating(rawValue: Int(bytes[ratingField.lowerBound]) - 0x30)
    else { throw error(.notARating(text(ratingField)), at: ratingField) }
    var duration: Int64 = 0
    if let column = layout.duration, !fields[column].isEmpty {
      duration = try number(column, "duration_ms", in: 0...Int64(Int32.max))
    }
    var elapsed: Int32?
    if let column = layout.elapsed {
      elapsed = Int32(try number(column, "elapsed_days", in: -1...10_000_000))
    }
    return Row(
      time: try number(layout.time, "review_time_ms", in: Self.times),
      rating: rating,
      duration: Int32(duration),
      elapsedDays: elapsed
    )
  }

  /// From the year 1 to the year 9999.
  private static let times: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

  /// Whether the row does not count: columns `kind` and `undone` of a full export say so.
  private var isLeftOut: Bool {
    if let undone = layout.undone, ["1", "true", "yes"].contains(text(fields[undone])) {
      return true
    }
    if let kind = layout.kind, text(fields[kind]) == "cram" { return true }
    return false
  }

  private mutating func readHeader() throws(ReviewLogError) {
    layout.count = fields.count
    let names = fields.map(text)
    func required(_ name: String) throws(ReviewLogError) -> Int {
      guard let column = names.firstIndex(of: name) else { throw error(.missingColumn(name)) }
      return column
    }
    layout.card = try required("card_id")
    layout.time = try required("review_time_ms")
    layout.rating = try required("rating")
    layout.duration = names.firstIndex(of: "duration_ms")
    layout.kind = names.firstIndex(of: "kind")
    layout.undone = names.firstIndex(of: "undone")
    if wantsElapsed { layout.elapsed = try required("elapsed_days") }
  }

  /// Splits the next line into `fields` and moves past it.
  private mutating func readFields() throws(ReviewLogError) {
    fields.removeAll(keepingCapacity: true)
    lineStart = position
    while true {
      let field = try readField()
      fields.append(field)
      guard position < bytes.count else { return }
      let separator = bytes[position]
      position += 1
      if separator != 0x2C { return }
    }
  }

  /// The next field without its quotes; stops at the comma, the line feed or the end.
  private mutating func readField() throws(ReviewLogError) -> Range<Int> {
    let start = position
    if position < bytes.count, bytes[position] == 0x22 {
      position += 1
      while position < bytes.count, bytes[position] != 0x22, bytes[position] != 0x0A {
        position += 1
      }
      guard position < bytes.count, bytes[position] == 0x22 else {
        throw error(.unclosedQuote, at: start..<position)
      }
      let inner = start + 1..<position
      position += 1
      skipCarriageReturn()
      guard position == bytes.count || bytes[position] == 0x2C || bytes[position] == 0x0A else {
        throw error(.unclosedQuote, at: start..<position)
      }
      return inner
    }
    while position < bytes.count, bytes[position] != 0x2C, bytes[position] != 0x0A { position += 1 }
    let hasReturn = position > start && bytes[position - 1] == 0x0D
    return start..<(hasReturn ? position - 1 : position)
  }

  private mutating func skipCarriageReturn() {
    if position < bytes.count, bytes[position] == 0x0D { position += 1 }
  }

  private func number(
    _ column: Int,
    _ name: String,
    in range: ClosedRange<Int64>
  ) throws(ReviewLogError) -> Int64 {
    let field = fields[column]
    var index = field.lowerBound
    let isNegative = !field.isEmpty && bytes[index] == 0x2D
    if isNegative { index += 1 }
    // Eighteen digits always fit.
    guard (1...18).contains(field.upperBound - index) else {
      throw error(.notANumber(column: name, text: text(field)), at: field)
    }
    var value: Int64 = 0
    while index < field.upperBound {
      let digit = bytes[index] &- 0x30
      guard digit <= 9 else {
        throw error(.notANumber(column: name, text: text(field)), at: field)
      }
      value = value &* 10 &+ Int64(digit)
      index += 1
    }
    if isNegative { value = -value }
    guard range.contains(value) else {
      throw error(.notANumber(column: name, text: text(field)), at: field)
    }
    return value
  }

  private func text(_ field: Range<Int>) -> String {
    String(decoding: bytes[field], as: UTF8.self)
  }

  private func error(
    _ problem: ReviewLogError.Problem,
    at field: Range<Int>? = nil
  ) -> ReviewLogError {
    let start = field?.lowerBound ?? lineStart
    return ReviewLogError(line: line, column: start - lineStart + 1, problem: problem)
  }
}
