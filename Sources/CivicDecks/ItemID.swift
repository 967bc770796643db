/// The stable name of an item: six characters and a check character, a letter first.
///
/// Characters come from `23456789abcdefghjkmnpqrstvwxyz`. The check character is the sum over the six
/// of (position from 1) × (index in the alphabet), modulo 30, so that one wrong character or two
/// swapped neighbours are noticed.
public struct ItemID: Sendable, Hashable, Comparable {
  /// The seven characters.
  public let text: String

  /// The characters an id is made of, in order.
  public static let alphabet: [UInt8] = Array("23456789abcdefghjkmnpqrstvwxyz".utf8)

  /// Reads an id, or `nil` when it is not well formed or its check character is wrong.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[0] >= 0x61 else { return nil }
    let indices = bytes.compactMap { Self.alphabet.firstIndex(of: $0) }
    guard indices.count == 7, indices[6] == Self.check(indices.prefix(6)) else { return nil }
    self.text = String(text)
  }

  /// Derives an id from a content hash.
  ///
  /// - Parameter hash: any 64 bits; equal hashes give equal ids.
  public init(hash: UInt64) {
    var rest = hash
    var indices: [Int] = []
    let letters = Self.alphabet.count - 8
    indices.append(8 + Int(rest % UInt64(letters)))
    rest /= UInt64(letters)
    for _ in 1..<6 {
      indices.append(Int(rest % UInt64(Self.alphabet.count)))
      rest /= UInt64(Self.alphabet.count)
    }
    indices.append(Self.check(indices[...]))
    self.text = String(decoding: indices.map { Self.alphabet[$0] }, as: UTF8.self)
  }

  private static func check(_ indices: ArraySlice<Int>) -> Int {
    var sum = 0
    for (position, index) in indices.enumerated() { sum += (position + 1) * index }
    return sum % alphabet.count
  }

  /// Alphabetical order.
  public static func < (lhs: ItemID, rhs: ItemID) -> Bool { lhs.text < rhs.text }
}
