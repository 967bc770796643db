/// Delays of the first minutes and hours, before a card goes on intervals of days.
public struct LearningSteps: Sendable, Hashable {
  /// The delays in seconds, in order; each more than zero; may be empty.
  public let seconds: [Int]

  /// Makes steps, or `nil` when a delay is not more than zero.
  public init?(seconds: [Int]) {
    guard seconds.allSatisfy({ $0 > 0 }) else { return nil }
    self.seconds = seconds
  }

  /// Reads steps as in `1m 10m`: numbers with `s`, `m`, `h` or `d`, apart by blanks; empty is no step.
  public init?(text: String) {
    var seconds: [Int] = []
    for word in text.utf8.split(separator: 0x20) {
      guard let unit = word.last, let scale = Self.scale(unit),
        let count = Int(Substring(word.dropLast())), count > 0,
        case (let delay, false) = count.multipliedReportingOverflow(by: scale)
      else { return nil }
      seconds.append(delay)
    }
    self.seconds = seconds
  }

  /// The steps as `init(text:)` reads them, each in its largest whole unit.
  public var text: String {
    seconds.map { delay in
      for (unit, scale) in Self.units where delay % scale == 0 { return "\(delay / scale)\(unit)" }
      return "\(delay)s"
    }
    .joined(separator: " ")
  }

  /// One and ten minutes.
  public static let learning = LearningSteps(unchecked: [60, 600])
  /// Ten minutes.
  public static let relearning = LearningSteps(unchecked: [600])

  private static let units = [("d", 86_400), ("h", 3_600), ("m", 60)]

  private static func scale(_ unit: UInt8) -> Int? {
    switch unit {
    case UInt8(ascii: "s"): 1
    case UInt8(ascii: "m"): 60
    case UInt8(ascii: "h"): 3_600
    case UInt8(ascii: "d"): 86_400
    default: nil
    }
  }

  private init(unchecked seconds: [Int]) {
    self.seconds = seconds
  }
}

extension LearningSteps {
  /// Where an answer in the steps leads.
  enum Move: Hashable {
    /// To a step, after a delay in seconds.
    case wait(step: Int, seconds: Double)
    /// Out of the steps, to intervals of days.
    case graduate
  }

  /// Where an answer leads a card that stands on a step.
  ///
  /// - Parameters:
  ///   - rating: the answer.
  ///   - step: the step the card stands on; may be past the end after a change of settings.
  /// - Returns: again starts over, hard stays, good goes on, easy leaves; past the end all but again leave.
  /// - Source: py-fsrs 6.3.2, `Scheduler.review_card`.
  func move(_ rating: Rating, from step: Int) -> Move {
    guard let first = seconds.first, rating == .again || step < seconds.count else {
      return .graduate
    }
    switch rating {
    case .again: return .wait(step: 0, seconds: Double(first))
    case .hard: return .wait(step: step, seconds: hardDelay(on: step))
    case .good where step + 1 < seconds.count:
      return .wait(step: step + 1, seconds: Double(seconds[step + 1]))
    case .good, .easy: return .graduate
    }
  }

  /// On the first step between the first two delays, or half as long again if there is only one.
  private func hardDelay(on step: Int) -> Double {
    guard step == 0 else { return Double(seconds[step]) }
    let first = Double(seconds[0])
    return seconds.count > 1 ? (first + Double(seconds[1])) / 2 : first * 1.5
  }
}
