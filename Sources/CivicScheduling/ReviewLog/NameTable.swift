/// Numbers names in order of first appearance; open addressing over FNV-1a.
///
/// A dictionary of strings would take longer than all the rest of reading a log.
struct NameTable: Sendable {
  /// The names in UTF-8, one after the other.
  private var text: [UInt8] = []
  /// Where each name ends in `text`.
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// Index of the name plus one, or 0 where free; the count is a power of two.
  private var slots = [Int32](repeating: 0, count: 64)

  /// Number of names.
  var count: Int { ends.count }

  /// The names in order of their numbers.
  var names: [String] {
    ends.indices.map { String(decoding: text[start($0)..<ends[$0]], as: UTF8.self) }
  }

  /// The number of a name, given as a range of UTF-8; new names get the next number.
  mutating func index(of name: Range<Int>, in bytes: [UInt8]) -> Int32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in name { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
    var slot = position(hash)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if hashes[index] == hash, isEqual(index, name, bytes) { return Int32(index) }
      slot = (slot + 1) & (slots.count - 1)
    }
    text.append(contentsOf: bytes[name])
    ends.append(text.count)
    hashes.append(hash)
    slots[slot] = Int32(count)
    if count * 2 > slots.count { grow() }
    return Int32(count - 1)
  }

  private func start(_ index: Int) -> Int {
    index == 0 ? 0 : ends[index - 1]
  }

  private func isEqual(_ index: Int, _ name: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let start = start(index)
    guard ends[index] - start == name.count else { return false }
    for offset in 0..<name.count where text[start + offset] != bytes[name.lowerBound + offset] {
      return false
    }
    return true
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
