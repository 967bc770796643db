/// A moment in time, in whole milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Sendable, Hashable, Comparable {
  /// Milliseconds since the epoch; negative before.
  public let milliseconds: Int64

  /// Makes the moment a number of milliseconds after the epoch.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The moment a number of seconds later.
  public func adding(seconds: Double) -> Instant {
    Instant(milliseconds: milliseconds + Int64((seconds * 1_000).rounded()))
  }

  /// The moment a number of milliseconds later.
  public func adding(milliseconds delta: Int64) -> Instant {
    Instant(milliseconds: milliseconds + delta)
  }

  /// Seconds from an earlier moment to this one; negative when `earlier` is later.
  public func seconds(since earlier: Instant) -> Double {
    Double(milliseconds - earlier.milliseconds) / 1_000
  }

  /// The study day this moment belongs to.
  ///
  /// A study day begins at the roll-over hour of local time, so that an answer at one in the morning
  /// still counts for the evening before.
  ///
  /// - Parameters:
  ///   - rolloverHour: local hour at which a new study day begins, 0–23.
  ///   - offsetSeconds: local time minus UTC at this moment, in seconds.
  /// - Returns: the local date of the study day.
  public func studyDay(rolloverHour: Int, offsetSeconds: Int) -> CivilDate {
    let local = milliseconds + Int64(offsetSeconds) * 1_000 - Int64(rolloverHour) * 3_600_000
    let day = local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000
    return CivilDate(dayNumber: Int(day))
  }

  /// Earlier moments come first.
  public static func < (lhs: Instant, rhs: Instant) -> Bool {
    lhs.milliseconds < rhs.milliseconds
  }
}
