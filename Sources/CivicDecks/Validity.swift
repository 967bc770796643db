public import CivicTime

/// When a fact holds, as written after `V:`: `2025`, `2026-03-05..`, `..2027-03`, `2025..2030`.
///
/// Each end is a year, a month or a day; a single value stands for the whole of it.
public struct Validity: Sendable, Hashable {
  /// The text as written, trimmed.
  public let text: String
  /// First day on which the fact holds; `nil` when open.
  public let first: CivilDate?
  /// Last day on which the fact holds; `nil` when open.
  public let last: CivilDate?

  /// Reads a validity, or `nil` when it is not of the form above.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let dot = UInt8(ascii: ".")
    let mark = bytes.indices.dropLast().first { bytes[$0] == dot && bytes[$0 + 1] == dot }
    let opening = bytes[..<(mark ?? bytes.count)]
    let closing = mark.map { bytes[($0 + 2)...] } ?? opening
    guard !(opening.isEmpty && closing.isEmpty) else { return nil }
    let first = opening.isEmpty ? nil : Self.range(opening)
    let last = closing.isEmpty ? nil : Self.range(closing)
    guard opening.isEmpty || first != nil, closing.isEmpty || last != nil else { return nil }
    if let first, let last, last.upperBound < first.lowerBound { return nil }
    self.text = text
    self.first = first?.lowerBound
    self.last = last?.upperBound
  }

  /// Whether the fact no longer holds on a day.
  public func isExpired(on day: CivilDate) -> Bool {
    guard let last else { return false }
    return last < day
  }

  /// The days of a year, a month or a day: `2025`, `2025-03`, `2025-03-05`.
  private static func range(_ text: ArraySlice<UInt8>) -> ClosedRange<CivilDate>? {
    let start = text.startIndex
    guard [4, 7, 10].contains(text.count), let year = number(text, start, 4) else { return nil }
    guard text.count > 4 else {
      return days(from: (year, 1, 1), to: (year, 12, 31))
    }
    guard text[start + 4] == UInt8(ascii: "-"), let month = number(text, start + 5, 2),
      (1...12).contains(month)
    else { return nil }
    guard text.count > 7 else {
      let last = CivilDate.days(inMonth: month, year: year)
      return days(from: (year, month, 1), to: (year, month, last))
    }
    guard text[start + 7] == UInt8(ascii: "-"), let day = number(text, start + 8, 2) else {
      return nil
    }
    return days(from: (year, month, day), to: (year, month, day))
  }

  private typealias Day = (year: Int, month: Int, day: Int)

  private static func days(from first: Day, to last: Day) -> ClosedRange<CivilDate>? {
    guard let first = CivilDate(year: first.year, month: first.month, day: first.day),
      let last = CivilDate(year: last.year, month: last.month, day: last.day)
    else { return nil }
    return first...last
  }

  private static func number(_ text: ArraySlice<UInt8>, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for byte in text[start..<(start + count)] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
