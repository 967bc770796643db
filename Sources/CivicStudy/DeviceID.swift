/// The name of a device that writes events; also the name of its log file.
///
/// 1 to 24 of `a`–`z`, `0`–`9` and `-`, neither first nor last a `-`: safe in every file system, and
/// no path can be smuggled through it.
public struct DeviceID: Sendable, Hashable, Comparable {
  /// The name.
  public let text: String

  /// Checks a name, or gives `nil` when it is not of the form above.
  public init?(_ text: String) {
    guard Self.isValid(text.utf8.span) else { return nil }
    self.text = text
  }

  /// Whether bytes are of the form above.
  static func isValid(_ bytes: Span<UInt8>) -> Bool {
    guard (1...24).contains(bytes.count) else { return false }
    for index in 0..<bytes.count {
      let isHyphen = bytes[index] == 0x2D
      guard isHyphen || ASCII.isLowerLetter(bytes[index]) || ASCII.isDigit(bytes[index]) else {
        return false
      }
      if isHyphen && (index == 0 || index == bytes.count - 1) { return false }
    }
    return true
  }

  /// Alphabetical order.
  public static func < (lhs: DeviceID, rhs: DeviceID) -> Bool { lhs.text < rhs.text }
}
