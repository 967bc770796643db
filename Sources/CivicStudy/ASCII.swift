/// Classes of ASCII bytes.
enum ASCII {
  static let space: UInt8 = 0x20
  static let newline: UInt8 = 0x0A
  static let quote: UInt8 = 0x22
  static let backslash: UInt8 = 0x5C

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isLowerLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
