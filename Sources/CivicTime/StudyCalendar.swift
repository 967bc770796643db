/// Tells the study day of any moment.
///
/// A study day begins at the roll-over hour of local time, so that an answer at one in the morning
/// still counts for the evening before.
public struct StudyCalendar: Sendable, Hashable {
  /// Local hour at which a study day begins, 0–23.
  public let rolloverHour: Int
  /// Local time of the learner.
  public let zone: ZoneOffsets

  /// Makes a calendar, or `nil` when the hour is not 0–23.
  public init?(rolloverHour: Int, zone: ZoneOffsets) {
    guard (0...23).contains(rolloverHour) else { return nil }
    self.rolloverHour = rolloverHour
    self.zone = zone
  }

  private init(rolloverHour: Int) {
    self.rolloverHour = rolloverHour
    self.zone = .utc
  }

  /// Days that begin at four o'clock UTC.
  public static let standard = StudyCalendar(rolloverHour: 4)

  /// The study day of a moment.
  public func day(of instant: Instant) -> CivilDate {
    instant.studyDay(rolloverHour: rolloverHour, offsetSeconds: zone.offsetSeconds(at: instant))
  }
}
