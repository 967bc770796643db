import CivicTime

/// Reads dates in any form at a place of a text.
///
/// Catches `2026年3月5日`, `二〇二六年三月`, `3月5号`, `2026-03-05`, `2026.3.5`, `公元前221年`, `20世纪80年代`,
/// `March 5, 2026`, `5 Mar`, `221 BC`; not `3年` (a length of time), `2.8` or `C919`.
public struct DateReader: Sendable {
  /// How much of a doubtful text is a date.
  public enum Mode: Sendable, Hashable {
    /// For running text.
    case strict
    /// For a text known to be a date: also a bare year, `3-5`, `3/5/2026`, `20260305`, `5日`.
    case lenient
  }

  let scalars: [Unicode.Scalar]
  let limit: Int
  let mode: Mode

  /// The date that starts at a position, or `nil`.
  ///
  /// - Parameters:
  ///   - scalars: the text; what stands before the position is looked at too.
  ///   - start: where the date would start.
  ///   - end: where the text ends for this purpose; `nil` means its end.
  ///   - mode: how much of a doubtful text is a date.
  /// - Returns: the longest date there.
  public static func date(
    in scalars: [Unicode.Scalar],
    at start: Int,
    upTo end: Int? = nil,
    mode: Mode = .strict
  ) -> ReadDate? {
    DateReader(scalars: scalars, limit: end ?? scalars.count, mode: mode).date(at: start)
  }

  /// All dates of a part of a text, in order, not overlapping.
  ///
  /// - Parameters:
  ///   - scalars: the text.
  ///   - range: the part to look at; `nil` means all.
  ///   - mode: how much of a doubtful text is a date.
  /// - Returns: the dates from left to right.
  public static func dates(
    in scalars: [Unicode.Scalar],
    range: Range<Int>? = nil,
    mode: Mode = .strict
  ) -> [ReadDate] {
    let range = range ?? 0..<scalars.count
    let reader = DateReader(scalars: scalars, limit: range.upperBound, mode: mode)
    var found: [ReadDate] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let date = reader.date(at: index) {
        found.append(date)
        index = date.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func date(at start: Int) -> ReadDate? {
    guard start < limit, !continuesNumber(at: start) else { return nil }
    let date = chineseDate(at: start) ?? separatedDate(at: start) ?? englishDate(at: start)
    guard let date, Self.isPossible(date) else { return nil }
    return date
  }

  /// Whether the position lies inside a number or a word, where no date can start.
  private func continuesNumber(at start: Int) -> Bool {
    guard start > 0 else { return false }
    let before = scalars[start - 1]
    if EnglishNumberWord.letter(before) != nil || NumberReader.digit(before) != nil { return true }
    let isNumeral = ChineseNumeral.role(of: scalars[start]) != nil
    return isNumeral && (ChineseNumeral.role(of: before) != nil || before == "第")
  }

  /// Whether the calendar has the day in some year.
  private static func isPossible(_ date: ReadDate) -> Bool {
    guard let month = date.month else { return true }
    guard (1...12).contains(month) else { return false }
    guard let day = date.day else { return true }
    let year = date.hasShortYear ? 2_000 : date.year ?? 2_000
    return day >= 1 && day <= CivilDate.days(inMonth: month, year: year)
  }

  // MARK: - Parts

  /// A whole number in digits of either width.
  func digits(at start: Int) -> (value: Int, end: Int)? {
    var value = 0
    var index = start
    while index < limit, index - start < 9, let digit = NumberReader.digit(scalars[index]) {
      value = value * 10 + digit
      index += 1
    }
    guard index > start, index >= limit || NumberReader.digit(scalars[index]) == nil else {
      return nil
    }
    return (value, index)
  }

  /// A whole number in digits or Chinese characters, with the number of digits written.
  func number(at start: Int) -> (value: Int, end: Int, places: Int)? {
    let first = skippingSpace(start)
    if let digits = digits(at: first) { return (digits.value, digits.end, digits.end - first) }
    guard first < limit, ChineseNumeral.role(of: scalars[first]) != nil else { return nil }
    var end = first
    while end < limit, ChineseNumeral.role(of: scalars[end]) != nil { end += 1 }
    guard let value = ChineseNumeral.whole(scalars, first..<end, allowsPair: true)?.integer else {
      return nil
    }
    return (value, end, end - first)
  }

  func skippingSpace(_ index: Int) -> Int {
    index < limit && (scalars[index] == " " || scalars[index] == "\u{A0}") ? index + 1 : index
  }

  func has(_ text: String, at start: Int) -> Bool {
    var index = start
    for scalar in text.unicodeScalars {
      guard index < limit, scalars[index] == scalar else { return false }
      index += 1
    }
    return true
  }
}
