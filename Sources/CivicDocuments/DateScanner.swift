import CivicText
import CivicTime

/// A date as it stands in a text.
struct WrittenDate: Equatable {
  /// Scalars it takes.
  var range: Range<Int>
  /// The year, when written.
  var year: Int?
  /// The month, 1–12, when written.
  var month: Int?
  /// The day, 1–31, when written.
  var day: Int?

  /// The day it names, when it names one that exists.
  var civilDate: CivilDate? {
    guard let year, let month, let day else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}

/// Reads dates written in figures or words at a place in a text.
///
/// Catches `2026年3月5日`, `二〇二六年三月五日`, `3月5日`, `2026-03-05`, `5 March 2026`, `March 5, 2026`;
/// not `12345年` or `3年` (a length of time) or `13月`.
struct DateScanner {
  /// The text, simplified and with half-width punctuation.
  let text: [Unicode.Scalar]

  /// Makes a scanner.
  init(_ text: [Unicode.Scalar]) {
    self.text = text
  }

  subscript(index: Int) -> Unicode.Scalar {
    index >= 0 && index < text.count ? text[index] : "\0"
  }

  /// The first date with year, month and day.
  func firstFullDate(from start: Int = 0) -> WrittenDate? {
    var index = start
    while index < text.count {
      if let date = date(at: index) {
        if date.civilDate != nil { return date }
        index = max(index + 1, date.range.upperBound)
      } else {
        index += 1
      }
    }
    return nil
  }

  /// The date that begins at a place and not before it.
  func date(at index: Int) -> WrittenDate? {
    let first = self[index]
    let previous = self[index - 1]
    if first.isASCIIDigit {
      guard !previous.isASCIIDigit, previous != "." || !self[index - 2].isASCIIDigit else {
        return nil
      }
      return chineseDate(at: index) ?? isoDate(at: index) ?? dayFirstDate(at: index)
    }
    if Self.digit(first) != nil {
      return Self.digit(previous) == nil && previous != "第" ? chineseDate(at: index) : nil
    }
    guard first.isCapitalLetter, !previous.isAlphabetic else { return nil }
    return monthFirstDate(at: index)
  }

  // MARK: - Chinese

  private func chineseDate(at start: Int) -> WrittenDate? {
    guard let (number, end) = number(at: start) else { return nil }
    let unit = blanksEnd(from: end)
    if self[unit] == "年" {
      guard end - start == 4, (1000...2999).contains(number) else { return nil }
      var date = WrittenDate(range: start..<unit + 1, year: number)
      addMonth(to: &date)
      return date
    }
    guard self[unit] == "月", (1...12).contains(number) else {
      return nil
    }
    var date = WrittenDate(range: start..<unit + 1, month: number)
    addDay(to: &date)
    return date
  }

  private func addMonth(to date: inout WrittenDate) {
    let start = blanksEnd(from: date.range.upperBound)
    guard let (month, end) = number(at: start), (1...12).contains(month) else { return }
    let unit = blanksEnd(from: end)
    guard self[unit] == "月" else { return }
    date.month = month
    date.range = date.range.lowerBound..<unit + 1
    addDay(to: &date)
  }

  private func addDay(to date: inout WrittenDate) {
    let start = blanksEnd(from: date.range.upperBound)
    guard let (day, end) = number(at: start), (1...31).contains(day) else { return }
    let unit = blanksEnd(from: end)
    guard self[unit] == "日" || self[unit] == "号" else { return }
    date.day = day
    date.range = date.range.lowerBound..<unit + 1
  }

  /// A whole number in ASCII digits or Chinese numerals: `2026`, `二〇二六`, `十二`, `三十一`.
  private func number(at start: Int) -> (value: Int, end: Int)? {
    var end = start
    if self[start].isASCIIDigit {
      var value = 0
      while self[end].isASCIIDigit, end - start < 5 {
        value = value * 10 + Int(self[end].value - 0x30)
        end += 1
      }
      return end - start < 5 ? (value, end) : nil
    }
    while Self.digit(self[end]) != nil { end += 1 }
    guard end > start, end - start <= 4 else { return nil }
    return (Self.value(of: text[start..<end]), end)
  }

