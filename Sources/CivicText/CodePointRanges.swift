/// A set of code points as sorted ranges, read from hexadecimal text.
struct CodePointRanges: Sendable {
  private let lowers: [UInt32]
  private let uppers: [UInt32]

  /// Reads ranges such as `A1 A4 A7-A8`, ascending, separated by white space.
  init(_ text: String) {
    var lowers: [UInt32] = []
    var uppers: [UInt32] = []
    var value: UInt32 = 0
    var lower: UInt32?
    var hasDigits = false
    func flush() {
      guard hasDigits else { return }
      lowers.append(lower ?? value)
      uppers.append(value)
      (value, lower, hasDigits) = (0, nil, false)
    }
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: (value, hasDigits) = (value << 4 | UInt32(byte - 0x30), true)
      case 0x41...0x46: (value, hasDigits) = (value << 4 | UInt32(byte - 0x37), true)
      case 0x2D: (lower, value) = (value, 0)
      default: flush()
      }
    }
    flush()
    self.lowers = lowers
    self.uppers = uppers
  }

  /// Whether a code point lies in one of the ranges.
  ///
  /// - Complexity: logarithmic in the number of ranges.
  func contains(_ point: UInt32) -> Bool {
    var low = 0
    var high = lowers.count
    while low < high {
      let middle = (low + high) / 2
      if lowers[middle] <= point { low = middle + 1 } else { high = middle }
    }
    return low > 0 && point <= uppers[low - 1]
  }
}
