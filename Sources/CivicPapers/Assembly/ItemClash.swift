import CivicDecks
import CivicExchange

/// What a pupil can read of an item, for finding items that must not stand on one paper.
///
/// Two items clash when they ask the same fact, when they ask nearly the same with the same answer, or when one shows the answer
/// of the other where the other's question is recognised.
struct ItemClash {
  let fact: String?
  /// Pairs of neighbouring scalars of the prompt.
  private let promptPairs: Set<UInt64>
  /// Pairs of neighbouring scalars of everything a pupil reads.
  private let visiblePairs: Set<UInt64>
  private let visible: [UInt8]
  private let answers: [[UInt8]]

  init(_ item: Item) {
    fact = item.fact
    let prompt = Self.folded(item.content.prompt)
    let shown = Self.folded(Self.visibleText(item.content))
    promptPairs = Self.pairs(prompt)
    visiblePairs = Self.pairs(shown)
    visible = Array(Self.text(shown).utf8)
    answers = Self.answers(item.content).map { Array(Self.text(Self.folded($0)).utf8) }
      .filter { $0.count >= 2 }
  }

  /// Whether the two must not stand on one paper.
  func clashes(with other: ItemClash) -> Bool {
    if let fact, fact == other.fact { return true }
    let common = promptPairs.intersection(other.promptPairs).count
    let smaller = min(promptPairs.count, other.promptPairs.count)
    let isAlike = smaller > 3 && Double(common) >= 0.8 * Double(smaller)
    if isAlike, answers.contains(where: other.answers.contains) { return true }
    return other.givesAway(self) || givesAway(other)
  }

  /// Whether this item shows an answer of another together with what it is asked about.
  private func givesAway(_ other: ItemClash) -> Bool {
    guard !other.promptPairs.isEmpty else { return false }
    let shared = other.promptPairs.intersection(visiblePairs).count
    guard Double(shared) >= 0.35 * Double(other.promptPairs.count) else { return false }
    return other.answers.contains { visible.firstRange(of: $0, from: 0) != nil }
  }

  // MARK: - Text

  /// Letters, digits and Han characters, small.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter { scalar in
      scalar.value > 0x7F
        ? !scalar.properties.isWhitespace && !(0x3000...0x303F).contains(scalar.value)
          && !(0xFF00...0xFF0F).contains(scalar.value) && !(0x2000...0x206F).contains(scalar.value)
        : (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
    }
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func pairs(_ scalars: [Unicode.Scalar]) -> Set<UInt64> {
    Set(zip(scalars, scalars.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) })
  }

  /// Options of a choice do not count: each stands among others and none is said to be true.
  private static func visibleText(_ content: ItemContent) -> String {
    switch content {
    case .question, .trueFalse, .list, .term, .cloze, .choice, .multipleChoice: content.prompt
    case .match(let prompt, let pairs):
      prompt + " " + pairs.map { $0.left + " " + $0.right }.joined(separator: " ")
    case .order(let prompt, let members): prompt + " " + members.joined(separator: " ")
    }
  }

  private static func answers(_ content: ItemContent) -> [String] {
    switch content {
    case .question(_, let answer, _): [answer]
    case .cloze(let text): text.blanks.map(\.answer)
    case .choice(_, let options), .multipleChoice(_, let options):
      options.filter(\.isKey).map(\.text)
    case .list(_, let members, _): members
    case .term(_, let definition): [definition]
    case .trueFalse, .match, .order: []
    }
  }
}
