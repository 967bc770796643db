import CivicDecks

/// The name of a card as two words, so that it can be compared and hashed without a string.
struct CardKey: Hashable, BitwiseCopyable {
  /// Most bytes a name can have.
  static let longest = 16

  let low: UInt64
  let high: UInt64

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Packs up to 16 bytes, the first lowest.
  ///
  /// - Precondition: at most 16 bytes, none of them zero.
  init(_ bytes: Span<UInt8>) {
    precondition(bytes.count <= Self.longest, "names of cards are checked before they are packed")
    var words: (UInt64, UInt64) = (0, 0)
    for index in 0..<bytes.count {
      let part = UInt64(bytes[index]) << UInt64(index % 8 * 8)
      if index < 8 { words.0 |= part } else { words.1 |= part }
    }
    self.init(low: words.0, high: words.1)
  }

  /// Packs the name of a card.
  init(_ card: CardID) {
    self.init(card.text.utf8.span)
  }

  /// The name.
  var text: String {
    var bytes: [UInt8] = []
    for word in [low, high] {
      for place in 0..<8 {
        let byte = UInt8(truncatingIfNeeded: word >> UInt64(place * 8))
        if byte != 0 { bytes.append(byte) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The card, unless the name is not one.
  var card: CardID? { CardID(text) }

  /// Bits that differ when names differ (the finaliser of SplitMix64).
  var bits: UInt64 {
    var mixed = low ^ (high &* 0x9E37_79B9_7F4A_7C15)
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Numbers the cards of a log from 0 in the order in which they are first named.
struct CardIndex {
  /// The cards by number.
  private(set) var keys: [CardKey] = []
  /// Open addressing: number + 1, or 0 for a free place; the size is a power of two.
  private var places: [UInt32] = Array(repeating: 0, count: 64)

  init() {}

  /// Makes the index of cards that are known to differ.
  init(keys: [CardKey]) {
    self.keys = keys
    var size = 64
    while size < keys.count * 2 { size *= 2 }
    rebuild(size: size)
  }

  /// The number of a card, if it has one.
  func number(of key: CardKey) -> Int? {
    let found = places[place(of: key)]
    return found == 0 ? nil : Int(found) - 1
  }

  /// Gives a card the next number.
  ///
  /// - Precondition: it has none.
  mutating func add(_ key: CardKey) -> Int {
    if (keys.count + 1) * 2 > places.count { rebuild(size: places.count * 2) }
    keys.append(key)
    places[place(of: key)] = UInt32(keys.count)
    return keys.count - 1
  }

  /// Where a card stands, or the free place where it would.
  private func place(of key: CardKey) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: key.bits) & mask
    while places[place] != 0, keys[Int(places[place]) - 1] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func rebuild(size: Int) {
    places = Array(repeating: 0, count: size)
    for (number, key) in keys.enumerated() { places[place(of: key)] = UInt32(number + 1) }
  }
}
