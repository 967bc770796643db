public import CivicTime

extension Progress {
  /// The study days with answers, practice included, and how many each; sorted.
  public var activity: [(day: CivilDate, answers: Int)] {
    var counts: [Int: Int] = [:]
    for record in table.records where record.action == .answer && !record.isUndone {
      counts[record.studyDay(rolloverHour: rules.rolloverHour).dayNumber, default: 0] += 1
    }
    return counts.keys.sorted().map { (CivilDate(dayNumber: $0), counts[$0] ?? 0) }
  }

  /// Study days in a row with answers that end today, or yesterday as long as today has none.
  public func streak(until today: CivilDate) -> Int {
    let days = Set(activity.map(\.day.dayNumber))
    var day = days.contains(today.dayNumber) ? today.dayNumber : today.dayNumber - 1
    var streak = 0
    while days.contains(day) {
      streak += 1
      day -= 1
    }
    return streak
  }
}
