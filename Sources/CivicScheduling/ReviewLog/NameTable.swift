/// Numbers names in order of first appearance; open addressing over FNV-1a.
///
/// A dictionary of strings would take a third of the time it takes to read a log.
struct NameTable: Sendable {
  private(set) var names: [String] = []
  private var hashes: [UInt64] = []
  /// Index of the name plus one, or 0 where free; the count is a power of two.
  private var slots = [Int32](repeating: 0, count: 64)

  /// The number of a name, given as UTF-8; new names get the next number.
  mutating func index(of name: ArraySlice<UInt8>) -> Int32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var slot = position(hash)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if hashes[index] == hash, names[index].utf8.elementsEqual(name) { return Int32(index) }
      slot = (slot + 1) & (slots.count - 1)
    }
    names.append(String(decoding: name, as: UTF8.self))
    hashes.append(hash)
    slots[slot] = Int32(names.count)
    if names.count * 2 > slots.count { grow() }
    return Int32(names.count - 1)
  }

  private func position(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = position(hash)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index + 1)
    }
  }
}
