extension NumberReader {
  /// Multiplies with 万, 亿 … and adds the smaller parts of `1亿2000万`.
  ///
  /// - Returns: false when what follows makes it no number.
  func addChineseScale(to number: inout ReadNumber) -> Bool {
    guard let value = number.value.decimal else { return true }
    var total = ExactDecimal.zero
    var part = value
    var ceiling: Int?
    while let scale = scaleBehind(number.range.upperBound) {
      if scale.end < limit, ChineseNumeral.role(of: scalars[scale.end]) != nil { return false }
      guard let scaled = part.shifted(by: scale.power), fits(scaled, below: ceiling),
        let sum = total.adding(scaled)
      else { return false }
      total = sum
      ceiling = scale.power
      number.value = .decimal(sum)
      number.form = .mixed
      number.isApproximate = number.isApproximate || scale.isHedged
      number.range = number.range.lowerBound..<scale.end
      guard !number.hasDecimals, !scale.isHedged, scale.end < limit,
        Self.digit(scalars[scale.end]) != nil
      else { return true }
      guard let next = digits(at: scale.end), !next.hasDecimals else { return false }
      // 3万5 would be 35,000 in speech: without a scale of its own the rest must fill all places.
      let isComplete = next.end - scale.end == scale.power || scaleBehind(next.end) != nil
      guard isComplete, fits(next.value, below: ceiling), let sum = total.adding(next.value) else {
        return false
      }
      part = next.value
      number.value = .decimal(sum)
      number.writtenDigits += next.written
      number.range = number.range.lowerBound..<next.end
    }
    return true
  }

  private func fits(_ part: ExactDecimal, below ceiling: Int?) -> Bool {
    guard let ceiling, let end = ExactDecimal(1).shifted(by: ceiling) else { return ceiling == nil }
    return part < end
  }

  /// The scale behind a number with the hedge before it: `万亿`, ` 亿`, `多万`.
  func scaleBehind(_ end: Int) -> (power: Int, end: Int, isHedged: Bool)? {
    var start = skippingSpace(end)
    let isHedged = start < limit && Self.isHedge(scalars[start])
    if isHedged { start += 1 }
    let scale = ChineseNumeral.scale(of: scalars, from: start, to: limit)
    guard scale.power > 0, !isUnitPrefix(start, scale.end) else { return nil }
    return (scale.power, scale.end, isHedged)
  }

  /// 多, 余 and 來 between a number and its scale say that it is not exact.
  static func isHedge(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "多" || scalar == "余" || scalar == "餘"
  }

  /// Whether 千 or 百 belongs to the unit behind it: 千米, 千克, 千瓦, 百分点.
  private func isUnitPrefix(_ start: Int, _ end: Int) -> Bool {
    guard end == start + 1, end < limit else { return false }
    if scalars[start] == "百" { return scalars[end] == "分" }
    guard scalars[start] == "千" else { return false }
    switch scalars[end] {
    case "米", "克", "瓦", "卡", "伏", "赫", "帕", "焦", "字": return true
    default: return false
    }
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
