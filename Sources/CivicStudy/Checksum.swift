/// CRC-32C (Castagnoli), the checksum at the end of every line of a log.
///
/// Reflected polynomial 0x82F63B78, initial value and final XOR all ones, as in RFC 3720 appendix B.
/// It notices every change of up to 32 bits in a row, so no single damaged byte escapes it.
public enum Checksum {
  /// The checksum of some bytes; 0 for none.
  ///
  /// Eight bytes are folded in at once ("slicing by 8", Kounavis and Berry, 2005).
  public static func crc32c(_ bytes: Span<UInt8>) -> UInt32 {
    let table = Self.table.span
    let raw = bytes.bytes
    var value: UInt32 = .max
    var index = 0
    while index + 8 <= raw.byteCount {
      let block = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      )
      value = folded(block ^ UInt64(value), table)
      index += 8
    }
    while index < bytes.count {
      value = (value >> 8) ^ table[Int(UInt8(truncatingIfNeeded: value) ^ bytes[index])]
      index += 1
    }
    return ~value
  }

  private static func folded(_ block: UInt64, _ table: Span<UInt32>) -> UInt32 {
    var result: UInt32 = 0
    var rest = block
    for row in 0..<8 {
      result ^= table[(7 - row) << 8 + Int(rest & 0xFF)]
      rest >>= 8
    }
    return result
  }

  /// Eight rows of 256: row `k` is the checksum step of a byte followed by `k` zero bytes.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0x82F6_3B78 : value >> 1 }
      table[byte] = value
    }
    for index in 256..<table.count {
      let previous = table[index - 256]
      table[index] = (previous >> 8) ^ table[Int(previous & 0xFF)]
    }
    return table
  }()
}
