public import CivicDecks
public import CivicText

/// An item ready to leave: its id, deck and language are settled.
public struct ExportedItem: Sendable, Equatable {
  /// The item.
  public var item: Item
  /// The id other programs know it by.
  public let id: ItemID
  /// Name of its deck, in which `/` makes a hierarchy.
  public let deck: String
  /// Language of its labels.
  public let language: InterfaceLanguage

  /// Settles what an item leaves open.
  ///
  /// - Parameters:
  ///   - item: the item; without an id it gets one from kind and prompt.
  ///   - deck: the deck's name.
  ///   - language: language of the deck, `zh` or `en`; without one, an item with Chinese characters is Chinese.
  public init(_ item: Item, deck: String, language: String? = nil) {
    self.item = item
    self.id = item.id ?? item.derivedID
    self.deck = deck
    self.language =
      (item.language ?? language).flatMap(InterfaceLanguage.init(rawValue:))
      ?? (item.content.prompt.unicodeScalars.contains(where: \.isHan) ? .chinese : .english)
  }

  /// The items of a deck in file order.
  ///
  /// - Parameters:
  ///   - deck: the deck; its tags are added to those of each item.
  ///   - name: used when the front matter has no name.
  /// - Returns: the items in file order.
  public static func items(of deck: Deck, name: String) -> [ExportedItem] {
    deck.items.map { item in
      var item = item
      item.tags = deck.header.tags.filter { !item.tags.contains($0) } + item.tags
      return ExportedItem(
        item,
        deck: deck.header.name ?? name,
        language: deck.header.language
      )
    }
  }
}

extension Item {
  /// An id for an item that has none: the same for the same kind and prompt.
  package var derivedID: ItemID {
    ItemID(hash: ContentHash([content.kind.rawValue, content.prompt]).value)
  }
}

extension ItemContent {
  /// What is asked, without its answer; blanks of a cloze are `____`.
  package var prompt: String {
    switch self {
    case .question(let prompt, _, _), .choice(let prompt, _), .multipleChoice(let prompt, _),
      .list(let prompt, _, _), .match(let prompt, _), .order(let prompt, _):
      prompt
    case .trueFalse(let statement, _, _): statement
    case .term(let term, _): term
    case .cloze(let text): text.promptWithAllBlanks
    }
  }
}

extension ClozeText {
  /// The text with every blank of every group as `____`.
  package var promptWithAllBlanks: String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let stretch): text += stretch
      case .blank: text += "____"
      }
    }
    return text
  }

  /// The text with every blank filled in.
  package var filled: String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let stretch): text += stretch
      case .blank(_, let answer, _): text += answer
      }
    }
    return text
  }
}
