/// Turns the bytes of a terminal into keys, one byte at a time.
struct KeyDecoder {
  private var pending: [UInt8] = []

  /// Whether more bytes are needed to know the key.
  var isPending: Bool { !pending.isEmpty }

  /// Takes a byte; gives a key when one is complete.
  mutating func take(_ byte: UInt8) -> Key? {
    pending.append(byte)
    guard let key = decoded else { return nil }
    pending = []
    return key
  }

  /// What the bytes so far mean when no more follow.
  mutating func finish() -> Key? {
    defer { pending = [] }
    if pending.isEmpty { return nil }
    return pending == [0x1B] ? .escape : .other
  }

  private var decoded: Key? {
    switch pending[0] {
    case 0x1B: escapeSequence
    case 0..<0x20, 0x7F: Self.control(pending[0])
    case 0x20..<0x7F: .character(Unicode.Scalar(pending[0]))
    default: multibyte
    }
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x03: .interrupt
    case 0x04: .end
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1A: .suspend
    default: .other
    }
  }

  /// `ESC [ … final` and `ESC O final`.
  private var escapeSequence: Key? {
    guard pending.count > 1 else { return nil }
    guard pending[1] == 0x5B || pending[1] == 0x4F else { return .other }
    guard pending.count > 2, let last = pending.last, (0x40...0x7E).contains(last) else {
      return pending.count > 16 ? .other : nil
    }
    if pending.count > 3 { return .other }
    switch last {
    case 0x41: return .up
    case 0x42: return .down
    default: return .other
    }
  }

  private var multibyte: Key? {
    let lead = pending[0]
    let length =
      switch lead {
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 1
      }
    guard pending.count == length else { return pending.count > length ? .other : nil }
    guard let text = String(validating: pending, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return .other }
    return .character(scalar)
  }
}
