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

  /// Local time minus UTC at a moment, in seconds.
  static func offsetSeconds(at moment: Instant) -> Int {
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
