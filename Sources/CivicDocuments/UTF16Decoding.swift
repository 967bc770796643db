/// Decodes UTF-16, refusing lone surrogates and odd lengths.
enum UTF16Decoding {
  /// The text in UTF-8.
  static func utf8(
    from bytes: [UInt8],
    isLittleEndian: Bool
  ) throws(DecodingError) -> [UInt8] {
    let encoding = isLittleEndian ? TextEncoding.utf16LittleEndian : .utf16BigEndian
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    var index = 0
    while index + 1 < bytes.count {
      var value = unit(bytes, index, isLittleEndian)
      let start = index
      index += 2
      if (0xD800..<0xDC00).contains(value), index + 1 < bytes.count {
        let low = unit(bytes, index, isLittleEndian)
        guard (0xDC00..<0xE000).contains(low) else { throw invalid(encoding, start) }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        index += 2
      }
      guard let scalar = Unicode.Scalar(value) else { throw invalid(encoding, start) }
      text.append(utf8: scalar)
    }
    guard index == bytes.count else { throw invalid(encoding, index) }
    return text
  }

  private static func unit(_ bytes: [UInt8], _ index: Int, _ isLittleEndian: Bool) -> UInt32 {
    let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
    return isLittleEndian ? second << 8 | first : first << 8 | second
  }

  private static func invalid(_ encoding: TextEncoding, _ offset: Int) -> DecodingError {
    .invalid(encoding: encoding, offset: offset, line: 1)
  }
}

extension Array where Element == UInt8 {
  /// Appends a scalar in UTF-8.
  mutating func append(utf8 scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0..<0x80:
      append(UInt8(value))
    case 0x80..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    default:
      append(UInt8(0xF0 | value >> 18))
      append(UInt8(0x80 | value >> 12 & 0x3F))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    }
  }
}
