/// A decimal number kept exactly: a whole mantissa times a power of ten.
///
/// Quantities of news texts (`3.92万亿`) are compared to the last digit, which binary floating point
/// cannot do. Numbers of up to 36 digits fit; arithmetic that would need more gives `nil`.
public struct ExactDecimal: Sendable, Hashable {
  /// The digits with their sign; never a multiple of ten, except zero.
  public let mantissa: Int128
  /// Power of ten that the mantissa is multiplied with; 0 for zero.
  public let exponent: Int

  /// Number of digits a mantissa may have.
  public static let digitLimit = 36
  /// Largest size of an exponent.
  public static let exponentLimit = 99

  /// Zero.
  public static let zero = ExactDecimal(0)

  /// Makes a whole number.
  public init(_ value: Int) {
    let (mantissa, shift) = Self.withoutTrailingZeros(Int128(value))
    self.mantissa = mantissa
    self.exponent = shift
  }

  /// Makes `mantissa × 10^exponent`, or `nil` when it does not fit.
  public init?(mantissa: Int128, exponent: Int) {
    let (digits, shift) = Self.withoutTrailingZeros(mantissa)
    guard digits.magnitude < Self.mantissaEnd, abs(exponent) <= 2 * Self.exponentLimit else {
      return nil
    }
    let power = digits == 0 ? 0 : exponent + shift
    guard abs(power) <= Self.exponentLimit else { return nil }
    self.mantissa = digits
    self.exponent = power
  }

  /// Whether it is a whole number.
  public var isWhole: Bool { exponent >= 0 }

  /// Whether it is less than zero.
  public var isNegative: Bool { mantissa < 0 }

  /// The number as an `Int`, or `nil` when it is not whole or too large.
  public var integer: Int? {
    guard exponent >= 0, exponent <= 18, let power = Self.power(exponent) else { return nil }
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: power)
    return overflow ? nil : Int(exactly: product)
  }

  /// Number of digits from the first to the last that is not zero; 1 for zero.
  public var significantDigits: Int { Self.digitCount(mantissa) }

  /// The number with its sign turned.
  public var negated: ExactDecimal { ExactDecimal(normalised: -mantissa, exponent: exponent) }

  /// The number without its sign.
  public var magnitude: ExactDecimal { isNegative ? negated : self }

  private init(normalised mantissa: Int128, exponent: Int) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  private static let mantissaEnd: UInt128 = (0..<digitLimit).reduce(1) { power, _ in power * 10 }

  private static func withoutTrailingZeros(_ value: Int128) -> (Int128, Int) {
    guard value != 0 else { return (0, 0) }
    var digits = value
    var shift = 0
    while digits % 10 == 0 {
      digits /= 10
      shift += 1
    }
    return (digits, shift)
  }

  /// Number of decimal digits; 1 for zero.
  static func digitCount(_ value: Int128) -> Int {
    var rest = value.magnitude / 10
    var count = 1
    while rest > 0 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// `10^exponent`, or `nil` when it does not fit.
  static func power(_ exponent: Int) -> Int128? {
    guard (0...38).contains(exponent) else { return nil }
    return (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
