/// XXH64 of a stream of bytes: tells whether a file is still the one it was.
///
/// Not for secrets. Written after the specification "xxHash fast digest algorithm", version 0.1.1, with
/// seed 0; the whole of a log is hashed at every start, so speed matters.
struct ContentHash {
  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63,
    0x27D4_EB2F_1656_67C5
  )

  private var lanes: (UInt64, UInt64, UInt64, UInt64)
  private var count = 0
  /// What is left of the bytes so far once they are taken in blocks of 32.
  private var rest: [UInt8] = []

  /// The hash of nothing so far.
  init() {
    lanes = (
      Self.primes.0 &+ Self.primes.1, Self.primes.1, 0, 0 &- Self.primes.0
    )
  }

  /// The hash of some bytes.
  static func of(_ bytes: [UInt8]) -> UInt64 {
    var hash = ContentHash()
    bytes.withUnsafeBytes { hash.update($0) }
    return hash.value
  }

  /// Goes on with more bytes.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    var position = 0
    if !rest.isEmpty {
      position = min(32 - rest.count, bytes.count)
      rest.append(contentsOf: bytes[..<position])
      guard rest.count == 32 else { return }
      rest.withUnsafeBytes { take($0, at: 0) }
      rest.removeAll(keepingCapacity: true)
    }
    while position + 32 <= bytes.count {
      take(bytes, at: position)
      position += 32
    }
    rest.append(contentsOf: bytes[position...])
  }

  /// The hash of all bytes so far.
  var value: UInt64 {
    var hash: UInt64
    if count >= 32 {
      hash =
        Self.rotated(lanes.0, 1) &+ Self.rotated(lanes.1, 7) &+ Self.rotated(lanes.2, 12)
        &+ Self.rotated(lanes.3, 18)
      for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
        hash = (hash ^ Self.round(0, lane)) &* Self.primes.0 &+ Self.primes.3
      }
    } else {
      hash = Self.primes.4
    }
    hash &+= UInt64(count)
    return Self.avalanche(rest.withUnsafeBytes { Self.finish(hash, $0) })
  }

  private mutating func take(_ bytes: UnsafeRawBufferPointer, at position: Int) {
    lanes.0 = Self.round(lanes.0, Self.word(bytes, position))
    lanes.1 = Self.round(lanes.1, Self.word(bytes, position + 8))
    lanes.2 = Self.round(lanes.2, Self.word(bytes, position + 16))
    lanes.3 = Self.round(lanes.3, Self.word(bytes, position + 24))
  }

  private static func finish(_ hash: UInt64, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = hash
    var position = 0
    while position + 8 <= bytes.count {
      hash ^= round(0, word(bytes, position))
      hash = rotated(hash, 27) &* primes.0 &+ primes.3
      position += 8
    }
    if position + 4 <= bytes.count {
      let half = bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)
      hash ^= UInt64(UInt32(littleEndian: half)) &* primes.0
      hash = rotated(hash, 23) &* primes.1 &+ primes.2
      position += 4
    }
    while position < bytes.count {
      hash ^= UInt64(bytes[position]) &* primes.4
      hash = rotated(hash, 11) &* primes.0
      position += 1
    }
    return hash
  }

  private static func avalanche(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ (hash >> 33)) &* primes.1
    hash = (hash ^ (hash >> 29)) &* primes.2
    return hash ^ (hash >> 32)
  }

  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotated(lane &+ word &* primes.1, 31) &* primes.0
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  private static func rotated(_ word: UInt64, _ count: UInt64) -> UInt64 {
    word << count | word >> (64 - count)
  }
}
