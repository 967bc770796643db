import func Glibc.floor
import func Glibc.log10
import func Glibc.pow

/// A range of numbers with round ticks.
public struct PlotScale: Sendable, Hashable {
  /// The first tick.
  public let low: Double
  /// The last tick; greater than `low`.
  public let high: Double
  /// Distance between ticks: 1, 2 or 5 times a power of ten.
  public let step: Double
  /// What follows a number: `%`.
  public let suffix: String

  /// Makes the scale whose ticks are round and enclose a range.
  ///
  /// - Parameters:
  ///   - range: what must fit; an empty range is widened.
  ///   - count: about how many steps, at least 1.
  ///   - isWhole: whether ticks between whole numbers make no sense.
  ///   - suffix: what follows a number.
  /// - Source: P. Heckbert, "Nice numbers for graph labels", Graphics Gems I.
  public init(
    _ range: ClosedRange<Double>,
    steps count: Int = 4,
    isWhole: Bool = false,
    suffix: String = ""
  ) {
    let span = range.upperBound - range.lowerBound
    let raw = (span > 0 ? span : max(abs(range.upperBound), 1)) / Double(max(count, 1))
    let round = Self.round(raw)
    step = isWhole ? max(1, round) : round
    // 0.7 / 0.05 falls a hair short of 14.
    low = floor(range.lowerBound / step + 1e-9) * step
    let top = -floor(-range.upperBound / step + 1e-9) * step
    high = top > low ? top : low + step
    self.suffix = suffix
  }

  /// The ticks from low to high.
  public var ticks: [Double] {
    let count = Int(((high - low) / step).rounded())
    return (0...count).map { low + Double($0) * step }
  }

  /// Where a number lies, 0 at `low` and 1 at `high`, never outside.
  public func position(of value: Double) -> Double {
    min(1, max(0, (value - low) / (high - low)))
  }

  /// A tick as people read it, with as many decimals as the step needs.
  public func text(_ value: Double) -> String {
    Self.text(value, decimals: max(0, Int(-floor(log10(step) + 1e-9)))) + suffix
  }

  /// The smallest of 1, 2, 5 and 10 times a power of ten that is not less.
  private static func round(_ raw: Double) -> Double {
    let power = pow(10, floor(log10(raw)))
    let fraction = raw / power
    let factor = fraction <= 1 + 1e-9 ? 1 : fraction <= 2 + 1e-9 ? 2 : fraction <= 5 + 1e-9 ? 5 : 10
    return Double(factor) * power
  }

  /// A number with a fixed number of decimals, rounded half away from zero.
  public static func text(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return value.description }
    let scaled = Int((abs(value) * pow(10, Double(decimals))).rounded(.toNearestOrAwayFromZero))
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(scaled) }
    let digits = String(scaled)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
