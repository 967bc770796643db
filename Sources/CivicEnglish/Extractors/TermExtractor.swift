import CivicFacts

/// Asks what something is called.
///
/// Catches `The members are known as commissioners` ("What are the members known as?").
/// Not `He called the vote a mistake`, an opinion.
enum TermExtractor {
  static let extractor = Extractor(name: "term", find: find)

  private static let naming: Set<String> = [
    "know", "call", "name", "refer", "term", "dub", "describe", "label", "designate",
  ]

  @Sendable private static func find(_ context: ClauseInContext) -> [Candidate] {
    let clause = ClauseTrimmer.trimmed(context.clause).clause
    let isNamed = clause.verb.isPassive && naming.contains(clause.verb.lemma)
    let isBegun =
      !clause.verb.isPassive && ["begin", "start", "originate"].contains(clause.verb.lemma)
    guard isNamed || isBegun, !clause.verb.isNegative else { return [] }
    for (index, phrase) in clause.tail.enumerated() {
      let isAs =
        ["as", "to as"].contains(phrase.preposition)
        && (isNamed || phrase.tokens.contains(where: \.isName))
      guard isAs || phrase.kind == .nominal && index == 0 && clause.verb.lemma != "describe",
        phrase.members.isEmpty
      else { continue }
      guard phrase.object.count <= 6 else { return [] }
      let preposition = Array(phrase.tokens[..<phrase.objectStart])
      let question = QuestionBuilder(clause: clause, scope: context.scope(asking: nil, in: clause))
        .frontedQuestion(
          "what",
          without: .tail(index),
          stranding: preposition
        )
      let start = phrase.objectStart + (phrase.tokens[phrase.objectStart].can(.determiner) ? 1 : 0)
      guard start < phrase.tokens.count else { return [] }
      return [
        Candidate(
          kind: .term,
          type: .term,
          clause: clause,
          slots: [Slot(part: .tail(index), range: start..<phrase.tokens.count)],
          question: question,
          worth: 0.75
        )
      ]
    }
    return []
  }
}
