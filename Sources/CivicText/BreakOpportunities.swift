/// Between which scalars of a text a line may end.
struct BreakOpportunities {
  private let scalars: [Unicode.Scalar]
  /// For each scalar, whether it belongs to the same number-with-unit run as the one before.
  private let isGluedToPrevious: [Bool]

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    self.isGluedToPrevious = Self.numberRuns(scalars)
  }

  /// Whether a line may end before the scalar at `index`, which is neither the first nor past the end.
  func allows(at index: Int) -> Bool {
    let before = scalars[index - 1]
    let after = scalars[index]
    if after == " " || Self.isJoined(after) || before.value == 0x200D { return false }
    if Self.neverStarts(after) { return false }
    if before == " " { return true }
    if Self.neverEnds(before) || isGluedToPrevious[index] { return false }
    if before == after, after == "…" || after == "—" { return false }
    if before == "_" && (after == "_" || after == "(") { return false }
    return Self.isIdeographic(before) || Self.isIdeographic(after)
      || (before == "-" && Self.isLetter(after)) || before == "/" || before == "—"
  }

  /// Characters that never stand at the start of a line.
  private static func neverStarts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "，", "、", "；", "：", "？", "！", "）", "】", "》", "〉", "」", "』", "〕", "］", "”", "’", "％",
      "…",
      "—", "～", "·", "‰", "℃", ".", ",", ";", ":", "?", "!", ")", "]", "}", "%", "々", "ー":
      true
    default: false
    }
  }

  /// Characters that never stand at the end of a line.
  private static func neverEnds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "【", "《", "〈", "「", "『", "〔", "［", "“", "‘", "(", "[", "{", "￥", "$", "¥", "€", "£":
      true
    default: false
    }
  }

  private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return scalar.value == 0x200D || scalar.properties.isEmojiModifier
    }
  }

  /// Scripts written without spaces, and the punctuation that goes with them.
  private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0xA4CF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF65,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    case 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  // MARK: - Numbers with their units

  /// Characters of which units are made, up to four of which stay with the number before them.
  private static let unitCharacters: Set<Unicode.Scalar> = Set(
    ("十百千万亿兆元角分年月日号时点秒刻岁周天个名位人次项家条件种类届倍成度米里吨克升斤亩辆台座所章款页"
      + "公平方立厘毫美欧英镑户村县省市级集期轮多余几").unicodeScalars
  )

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }

  private static func numberRuns(_ scalars: [Unicode.Scalar]) -> [Bool] {
    var glued = [Bool](repeating: false, count: scalars.count)
    var index = 0
    while index < scalars.count {
      guard isDigit(scalars[index]) else {
        index += 1
        continue
      }
      if index > 0, scalars[index - 1] == "第" { glued[index] = true }
      var end = index + 1
      while end < scalars.count, isDigit(scalars[end]) || isPoint(scalars, end) { end += 1 }
      let digits = end
      while end < scalars.count, end - digits < 4, unitCharacters.contains(scalars[end]) {
        end += 1
      }
      for position in (index + 1)..<max(end, index + 1) { glued[position] = true }
      index = end
    }
    return glued
  }

  /// Whether a point, comma or colon stands between digits.
  private static func isPoint(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    [".", ",", ":"].contains(scalars[index]) && index + 1 < scalars.count
      && isDigit(scalars[index + 1])
  }
}
