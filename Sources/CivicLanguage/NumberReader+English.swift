extension NumberReader {
  /// A number in English words: `twenty-five`, `one hundred and two`, `two-thirds`, `tenth`.
  func englishNumber(at start: Int) -> ReadNumber? {
    guard start == 0 || !isWordPart(scalars[start - 1]) else { return nil }
    guard let (first, firstEnd) = EnglishNumberWord.word(in: scalars, at: start, to: limit) else {
      return nil
    }
    if first == .half {
      return mode == .lenient ? englishFraction(1, 2, start..<firstEnd) : nil
    }
    var reading = EnglishNumberReading()
    var end = start
    var next: (word: EnglishNumberWord, end: Int)? = (first, firstEnd)
    while let (word, stop) = next, reading.take(word) {
      if reading.isComplete { end = stop }
      if reading.isFinished { break }
      next = wordBehind(stop)
    }
    guard end > start, let value = reading.settledValue else { return nil }
    if let denominator = reading.denominator {
      return englishFraction(value, denominator, start..<end)
    }
    return plainEnglishNumber(ExactDecimal(value), reading, start..<end)
  }

  private func plainEnglishNumber(
    _ whole: ExactDecimal,
    _ reading: EnglishNumberReading,
    _ range: Range<Int>
  ) -> ReadNumber? {
    var number = ReadNumber(
      range: range,
      value: .decimal(whole),
      isOrdinal: reading.isOrdinal,
      form: .english,
      writtenDigits: 0,
      hasDecimals: false
    )
    addDecimalWords(to: &number)
    addPercent(to: &number)
    if mode == .strict, whole == ExactDecimal(1), !number.isOrdinal, !number.isPercent,
      !number.hasDecimals
    {
      return nil
    }
    return number
  }

  /// `point eight`, and the scale that may follow.
  private func addDecimalWords(to number: inout ReadNumber) {
    guard !number.isOrdinal, let whole = number.value.decimal,
      let (word, stop) = wordBehind(number.range.upperBound), word == .point
    else { return }
    var mantissa: Int128 = 0
    var places = 0
    var end = stop
    while places < 20, let (word, stop) = wordBehind(end), case .cardinal(let digit) = word,
      digit < 10
    {
      mantissa = mantissa * 10 + Int128(digit)
      places += 1
      end = stop
    }
    guard places > 0, let fraction = ExactDecimal(mantissa: mantissa, exponent: -places),
      var value = whole.adding(fraction)
    else { return }
    if let (word, stop) = wordBehind(end), case .scale(let power) = word,
      let scaled = value.shifted(by: power)
    {
      value = scaled
      end = stop
    }
    number.value = .decimal(value)
    number.hasDecimals = true
    number.writtenDigits = ExactDecimal.digitCount(whole.mantissa) + places
    number.range = number.range.lowerBound..<end
  }

  /// The next number word after a space or a hyphen.
  private func wordBehind(_ end: Int) -> (word: EnglishNumberWord, end: Int)? {
    guard end < limit, scalars[end] == " " || scalars[end] == "-" || scalars[end] == "\u{A0}"
    else { return nil }
    return EnglishNumberWord.word(in: scalars, at: end + 1, to: limit)
  }

  private func englishFraction(
    _ numerator: Int,
    _ denominator: Int,
    _ range: Range<Int>
  )
    -> ReadNumber
  {
    ReadNumber(
      range: range,
      value: .fraction(
        numerator: ExactDecimal(numerator),
        denominator: ExactDecimal(denominator)
      ),
      form: .english,
      writtenDigits: 0,
      hasDecimals: false
    )
  }
}
