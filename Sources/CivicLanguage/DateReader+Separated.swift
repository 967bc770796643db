extension DateReader {
  /// Digits with separators: `2026-03-05`, `2026/3`, `2026.3.5`; in answers also `3-5`, `3.5`, `3/5/2026`,
  /// `20260305` and `2026`.
  func separatedDate(at start: Int) -> ReadDate? {
    guard let first = digits(at: start) else { return nil }
    let places = first.end - start
    if places == 8, mode == .lenient {
      return date(
        start..<first.end,
        year: first.value / 10_000,
        month: first.value / 100 % 100,
        day: first.value % 100
      )
    }
    guard let separator = separator(at: first.end), let second = digits(at: first.end + 1),
      second.end - first.end <= 3
    else { return bareYear(start..<first.end, first.value) }
    let third = self.separator(at: second.end) == separator ? digits(at: second.end + 1) : nil
    if places == 4 {
      guard let third, third.end - second.end <= 3 else {
        return yearAndMonth(start, first, second, separator)
      }
      return date(start..<third.end, year: first.value, month: second.value, day: third.value)
    }
    guard mode == .lenient, places <= 2 else { return nil }
    guard let third else {
      return date(start..<second.end, year: nil, month: first.value, day: second.value)
    }
    guard third.end - second.end == 5 else { return nil }
    return american(start..<third.end, first.value, second.value, year: third.value)
  }

  private func separator(at index: Int) -> Unicode.Scalar? {
    guard index < limit else { return nil }
    switch scalars[index] {
    case "-", "/", ".": return scalars[index]
    case "－": return "-"
    case "／": return "/"
    case "．": return "."
    default: return nil
    }
  }

  private func bareYear(_ range: Range<Int>, _ value: Int) -> ReadDate? {
    guard mode == .lenient, range.count == 4, (1_000...2_999).contains(value) else { return nil }
    var date = ReadDate(range: range)
    date.year = value
    let mark = skippingSpace(range.upperBound)
    if has("BC", at: mark) || has("bc", at: mark) {
      date.year = -value
      date.range = range.lowerBound..<mark + 2 + (has("E", at: mark + 2) ? 1 : 0)
    }
    return date
  }

  private func yearAndMonth(
    _ start: Int,
    _ year: (value: Int, end: Int),
    _ month: (value: Int, end: Int),
    _ separator: Unicode.Scalar
  ) -> ReadDate? {
    // 2026.3 may be a number, 2026-27 a school year.
    guard mode == .lenient, (1...12).contains(month.value) else {
      return bareYear(start..<year.end, year.value)
    }
    return date(start..<month.end, year: year.value, month: month.value, day: nil)
  }

  /// `3/5/2026`: month first, unless only the other way round is a date.
  private func american(
    _ range: Range<Int>,
    _ first: Int,
    _ second: Int,
    year: Int
  ) -> ReadDate? {
    let isMonthFirst = first <= 12
    var read = date(
      range,
      year: year,
      month: isMonthFirst ? first : second,
      day: isMonthFirst ? second : first
    )
    read?.isAmbiguous = first <= 12 && second <= 12 && first != second
    return read
  }

  private func date(_ range: Range<Int>, year: Int?, month: Int, day: Int?) -> ReadDate? {
    guard (1...12).contains(month), day.map({ (1...31).contains($0) }) ?? true else { return nil }
    var date = ReadDate(range: range)
    date.year = year
    date.month = month
    date.day = day
    return date
  }
}
