import CivicTime

/// A place in a line of a log, moved on field by field.
///
/// Each reader takes one field and the space after it. Numbers have no leading zeros and words one
/// spelling, so that a line has exactly one form.
struct EventCursor {
  /// Offset of the next byte to read.
  private(set) var index = 0

  /// The version: a number without sign; anything above the known one is newer.
  mutating func version(_ body: Span<UInt8>) throws(EventLineError) {
    let version = try number(body, .version)
    guard version <= EventLine.version else { throw .newerVersion }
    guard version == EventLine.version else { throw .malformed(.version) }
  }

  /// The bytes up to the next space or the end; the space is taken too.
  mutating func wordRange(_ body: Span<UInt8>, endingAt end: UInt8 = ASCII.space) -> Range<Int> {
    let start = index
    while index < body.count, body[index] != end { index += 1 }
    let range = start..<index
    // A space that ends the line stays, and is noticed as something after the last field.
    if index + 1 < body.count { index += 1 }
    return range
  }

  /// Everything that is left.
  mutating func remainder(_ body: Span<UInt8>) -> Range<Int> {
    let range = index..<body.count
    index = body.count
    return range
  }

  /// The name of a device.
  mutating func device(
    _ body: Span<UInt8>,
    endingAt end: UInt8 = ASCII.space,
    _ field: EventField = .device
  ) throws(EventLineError) -> Range<Int> {
    let range = wordRange(body, endingAt: end)
    guard DeviceID.isValid(body.extracting(range)) else { throw .malformed(field) }
    return range
  }

  /// Something that may be the name of a card; short enough to be compared as two words.
  mutating func card(_ body: Span<UInt8>) throws(EventLineError) -> Range<Int> {
    let range = wordRange(body)
    guard (1...CardKey.longest).contains(range.count) else { throw .malformed(.card) }
    return range
  }

  /// A number from 0 to 4,294,967,295.
  mutating func number(
    _ body: Span<UInt8>,
    _ field: EventField
  ) throws(EventLineError) -> UInt32 {
    let range = wordRange(body)
    guard (1...10).contains(range.count), range.count == 1 || body[range.lowerBound] != 0x30 else {
      throw .malformed(field)
    }
    var value: UInt64 = 0
    for position in range {
      guard ASCII.isDigit(body[position]) else { throw .malformed(field) }
      value = value &* 10 &+ UInt64(body[position] &- 0x30)
    }
    guard value <= UInt64(UInt32.max) else { throw .malformed(field) }
    return UInt32(value)
  }

  /// A number from 1.
  mutating func sequence(
    _ body: Span<UInt8>,
    _ field: EventField
  ) throws(EventLineError) -> UInt32 {
    let value = try number(body, field)
    guard value > 0 else { throw .malformed(field) }
    return value
  }

  /// A rating as a word; 1 for `again` to 4 for `easy`.
  mutating func rating(_ body: Span<UInt8>) throws(EventLineError) -> UInt8 {
    let range = wordRange(body)
    guard let place = EventLine.ratingWords.firstIndex(where: { Self.equals(body, range, $0) })
    else { throw .malformed(.rating) }
    return UInt8(place + 1)
  }

  /// Whether the next word is the first of two.
  mutating func choice(
    _ body: Span<UInt8>,
    _ first: StaticString,
    _ second: StaticString,
    _ field: EventField
  ) throws(EventLineError) -> Bool {
    let range = wordRange(body)
    if Self.equals(body, range, first) { return true }
    guard Self.equals(body, range, second) else { throw .malformed(field) }
    return false
  }

  /// Whether some bytes are a word.
  static func equals(_ body: Span<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for place in 0..<letters.count where body[range.lowerBound + place] != letters[place] {
        return false
      }
      return true
    }
  }
}

extension EventCursor {
  /// A local time with its offset: `2026-03-05T09:12:33.250+08:00`, seconds of the offset if any.
  mutating func time(_ body: Span<UInt8>) throws(EventLineError) -> (Int64, Int32) {
    let start = index
    let range = wordRange(body)
    guard range.count == 29 || range.count == 32 else { throw .malformed(.time) }
    let date = try day(body, at: start)
    let clock = try milliseconds(body, at: start + 11)
    let offset = try offset(body, at: start + 23, hasSeconds: range.count == 32)
    guard body[start + 10] == 0x54 else { throw .malformed(.time) }
    let moment = Int64(date) * 86_400_000 + clock - Int64(offset) * 1_000
    guard moment >= ReviewEvent.earliest.milliseconds, moment <= ReviewEvent.latest.milliseconds
    else { throw .malformed(.time) }
    return (moment, offset)
  }

  /// A day: `2026-03-05`.
  mutating func day(_ body: Span<UInt8>) throws(EventLineError) -> Int {
    let range = wordRange(body)
    guard range.count == 10 else { throw .malformed(.day) }
    return try day(body, at: range.lowerBound, .day)
  }

  private func day(
    _ body: Span<UInt8>,
    at start: Int,
    _ field: EventField = .time
  ) throws(EventLineError) -> Int {
    guard body[start + 4] == 0x2D, body[start + 7] == 0x2D,
      let century = pair(body, at: start), let year = pair(body, at: start + 2),
      let month = pair(body, at: start + 5), let day = pair(body, at: start + 8),
      let date = CivilDate(year: century * 100 + year, month: month, day: day)
    else { throw .malformed(field) }
    return date.dayNumber
  }

  /// Milliseconds of a time of day: `09:12:33.250`.
  private func milliseconds(_ body: Span<UInt8>, at start: Int) throws(EventLineError) -> Int64 {
    guard body[start + 2] == 0x3A, body[start + 5] == 0x3A, body[start + 8] == 0x2E,
      let hour = pair(body, at: start), hour < 24,
      let minute = pair(body, at: start + 3), minute < 60,
      let second = pair(body, at: start + 6), second < 60,
      let hundredth = pair(body, at: start + 9), ASCII.isDigit(body[start + 11])
    else { throw .malformed(.time) }
    let seconds = (hour * 60 + minute) * 60 + second
    return Int64(seconds * 1_000 + hundredth * 10 + Int(body[start + 11] - 0x30))
  }

  /// Seconds of an offset: `+08:00`, or `+08:05:43`.
  private func offset(
    _ body: Span<UInt8>,
    at start: Int,
    hasSeconds: Bool
  ) throws(EventLineError) -> Int32 {
    guard body[start] == 0x2B || body[start] == 0x2D, body[start + 3] == 0x3A,
      let hour = pair(body, at: start + 1), hour < 24,
      let minute = pair(body, at: start + 4), minute < 60
    else { throw .malformed(.time) }
    var size = (hour * 60 + minute) * 60
    if hasSeconds {
      guard body[start + 6] == 0x3A, let second = pair(body, at: start + 7),
        (1..<60).contains(second)
      else { throw .malformed(.time) }
      size += second
    }
    let isNegative = body[start] == 0x2D
    guard !(isNegative && size == 0) else { throw .malformed(.time) }
    return Int32(isNegative ? -size : size)
  }

  /// Two digits.
  private func pair(_ body: Span<UInt8>, at start: Int) -> Int? {
    let (tens, ones) = (body[start], body[start + 1])
    guard ASCII.isDigit(tens), ASCII.isDigit(ones) else { return nil }
    return Int(tens - 0x30) * 10 + Int(ones - 0x30)
  }
}
