import CivicText

/// Makes wrong small numbers in Chinese characters: 五年 → 三年, 四年, 六年; 第十 → 第八, 第九, 第十一.
struct NumeralVariation {
  private let prefix: [Unicode.Scalar]
  private let value: Int
  private let suffix: [Unicode.Scalar]

  /// Finds the only numeral of a text, or `nil` when there is none, several, or one above 99.
  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    guard let start = scalars.firstIndex(where: Self.isNumeral) else { return nil }
    let end = scalars[start...].firstIndex { !Self.isNumeral($0) } ?? scalars.count
    guard !scalars[end...].contains(where: Self.isNumeral),
      let numeral = Self.value(scalars[start..<end]), (1...99).contains(numeral)
    else { return nil }
    prefix = Array(scalars[..<start])
    value = numeral
    suffix = Array(scalars[end...])
  }

  private static let digits = Array("零一二三四五六七八九".unicodeScalars)

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "十" || scalar == "两" || digits.dropFirst().contains(scalar)
  }

  private static func value(_ numeral: ArraySlice<Unicode.Scalar>) -> Int? {
    var total = 0
    var unit = 0
    for scalar in numeral {
      if scalar == "十" {
        if total > 0 { return nil }
        total = max(unit, 1) * 10
        unit = 0
      } else {
        guard unit == 0, let digit = scalar == "两" ? 2 : digits.firstIndex(of: scalar) else {
          return nil
        }
        unit = digit
      }
    }
    return total + unit
  }

  /// Wrong numbers around the right one, ascending.
  func variations(_ count: Int, dice: inout RepeatableGenerator) -> [String] {
    let below = (1...4).map { value - $0 }.filter { $0 >= 1 }
    var fromBelow = min(dice.roll(count + 1), below.count)
    fromBelow = max(fromBelow, 0)
    let lower = below.prefix(fromBelow)
    let upper = (1...(count - fromBelow + 1)).map { value + $0 }.prefix(count - fromBelow)
    return (lower + upper).sorted().map(written)
  }

  private func written(_ number: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: prefix)
    if number >= 20 { view.append(Self.digits[number / 10]) }
    if number >= 10 { view.append("十") }
    if number % 10 > 0 {
      let isPair = number == 2 && prefix.last != "第"
      view.append(isPair ? "两" : Self.digits[number % 10])
    }
    view.append(contentsOf: suffix)
    return String(view)
  }
}
