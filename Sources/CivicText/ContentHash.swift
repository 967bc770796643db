/// A hash of content that is the same on every run and every machine (FNV-1a, 64 bits).
///
/// Fields are fed with their length, so that `["ab", "c"]` and `["a", "bc"]` differ.
public struct ContentHash: Sendable {
  /// The hash so far.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Makes a hash of some fields.
  public init(_ fields: [String] = []) {
    for field in fields { append(field) }
  }

  /// Feeds one field.
  public mutating func append(_ field: String) {
    var count = field.utf8.count
    for _ in 0..<4 {
      feed(UInt8(truncatingIfNeeded: count))
      count >>= 8
    }
    for byte in field.utf8 { feed(byte) }
  }

  private mutating func feed(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
