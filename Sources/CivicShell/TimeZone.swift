import CivicTime
import Glibc

/// The local time zone of the process.
enum TimeZone {
  /// Makes a zone the local one; `false` when the system does not know it.
  static func select(_ name: String) -> Bool {
    guard isKnown(name) else { return false }
    setenv("TZ", name, 1)
    tzset()
    return true
  }

  /// The offsets of the local zone from 1970 to 2050, found by asking the system.
  ///
  /// The system answers for single moments only, so each month is asked, and where two months differ the
  /// change is looked for between them.
  static func offsets() -> ZoneOffsets {
    let month: Int64 = 2_629_800_000
    var transitions: [ZoneOffsets.Transition] = []
    let first = offsetSeconds(at: Instant(milliseconds: 0))
    var last = first
    for index in 1...960 {
      let moment = Instant(milliseconds: Int64(index) * month)
      let offset = offsetSeconds(at: moment)
      guard offset != last else { continue }
      let start = change(after: moment.adding(milliseconds: -month), before: moment, to: offset)
      transitions.append(ZoneOffsets.Transition(start: start, offsetSeconds: offset))
      last = offset
    }
    return ZoneOffsets(before: first, transitions: transitions)
  }

  /// The first whole second with an offset, between a moment without it and one with it.
  private static func change(after: Instant, before: Instant, to offset: Int) -> Instant {
    var low = after.milliseconds / 1_000
    var high = before.milliseconds / 1_000
    while high - low > 1 {
      let middle = (low + high) / 2
      if offsetSeconds(at: Instant(milliseconds: middle * 1_000)) == offset {
        high = middle
      } else {
        low = middle
      }
    }
    return Instant(milliseconds: high * 1_000)
  }

  /// Local time minus UTC at a moment, in seconds.
  private static func offsetSeconds(at moment: Instant) -> Int {
    var seconds = time_t(moment.milliseconds / 1_000)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return 0 }
    return parts.tm_gmtoff
  }

  /// Whether a name is in the zone database or has the form `CST-8`.
  private static func isKnown(_ name: String) -> Bool {
    if name == "UTC" || name == "GMT" { return true }
    let isPath = name.split(separator: "/").allSatisfy { $0 != ".." } && !name.hasPrefix("/")
    if isPath, access("/usr/share/zoneinfo/" + name, R_OK) == 0 { return true }
    let letters = name.utf8.prefix { (0x41...0x5A).contains($0 & 0xDF) }
    guard letters.count >= 3 else { return false }
    let offset = Int(String(decoding: name.utf8.dropFirst(letters.count), as: UTF8.self))
    return offset.map { abs($0) <= 24 } ?? false
  }
}
