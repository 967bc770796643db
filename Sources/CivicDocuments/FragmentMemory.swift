import CivicText

/// Remembers which three Chinese characters stood together somewhere in the document.
///
/// A word cut by a page break or a stray space usually stands elsewhere uncut, so the document is its
/// own dictionary: 创新生｜态 is one word if 新生态 or 生态… has been seen. The memory is a bit field of
/// hashes; a chance agreement costs a join that a reader would hardly notice.
struct FragmentMemory {
  private var bits: [UInt64]
  private let mask: UInt64
  private var previous: Unicode.Scalar?
  private var beforePrevious: Unicode.Scalar?

  /// Makes an empty memory for a text of some size.
  init(byteCount: Int) {
    var size = 1 << 12
    while size < byteCount * 4, size < 1 << 26 { size <<= 1 }
    bits = [UInt64](repeating: 0, count: size / 64)
    mask = UInt64(size - 1)
  }

  /// Takes the next scalar of a line.
  @inline(__always)
  mutating func take(_ scalar: Unicode.Scalar) {
    guard scalar.isHan else {
      endRun()
      return
    }
    if let previous, let beforePrevious {
      let place = place(beforePrevious, previous, scalar)
      bits[Int(place >> 6)] |= 1 << (place & 63)
    }
    beforePrevious = previous
    previous = scalar
  }

  /// Forgets the characters before: what follows does not stand beside them.
  @inline(__always)
  mutating func endRun() {
    previous = nil
    beforePrevious = nil
  }

  /// Whether three characters stood together.
  func knows(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> Bool {
    guard first.isHan, second.isHan, third.isHan else { return false }
    let place = place(first, second, third)
    return bits[Int(place >> 6)] & (1 << (place & 63)) != 0
  }

  private func place(
    _ first: Unicode.Scalar,
    _ second: Unicode.Scalar,
    _ third: Unicode.Scalar
  ) -> UInt64 {
    var hash = UInt64(first.value) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ UInt64(second.value)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ UInt64(third.value)) &* 0x94D0_49BB_1331_11EB
    return (hash >> 24) & mask
  }
}
