extension DateReader {
  /// `March 5, 2026`, `5 March 2026`, `Mar. 5`, `March 2026`, `221 BC`, `the 1980s`.
  func englishDate(at start: Int) -> ReadDate? {
    if let month = month(at: start) { return monthFirst(start, month) }
    guard let number = digits(at: start) else { return nil }
    let places = number.end - start
    if let end = before(number.end), places <= 4 {
      var date = ReadDate(range: start..<end)
      date.year = -number.value
      return date
    }
    if places == 4, number.value % 10 == 0, has("s", at: number.end) {
      var date = ReadDate(range: start..<number.end + 1)
      date.year = number.value
      date.isDecade = true
      return date
    }
    guard places <= 2, (1...31).contains(number.value) else { return nil }
    var next = ordinalEnd(number.end)
    next = skippingSpace(next)
    if has("of ", at: next) { next += 3 }
    guard let month = month(at: next) else { return nil }
    var date = ReadDate(range: start..<month.end)
    date.day = number.value
    date.month = month.value
    addYear(to: &date)
    return date
  }

  private func monthFirst(_ start: Int, _ month: (value: Int, end: Int)) -> ReadDate? {
    var date = ReadDate(range: start..<month.end)
    date.month = month.value
    let next = skippingSpace(month.end)
    if let day = digits(at: next), day.end - next <= 2, (1...31).contains(day.value), next > start {
      date.day = day.value
      date.range = start..<ordinalEnd(day.end)
    }
    addYear(to: &date)
    // A bare month is a date only with something to hold on to; `may` and `march` are verbs.
    return date.day == nil && date.year == nil && mode == .strict ? nil : date
  }

  private func addYear(to date: inout ReadDate) {
    var next = date.range.upperBound
    if next < limit, Self.isComma(scalars[next]) { next += 1 }
    next = skippingSpace(next)
    guard let year = digits(at: next), year.end - next == 4, next > date.range.upperBound else {
      return
    }
    date.year = year.value
    date.range = date.range.lowerBound..<year.end
  }

  /// A comma of either width, or 、 where a text writes all its separators so.
  private static func isComma(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == "，" || scalar == "、"
  }

  /// The position after `st`, `nd`, `rd`, `th`, or the same position.
  private func ordinalEnd(_ index: Int) -> Int {
    let hasSuffix =
      has("st", at: index) || has("nd", at: index) || has("rd", at: index) || has("th", at: index)
    return hasSuffix ? index + 2 : index
  }

  /// The position after `BC`, `B.C.` or `BCE` behind a year.
  private func before(_ end: Int) -> Int? {
    let start = skippingSpace(end)
    for mark in ["BCE", "B.C.", "BC", "bce", "b.c.", "bc"] where has(mark, at: start) {
      return start + mark.unicodeScalars.count
    }
    return nil
  }

  /// The month named at a position, in full or by its first letters, and the position after it.
  private func month(at start: Int) -> (value: Int, end: Int)? {
    var end = start
    var letters = ""
    while end < limit, end - start < 10, EnglishNumberWord.letter(scalars[end]) != nil {
      letters.unicodeScalars.append(Unicode.Scalar(UInt8(scalars[end].value | 0x20)))
      end += 1
    }
    guard end - start >= 3, end >= limit || EnglishNumberWord.letter(scalars[end]) == nil,
      let index = Self.months.firstIndex(where: { name in
        name == letters || letters == name.prefix(3) || (letters == "sept" && name == "september")
      })
    else { return nil }
    let hasPoint = end < limit && scalars[end] == "." && end - start <= 4
    return (index + 1, hasPoint ? end + 1 : end)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
