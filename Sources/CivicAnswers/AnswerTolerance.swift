import CivicLanguage

/// How far a figure may be off.
enum AnswerTolerance {
  /// Whether a figure lies within the tolerance of another.
  ///
  /// - Parameters:
  ///   - tolerance: `5%` of the expected figure, or an amount such as `±200` or `0.1万`, in the unit of
  ///     the key unless it names its own.
  ///   - typed: what was typed, as an amount.
  ///   - expected: the key, as an amount.
  ///   - quantity: the key, for its unit.
  /// - Returns: false when the tolerance cannot be read.
  static func allows(
    _ tolerance: String,
    _ typed: NumberValue,
    _ expected: NumberValue,
    unit quantity: Quantity
  ) -> Bool {
    let text = SilentFolding.fold(tolerance).filter { $0 != "±" && $0 != "~" }
    guard let width = QuantityReader.quantity(in: text), let first = typed.decimal,
      let second = expected.decimal, let gap = first.subtracting(second)?.magnitude,
      let allowed = allowance(width, of: second.magnitude, unit: quantity)
    else { return false }
    return gap <= allowed
  }

  private static func allowance(
    _ width: Quantity,
    of expected: ExactDecimal,
    unit quantity: Quantity
  ) -> ExactDecimal? {
    if width.isPercent {
      return width.amount?.decimal.flatMap { expected.multiplied(by: $0) }
    }
    if width.unit != nil { return width.amount?.decimal }
    return quantity.unit?.factor.decimal.flatMap { width.value.decimal?.multiplied(by: $0) }
      ?? width.value.decimal
  }
}
