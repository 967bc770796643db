extension NumberReader {
  /// Multiplies with 万, 亿 … and adds the smaller parts of `1亿2000万` and `5万6千亿`.
  ///
  /// - Returns: false when what follows makes it no number.
  func addChineseScale(to number: inout ReadNumber) -> Bool {
    guard let value = number.value.decimal else { return true }
    var sum = PartSum(part: value)
    while let scale = scaleBehind(number.range.upperBound) {
      if continuesNumeral(at: scale.end) { return false }
      guard sum.close(scale), let total = sum.total else { return false }
      number.value = .decimal(total)
      number.form = .mixed
      number.isApproximate = number.isApproximate || scale.isHedged
      number.range = number.range.lowerBound..<scale.end
      guard !number.hasDecimals, !scale.isHedged, scale.end < limit,
        Self.digit(scalars[scale.end]) != nil
      else { return true }
      guard let next = digits(at: scale.end), !next.hasDecimals else { return false }
      // 3万5 would be 35,000 in speech: without a scale of its own the rest must fill all places.
      let isComplete = next.end - scale.end == sum.ceiling || scaleBehind(next.end) != nil
      guard isComplete, sum.open(next.value), let total = sum.total else { return false }
      number.value = .decimal(total)
      number.writtenDigits += next.written
      number.range = number.range.lowerBound..<next.end
    }
    return true
  }

  /// The parts of `1亿2000万` while they are added up.
  private struct PartSum {
    /// What 亿 closed.
    private var closed = ExactDecimal.zero
    /// What other scales closed since.
    private var section = ExactDecimal.zero
    /// The digits that wait for their scale.
    private var part: ExactDecimal
    /// The power of ten that what follows must stay below.
    private(set) var ceiling: Int?

    init(part: ExactDecimal) {
      self.part = part
    }

    /// Everything so far; `nil` when it does not fit.
    var total: ExactDecimal? { section.adding(part).flatMap { closed.adding($0) } }

    /// Multiplies the waiting digits; false when the scale does not go with those before.
    mutating func close(_ scale: Scale) -> Bool {
      let power = scale.closesHundredMillion ? scale.power - 8 : scale.power
      guard let scaled = part.shifted(by: power), isBelowCeiling(scaled),
        let sum = section.adding(scaled)
      else { return false }
      section = sum
      part = .zero
      ceiling = power
      guard scale.closesHundredMillion else { return true }
      guard closed == .zero, let large = section.shifted(by: 8) else { return false }
      closed = large
      section = .zero
      ceiling = 8
      return true
    }

    /// Lets further digits wait.
    mutating func open(_ digits: ExactDecimal) -> Bool {
      part = digits
      return isBelowCeiling(digits)
    }

    private func isBelowCeiling(_ value: ExactDecimal) -> Bool {
      guard let ceiling else { return true }
      return ExactDecimal(1).shifted(by: ceiling).map { value < $0 } ?? false
    }
  }

  /// A scale behind a number.
  struct Scale {
    /// Power of ten.
    var power: Int
    /// Position after it.
    var end: Int
    /// Whether 多 or 余 stands before it.
    var isHedged: Bool
    /// Whether it is or ends in 亿.
    var closesHundredMillion: Bool
  }

  /// The scale behind a number with the hedge before it: `万亿`, ` 亿`, `多万`.
  func scaleBehind(_ end: Int) -> Scale? {
    var start = skippingSpace(end)
    let isHedged = start < limit && Self.isHedge(scalars[start])
    if isHedged { start += 1 }
    let scale = ChineseNumeral.scale(of: scalars, from: start, to: limit)
    guard scale.power > 0, !isUnitPrefix(start, scale.end) else { return nil }
    return Scale(
      power: scale.power,
      end: scale.end,
      isHedged: isHedged,
      closesHundredMillion: scale.closesHundredMillion
    )
  }

  /// 多, 余 and 來 between a number and its scale say that it is not exact.
  static func isHedge(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "多" || scalar == "余" || scalar == "餘"
  }

  /// Whether 千 or 百 belongs to the unit behind it.
  private func isUnitPrefix(_ start: Int, _ end: Int) -> Bool {
    end == start + 1 && ChineseNumeral.isUnitPrefix(at: start, of: scalars, to: limit)
  }

  /// Whether a numeral stands at a position that is no part of a unit.
  private func continuesNumeral(at index: Int) -> Bool {
    index < limit && ChineseNumeral.role(of: scalars[index]) != nil
      && !ChineseNumeral.isUnitPrefix(at: index, of: scalars, to: limit)
  }

  /// Multiplies with `million` and the like, after a space or a hyphen.
  func addEnglishScale(to number: inout ReadNumber) {
    guard number.form == .digits, let value = number.value.decimal else { return }
    let end = number.range.upperBound
    let start = end < limit && scalars[end] == "-" ? end + 1 : skippingSpace(end)
    guard let (word, stop) = EnglishNumberWord.word(in: scalars, at: start, to: limit),
      case .scale(let power) = word, let scaled = value.shifted(by: power)
    else { return }
    number.value = .decimal(scaled)
    number.form = .mixed
    number.range = number.range.lowerBound..<stop
  }

  /// Takes a per cent sign or word behind the number.
  func addPercent(to number: inout ReadNumber) {
    guard !number.isOrdinal else { return }
    let end = number.range.upperBound
    let start = skippingSpace(end)
    guard start < limit else { return }
    switch scalars[start] {
    case "%", "％", "﹪":
      number.isPercent = true
      number.range = number.range.lowerBound..<start + 1
    case "‰":
      guard let tenth = number.value.decimal?.shifted(by: -1) else { return }
      number.value = .decimal(tenth)
      number.isPercent = true
      number.range = number.range.lowerBound..<start + 1
    default:
      guard let stop = percentWord(at: scalars[start] == "-" ? start + 1 : start) else { return }
      number.isPercent = true
      number.range = number.range.lowerBound..<stop
    }
  }

  /// The position after `percent` or `per cent`.
  private func percentWord(at start: Int) -> Int? {
    guard let (word, end) = EnglishNumberWord.word(in: scalars, at: start, to: limit) else {
      return nil
    }
    switch word {
    case .percent:
      return end
    case .per:
      guard
        let next = EnglishNumberWord.word(in: scalars, at: skippingSpace(end), to: limit),
        next.word == .cent
      else { return nil }
      return next.end
    default:
      return nil
    }
  }

  /// Reads 成 behind a digit as tenths: `三成` 30%, `三成五` 35%; not `三成员`.
  func addTenths(to number: inout ReadNumber) {
    let end = number.range.upperBound
    guard !number.isPercent, !number.isOrdinal, end < limit, scalars[end] == "成",
      let tenths = number.value.decimal?.integer, (1...10).contains(tenths), number.form != .mixed
    else { return }
    if end + 1 < limit, Self.followsTenthsInWords(scalars[end + 1]) { return }
    var percent = tenths * 10
    var stop = end + 1
    if stop < limit, let digit = singleDigit(at: stop), tenths < 10 {
      percent += digit
      stop += 1
    }
    number.value = .decimal(ExactDecimal(percent))
    number.isPercent = true
    number.range = number.range.lowerBound..<stop
  }

  /// 成员, 成功, 成为, 成立 …: words that begin with 成.
  private static func followsTenthsInWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "员", "員", "功", "为", "為", "立", "果", "本", "长", "長", "就", "了", "熟", "品", "都", "分", "效":
      true
    default:
      false
    }
  }

  /// A digit of either script that stands alone.
  private func singleDigit(at index: Int) -> Int? {
    let next = index + 1
    if let digit = Self.digit(scalars[index]) {
      return next < limit && Self.digit(scalars[next]) != nil ? nil : digit
    }
    guard case .digit(let digit) = ChineseNumeral.role(of: scalars[index]), digit > 0,
      next >= limit || ChineseNumeral.role(of: scalars[next]) == nil
    else { return nil }
    return digit
  }

  /// The position after at most one space.
  func skippingSpace(_ index: Int) -> Int {
    index < limit && (scalars[index] == " " || scalars[index] == "\u{A0}") ? index + 1 : index
  }
}
