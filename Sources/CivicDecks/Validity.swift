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
    let parts = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    guard let opening = parts.first else { return nil }
    let closing = parts.count == 2 ? parts[1] : opening
    guard !(opening.isEmpty && closing.isEmpty) else { return nil }
    var first: CivilDate?
    var last: CivilDate?
    if !opening.isEmpty {
      guard let range = Self.range(opening) else { return nil }
      first = range.lowerBound
    }
    if !closing.isEmpty {
      guard let range = Self.range(closing) else { return nil }
      last = range.upperBound
    }
    if let first, let last, last < first { return nil }
    self.text = text
    self.first = first
    self.last = last
  }

  /// Whether the fact no longer holds on a day.
  public func isExpired(on day: CivilDate) -> Bool {
    guard let last else { return false }
    return last < day
  }

  private static func range(_ text: Substring) -> ClosedRange<CivilDate>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    let firstMonth = numbers.count > 1 ? numbers[1] : 1
    let lastMonth = numbers.count > 1 ? numbers[1] : 12
    guard (1...12).contains(firstMonth) else { return nil }
    let lastDay =
      numbers.count > 2 ? numbers[2] : CivilDate.days(inMonth: lastMonth, year: numbers[0])
    guard
      let first = CivilDate(
        year: numbers[0],
        month: firstMonth,
        day: numbers.count > 2 ? numbers[2] : 1
      ),
      let last = CivilDate(year: numbers[0], month: lastMonth, day: lastDay)
    else { return nil }
    return first...last
  }
}
