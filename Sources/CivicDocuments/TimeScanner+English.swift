import CivicText

extension TimeScanner {
  /// English words for a time that begin at a place.
  func englishExpression(at index: Int) -> TimeExpression? {
    if self[index].isCapitalLetter, let written = dates.date(at: index) {
      return TimeExpression(
        range: written.range,
        form: .date(year: written.year, month: written.month, day: written.day),
        isOpen: isAfterSince(index)
      )
    }
    if let ago = yearsAgo(at: index) ?? pastYearsInEnglish(at: index) { return ago }
    if let part = TimeWords.englishParts.match(text, at: index),
      let found = partOfYear(part, at: index)
    {
      return found
    }
    guard let match = TimeWords.english.match(text, at: index),
      !self[index + match.length].isAlphabetic, let form = Self.form(match.name, match.number)
    else { return nil }
    return TimeExpression(
      range: index..<index + match.length,
      form: form,
      isOpen: isAfterSince(index)
    )
  }

  private func isAfterSince(_ index: Int) -> Bool {
    has("ince ", at: index - 5) && (self[index - 6] == "s" || self[index - 6] == "S")
  }

  /// `the first half of 2025`, `early last year`, `mid-2024`, `the end of the year`.
  private func partOfYear(
    _ match: (length: Int, name: String, number: Int),
    at index: Int
  ) -> TimeExpression? {
    var next = index + match.length
    guard self[next] == " " || (match.name == "middle" && self[next] == "-") else { return nil }
    next += 1
    let part = Self.part(match.name, match.number)
    if let year = fourDigits(at: next), !self[next + 4].isASCIIDigit, !self[next + 4].isAlphabetic {
      return TimeExpression(
        range: index..<next + 4,
        form: .date(year: year, month: nil, day: nil),
        part: part
      )
    }
    if has("the year", at: next), !self[next + 8].isAlphabetic {
      return TimeExpression(range: index..<next + 8, form: .part, part: part)
    }
    guard let year = TimeWords.english.match(text, at: next), year.name == "year",
      let form = Self.form(year.name, year.number)
    else { return nil }
    return TimeExpression(range: index..<next + year.length, form: form, part: part)
  }

  /// `three years ago`, `10 years ago`.
  private func yearsAgo(at index: Int) -> TimeExpression? {
    guard self[index].isASCIIDigit || Self.numberBeginnings.contains(self[index]),
      let (count, end) = smallNumber(at: index)
    else { return nil }
    for unit in [" years ago", " year ago"] where has(unit, at: end) {
      return TimeExpression(range: index..<end + unit.unicodeScalars.count, form: .year(-count))
    }
    return nil
  }

  /// `the past five years`, `the last decade`.
  private func pastYearsInEnglish(at index: Int) -> TimeExpression? {
    guard self[index] == "t",
      let lead = ["the past ", "the last "].first(where: { has($0, at: index) })
    else {
      return nil
    }
    let start = index + lead.unicodeScalars.count
    if has("decade", at: start) {
      return TimeExpression(range: index..<start + 6, form: .pastYears(10))
    }
    guard let (count, end) = smallNumber(at: start), has(" years", at: end), count > 1 else {
      return nil
    }
    return TimeExpression(range: index..<end + 6, form: .pastYears(count))
  }

  private static let numberBeginnings: ScalarSet = "atfsen"

  private func smallNumber(at index: Int) -> (value: Int, end: Int)? {
    let words = [
      "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    for (offset, word) in words.enumerated() where has(word, at: index) {
      let end = index + word.unicodeScalars.count
      if self[end] == " " { return (offset + 1, end) }
    }
    guard self[index].isASCIIDigit, !self[index - 1].isASCIIDigit, let found = number(at: index),
      found.value <= 100
    else { return nil }
    return found
  }
}
