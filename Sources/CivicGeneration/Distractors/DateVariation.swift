import CivicText

/// Makes wrong dates with the granularity of the right one: 1949年10月1日, 1949年9月, 10 September 1952.
struct DateVariation {
  private let parts: [Part]

  private enum Part {
    case text(String)
    case number(Int)
  }

  /// Cuts a date into its figures, or `nil` when it has fewer than two.
  init?(_ text: String) {
    var parts: [Part] = []
    var digits = ""
    var words = ""
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        if !words.isEmpty { parts.append(.text(words)) }
        words = ""
        digits.unicodeScalars.append(scalar)
      } else {
        if let number = Int(digits) { parts.append(.number(number)) }
        digits = ""
        words.unicodeScalars.append(scalar)
      }
    }
    if let number = Int(digits) { parts.append(.number(number)) }
    if !words.isEmpty { parts.append(.text(words)) }
    let numbers = parts.filter { if case .number = $0 { true } else { false } }
    guard (2...3).contains(numbers.count) else { return nil }
    self.parts = parts
  }

  /// Wrong dates that keep all but one figure.
  func variations(_ count: Int, dice: inout RepeatableGenerator) -> [String] {
    let places = parts.indices.filter { if case .number = parts[$0] { true } else { false } }
    guard let place = places.last(where: { isSmall(parts[$0]) }) ?? places.last,
      case .number(let value) = parts[place]
    else { return [] }
    let most = value > 31 ? 9_999 : (places.count == 3 ? 28 : 12)
    var found: [Int] = []
    var distance = 1 + dice.roll(2)
    let goesUp = dice.roll(count + 1)
    while found.count < count, distance < 40 {
      let candidate = found.count < goesUp ? value + distance : value - distance
      let other = found.count < goesUp ? value - distance : value + distance
      for next in [candidate, other] where (1...most).contains(next) && !found.contains(next) {
        if found.count < count {
          found.append(next)
          break
        }
      }
      distance += 1 + dice.roll(2)
    }
    return found.sorted().map { written($0, at: place) }
  }

  private func isSmall(_ part: Part) -> Bool {
    if case .number(let value) = part { value <= 31 } else { false }
  }

  private func written(_ value: Int, at place: Int) -> String {
    parts.enumerated().map { index, part in
      switch part {
      case .text(let text): text
      case .number(let number): String(index == place ? value : number)
      }
    }.joined()
  }
}
