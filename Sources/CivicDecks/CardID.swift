/// The name of a card: `ITEM`, or `ITEM.k` for card k of an item that gives several.
public struct CardID: Sendable, Hashable, Comparable {
  /// The item the card belongs to.
  public let item: ItemID
  /// Which card of the item, from 1; nothing when there is only one.
  public let part: Int?

  /// Names a card.
  ///
  /// - Parameters:
  ///   - item: the item.
  ///   - part: which card of the item, 1 to 999,999; a number outside is moved to the nearer end.
  public init(item: ItemID, part: Int? = nil) {
    self.item = item
    self.part = part.map { min(max($0, 1), 999_999) }
  }

  /// Reads a name, or `nil` when it is not of the form above.
  public init?(_ text: String) {
    let pieces = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let item = ItemID(pieces[0]) else { return nil }
    guard pieces.count == 2 else {
      self.init(item: item)
      return
    }
    guard let part = Int(pieces[1]), (1...999_999).contains(part), String(part) == pieces[1] else {
      return nil
    }
    self.init(item: item, part: part)
  }

  /// The name as written.
  public var text: String { part.map { item.text + "." + String($0) } ?? item.text }

  /// By item, then by part.
  public static func < (lhs: CardID, rhs: CardID) -> Bool {
    (lhs.item, lhs.part ?? 0) < (rhs.item, rhs.part ?? 0)
  }
}
