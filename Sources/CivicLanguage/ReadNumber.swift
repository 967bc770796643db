/// A number found in a text.
public struct ReadNumber: Sendable, Hashable {
  /// Scalars that make up the number: digits, scale, per cent sign, 第; not its unit.
  public var range: Range<Int>
  /// The figure as written: `2.8%` is 2.8, `3.92万亿` is 3,920,000,000,000.
  public var value: NumberValue
  /// Whether the figure counts hundredths: `2.8%`, `百分之五`, `三成五`, `5 percent`.
  public var isPercent: Bool
  /// Whether it is a rank: `第十`, `tenth`, `21st`.
  public var isOrdinal: Bool
  /// Whether the number itself says that it is not exact: `1300多亿`, `三千余万`.
  public var isApproximate: Bool
  /// How it is written.
  public var form: NumberForm
  /// Number of digits written, zeros at the end included, leading zeros not; 0 for English words.
  public var writtenDigits: Int
  /// Whether digits after a point are written.
  public var hasDecimals: Bool

  /// Makes a number.
  public init(
    range: Range<Int>,
    value: NumberValue,
    isPercent: Bool = false,
    isOrdinal: Bool = false,
    isApproximate: Bool = false,
    form: NumberForm,
    writtenDigits: Int,
    hasDecimals: Bool
  ) {
    self.range = range
    self.value = value
    self.isPercent = isPercent
    self.isOrdinal = isOrdinal
    self.isApproximate = isApproximate
    self.form = form
    self.writtenDigits = writtenDigits
    self.hasDecimals = hasDecimals
  }

  /// The value as a plain number: 2.8% is 0.028.
  public var ratio: NumberValue {
    guard isPercent, case .decimal(let decimal) = value, let ratio = decimal.shifted(by: -2) else {
      return value
    }
    return .decimal(ratio)
  }
}

/// How a number is written.
public enum NumberForm: String, Sendable, Hashable, CaseIterable {
  /// Digits, in any width: `1,260`, `７６`.
  case digits
  /// Digits with a scale in words: `3.92万亿`, `1.2 million`.
  case mixed
  /// Chinese characters.
  case chinese
  /// English words.
  case english
}

/// An exact number: a decimal, or a fraction that need not have one.
public enum NumberValue: Sendable, Hashable {
  /// A decimal number.
  case decimal(ExactDecimal)
  /// A fraction as written; the denominator is not zero.
  case fraction(numerator: ExactDecimal, denominator: ExactDecimal)

  /// The decimal, or `nil` for a fraction.
  public var decimal: ExactDecimal? {
    guard case .decimal(let decimal) = self else { return nil }
    return decimal
  }

  /// Whether two values are the same number, however written: 1/2 and 0.5.
  public func isSameNumber(as other: NumberValue) -> Bool {
    let (top, bottom) = parts
    let (otherTop, otherBottom) = other.parts
    guard let left = top.multiplied(by: otherBottom), let right = otherTop.multiplied(by: bottom)
    else { return false }
    return left == right
  }

  /// Numerator and denominator; a decimal stands over 1.
  public var parts: (numerator: ExactDecimal, denominator: ExactDecimal) {
    switch self {
    case .decimal(let decimal): (decimal, ExactDecimal(1))
    case .fraction(let numerator, let denominator): (numerator, denominator)
    }
  }
}

extension NumberValue: CustomStringConvertible {
  /// The decimal in plain digits, or `numerator/denominator`.
  public var description: String {
    switch self {
    case .decimal(let decimal): decimal.description
    case .fraction(let numerator, let denominator): "\(numerator)/\(denominator)"
    }
  }
}
