/// Spreads intervals so that cards learned together do not stay together for ever.
///
/// The choice depends only on the card and on how often it was answered, so what a preview promises is
/// what the answer gives.
struct IntervalFuzz: Sendable, Hashable {
  /// Place inside the range of choices, at least 0, less than 1.
  let fraction: Double

  /// The choice for the next answer of a card.
  init(card: String, repetitions: Int) {
    // FNV-1a over the identity, then the finaliser of SplitMix64, of which the top 53 bits are taken.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in card.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash &+= UInt64(truncatingIfNeeded: repetitions) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    hash ^= hash >> 31
    fraction = Double(hash >> 11) * 0x1p-53
  }

  /// Whole days near an interval.
  ///
  /// - Parameters:
  ///   - interval: days, not rounded.
  ///   - limits: least and greatest result.
  /// - Returns: a day in the range of choices, inside the limits.
  /// - Source: the rule of Anki 26.9, `constrained_fuzz_bounds`.
  func days(near interval: Double, in limits: ClosedRange<Int>) -> Int {
    let wished = min(max(interval, Double(limits.lowerBound)), Double(limits.upperBound))
    let range = Self.range(around: wished)
    let lower = min(max(range.lowerBound, limits.lowerBound), limits.upperBound)
    var upper = min(max(range.upperBound, limits.lowerBound), limits.upperBound)
    if upper == lower, upper > 2, upper < limits.upperBound { upper += 1 }
    return lower + Int(fraction * Double(upper - lower + 1))
  }

  /// The days an interval can become: none but itself below 2.5 days, then an ever smaller share.
  static func range(around interval: Double) -> ClosedRange<Int> {
    guard interval >= 2.5 else { return Int(interval.rounded())...Int(interval.rounded()) }
    let delta =
      1 + 0.15 * (min(interval, 7) - 2.5) + 0.10 * max(0, min(interval, 20) - 7)
      + 0.05 * max(0, interval - 20)
    return Int((interval - delta).rounded())...Int((interval + delta).rounded())
  }
}
