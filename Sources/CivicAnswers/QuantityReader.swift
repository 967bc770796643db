import CivicLanguage

/// Reads an answer as one figure with its unit and qualifiers.
///
/// Catches `连续11年`, `超过3.92万亿元`, `$1.2 billion`, `一年半`, `倒数第八`; not `5个和3个` (two figures)
/// or a text without a figure.
struct QuantityReader {
  private let text: [Unicode.Scalar]
  private var index = 0
  private var quantity: Quantity?
  private var currencyAhead: (unit: AnswerUnit, text: String)?
  private var bound: QuantityBound = .exact
  private var direction: QuantityDirection = .none
  private var rest: [Unicode.Scalar] = []

  /// Reads a text that has been folded silently; `nil` when it does not hold exactly one figure.
  static func quantity(in folded: [Unicode.Scalar]) -> Quantity? {
    var reader = QuantityReader(text: folded.map { ScriptTable.simplified($0) })
    guard reader.readAll(), var quantity = reader.quantity else { return nil }
    quantity.bound = reader.bound
    quantity.direction = reader.direction
    quantity.rest = reader.rest
    if quantity.value.isNegative {
      guard quantity.direction != .down else { return nil }
      quantity.direction = quantity.direction == .up ? .none : .down
      quantity.value = quantity.value.magnitude
    }
    return quantity
  }

  private init(text: [Unicode.Scalar]) {
    self.text = text
  }

  private mutating func readAll() -> Bool {
    while index < text.count {
      if text[index] == " " || text[index] == "、" && rest.isEmpty && quantity == nil {
        index += 1
      } else if takeQualifier() || takeCurrencyAhead() {
        continue
      } else if let number = number() {
        guard quantity == nil else { return false }
        take(number)
      } else {
        rest.append(text[index])
        index += 1
      }
    }
    return quantity != nil
  }

  // MARK: - Around the figure

  private mutating func takeQualifier() -> Bool {
    guard let found = QuantityQualifier.qualifier(in: text, at: index) else { return false }
    switch found.qualifier {
    case .bound(let value):
      guard bound == .exact || bound == .about else { return false }
      bound = value
    case .direction(let value):
      guard direction == .none else { return false }
      direction = value
    case .filler: break
    }
    index = found.end
    return true
  }

  private mutating func takeCurrencyAhead() -> Bool {
    guard quantity == nil, currencyAhead == nil else { return false }
    for (sign, code) in Self.currencySigns where matches(sign, at: index) {
      currencyAhead = (.currency(code), sign)
      index += sign.unicodeScalars.count
      return true
    }
    return false
  }

  private static let currencySigns = [
    ("us$", "usd"), ("$", "usd"), ("¥", "cny"), ("€", "eur"), ("£", "gbp"), ("人民币", "cny"),
    ("rmb", "cny"), ("usd", "usd"),
  ]

  private func matches(_ word: String, at start: Int) -> Bool {
    var place = start
    for scalar in word.unicodeScalars {
      guard place < text.count, text[place] == scalar else { return false }
      place += 1
    }
    return true
  }

  // MARK: - The figure and its unit

  private func number() -> ReadNumber? {
    if let half = leadingHalf() { return half }
    if let rank = first() { return rank }
    return NumberReader.number(in: text, at: index, mode: .lenient)
  }

  /// `半年`: a half before a unit; `半数`.
  private func leadingHalf() -> ReadNumber? {
    guard text[index] == "半", quantity == nil else { return nil }
    if matches("半数", at: index) {
      return ReadNumber(
        range: index..<index + 2,
        value: .fraction(numerator: ExactDecimal(1), denominator: ExactDecimal(2)),
        form: .chinese,
        writtenDigits: 0,
        hasDecimals: false
      )
    }
    guard AnswerUnit.unit(in: text, at: skippingCounter(index + 1)) != nil
    else { return nil }
    return ReadNumber(
      range: index..<index + 1,
      value: .decimal(Self.half),
      form: .chinese,
      writtenDigits: 1,
      hasDecimals: false
    )
  }

  /// `首位`, `首次`: the first.
  private func first() -> ReadNumber? {
    guard text[index] == "首", quantity == nil, index + 1 < text.count,
      "位个次名届".unicodeScalars.contains(text[index + 1])
    else { return nil }
    return ReadNumber(
      range: index..<index + 1,
      value: .decimal(ExactDecimal(1)),
      isOrdinal: true,
      form: .chinese,
      writtenDigits: 1,
      hasDecimals: false
    )
  }

  private static let half = ExactDecimal(mantissa: 5, exponent: -1) ?? .zero

  private mutating func take(_ number: ReadNumber) {
    var quantity = Quantity(
      value: number.value,
      isPercent: number.isPercent,
      isOrdinal: number.isOrdinal,
      writtenDigits: number.writtenDigits,
      hasDecimals: number.hasDecimals
    )
    if number.isApproximate { bound = bound == .exact ? .over : bound }
    index = number.range.upperBound
    takeHedge()
    takeUnit(of: &quantity)
    if quantity.unit == nil, let currencyAhead {
      quantity.unit = currencyAhead.unit
      quantity.unitText = currencyAhead.text
    }
    self.quantity = quantity
  }

  /// `3000多家`, `十来个`: a hedge between figure and unit.
  private mutating func takeHedge() {
    guard index + 1 < text.count, bound == .exact,
      AnswerUnit.unit(in: text, at: index + 1) != nil
    else { return }
    switch text[index] {
    case "多", "余": bound = .over
    case "来", "几": bound = .about
    default: return
    }
    index += 1
  }

  private mutating func takeUnit(of quantity: inout Quantity) {
    takeHalf(of: &quantity)
    let start = skippingBlank(index)
    guard !quantity.isPercent, let (unit, end) = AnswerUnit.unit(in: text, at: start) else {
      return
    }
    quantity.unit = unit
    var written = String.UnicodeScalarView()
    written.append(contentsOf: text[start..<end])
    quantity.unitText = String(written)
    index = end
    takeHalf(of: &quantity)
    takeTrailingYuan(after: unit)
  }

  /// `两个半小时`, `一年半`: half a unit more.
  private mutating func takeHalf(of quantity: inout Quantity) {
    guard case .decimal(let value) = quantity.value, value.isWhole, !quantity.isOrdinal,
      let sum = value.adding(Self.half)
    else { return }
    let place = quantity.unit == nil ? skippingCounter(index) : index
    guard place < text.count, text[place] == "半" else { return }
    let isBeforeUnit =
      quantity.unit == nil && AnswerUnit.unit(in: text, at: skippingCounter(place + 1)) != nil
    guard isBeforeUnit || (quantity.unit != nil && place + 1 == text.count) else { return }
    quantity.value = .decimal(sum)
    index = place + 1
  }

  /// `350亿元人民币`: the currency named after its unit.
  private mutating func takeTrailingYuan(after unit: AnswerUnit) {
    guard unit == .currency("cny"), matches("人民币", at: index) else { return }
    index += 3
  }

  private func skippingCounter(_ place: Int) -> Int {
    place < text.count && text[place] == "个" ? place + 1 : place
  }

  private func skippingBlank(_ place: Int) -> Int {
    place < text.count && (text[place] == " " || text[place] == "-") ? place + 1 : place
  }
}
