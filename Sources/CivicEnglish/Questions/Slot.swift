/// A place in a clause that holds an answer.
struct Slot: Sendable, Hashable {
  /// Which part of the clause.
  enum Part: Sendable, Hashable {
    case lead(Int)
    case subject
    case tail(Int)
  }

  var part: Part
  /// Tokens of the part.
  var range: Range<Int>
}

extension Clause {
  /// The tokens of a part.
  func tokens(of part: Slot.Part) -> [Token] {
    switch part {
    case .lead(let index): lead[index].tokens
    case .subject: subject
    case .tail(let index): tail[index].tokens
    }
  }

  /// The clause with `the` before a bare singular subject: `voting age is 18` is asked as `the voting age`.
  var withArticle: Clause {
    guard let first = subject.first, first.kind == .word,
      !first.can([.determiner, .possessive, .pronoun]),
      !SubjectReader(subject).isPlural(0..<subject.count)
    else { return self }
    var clause = self
    clause.subject.insert(
      Token(text: "the", lower: "the", kind: .word, readings: .determiner, range: 0..<0),
      at: 0
    )
    return clause
  }

  /// Whether a date stands in it.
  var hasTime: Bool { (lead + tail).contains { $0.tokens.contains(where: \.isDate) } }

  /// The tokens of a part that stay when a slot is blanked.
  func shown(without slot: Slot?, in part: Slot.Part, _ tokens: [Token]) -> [Token] {
    guard let slot, slot.part == part else { return tokens }
    return tokens.indices.filter { !slot.range.contains($0) }.map { tokens[$0] }
  }

  /// Prints the one token of a slot differently.
  mutating func rewrite(_ slot: Slot, as text: String) {
    let index = slot.range.lowerBound
    switch slot.part {
    case .lead(let part): lead[part].tokens[index].text = text
    case .subject: subject[index].text = text
    case .tail(let part): tail[part].tokens[index].text = text
    }
  }

  /// The tokens of a slot.
  func tokens(in slot: Slot) -> [Token] { Array(tokens(of: slot.part)[slot.range]) }
}
