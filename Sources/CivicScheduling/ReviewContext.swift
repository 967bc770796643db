public import CivicTime

/// Everything about a moment of review that the next state of a card depends on.
public struct ReviewContext: Sendable, Hashable {
  /// Identity of the card; with the number of its answers it seeds the fuzz.
  public let card: String
  /// Moment of the answer.
  public let now: Instant
  /// Study day of the answer.
  public let studyDay: CivilDate
  /// Whole days since the answer before, if they are not to be counted in study days.
  public let elapsedDays: Int?

  /// Makes a context whose elapsed days are counted in study days.
  ///
  /// - Parameters:
  ///   - card: identity of the card.
  ///   - now: moment of the answer.
  ///   - calendar: what tells the study day of a moment.
  public init(card: String, now: Instant, calendar: StudyCalendar) {
    self.init(card: card, now: now, studyDay: calendar.day(of: now))
  }

  /// Makes a context with the study day given.
  public init(card: String, now: Instant, studyDay: CivilDate, elapsedDays: Int? = nil) {
    self.card = card
    self.now = now
    self.studyDay = studyDay
    self.elapsedDays = elapsedDays
  }

  /// Whole days since an earlier answer; never negative.
  func elapsedDays(since trace: MemoryTrace) -> Int {
    max(0, elapsedDays ?? studyDay.dayNumber - trace.studyDay.dayNumber)
  }
}
