import CivicText

/// Finds words for times in the shadow of a text.
///
/// Catches `去年`, `2025年底`, `2021—2025年`, `“十四五”时期`, `上半年`, `from 2014 to 2019`, `last year`; not
/// `3年` (a length), `前年轻人` or `2019 people`.
struct TimeScanner {
  /// The shadow.
  let text: [Unicode.Scalar]
  let dates: DateScanner

  /// Takes the shadow of a text.
  init(_ text: [Unicode.Scalar]) {
    self.text = text
    dates = DateScanner(text)
  }

  subscript(index: Int) -> Unicode.Scalar {
    index >= 0 && index < text.count ? text[index] : "\0"
  }

  /// All words for times in order.
  func expressions() -> [TimeExpression] {
    var found: [TimeExpression] = []
    let beginnings = Self.beginnings
    var index = 0
    while index < text.count {
      guard beginnings.contains(text[index]), !isInsideEnglishWord(index),
        let expression = expression(at: index)
      else {
        index += 1
        continue
      }
      found.append(expression)
      index = max(index + 1, expression.range.upperBound)
    }
    return found
  }

  @inline(__always)
  private func isInsideEnglishWord(_ index: Int) -> Bool {
    text[index].value < 0x80 && index > 0 && text[index].isAlphabetic
      && text[index - 1].isAlphabetic
  }

  private func expression(at index: Int) -> TimeExpression? {
    let first = text[index]
    if first.isAlphabetic {
      guard !self[index - 1].isAlphabetic, self[index - 1] != "-" else { return nil }
      return englishExpression(at: index)
    }
    if let written = writtenExpression(at: index) { return written }
    return first.isASCIIDigit ? nil : chineseExpression(at: index)
  }

  /// Scalars with which words for a time can begin; most text is passed over here.
  private static let beginnings: ScalarSet =
    "今本去前大明后过上同当次翌下昨目现如眼近日最不此这多长一二三四五六七八九十第年全改新中建香澳加党民〇“0123456789abcdefilmnoprstwxyJFMASONDTELIRCPBY"

  // MARK: - Written dates

  private func writtenExpression(at index: Int) -> TimeExpression? {
    if let years = yearRange(at: index) { return years }
    if let decade = decade(at: index) { return decade }
    if let date = dates.date(at: index) { return completed(date) }
    return bareYear(at: index)
  }

  /// A written date with what follows it: 底, 上半年, 以来.
  private func completed(_ date: WrittenDate) -> TimeExpression {
    var expression = TimeExpression(
      range: date.range,
      form: .date(year: date.year, month: date.month, day: date.day)
    )
    if date.year != nil, date.month == nil, self[date.range.upperBound - 1] == "年" {
      addPart(to: &expression)
    }
    markOpen(&expression)
    return expression
  }

  /// `2021—2025年`, `2021年至2025年`, `2014–2019`, `from 2014 to 2019`.
  private func yearRange(at start: Int) -> TimeExpression? {
    guard let first = fourDigits(at: start), !self[start - 1].isASCIIDigit else { return nil }
    var index = start + 4
    if self[index] == "年" { index += 1 }
    let hasUnit = self[index - 1] == "年"
    guard let joiner = Self.joiners.first(where: { has($0, at: index) }) else { return nil }
    index += joiner.unicodeScalars.count
    guard let last = fourDigits(at: index), last > first, last - first < 300,
      !self[index + 4].isASCIIDigit
    else { return nil }
    let end = index + 4
    if self[end] == "年" {
      guard !(dates.date(at: index)?.month != nil) else { return nil }
      return TimeExpression(range: start..<end + 1, form: .years(first, last))
    }
    guard !hasUnit, joiner != "至", joiner != "到", !self[end].isHan else { return nil }
    guard joiner != "-" || !(self[end] == "-" || self[end].isASCIIDigit) else { return nil }
    return TimeExpression(range: start..<end, form: .years(first, last))
  }

  private static let joiners = [
    "—", "–", "-", "至", "到", "~", "～", "－", " to ", " and ", " through ",
  ]

  /// `20世纪90年代`, `二十世纪九十年代`, `the 1990s`.
  private func decade(at start: Int) -> TimeExpression? {
    if let year = fourDigits(at: start), self[start + 4] == "s", year % 10 == 0,
      !self[start + 5].isAlphabetic
    {
      return TimeExpression(range: start..<start + 5, form: .decade(year))
    }
    guard let (century, end) = number(at: start), has("世纪", at: end), (10...30).contains(century),
      let (decade, decadeEnd) = number(at: end + 2), decade % 10 == 0, decade < 100,
      has("年代", at: decadeEnd)
    else { return nil }
    return TimeExpression(
      range: start..<decadeEnd + 2,
      form: .decade((century - 1) * 100 + decade)
    )
  }

