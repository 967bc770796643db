/// A deck: front matter, items in file order (best first), and notes.
public struct Deck: Sendable, Equatable {
  /// Front matter.
  public var header: DeckHeader
  /// Items and notes in file order.
  public var entries: [Entry]

  /// What stands in a deck.
  public enum Entry: Sendable, Equatable {
    /// An item.
    case item(Item)
    /// Free text between items, without the separating `---` lines.
    case note(String)
  }

  /// Makes a deck.
  public init(header: DeckHeader, entries: [Entry]) {
    self.header = header
    self.entries = entries
  }

  /// The items in file order.
  public var items: [Item] {
    entries.compactMap { entry in
      if case .item(let item) = entry { item } else { nil }
    }
  }
}

/// The front matter of a deck.
public struct DeckHeader: Sendable, Equatable {
  /// Name, in which `/` makes a hierarchy; `nil` means the file's stem.
  public var name: String?
  /// `zh` or `en`; `nil` when not said.
  public var language: String?
  /// Document the deck was made from.
  public var source: String?
  /// Day the facts were checked, as `YYYY-MM-DD`.
  public var asOf: String?
  /// Tags of every item.
  public var tags: [String]
  /// How blanks are written.
  public var clozeStyle: ClozeStyle
  /// Desired retention of this deck, 0.70–0.99; `nil` means the learner's.
  public var retention: Double?
  /// Lines with other keys, and comments, verbatim and in order.
  public var otherLines: [String]

  /// How a deck writes blanks.
  public enum ClozeStyle: String, Sendable {
    /// `{{text::hint}}`.
    case braces
    /// `[text]`, as hashcards does.
    case brackets
  }

  /// Makes a front matter; everything may be left out.
  public init(
    name: String? = nil,
    language: String? = nil,
    source: String? = nil,
    asOf: String? = nil,
    tags: [String] = [],
    clozeStyle: ClozeStyle = .braces,
    retention: Double? = nil,
    otherLines: [String] = []
  ) {
    self.name = name
    self.language = language
    self.source = source
    self.asOf = asOf
    self.tags = tags
    self.clozeStyle = clozeStyle
    self.retention = retention
    self.otherLines = otherLines
  }
}
