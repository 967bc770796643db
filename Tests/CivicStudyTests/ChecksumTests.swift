import CivicStudy
import Testing

@Suite("Checksum") struct ChecksumTests {
  @Test(
    "gives the values published for CRC-32C",
    arguments: [
      ("", 0),
      // Check value of the catalogue of parametrised CRC algorithms, "CRC-32/ISCSI".
      ("123456789", 0xE306_9283),
    ] as [(String, UInt32)]
  )
  func knownTexts(_ text: String, _ expected: UInt32) {
    let bytes = Array(text.utf8)
    #expect(Checksum.crc32c(bytes.span) == expected)
  }

  // RFC 3720, appendix B.4.
  @Test(
    "gives the values of RFC 3720",
    arguments: [
      ([UInt8](repeating: 0, count: 32), 0x8A91_36AA),
      ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43),
      (Array(0...31), 0x46DD_794E),
      (Array((0...31).reversed()), 0x113F_DB5C),
    ] as [([UInt8], UInt32)]
  )
  func requestForComments(_ bytes: [UInt8], _ expected: UInt32) {
    #expect(Checksum.crc32c(bytes.span) == expected)
  }

  @Test("is the same bit by bit for every length up to 64")
  func agreesWithDefinition() {
    var bytes: [UInt8] = []
    for length in 0...64 {
      #expect(Checksum.crc32c(bytes.span) == Self.bitwise(bytes), "length \(length)")
      bytes.append(UInt8(truncatingIfNeeded: length &* 37 &+ 11))
    }
  }

  private static func bitwise(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = .max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0x82F6_3B78 : value >> 1 }
    }
    return ~value
  }
}