  /// A year in English: four digits after a word that leads to a time, or alone in brackets.
  private func bareYear(at start: Int) -> TimeExpression? {
    guard let year = fourDigits(at: start), !self[start - 1].isASCIIDigit,
      !self[start + 4].isASCIIDigit, !self[start + 4].isHan, (1200...2100).contains(year),
      self[start - 1].isBlank || self[start - 1] == "(" || self[start - 1] == "-"
    else { return nil }
    let before = previousWord(before: start)
    let next = self[start + 4]
    let isBracketed = self[start - 1] == "(" && (next == ")" || next == ",")
    guard isBracketed || Self.leadingWords.contains(before[...]),
      next != "." || !self[start + 5].isASCIIDigit
    else { return nil }
    guard !(next == "," && self[start + 5].isASCIIDigit) else { return nil }
    var expression = TimeExpression(
      range: start..<start + 4,
      form: .date(year: year, month: nil, day: nil)
    )
    expression.isOpen = before == Array("since".unicodeScalars)
    return expression
  }

  private static let leadingWords = WordSet(
    """
    in since by until till before after during from to of and through around about circa early late
    mid the for between year spring summer autumn winter fall
    """
  )

  private func previousWord(before index: Int) -> [Unicode.Scalar] {
    var end = index
    while end > 0, self[end - 1] == " " || self[end - 1] == "-" || self[end - 1] == "(" { end -= 1 }
    var start = end
    while start > 0, self[start - 1].isAlphabetic { start -= 1 }
    guard start < end, let small = Unicode.Scalar(self[start].value | 0x20) else { return [] }
    return [small] + text[start + 1..<end]
  }

  // MARK: - Parts

  func addPart(to expression: inout TimeExpression) {
    let end = expression.range.upperBound
    guard
      let match = TimeWords.chineseParts.match(text, at: end)
        ?? TimeWords.yearSuffixes.match(text, at: end),
      match.name != "middle" || self[end] == "年" || self[end + 1] == "，"
    else { return }
    expression.part = Self.part(match.name, match.number)
    expression.range = expression.range.lowerBound..<end + match.length
  }

  func markOpen(_ expression: inout TimeExpression) {
    let end = expression.range.upperBound
    if has("以来", at: end) || (self[end] == "起" && self[end + 1] != "草") { expression.isOpen = true }
  }

  static func part(_ name: String, _ number: Int) -> TimeExpression.Part? {
    switch name {
    case "half": .half(number)
    case "quarter": .quarter(number)
    case "quarters": .quarters(number)
    case "start": .start
    case "middle": .middle
    case "end": .end
    case "whole": .whole
    case "samePeriod": .samePeriod
    default: nil
    }
  }

  static func form(_ name: String, _ number: Int) -> TimeExpression.Form? {
    switch name {
    case "year": .year(number)
    case "sameYear": .sameYear(number)
    case "month": .month(number)
    case "week": .week(number)
    case "day": .day(number)
    case "now": .now
    case "vague": .vague
    case "landmark":
      .landmark(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    default: nil
    }
  }

  // MARK: - Numbers

  func fourDigits(at start: Int) -> Int? {
    var value = 0
    for offset in 0..<4 {
      guard self[start + offset].isASCIIDigit else { return nil }
      value = value * 10 + Int(self[start + offset].value - 0x30)
    }
    return (1000...2999).contains(value) ? value : nil
  }

  /// A small number in figures or Chinese numerals.
  func number(at start: Int) -> (value: Int, end: Int)? {
    var end = start
    var value = 0
    while self[end].isASCIIDigit, end - start < 4 {
      value = value * 10 + Int(self[end].value - 0x30)
      end += 1
    }
    if end > start { return (value, end) }
    var pending = 0
    while let digit = DateScanner.digit(self[end]), end - start < 4 {
      if digit == 10 {
        value += max(1, pending) * 10
        pending = 0
      } else {
        pending = digit
      }
      end += 1
    }
    return end > start ? (value + pending, end) : nil
  }

  func has(_ word: String, at index: Int) -> Bool {
    var place = index
    for scalar in word.unicodeScalars {
      guard self[place] == scalar else { return false }
      place += 1
    }
    return true
  }
}
