public import CivicTime

/// How many cards fall due on the coming days if nothing new is learned.
public struct DueForecast: Sendable, Hashable {
  /// Cards due before today.
  public let overdue: Int
  /// Cards due today and on each day after, the first one today.
  public let due: [Int]

  /// Counts cards.
  ///
  /// - Parameters:
  ///   - dueDays: study day of each card on intervals.
  ///   - today: the first day.
  ///   - days: number of days, zero or more.
  public init(dueDays: some Sequence<CivilDate>, today: CivilDate, days: Int) {
    var (overdue, due) = (0, [Int](repeating: 0, count: max(0, days)))
    for day in dueDays {
      let index = day.dayNumber - today.dayNumber
      if index < 0 { overdue += 1 } else if index < due.count { due[index] += 1 }
    }
    (self.overdue, self.due) = (overdue, due)
  }

  /// Cards due until the end of a day, the overdue ones included.
  ///
  /// - Parameter day: days after today; those past the forecast count as its last.
  /// - Returns: the number of cards.
  public func total(through day: Int) -> Int {
    overdue + due.prefix(max(0, day + 1)).reduce(0, +)
  }
}
