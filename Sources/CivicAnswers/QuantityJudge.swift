import CivicLanguage

/// Judges figures: value, scale, unit and currency must be right to the last digit.
enum QuantityJudge {
  /// A verdict with its reason.
  typealias Finding = (verdict: Verdict, reason: JudgementReason)

  /// Compares two figures that are not spelled alike.
  static func judge(
    typed: Quantity,
    expected: Quantity,
    tolerance: String? = nil
  ) -> Finding {
    if let objection = objection(typed: typed, expected: expected) { return objection }
    let unit = unitFinding(typed: typed, expected: expected)
    guard unit.verdict > .wrong else { return unit }
    let value = valueFinding(typed: typed, expected: expected, tolerance: tolerance)
    guard value.verdict > .wrong else { return value }
    let words = wordFinding(typed: typed, expected: expected)
    let defects = [unit, value, words].filter { $0.verdict < .equivalent }
    guard let worst = defects.min(by: { $0.verdict < $1.verdict }) else { return value }
    // Two defects at once are more than half a mark allows.
    return defects.count > 1 ? (.wrong, worst.reason) : worst
  }

  // MARK: - What is never right

  private static func objection(typed: Quantity, expected: Quantity) -> Finding? {
    if typed.direction != expected.direction, typed.direction != .none {
      if typed.direction == .down || expected.direction != .none { return (.wrong, .negation) }
    }
    if contradicts(typed.bound, expected.bound) { return (.wrong, .negation) }
    return nil
  }

  private static func contradicts(_ typed: QuantityBound, _ expected: QuantityBound) -> Bool {
    let below: Set<QuantityBound> = [.under, .atMost, .near]
    let above: Set<QuantityBound> = [.over, .atLeast]
    return (below.contains(typed) && above.contains(expected))
      || (above.contains(typed) && below.contains(expected))
      || (typed == .under && expected == .exact)
  }

  // MARK: - Unit

  private static func unitFinding(typed: Quantity, expected: Quantity) -> Finding {
    if expected.isPercent != typed.isPercent { return shareFinding(typed, expected) }
    switch (typed.unit, expected.unit) {
    case (nil, nil): return (.equivalent, .otherForm)
    case (.counter?, nil) where !expected.rest.isEmpty || (expected.isOrdinal && !typed.isOrdinal):
      return isRankWord(typed) ? (.equivalent, .otherForm) : (.close, .qualifierDiffers)
    case (nil, let unit?):
      return unit.mayBeLeftOut || expected.isOrdinal
        ? (.equivalent, .otherForm) : (.close, .unitLeftOut(expected.unitText))
    case (let unit?, nil):
      if case .counter = unit { return (.equivalent, .otherForm) }
      return (.close, .qualifierDiffers)
    case (let first?, let second?):
      if first.isCommensurable(with: second) { return (.equivalent, .otherForm) }
      if typed.isOrdinal || expected.isOrdinal, isRankWord(typed) || isRankWord(expected) {
        return (.equivalent, .otherForm)
      }
      return (.wrong, .otherUnit(typed: typed.unitText, expected: expected.unitText))
    }
  }

  /// 位 and 名 behind a rank count nothing.
  private static func isRankWord(_ quantity: Quantity) -> Bool {
    quantity.unitText == "位" || quantity.unitText == "名"
  }

  /// One of the two is a share.
  ///
  /// A plain figure may be the ratio, or the per cent sign is missing.
  private static func shareFinding(_ typed: Quantity, _ expected: Quantity) -> Finding {
    guard typed.unit == nil, expected.unit == nil else {
      let unit = typed.unit == nil ? "%" : typed.unitText
      let wanted = expected.unit == nil ? "%" : expected.unitText
      return (.wrong, .otherUnit(typed: unit, expected: wanted))
    }
    if let first = typed.amount, let second = expected.amount, first.isSameNumber(as: second) {
      return (.equivalent, .otherForm)
    }
    if expected.isPercent, typed.value.isSameNumber(as: expected.value) {
      return (.close, .percentSignLeftOut)
    }
    if case .fraction = expected.value { return (.equivalent, .otherForm) }
    return (.wrong, .otherNumber)
  }

  // MARK: - Value

