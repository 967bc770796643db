import CivicLanguage

/// A figure of an answer with everything around it that belongs to the fact.
struct Quantity {
  /// The figure without sign; in per cent when `isPercent`.
  var value: NumberValue
  /// Whether the figure counts hundredths.
  var isPercent: Bool
  /// Whether it is a rank.
  var isOrdinal: Bool
  /// Digits written, 0 when in English words; see ``ReadNumber``.
  var writtenDigits: Int
  /// Whether digits after a point were written.
  var hasDecimals: Bool
  /// What is counted or measured, and how it was written.
  var unit: AnswerUnit?
  /// The unit as written; empty without one.
  var unitText = ""
  /// More or less than the figure.
  var bound: QuantityBound = .exact
  /// Growth or decline.
  var direction: QuantityDirection = .none
  /// What else stands around the figure, folded, in order.
  var rest: [Unicode.Scalar] = []

  /// The figure as a plain number in the base unit of its dimension; per cent as a ratio.
  var amount: NumberValue? {
    let ratio: NumberValue
    if isPercent {
      guard let hundredth = ExactDecimal(1).shifted(by: -2) else { return nil }
      ratio = .decimal(hundredth)
    } else {
      ratio = unit?.factor ?? .decimal(ExactDecimal(1))
    }
    return value.multiplied(by: ratio)
  }
}

/// On which side of the figure the fact lies.
enum QuantityBound: String {
  case exact, about, near, over, atLeast, under, atMost
}

/// Which way something went.
enum QuantityDirection: String {
  case none, up, down
}

extension NumberValue {
  /// The product; `nil` when it does not fit.
  func multiplied(by other: NumberValue) -> NumberValue? {
    switch (self, other) {
    case (.decimal(let first), .decimal(let second)):
      return first.multiplied(by: second).map(NumberValue.decimal)
    default:
      let (top, bottom) = parts
      let (otherTop, otherBottom) = other.parts
      guard let numerator = top.multiplied(by: otherTop),
        let denominator = bottom.multiplied(by: otherBottom)
      else { return nil }
      return .fraction(numerator: numerator, denominator: denominator)
    }
  }

  /// The value without its sign.
  var magnitude: NumberValue {
    switch self {
    case .decimal(let decimal): .decimal(decimal.magnitude)
    case .fraction(let numerator, let denominator):
      .fraction(numerator: numerator.magnitude, denominator: denominator.magnitude)
    }
  }

  /// Whether the value is less than zero.
  var isNegative: Bool {
    let (top, bottom) = parts
    return top.isNegative != bottom.isNegative
  }

  /// Whether the value, not negative, rounds to a decimal when kept to so many significant digits.
  ///
  /// The last place kept is that of the decimal; a half rounds up (四舍五入).
  func rounds(to decimal: ExactDecimal, digits: Int) -> Bool {
    let (top, bottom) = parts
    let place = decimal.significantDigits + decimal.exponent - digits
    guard place <= decimal.exponent, let half = ExactDecimal(5).shifted(by: place - 1),
      let low = decimal.subtracting(half)?.multiplied(by: bottom),
      let high = decimal.adding(half)?.multiplied(by: bottom)
    else { return false }
    return low <= top && top < high
  }
}
