extension ExactDecimal: Comparable {
  /// Smaller numbers come first.
  public static func < (lhs: ExactDecimal, rhs: ExactDecimal) -> Bool {
    if lhs.mantissa.signum() != rhs.mantissa.signum() { return lhs.mantissa < rhs.mantissa }
    guard lhs.mantissa != 0 else { return false }
    let left = digitCount(lhs.mantissa) + lhs.exponent
    let right = digitCount(rhs.mantissa) + rhs.exponent
    // A longer number is further from zero, which makes a negative one smaller.
    if left != right { return (left < right) != lhs.isNegative }
    // Equal lengths: scaling to the smaller exponent needs no more digits than the other one has.
    let exponent = min(lhs.exponent, rhs.exponent)
    guard let first = lhs.scaled(to: exponent), let second = rhs.scaled(to: exponent) else {
      preconditionFailure("numbers of equal length need no more digits than fit")
    }
    return first < second
  }
}

extension ExactDecimal {
  /// The sum, or `nil` when it does not fit.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let common = min(exponent, other.exponent)
    guard let first = scaled(to: common), let second = other.scaled(to: common) else { return nil }
    let (sum, overflow) = first.addingReportingOverflow(second)
    return overflow ? nil : ExactDecimal(mantissa: sum, exponent: common)
  }

  /// The difference, or `nil` when it does not fit.
  public func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
    adding(other.negated)
  }

  /// The product, or `nil` when it does not fit.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    return overflow ? nil : ExactDecimal(mantissa: product, exponent: exponent + other.exponent)
  }

  /// The number times a power of ten, or `nil` when it does not fit.
  public func shifted(by power: Int) -> ExactDecimal? {
    guard abs(power) <= Self.exponentLimit else { return nil }
    return ExactDecimal(mantissa: mantissa, exponent: exponent + power)
  }

  /// The number rounded half away from zero (四舍五入).
  ///
  /// - Parameter digits: significant digits to keep, at least 1.
  /// - Returns: the number itself when it has no more digits than that.
  public func rounded(toSignificantDigits digits: Int) -> ExactDecimal {
    let surplus = significantDigits - max(digits, 1)
    guard surplus > 0, let unit = Self.power(surplus) else { return self }
    let quotient = mantissa.magnitude / unit.magnitude
    let rest = mantissa.magnitude % unit.magnitude
    let kept = Int128(quotient + (rest * 2 >= unit.magnitude ? 1 : 0))
    let signed = isNegative ? -kept : kept
    return ExactDecimal(mantissa: signed, exponent: exponent + surplus) ?? self
  }

  /// The mantissa for a smaller exponent, or `nil` when it does not fit.
  private func scaled(to smaller: Int) -> Int128? {
    guard let power = Self.power(exponent - smaller) else { return mantissa == 0 ? 0 : nil }
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: power)
    return overflow ? nil : product
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number in plain ASCII digits, without exponent: `-0.028`, `3920000000000`.
  public var description: String {
    let digits = String(mantissa.magnitude)
    let sign = isNegative ? "-" : ""
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let places = -exponent
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