  private static func valueFinding(
    typed: Quantity,
    expected: Quantity,
    tolerance: String?
  ) -> Finding {
    let unitLeftOut = typed.unit == nil || expected.unit == nil
    let signLeftOut =
      expected.isPercent && !typed.isPercent && typed.value.isSameNumber(as: expected.value)
    guard let typedAmount = unitLeftOut || signLeftOut ? typed.plainAmount : typed.amount,
      let expectedAmount = unitLeftOut || signLeftOut
        ? expected.plain(keepingShare: !signLeftOut) : expected.amount
    else { return (.wrong, .otherNumber) }
    let first = signLeftOut ? typed.value : typedAmount
    let second = signLeftOut ? expected.value : expectedAmount
    if first.isSameNumber(as: second) { return (.equivalent, .otherForm) }
    if let tolerance, AnswerTolerance.allows(tolerance, first, second, unit: expected) {
      return (.equivalent, .withinTolerance)
    }
    guard !typed.isOrdinal, !expected.isOrdinal, typed.isRounded(from: second, asAmount: first)
    else { return (.wrong, .otherNumber) }
    return (.close, .rounded)
  }

  // MARK: - Words around

  private static func wordFinding(typed: Quantity, expected: Quantity) -> Finding {
    let differs: Finding = (.close, .qualifierDiffers)
    if typed.isOrdinal, !expected.isOrdinal { return differs }
    if !rest(typed.rest, goesWith: expected.rest) { return (.wrong, .different) }
    if changesMeaning(expected.rest), typed.rest != expected.rest { return (.wrong, .different) }
    if typed.rest != expected.rest, !typed.rest.isEmpty {
      return changesMeaning(typed.rest) ? (.wrong, .different) : differs
    }
    if typed.direction != expected.direction, typed.direction == .none {
      return expected.direction == .down ? differs : (.equivalent, .otherForm)
    }
    if typed.direction != expected.direction { return differs }
    return boundsAgree(typed.bound, expected.bound) ? (.equivalent, .otherForm) : differs
  }

  /// Hedges that the question carries anyway may be left out or added.
  private static func boundsAgree(_ typed: QuantityBound, _ expected: QuantityBound) -> Bool {
    if typed == expected { return true }
    let free: Set<QuantityBound> = [.exact, .about, .near, .over, .atLeast]
    guard free.contains(typed), free.contains(expected) else { return false }
    let isPlain = typed == .exact || expected == .exact
    return isPlain || Set([typed, expected]) == [.about, .near]
  }

  /// Whether what stands beside the figure can belong to the same fact.
  private static func rest(_ typed: [Unicode.Scalar], goesWith expected: [Unicode.Scalar]) -> Bool {
    typed.isEmpty || expected.isEmpty || contains(expected, typed) || contains(typed, expected)
  }

  private static func contains(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...text.count - part.count).contains { start in
      text[start..<start + part.count].elementsEqual(part)
    }
  }

  /// Words that make another fact of the figure: negation, 倒数, 前, 或.
  private static func changesMeaning(_ rest: [Unicode.Scalar]) -> Bool {
    rest.contains { "不非没未无前后倒或/、每翻番点%".unicodeScalars.contains($0) }
  }
}

extension Quantity {
  /// The figure without regard to its unit; per cent as a ratio.
  fileprivate var plainAmount: NumberValue? { plain(keepingShare: true) }

  fileprivate func plain(keepingShare: Bool) -> NumberValue? {
    guard isPercent, keepingShare, let hundredth = ExactDecimal(1).shifted(by: -2) else {
      return value
    }
    return value.multiplied(by: .decimal(hundredth))
  }

  /// Whether the figure is another value correctly rounded to at least two digits.
  fileprivate func isRounded(from exact: NumberValue, asAmount amount: NumberValue) -> Bool {
    guard case .decimal(let decimal) = amount, case .decimal(let figure) = value else {
      return false
    }
    let written = writtenDigits > 0 ? writtenDigits : figure.significantDigits
    if case .decimal(let whole) = exact, whole.significantDigits <= 2, !hasDecimals { return false }
    guard written >= 2 else { return false }
    let candidates = hasDecimals ? written...written : 2...written
    return candidates.contains { exact.rounds(to: decimal, digits: $0) }
  }
}
