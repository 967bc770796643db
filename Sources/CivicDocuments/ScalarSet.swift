/// A fixed set of scalars of the basic plane, looked up without hashing.
struct ScalarSet: ExpressibleByStringLiteral {
  private let bits: [UInt64]

  /// Makes the set of the scalars of a text.
  init(_ text: String) {
    var bits = [UInt64](repeating: 0, count: 1_024)
    for scalar in text.unicodeScalars where scalar.value < 0x10000 {
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
    self.bits = bits
  }

  /// Makes the set of the scalars of a literal.
  init(stringLiteral value: String) {
    self.init(value)
  }

  /// Whether a scalar is in the set.
  @inline(__always)
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x10000 && bits[Int(scalar.value >> 6)] & 1 << UInt64(scalar.value & 63) != 0
  }
}
