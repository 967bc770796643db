import CivicText

/// Makes wrong figures that look like a right one.
///
/// A wrong figure has the format of the right one: the same unit, the same number of decimals, as many
/// trailing zeros. The rank of the right figure among its neighbours is drawn, so that taking the middle
/// value is no better than chance.
struct NumberVariation {
  /// Text before the figure.
  let prefix: String
  /// The figure as written, without its thousands commas.
  let digits: String
  /// Text after the figure.
  let suffix: String
  private let hasCommas: Bool

  /// Finds the only figure of a text, or `nil` when there is none or more than one.
  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    guard let start = scalars.firstIndex(where: Self.isDigit) else { return nil }
    var end = start
    while end < scalars.count,
      Self.isDigit(scalars[end])
        || (end > start && end + 1 < scalars.count && [".", ","].contains(scalars[end])
          && Self.isDigit(scalars[end + 1]))
    {
      end += 1
    }
    guard !scalars[end...].contains(where: Self.isDigit), end - start <= 15 else { return nil }
    prefix = Self.string(scalars[..<start])
    suffix = Self.string(scalars[end...])
    digits = Self.string(scalars[start..<end].filter { $0 != "," })
    hasCommas = scalars[start..<end].contains(",")
    guard digits.unicodeScalars.filter({ $0 == "." }).count <= 1,
      !digits.hasPrefix("0") || decimals > 0
    else { return nil }
  }

  /// Number of decimals written.
  private var decimals: Int {
    guard let point = digits.firstIndex(of: ".") else { return 0 }
    return digits.distance(from: point, to: digits.endIndex) - 1
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  // MARK: - Variations

  /// Wrong figures around the right one.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - limit: no figure is larger, in units of the figure; `nil` means no limit.
  ///   - dice: where chance comes from.
  /// - Returns: the full texts in ascending order without the right one; fewer when there is no room.
  func variations(_ count: Int, limit: Int?, dice: inout RepeatableGenerator) -> [String] {
    guard let value = Int(digits.filter { $0 != "." }), value > 0 else { return [] }
    let isYear = decimals == 0 && (1_000...2_100).contains(value) && suffix.hasPrefix("年")
    let grain = isYear ? 1 : Self.grain(value)
    let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let most = limit.map { $0 * scale } ?? Int.max / 4
    var lower = steps(below: value, grain: grain, isYear: isYear, dice: &dice)
    var upper = steps(above: value, grain: grain, isYear: isYear, dice: &dice).filter { $0 <= most }
    let wanted = dice.roll(count + 1)
    var fromLower = min(wanted, lower.count)
    let fromUpper = min(count - fromLower, upper.count)
    fromLower = min(count - fromUpper, lower.count)
    lower = Array(lower.prefix(fromLower))
    upper = Array(upper.prefix(fromUpper))
    return (lower + upper).sorted().map { prefix + written($0) + suffix }
  }

  /// The last place of a figure that means something: 2800 → 100, 3.92 → 0.01.
  private static func grain(_ value: Int) -> Int {
    var grain = 1
    while value % (grain * 10) == 0, value / (grain * 10) >= 10 { grain *= 10 }
    return grain
  }

  private func steps(
    below value: Int,
    grain: Int,
    isYear: Bool,
    dice: inout RepeatableGenerator
  ) -> [Int] {
    spread(value, grain, isYear, &dice).map { value - $0 }.filter {
      $0 > 0 && fits($0, value, grain)
    }
  }

  private func steps(
    above value: Int,
    grain: Int,
    isYear: Bool,
    dice: inout RepeatableGenerator
  ) -> [Int] {
    spread(value, grain, isYear, &dice).map { value + $0 }.filter { fits($0, value, grain) }
  }

  /// Distances from the right figure: small for years and counts, 8–40 % for amounts.
  private func spread(
    _ value: Int,
    _ grain: Int,
    _ isYear: Bool,
    _ dice: inout RepeatableGenerator
  ) -> [Int] {
    let units = value / grain
    if isYear || units < 12 {
      var distance = 0
      return (0..<4).map { _ in
        distance += (isYear && dice.roll(2) == 0) ? 2 : 1
        return distance * grain
      }
    }
    var distances: [Int] = []
    for percent in [9, 18, 28, 37] {
      let share = percent + dice.roll(6) - 2
      distances.append(max(distances.count + 1, units * share / 100) * grain)
    }
    return distances
  }

  /// Whether a wrong figure is as round as the right one.
  private func fits(_ candidate: Int, _ value: Int, _ grain: Int) -> Bool {
    let isRound = (candidate / grain) % 10 == 0
    let shouldBeRound = (value / grain) % 10 == 0
    return isRound == shouldBeRound || decimals == 0 && grain > 1
      || (decimals == 0 && value / grain < 12)
  }

  private func written(_ value: Int) -> String {
    var text = String(value)
    if decimals > 0 {
      while text.count <= decimals { text = "0" + text }
      text.insert(".", at: text.index(text.endIndex, offsetBy: -decimals))
    }
    guard hasCommas else { return text }
    return Self.grouped(text)
  }

  private static func grouped(_ text: String) -> String {
    let parts = text.split(separator: ".", maxSplits: 1)
    var output = ""
    for (index, digit) in parts[0].enumerated() {
      if index > 0, (parts[0].count - index) % 3 == 0 { output.append(",") }
      output.append(digit)
    }
    return parts.count == 2 ? output + "." + parts[1] : output
  }
}
