import CivicScheduling
import func Glibc.exp
import func Glibc.log
import func Glibc.pow

/// Finds the stability after a first again, hard, good and easy before the rest is trained.
///
/// - Source: fsrs-rs 6.6, `pre_train`.
struct InitialStability {
  private let answers: FirstAnswers

  init(_ answers: FirstAnswers) {
    self.answers = answers
  }

  /// The four stabilities, never falling from again to easy.
  ///
  /// A rating that was never given first takes its value from the others.
  func estimate() -> [Double] {
    let standard = Array(FSRSParameters.standard.values.prefix(4))
    let total = answers.groups.reduce(0) { $0 + $1.count }
    guard total > 0 else { return standard }
    let passes = answers.groups.reduce(0) { $0 + $1.passes }
    let average = Double(passes) / Double(total)
    var found: [Double?] = Rating.allCases.map { rating in
      let groups = answers.groups.filter { $0.rating == rating }
      guard !groups.isEmpty else { return nil }
      return Self.bestStability(groups, average: average, default: standard[rating.rawValue - 1])
    }
    keepOrder(&found)
    return Self.filled(found).map { min(max($0, 0.001), 100) }
  }

  /// Raises or lowers a stability that breaks the order to that of the rating with more cards.
  func keepOrder(_ values: inout [Double?]) {
    for (small, big) in [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)] {
      guard let low = values[small], let high = values[big], low > high else { continue }
      let lowCount = Rating(rawValue: small + 1).map(answers.count) ?? 0
      let highCount = Rating(rawValue: big + 1).map(answers.count) ?? 0
      if lowCount > highCount { values[big] = low } else { values[small] = high }
    }
  }

  /// The stability with the least loss over the groups, drawn a little towards the default.
  private static func bestStability(
    _ groups: [FirstAnswers.Group],
    average: Double,
    default standard: Double
  ) -> Double {
    let decay = FSRSParameters.standard[20]
    let factor = pow(0.9, -1 / decay) - 1
    func loss(_ stability: Double) -> Double {
      let distance = log(stability / standard)
      var sum = distance * distance / 2
      for group in groups {
        let recall = exp(-decay * log(1 + factor * Double(group.days) / stability))
        let p = min(max(recall, 1e-7), 1 - 1e-7)
        let y = (Double(group.passes) + average) / (Double(group.count) + 1)
        sum -= Double(group.count) * (y * log(p) + (1 - y) * log(1 - p))
      }
      return sum
    }
    var (low, high) = (0.001, 100.0)
    while high - low > 1e-6 {
      let third = (high - low) / 3
      if loss(low + third) < loss(high - third) { high -= third } else { low += third }
    }
    return (low + high) / 2
  }

  /// Fills in ratings never given first from two rules between neighbours.
  ///
  /// ln S(hard) = 0.41·ln S(again) + 0.59·ln S(good), ln S(good) = 0.46·ln S(hard) + 0.54·ln S(easy); with
  /// one rating only, the defaults are scaled to it.
  ///
  /// - Source: fsrs-optimizer, the exponents 0.41 and 0.54.
  static func filled(_ values: [Double?]) -> [Double] {
    let standard = Array(FSRSParameters.standard.values.prefix(4))
    let known = values.indices.filter { values[$0] != nil }
    guard let only = known.first, let value = values[only] else { return standard }
    if known.count == 1 { return standard.map { $0 * value / standard[only] } }
    let logs = values.map { $0.map { log($0) } }
    let rules = [[0.41, -1, 0.59, 0], [0, 0.46, -1, 0.54]]
    let unknown = values.indices.filter { values[$0] == nil }
    func rest(_ rule: [Double]) -> Double {
      known.reduce(0) { $0 - rule[$1] * (logs[$1] ?? 0) }
    }
    var solved = logs
    switch unknown.count {
    case 1:
      let rule = rules[unknown[0] < 2 ? 0 : 1]
      solved[unknown[0]] = rest(rule) / rule[unknown[0]]
    case 2:
      let (a, b) = (rules[0][unknown[0]], rules[0][unknown[1]])
      let (c, d) = (rules[1][unknown[0]], rules[1][unknown[1]])
      let (first, second) = (rest(rules[0]), rest(rules[1]))
      solved[unknown[0]] = (first * d - b * second) / (a * d - b * c)
      solved[unknown[1]] = (a * second - c * first) / (a * d - b * c)
    default: break
    }
    return solved.map { exp($0 ?? 0) }
  }
}