  private static func value(of numeral: ArraySlice<Unicode.Scalar>) -> Int {
    guard numeral.contains("十") else {
      return numeral.reduce(0) { $0 * 10 + (digit($1) ?? 0) }
    }
    var value = 0
    var pending = 0
    for scalar in numeral {
      if scalar == "十" {
        value += max(1, pending) * 10
        pending = 0
      } else {
        pending = digit(scalar) ?? 0
      }
    }
    return value + pending
  }

  /// The value of a Chinese digit, 10 for 十.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零", "○", "Ｏ": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    case "十": 10
    default: nil
    }
  }

  // MARK: - Figures and English

  private func isoDate(at start: Int) -> WrittenDate? {
    guard let (year, yearEnd) = number(at: start), yearEnd - start == 4,
      (1000...2999).contains(year)
    else { return nil }
    let separator = self[yearEnd]
    guard "-/.".unicodeScalars.contains(separator),
      let (month, monthEnd) = number(at: yearEnd + 1), (1...12).contains(month),
      monthEnd - yearEnd <= 3, self[monthEnd] == separator,
      let (day, dayEnd) = number(at: monthEnd + 1), (1...31).contains(day),
      dayEnd - monthEnd <= 3, self[yearEnd + 1].isASCIIDigit, self[monthEnd + 1].isASCIIDigit
    else { return nil }
    return WrittenDate(range: start..<dayEnd, year: year, month: month, day: day)
  }

  /// `5 March 2026`, `5th of March`.
  private func dayFirstDate(at start: Int) -> WrittenDate? {
    guard let (day, dayEnd) = number(at: start), (1...31).contains(day) else { return nil }
    var index = dayEnd
    if Self.ordinalEndings.match(text, at: index) == 2 { index += 2 }
    guard self[index] == " " else { return nil }
    index = blanksEnd(from: index)
    if self[index] == "o", self[index + 1] == "f", self[index + 2] == " " { index += 3 }
    guard let (month, monthEnd) = month(at: index) else { return nil }
    var date = WrittenDate(range: start..<monthEnd, month: month, day: day)
    addYear(to: &date)
    return date
  }

  /// `March 5, 2026`, `March 2026`, `March 5`.
  private func monthFirstDate(at start: Int) -> WrittenDate? {
    guard let (month, monthEnd) = month(at: start), self[monthEnd] == " " else { return nil }
    let next = blanksEnd(from: monthEnd)
    var date = WrittenDate(range: start..<monthEnd, month: month)
    if let (day, dayEnd) = number(at: next), self[next].isASCIIDigit, dayEnd - next <= 2,
      (1...31).contains(day)
    {
      let suffix = Self.ordinalEndings.match(text, at: dayEnd)
      date.day = day
      date.range = start..<dayEnd + suffix
    }
    addYear(to: &date)
    return date.day == nil && date.year == nil ? nil : date
  }

  private func addYear(to date: inout WrittenDate) {
    var index = date.range.upperBound
    if self[index] == "," { index += 1 }
    index = blanksEnd(from: index)
    guard index > date.range.upperBound, self[index].isASCIIDigit,
      let (year, end) = number(at: index), end - index == 4, (1000...2999).contains(year)
    else { return }
    date.year = year
    date.range = date.range.lowerBound..<end
  }

  private func month(at index: Int) -> (value: Int, end: Int)? {
    for (number, name) in Self.months.enumerated() {
      var length = 0
      while length < name.count, self[index + length] == name[length] { length += 1 }
      guard length >= 3, length == name.count || length == 3 || (number == 8 && length == 4),
        !self[index + length].isAlphabetic
      else { continue }
      let dot = self[index + length] == "." && length < name.count ? 1 : 0
      return (number + 1, index + length + dot)
    }
    return nil
  }

  private func blanksEnd(from index: Int) -> Int {
    var end = index
    while self[end].isBlank { end += 1 }
    return end
  }

  private static let ordinalEndings = WordSet("st nd rd th")
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ].map { Array($0.unicodeScalars) }
}
