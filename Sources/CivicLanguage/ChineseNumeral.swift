/// Numbers written in Chinese characters.
///
/// The grammar is strict: `二十五`, `两万亿`, `一千零三`, `一万二` (12,000) and strings of digits with at
/// least three members or a zero (`二〇二六`, `五〇四`) are numbers; `十五五` (a plan), `三四百` (three or
/// four hundred) and `一百零十` are not.
public enum ChineseNumeral {
  /// What a character can be in a numeral.
  enum Role: Hashable {
    /// 零 to 九 in any spelling.
    case digit(Int)
    /// 十, 百, 千.
    case unit(Int)
    /// 廿 and 卅: digit and unit in one.
    case tens(Int)
    /// 万.
    case tenThousand
    /// 亿.
    case hundredMillion
  }

  /// The value of a range of scalars, or `nil` when they are not one numeral from end to end.
  public static func value(of scalars: [Unicode.Scalar], in range: Range<Int>) -> ExactDecimal? {
    guard let read = prefix(of: scalars, from: range.lowerBound, to: range.upperBound),
      read.end == range.upperBound
    else { return nil }
    return read.value
  }

  /// The value of a text, or `nil` when it is not one numeral from end to end.
  public static func value(of text: String) -> ExactDecimal? {
    let scalars = Array(text.unicodeScalars)
    return value(of: scalars, in: 0..<scalars.count)
  }

  /// Reads the run of numeral characters at a position, with decimals after 点.
  ///
  /// - Returns: the value and the position after it; `nil` when the run as a whole is no numeral.
  static func prefix(
    of scalars: [Unicode.Scalar],
    from start: Int,
    to limit: Int
  ) -> (value: ExactDecimal, end: Int, digits: Int, hasPoint: Bool)? {
    var end = start
    while end < limit, role(of: scalars[end]) != nil { end += 1 }
    // 三亿千瓦 ends before its unit; 三千瓦 is read as three thousand watts, which is as much.
    if end - start > 1, isScale(scalars[end - 2]), isUnitPrefix(at: end - 1, of: scalars, to: limit)
    {
      end -= 1
    }
    guard end > start else { return nil }
    guard end < limit, isPoint(scalars[end]),
      let decimals = decimals(of: scalars, from: end + 1, to: limit)
    else {
      guard let value = whole(scalars, start..<end) else { return nil }
      return (value, end, value.significantDigits, false)
    }
    guard let whole = whole(scalars, start..<end, allowsPair: true),
      let fraction = ExactDecimal(mantissa: decimals.value, exponent: -decimals.count),
      let number = whole.adding(fraction)
    else { return nil }
    let digits = ExactDecimal.digitCount(whole.integer.map { Int128($0) } ?? 0) + decimals.count
    return scaled(number, digits: digits, in: scalars, from: end + 1 + decimals.count, to: limit)
  }

  /// The value of a whole number without 点.
  ///
  /// - Parameters:
  ///   - scalars: the text.
  ///   - range: the numeral, not empty.
  ///   - allowsPair: whether two digits side by side (`三五`) are a number rather than an estimate.
  /// - Returns: the value, or `nil` when the characters are no numeral.
  static func whole(
    _ scalars: [Unicode.Scalar],
    _ range: Range<Int>,
    allowsPair: Bool = false
  ) -> ExactDecimal? {
    if let digits = digitString(scalars, range, allowsPair: allowsPair) { return digits }
    var reading = ChineseNumeralReading()
    for index in range {
      guard let role = role(of: scalars[index]), reading.take(role) else { return nil }
    }
    return reading.value.map { ExactDecimal($0) }
  }

  /// Value of a string of digits such as `二〇二六`.
  private static func digitString(
    _ scalars: [Unicode.Scalar],
    _ range: Range<Int>,
    allowsPair: Bool
  ) -> ExactDecimal? {
    guard range.count >= 2, range.count <= ExactDecimal.digitLimit else { return nil }
    var value: Int128 = 0
    var hasZero = false
    for index in range {
      guard case .digit(let digit) = role(of: scalars[index]), scalars[index] != "两" else {
        return nil
      }
      hasZero = hasZero || digit == 0
      value = value * 10 + Int128(digit)
    }
    guard range.count >= 3 || hasZero || allowsPair else { return nil }
    return ExactDecimal(mantissa: value, exponent: 0)
  }

  /// The digits after 点.
  private static func decimals(
    of scalars: [Unicode.Scalar],
    from start: Int,
    to limit: Int
  ) -> (value: Int128, count: Int)? {
    var value: Int128 = 0
    var index = start
    while index < limit, index - start < 20, case .digit(let digit) = role(of: scalars[index]) {
      value = value * 10 + Int128(digit)
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  /// A number with decimals times the scale that may follow: `三点九二` + `万亿`.
  private static func scaled(
    _ number: ExactDecimal,
    digits: Int,
    in scalars: [Unicode.Scalar],
    from start: Int,
    to limit: Int
  ) -> (value: ExactDecimal, end: Int, digits: Int, hasPoint: Bool)? {
    // 三点五十分 is a time of day.
    if start < limit, role(of: scalars[start]) == .unit(10) { return nil }
    let scale = scale(of: scalars, from: start, to: limit)
    if scale.end < limit, role(of: scalars[scale.end]) != nil { return nil }
    guard let value = number.shifted(by: scale.power) else { return nil }
    return (value, scale.end, digits, true)
  }
}
