public import CivicTime

/// Gives events their moment when clocks are not to be trusted.
public enum EventClock {
  /// How far a clock may be set back before that is taken for its true time: an hour.
  static let tolerance: Int64 = 3_600_000

  /// The moment of a new event.
  ///
  /// A clock that was corrected by less than an hour does not bring events out of order: time stands
  /// still until it has caught up. A greater step back is believed, since the time before was wrong.
  ///
  /// - Parameters:
  ///   - now: what the clock says.
  ///   - last: moment of the last event of the same device.
  /// - Returns: `now`, or the last moment.
  public static func stamp(_ now: Instant, after last: Instant?) -> Instant {
    guard let last, now < last, last.milliseconds - now.milliseconds <= tolerance else {
      return now
    }
    return last
  }
}
