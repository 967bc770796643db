public import CivicDecks

/// What an import does to a deck: new items, items that change, and items that stay.
///
/// Items are known by their id, or by kind and prompt when they have none, so that importing a file again
/// updates instead of doubling. What the file does not say stays as it is in the deck.
public struct ImportPlan: Sendable, Equatable {
  /// Items the deck does not have, in file order; each has an id.
  public var added: [Item] = []
  /// Items of the deck in their new form, in file order; each has the id it is known by.
  public var updated: [Item] = []
  /// How many items say nothing new.
  public var unchanged = 0
  /// Items that stand in the file more than once; the first one counts.
  public var repeated = 0

  /// Compares what came in with what is there.
  ///
  /// - Parameters:
  ///   - imported: the items of the file, in order.
  ///   - existing: the items of the deck.
  public init(_ imported: [ImportedItem], into existing: [Item]) {
    var known: [ItemID: Item] = [:]
    for item in existing { known[item.id ?? item.derivedID] = item }
    var seen: Set<ItemID> = []
    for entry in imported {
      let id = entry.item.id ?? entry.item.derivedID
      guard seen.insert(id).inserted else {
        repeated += 1
        continue
      }
      guard let old = known[id] else {
        var item = entry.item
        item.id = id
        added.append(item)
        continue
      }
      let new = old.updated(by: entry.item)
      if new == old { unchanged += 1 } else { updated.append(new) }
    }
  }
}

extension Item {
  /// The item with everything another form of it says; what that leaves out stays.
  fileprivate func updated(by other: Item) -> Item {
    var item = self
    item.content = content.updated(by: other.content)
    if !other.accept.isEmpty { item.accept = other.accept }
    item.explanation = other.explanation ?? explanation
    if let source = other.source,
      source.document != self.source?.document || source.text != self.source?.text
    {
      item.source = source
    }
    item.validity = other.validity ?? validity
    if !other.tags.isEmpty { item.tags = other.tags }
    item.fact = other.fact ?? fact
    item.worth = other.worth ?? worth
    item.answerType = other.answerType ?? answerType
    return item
  }
}

extension ItemContent {
  /// The other content, with hints, feedback and pins of this one where the other has none.
  fileprivate func updated(by other: ItemContent) -> ItemContent {
    switch (self, other) {
    case (.choice(_, let old), .choice(let prompt, let new)):
      .choice(prompt: prompt, options: Self.kept(old, in: new))
    case (.multipleChoice(_, let old), .multipleChoice(let prompt, let new)):
      .multipleChoice(prompt: prompt, options: Self.kept(old, in: new))
    case (.question(_, _, let old), .question(let prompt, let answer, nil)):
      .question(prompt: prompt, answer: answer, tolerance: old)
    case (.trueFalse(_, let before, let old), .trueFalse(let statement, let after, nil))
    where before == after:
      .trueFalse(statement: statement, isTrue: after, correction: old)
    case (.cloze(let old), .cloze(let new)): .cloze(Self.kept(old, in: new))
    default: other
    }
  }

  private static func kept(_ old: [ChoiceOption], in new: [ChoiceOption]) -> [ChoiceOption] {
    let isPinnedAnywhere = new.contains(where: \.isPinned)
    return new.map { option in
      guard let before = old.first(where: { $0.text == option.text }) else { return option }
      var option = option
      option.feedback = option.feedback ?? before.feedback
      if !isPinnedAnywhere { option.isPinned = before.isPinned }
      return option
    }
  }

  private static func kept(_ old: ClozeText, in new: ClozeText) -> ClozeText {
    let before = old.blanks
    guard before.map(\.answer) == new.blanks.map(\.answer) else { return new }
    var index = 0
    return ClozeText(
      pieces: new.pieces.map { piece in
        guard case .blank(_, let answer, let hint) = piece else { return piece }
        defer { index += 1 }
        // Formats that ask each blank alone lose which blanks belong together.
        return .blank(group: before[index].group, answer: answer, hint: hint ?? before[index].hint)
      }
    )
  }
}
