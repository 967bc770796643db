extension Instant {
  /// Reads a moment: `2026-03-05T08:00:00Z`, `2026-03-05T08:00+08:00`, `2026-03-05`.
  ///
  /// Seconds and their fraction (up to three digits) may be left out; without an offset the time is UTC,
  /// without a time it is midnight. Anything else gives `nil`.
  public init?(iso8601 text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10,
      let date = CivilDate(iso: String(decoding: bytes[0..<10], as: UTF8.self))
    else { return nil }
    var scanner = DigitScanner(bytes: bytes, position: 10)
    let start = Int64(date.dayNumber) * 86_400_000
    if scanner.isAtEnd {
      self.init(milliseconds: start)
      return
    }
    guard scanner.take(0x54) || scanner.take(0x20), let hour = scanner.number(2), hour < 24,
      scanner.take(0x3A), let minute = scanner.number(2), minute < 60,
      let rest = scanner.secondsMilliseconds(), let offset = scanner.offsetSeconds(),
      scanner.isAtEnd
    else { return nil }
    let clock = Int64(hour * 3_600 + minute * 60 - offset) * 1_000
    self.init(milliseconds: start + clock + Int64(rest))
  }

  /// The moment in UTC as `2026-03-05T08:00:00.000Z`.
  public var iso8601: String {
    let day =
      milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
    let rest = Int(milliseconds - day * 86_400_000)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let seconds = rest / 1_000
    let fraction = String(rest % 1_000 + 1_000).dropFirst()
    return CivilDate(dayNumber: Int(day)).iso + "T" + two(seconds / 3_600) + ":"
      + two(seconds / 60 % 60) + ":" + two(seconds % 60) + "." + fraction + "Z"
  }
}

/// Reads the digits and marks of a time from bytes.
private struct DigitScanner {
  let bytes: [UInt8]
  var position: Int

  var isAtEnd: Bool { position == bytes.count }

  mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  mutating func number(_ digits: Int) -> Int? {
    guard position + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<position + digits] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    position += digits
    return value
  }

  /// `:SS` and `.mmm`, in milliseconds; 0 when left out, `nil` when malformed.
  mutating func secondsMilliseconds() -> Int? {
    guard take(0x3A) else { return 0 }
    guard let seconds = number(2), seconds < 60 else { return nil }
    guard take(0x2E) else { return seconds * 1_000 }
    var milliseconds = 0
    var scale = 100
    while scale > 0, let digit = number(1) {
      milliseconds += digit * scale
      scale /= 10
    }
    return scale == 100 ? nil : seconds * 1_000 + milliseconds
  }

  /// `Z`, `+08:00` or `+0800`, in seconds; 0 when left out, `nil` when malformed.
  mutating func offsetSeconds() -> Int? {
    if isAtEnd || take(0x5A) { return 0 }
    let isNegative = take(0x2D)
    guard isNegative || take(0x2B), let hours = number(2), hours <= 18 else { return nil }
    _ = take(0x3A)
    guard let minutes = number(2), minutes < 60 else { return nil }
    return (hours * 3_600 + minutes * 60) * (isNegative ? -1 : 1)
  }
}
