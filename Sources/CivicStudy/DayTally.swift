public import CivicDecks
public import CivicTime

/// What was done on one study day, without what was undone.
public struct DayTally: Sendable, Hashable {
  /// Cards answered for the first time.
  public var newCards = 0
  /// Answers of cards that were on intervals of days.
  public var reviews = 0
  /// Answers that count for the schedule.
  public var answers = 0
  /// Time taken for all answers, practice included.
  public var milliseconds: Int64 = 0
  /// Cards answered for the schedule.
  public var cards: Set<CardID> = []

  /// A day on which nothing was done.
  public init() {}
}

extension Progress {
  /// What was done on a study day.
  public func tally(of day: CivilDate) -> DayTally {
    var tally = DayTally()
    var first: [Int: Int] = [:]
    // A study day lies within two days of its date, wherever in the world.
    let middle = Int64(day.dayNumber) * 86_400_000
    for (place, record) in table.records.enumerated()
    where record.action == .answer && abs(record.milliseconds - middle) < 3 * 86_400_000 {
      guard !record.isUndone, record.studyDay(rolloverHour: rules.rolloverHour) == day else {
        continue
      }
      tally.milliseconds += Int64(record.number)
      guard !record.isCram else { continue }
      tally.answers += 1
      let card = heir(of: record.card)
      if first[card] == nil {
        first[card] = place
        tally.cards.insert(table.card(UInt32(card)))
      }
    }
    for card in first.keys.sorted() { count(card, on: day, into: &tally) }
    return tally
  }

  /// Goes through the history of a card that was answered on a day.
  private func count(_ card: Int, on day: CivilDate, into tally: inout DayTally) {
    var isFirst = true
    for answer in answers(of: card) {
      if answer.day == day {
        if isFirst { tally.newCards += 1 }
        if answer.wasReview { tally.reviews += 1 }
      }
      isFirst = false
    }
  }
}
