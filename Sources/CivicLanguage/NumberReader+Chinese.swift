extension NumberReader {
  /// A number that begins with a Chinese character.
  func chineseNumber(at start: Int, afterOrdinalMark: Bool) -> ReadNumber? {
    guard ChineseNumeral.role(of: scalars[start]) != nil else { return nil }
    if let share = share(at: start) { return share }
    if has("一半", at: start) { return half(start..<start + 2) }
    guard let prefix = ChineseNumeral.prefix(of: scalars, from: start, to: limit) else {
      return nil
    }
    if has("分之", at: prefix.end) { return fraction(over: prefix.value, start, prefix.end) }
    var number = ReadNumber(
      range: start..<prefix.end,
      value: .decimal(prefix.value),
      form: .chinese,
      writtenDigits: prefix.digits,
      hasDecimals: prefix.hasPoint
    )
    guard addHedgedScale(to: &number) else { return nil }
    addPercent(to: &number)
    addTenths(to: &number)
    if mode == .lenient || afterOrdinalMark || number.isPercent { return number }
    return isNumberInRunningText(number) ? number : nil
  }

  /// `百分之…`, `千分之…`, `万分之…` as per cent.
  private func share(at start: Int) -> ReadNumber? {
    let power: Int
    switch scalars[start] {
    case "百": power = 0
    case "千": power = -1
    case "万", "萬": power = -2
    default: return nil
    }
    guard has("分之", at: start + 1), start + 3 < limit, let part = shareCount(at: start + 3),
      let value = part.value.shifted(by: power)
    else { return nil }
    return ReadNumber(
      range: start..<part.end,
      value: .decimal(value),
      isPercent: true,
      form: .chinese,
      writtenDigits: part.digits,
      hasDecimals: part.hasPoint
    )
  }

  /// The number after 分之: characters, digits or the 百 of 百分之百.
  private func shareCount(
    at start: Int
  ) -> (value: ExactDecimal, end: Int, digits: Int, hasPoint: Bool)? {
    if let run = digits(at: start) { return (run.value, run.end, run.written, run.hasDecimals) }
    if let prefix = ChineseNumeral.prefix(of: scalars, from: start, to: limit) { return prefix }
    guard scalars[start] == "百",
      start + 1 >= limit || ChineseNumeral.role(of: scalars[start + 1]) == nil
    else { return nil }
    return (ExactDecimal(100), start + 1, 3, false)
  }

  /// `三分之二`: the denominator has been read, 分之 comes next.
  private func fraction(over denominator: ExactDecimal, _ start: Int, _ end: Int) -> ReadNumber? {
    guard end + 2 < limit, denominator != .zero, let part = shareCount(at: end + 2) else {
      return nil
    }
    return ReadNumber(
      range: start..<part.end,
      value: .fraction(numerator: part.value, denominator: denominator),
      form: .chinese,
      writtenDigits: part.digits,
      hasDecimals: part.hasPoint
    )
  }

  func half(_ range: Range<Int>) -> ReadNumber {
    ReadNumber(
      range: range,
      value: .fraction(numerator: ExactDecimal(1), denominator: ExactDecimal(2)),
      form: .chinese,
      writtenDigits: 0,
      hasDecimals: false
    )
  }

  /// The scale after a hedge: `三千多万`.
  ///
  /// - Returns: false when what follows makes it no number.
  private func addHedgedScale(to number: inout ReadNumber) -> Bool {
    let end = number.range.upperBound
    guard end < limit, Self.isHedge(scalars[end]), let value = number.value.decimal,
      let scale = scaleBehind(end)
    else { return true }
    guard let scaled = value.shifted(by: scale.power) else { return false }
    number.value = .decimal(scaled)
    number.isApproximate = true
    number.range = number.range.lowerBound..<scale.end
    return true
  }

  /// Whether characters that can be a numeral are one in running text.
  ///
  /// Catches `二十三`, `三千`, `四个`, `一倍`; not `一流`, `三农`, `十八般武艺`, `二十大`, `九一八`.
  private func isNumberInRunningText(_ number: ReadNumber) -> Bool {
    let range = number.range
    guard !range.contains(where: { ChineseNumeral.isFinancial(scalars[$0]) }),
      !NumeralIdiom.stands(in: scalars, at: range, to: limit)
    else { return false }
    if range.count == 1 {
      let counts = MeasureWord.length(in: scalars, at: range.upperBound, to: limit) > 0
      guard scalars[range.lowerBound] == "一" else { return counts }
      return MeasureWord.isExactUnit(in: scalars, at: range.upperBound, to: limit)
    }
    let isDigitString = range.allSatisfy { index in
      guard case .digit = ChineseNumeral.role(of: scalars[index]) else { return false }
      return true
    }
    guard isDigitString else { return true }
    return range.count >= 4 || range.contains { ChineseNumeral.role(of: scalars[$0]) == .digit(0) }
  }
}
