/// Finds out which cards of the decks are the ones known from before.
///
/// A card whose name is known is that card. A known name that is gone and a new one that ask the same, or
/// nearly the same, are linked, so that an edited card keeps its history. Where a number or a negation
/// differs the fact itself may have changed: such a pair is never linked but asked about.
public enum IdentityResolver {
  /// A card as it was, or is.
  public struct Identity: Sendable, Hashable {
    /// Its name.
    public let card: CardID
    /// What kind of item it belongs to.
    public let kind: ItemKind
    /// Kind and folded prompt.
    public let fingerprint: Fingerprint
    /// The folded prompt; for a cloze with its blanks filled in.
    public let text: String
    /// The folded text of the blanks asked; empty for other kinds.
    public let blanks: String

    /// Makes an identity from what was kept of it.
    ///
    /// - Parameters:
    ///   - card: its name.
    ///   - kind: what kind of item it belongs to.
    ///   - fingerprint: kind and folded prompt.
    ///   - text: the folded prompt.
    ///   - blanks: the folded text of the blanks asked.
    public init(
      card: CardID,
      kind: ItemKind,
      fingerprint: Fingerprint,
      text: String,
      blanks: String
    ) {
      self.card = card
      self.kind = kind
      self.fingerprint = fingerprint
      self.text = text
      self.blanks = blanks
    }

    /// The identity of a card that is there.
    public init(_ card: Card) {
      let content = card.item.content
      var text = content.identifyingText
      var blanks = ""
      if case .cloze(let cloze) = content {
        blanks = cloze.answers(ofGroup: card.group).joined(separator: " ")
      }
      if case .term = content { text += "\n" + String(card.group) }
      self.init(
        card: card.id,
        kind: content.kind,
        fingerprint: card.fingerprint,
        text: FoldedText.string(of: text),
        blanks: FoldedText.string(of: blanks)
      )
    }
  }

  /// A history that goes on under another name.
  public struct Link: Sendable, Hashable {
    /// The name that is gone.
    public let from: CardID
    /// The name that took its place.
    public let to: CardID
    /// Whether the text asked is the same, so that only the name changed.
    public let isSameText: Bool
  }

  /// A change that only the learner can judge.
  public struct Question: Sendable, Hashable {
    /// The name whose history is in question.
    public let from: CardID
    /// The card that may go on with it; equal to `from` when the text changed under one id.
    public let to: CardID
    /// What makes it doubtful.
    public let change: FactChange
  }

  /// What became of the cards known from before.
  public struct Resolution: Sendable, Equatable {
    /// Histories to carry over without asking, by the new name.
    public var links: [Link] = []
    /// Changes to ask about, by the new name.
    public var questions: [Question] = []
    /// Known cards that are gone and have no successor; their history is kept.
    public var vanished: [CardID] = []
    /// Cards without a past.
    public var new: [CardID] = []
  }

  /// Compares the cards known from before with those that are there.
  ///
  /// - Parameters:
  ///   - known: the cards seen earlier, without those whose history was carried over since.
  ///   - present: the cards there are now.
  /// - Returns: what is linked, what is to be asked, and the rest; each list in the order of names.
  public static func resolve(known: [Identity], present: [Identity]) -> Resolution {
    let knownNames = Dictionary(known.map { ($0.card, $0) }) { first, _ in first }
    let presentNames = Set(present.map(\.card))
    var matching = Matching(
      vanished: known.filter { !presentNames.contains($0.card) }.sorted { $0.card < $1.card },
      new: present.filter { knownNames[$0.card] == nil }.sorted { $0.card < $1.card }
    )
    matching.linkSameText()
    matching.linkLikeness()
    for identity in present.sorted(by: { $0.card < $1.card }) {
      guard let earlier = knownNames[identity.card],
        earlier.fingerprint != identity.fingerprint,
        let change = FactChange.underOneName(earlier, identity)
      else { continue }
      matching.resolution.questions.append(
        Question(from: identity.card, to: identity.card, change: change)
      )
    }
    return matching.finished()
  }
}

/// The work of pairing cards that are gone with cards that are new.
private struct Matching {
  private var vanished: [IdentityResolver.Identity]
  private var new: [IdentityResolver.Identity]
  var resolution = IdentityResolver.Resolution()

  init(vanished: [IdentityResolver.Identity], new: [IdentityResolver.Identity]) {
    self.vanished = vanished
    self.new = new
  }

  /// Pairs what asks the very same under another name.
  mutating func linkSameText() {
    let old = Dictionary(vanished.map { ($0.fingerprint, $0.card) }) { first, _ in first }
    var linked: Set<CardID> = []
    for identity in new {
      guard let from = old[identity.fingerprint], !linked.contains(from) else { continue }
      linked.formUnion([from, identity.card])
      resolution.links.append(.init(from: from, to: identity.card, isSameText: true))
    }
    drop(linked)
  }

  /// Pairs what asks nearly the same, the likest first.
  mutating func linkLikeness() {
    var used: Set<CardID> = []
    for pair in LikenessSearch.pairs(vanished, new) {
      let from = vanished[pair.old]
      let to = new[pair.new]
      guard !used.contains(from.card), !used.contains(to.card) else { continue }
      used.formUnion([from.card, to.card])
      let change = FactChange.between(from, to) ?? (pair.isAlone ? nil : .severalCandidates)
      if let change {
        resolution.questions.append(.init(from: from.card, to: to.card, change: change))
      } else {
        resolution.links.append(.init(from: from.card, to: to.card, isSameText: false))
      }
    }
    drop(used)
  }

  /// The result with its lists in order.
  func finished() -> IdentityResolver.Resolution {
    var result = resolution
    result.vanished = vanished.map(\.card)
    result.new = new.map(\.card)
    result.links.sort { $0.to < $1.to }
    result.questions.sort { $0.to < $1.to }
    return result
  }

  private mutating func drop(_ cards: Set<CardID>) {
    vanished.removeAll { cards.contains($0.card) }
    new.removeAll { cards.contains($0.card) }
  }
}
