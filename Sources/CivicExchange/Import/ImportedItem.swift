public import CivicDecks
public import CivicText

/// An item as it came in, with what does not belong to the item itself.
public struct ImportedItem: Sendable, Equatable {
  /// The item; it has an id when the file gave it one.
  public var item: Item
  /// Name of its deck when the file names one; `/` makes a hierarchy.
  public var deck: String?
  /// 1-based line at which it begins.
  public var line: Int
  /// What the file says beyond what an item holds, kept for writing JSON lines again.
  public var extra: [JSONMember]

  /// Makes an imported item.
  public init(item: Item, deck: String? = nil, line: Int, extra: [JSONMember] = []) {
    self.item = item
    self.deck = deck
    self.line = line
    self.extra = extra
  }
}

extension ItemID {
  /// The id of an item that another program names: our own id if it is one, otherwise one derived from
  /// the name, so that a second import finds the item again.
  package init?(foreign name: String) {
    let name = name.trimmed()
    guard !name.isEmpty else { return nil }
    self = ItemID(name) ?? ItemID(hash: ContentHash(["foreign", name]).value)
  }
}
