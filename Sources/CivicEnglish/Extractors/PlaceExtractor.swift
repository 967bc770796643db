import CivicFacts

/// Asks where something is or happens, when the place is more than a bare name.
///
/// Catches `The members are based in the Berlaymont building in Brussels` ("Where …?").
/// Not `in the field of transport`, which is no place.
enum PlaceExtractor {
  static let extractor = Extractor(name: "place", find: find)

  private static let verbs: Set<String> = [
    "base", "locate", "sit", "meet", "hold", "situate", "house", "headquarter", "convene", "place",
    "sign", "found", "establish",
  ]

  @Sendable private static func find(_ context: ClauseInContext) -> [Candidate] {
    let clause = ClauseTrimmer.trimmed(context.clause).clause
    guard verbs.contains(clause.verb.lemma), !clause.verb.isNegative else { return [] }
    return clause.tail.indices.compactMap { index in
      let phrase = clause.tail[index]
      guard ["in", "at", "on"].contains(phrase.preposition), phrase.members.isEmpty,
        index == 0 || clause.verb.isPassive
      else { return nil }
      let object = Array(phrase.tokens[phrase.object])
      guard object.count > 1,
        let end = NounPhraseReader(tokens: object).base(from: 0, to: object.count)
      else { return nil }
      let head = object[end - 1]
      guard head.kind == .word, Lexicon.shared.places.contains(head.lower),
        object.contains(where: \.isName)
      else { return nil }
      let start = phrase.objectStart + (object[0].can(.determiner) ? 1 : 0)
      let question = QuestionBuilder(clause: clause, scope: context.scope(asking: nil, in: clause))
        .frontedQuestion(
          "in which " + head.lower,
          without: .tail(index)
        )
      return Candidate(
        kind: .place,
        type: .place,
        clause: clause,
        slots: [Slot(part: .tail(index), range: start..<phrase.objectStart + end)],
        question: phrase.preposition == "in" ? question : nil,
        worth: 0.7
      )
    }
  }
}
