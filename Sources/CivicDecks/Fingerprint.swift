import CivicText

/// What makes a card the same card when it has no id: its kind and its folded prompt.
///
/// Answer, explanation, tags, deck and place do not count, so changing them keeps the card's history. A
/// cloze counts its whole text and the text of the group asked, so that marking another blank in the
/// same sentence leaves the cards of the others alone.
public struct Fingerprint: Sendable, Hashable {
  /// The 64 bits; the same on every machine and in every version of civiq.
  public let value: UInt64

  /// Makes a fingerprint from bits kept earlier.
  public init(value: UInt64) {
    self.value = value
  }

  /// The fingerprint of some fields, each fed with its length.
  private init(kind: ItemKind, _ fields: [String]) {
    value = ContentHash(["civiq-card/1", kind.rawValue] + fields).value
  }

  /// The fingerprint of a whole item.
  public init(of item: Item) {
    self.init(kind: item.content.kind, [FoldedText.string(of: item.content.identifyingText)])
  }

  /// The fingerprint of one card of an item.
  init(of item: Item, group: Int) {
    let content = item.content
    let text = FoldedText.string(of: content.identifyingText)
    switch content {
    case .cloze(let cloze):
      let blanks = cloze.answers(ofGroup: group).map(FoldedText.string(of:))
      let twins = cloze.groups.filter { other in
        other < group && cloze.answers(ofGroup: other).map(FoldedText.string(of:)) == blanks
      }
      // The same words blanked twice in one sentence are told apart by their order.
      self.init(kind: .cloze, [text, blanks.joined(separator: "\n"), String(twins.count)])
    case .term:
      self.init(kind: .term, [text, String(group)])
    default:
      self.init(kind: content.kind, [text])
    }
  }
}

extension ItemContent {
  /// The text that tells items of one kind apart: the prompt, for a cloze with its blanks filled in.
  var identifyingText: String {
    switch self {
    case .question(let prompt, _, _), .choice(let prompt, _), .multipleChoice(let prompt, _),
      .list(let prompt, _, _), .match(let prompt, _), .order(let prompt, _):
      prompt
    case .cloze(let cloze): cloze.filledText
    case .trueFalse(let statement, _, _): statement
    case .term(let term, _): term
    }
  }
}

extension ClozeText {
  /// The text with every blank filled in.
  public var filledText: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .blank(_, let answer, _): answer
      }
    }.joined()
  }

  /// The texts of the blanks of a group, in order.
  public func answers(ofGroup group: Int) -> [String] {
    pieces.compactMap { piece in
      if case .blank(group, let answer, _) = piece { answer } else { nil }
    }
  }
}
