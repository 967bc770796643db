/// What is asked at one time: an item, one group of blanks of a cloze, or one side of a term.
public struct Card: Sendable, Equatable {
  /// The card's name in the review log.
  public let id: CardID
  /// The item it belongs to.
  public let item: Item
  /// The group of blanks asked; for a term 1 asks for the definition and 2 for the term; otherwise 1.
  public let group: Int

  /// Makes a card.
  public init(id: CardID, item: Item, group: Int) {
    self.id = id
    self.item = item
    self.group = group
  }

  /// What makes the card the same card when it has no id.
  public var fingerprint: Fingerprint { Fingerprint(of: item, group: group) }

  /// The prompt as plain text.
  ///
  /// The blanks of a cloze's group are `____`, or `____(1)`, `____(2)`, … when the group has several;
  /// those of other groups are filled in. Options and members are not part of it.
  public var prompt: String {
    switch item.content {
    case .cloze(let cloze): cloze.prompt(ofGroup: group)
    case .term(let term, let definition): group == 2 ? definition : term
    default: item.content.identifyingText
    }
  }

  /// The answers as plain text.
  ///
  /// One for a question, a choice, a statement to judge and a term; the texts of the right options, of
  /// the blanks, of the members in order, or of the pairs as `left == right` otherwise.
  public var answers: [String] {
    switch item.content {
    case .question(_, let answer, _): [answer]
    case .cloze(let cloze): cloze.answers(ofGroup: group)
    case .choice(_, let options), .multipleChoice(_, let options):
      options.filter(\.isKey).map(\.text)
    case .trueFalse(let statement, let isTrue, _):
      [JudgementWord.written(isTrue, beside: statement)]
    case .list(_, let members, _), .order(_, let members): members
    case .match(_, let pairs): pairs.map { $0.left + " == " + $0.right }
    case .term(let term, let definition): [group == 2 ? term : definition]
    }
  }

  /// The hints of the blanks asked, one for each answer of a cloze; empty for other kinds.
  public var hints: [String?] {
    guard case .cloze(let cloze) = item.content else { return [] }
    return cloze.pieces.compactMap { piece -> String?? in
      if case .blank(group, _, let hint) = piece { .some(hint) } else { nil }
    }
  }
}

extension Item {
  /// The cards of the item under its own id, or under ids made from its content.
  public var cards: [Card] { cards(as: id) }

  /// The cards of the item.
  ///
  /// A cloze gives one for each group, `ID.k` when there are several; a term gives `ID.1` and `ID.2`;
  /// everything else one. Without an id the names come from the content; the groups of a cloze then have
  /// names that do not depend on each other, so that marking another blank renames none.
  ///
  /// - Parameter id: the id to name the cards by; `nil` to make one from the content.
  /// - Returns: one card at least, unless a cloze has no blank.
  public func cards(as id: ItemID?) -> [Card] {
    switch content {
    case .cloze(let cloze):
      let groups = cloze.groups
      return groups.map { group in
        let own = id ?? ItemID(hash: Fingerprint(of: self, group: group).value)
        let part = id != nil && groups.count > 1 ? group : nil
        return Card(id: CardID(item: own, part: part), item: self, group: group)
      }
    case .term:
      let own = id ?? derivedID
      return [1, 2].map { Card(id: CardID(item: own, part: $0), item: self, group: $0) }
    default:
      return [Card(id: CardID(item: id ?? derivedID), item: self, group: 1)]
    }
  }

  /// The id made from the content, which is what `I:` gets when an id is issued.
  public var derivedID: ItemID {
    if case .cloze(let cloze) = content, cloze.groups.count == 1, let group = cloze.groups.first {
      return ItemID(hash: Fingerprint(of: self, group: group).value)
    }
    return ItemID(hash: Fingerprint(of: self).value)
  }
}

extension ClozeText {
  /// Whether there is anything to fill in.
  var hasBlank: Bool {
    pieces.contains { if case .blank = $0 { true } else { false } }
  }

  /// The text with the blanks of one group as `____` and those of others filled in.
  public func prompt(ofGroup group: Int) -> String {
    let count = answers(ofGroup: group).count
    var number = 0
    return pieces.map { piece in
      switch piece {
      case .text(let text): return text
      case .blank(group, _, _):
        number += 1
        return count == 1 ? "____" : "____(\(number))"
      case .blank(_, let answer, _): return answer
      }
    }.joined()
  }
}
