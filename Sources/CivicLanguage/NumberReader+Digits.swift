extension NumberReader {
  /// Digits and what was learned while they were read.
  struct DigitRun {
    var value: ExactDecimal
    var end: Int
    /// Digits from the first that is not zero.
    var written: Int
    var hasDecimals: Bool
  }

  /// A number that begins with a digit of either width.
  func digitNumber(at start: Int) -> ReadNumber? {
    if mode == .strict, isInsideName(start) { return nil }
    guard let run = digits(at: start) else { return nil }
    var number = ReadNumber(
      range: start..<run.end,
      value: .decimal(run.value),
      form: .digits,
      writtenDigits: run.written,
      hasDecimals: run.hasDecimals
    )
    if let fraction = fraction(over: run, from: start) { return fraction }
    if let end = ordinalSuffix(at: run.end) {
      guard !run.hasDecimals else { return nil }
      number.isOrdinal = true
      number.range = start..<end
      return number
    }
    guard addChineseScale(to: &number) else { return nil }
    addEnglishScale(to: &number)
    addPercent(to: &number)
    addTenths(to: &number)
    return mode == .strict && runsIntoName(number.range.upperBound) ? nil : number
  }

  /// Digits with thousands commas and a point; `nil` for `2026.3.5`, which is a date.
  func digits(at start: Int) -> DigitRun? {
    var mantissa: Int128 = 0
    var index = start
    var taken = 0
    func take(_ digit: Int) {
      mantissa = mantissa * 10 + Int128(digit)
      index += 1
      taken += 1
    }
    while taken <= ExactDecimal.digitLimit, index < limit, let digit = Self.digit(scalars[index]) {
      take(digit)
    }
    if taken <= 3 {
      while taken <= ExactDecimal.digitLimit, isThousandsGroup(at: index) {
        index += 1
        for _ in 0..<3 { take(Self.digit(scalars[index]) ?? 0) }
      }
    }
    let whole = taken
    if isPoint(at: index) {
      index += 1
      while taken <= ExactDecimal.digitLimit, index < limit, let digit = Self.digit(scalars[index])
      { take(digit) }
      if isPoint(at: index) { return nil }
    }
    guard taken > 0 else { return nil }
    guard let value = ExactDecimal(mantissa: mantissa, exponent: whole - taken) else { return nil }
    return DigitRun(
      value: value,
      end: index,
      written: ExactDecimal.digitCount(mantissa),
      hasDecimals: taken > whole
    )
  }

  /// Whether a comma and exactly three digits stand at a position.
  private func isThousandsGroup(at index: Int) -> Bool {
    guard index + 3 < limit else { return false }
    let isComma = scalars[index] == "," || (mode == .lenient && scalars[index] == "，")
    guard isComma, (1...3).allSatisfy({ Self.digit(scalars[index + $0]) != nil }) else {
      return false
    }
    return index + 4 >= limit || Self.digit(scalars[index + 4]) == nil
  }

  private func isPoint(at index: Int) -> Bool {
    guard index + 1 < limit, scalars[index] == "." || scalars[index] == "．" else { return false }
    return Self.digit(scalars[index + 1]) != nil
  }

  /// Whether letters before make the digits part of a name: `C919`, `COVID-19`.
  private func isInsideName(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    if EnglishNumberWord.letter(scalars[start - 1]) != nil { return true }
    guard start > 1, scalars[start - 1] == "-" else { return false }
    return EnglishNumberWord.letter(scalars[start - 2]) != nil
  }

  /// Whether letters behind make the digits part of a name (`5G`) rather than carry a unit (`5 km`).
  private func runsIntoName(_ end: Int) -> Bool {
    var stop = end
    var key = ""
    while stop < limit, isWordPart(scalars[stop]) {
      if stop - end > 3 { return true }
      key.unicodeScalars.append(scalars[stop])
      stop += 1
    }
    return stop > end && !Self.unitSymbols.contains(key)
  }

  private static let unitSymbols: Set<String> = [
    "km", "m", "cm", "mm", "nm", "kg", "g", "mg", "t", "mt", "Mt", "ha", "l", "L", "ml", "h", "s",
    "W", "kW", "MW", "GW", "TW", "kWh", "MWh", "GWh", "TWh", "Hz", "kHz", "MHz", "GHz", "V", "kV",
    "GB", "TB", "PB", "MB",
  ]

  /// `1/2`, in answers only: in running text it may be a date or a series.
  private func fraction(over run: DigitRun, from start: Int) -> ReadNumber? {
    guard mode == .lenient, !run.hasDecimals, run.end + 1 < limit, scalars[run.end] == "/",
      start == 0 || scalars[start - 1] != "/",
      let below = digits(at: run.end + 1), !below.hasDecimals, below.value != .zero,
      below.end >= limit || scalars[below.end] != "/"
    else { return nil }
    return ReadNumber(
      range: start..<below.end,
      value: .fraction(numerator: run.value, denominator: below.value),
      form: .digits,
      writtenDigits: run.written,
      hasDecimals: false
    )
  }

  /// The position after `st`, `nd`, `rd` or `th`.
  private func ordinalSuffix(at start: Int) -> Int? {
    guard
      has("st", at: start) || has("nd", at: start) || has("rd", at: start)
        || has("th", at: start)
    else { return nil }
    return start + 2 >= limit || !isWordPart(scalars[start + 2]) ? start + 2 : nil
  }
}
