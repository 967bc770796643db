import CivicTime
import Glibc

/// The time as commands see it: the system's, or a frozen one that moves by a millisecond an event.
final class Clock {
  private var frozen: Instant?

  /// Makes a clock.
  ///
  /// - Parameter frozen: the moment it stands at; `nil` follows the system.
  init(frozen: Instant? = nil) {
    self.frozen = frozen
  }

  /// The moment it is.
  var now: Instant { frozen ?? Self.system }

  /// The moment of something that happens now; each further event of a frozen clock is later.
  func tick() -> Instant {
    guard let moment = frozen else { return Self.system }
    frozen = moment.adding(milliseconds: 1)
    return moment
  }

  /// Seconds from some fixed moment, for measuring how long work takes.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static var system: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
