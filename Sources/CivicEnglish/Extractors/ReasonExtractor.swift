import CivicFacts

/// Asks why something is so, and what something was made for.
///
/// Catches `The seat was moved because the old hall was too small` ("Why was the seat moved?").
/// Not `although`, `while`: they set things against each other and give no reason.
enum ReasonExtractor {
  static let extractor = Extractor(name: "reason", find: find)

  private static let founding: Set<String> = [
    "establish", "create", "found", "set", "form", "introduce", "design", "build", "launch",
    "convene", "adopt", "amend", "appoint", "sign",
  ]

  @Sendable private static func find(_ context: ClauseInContext) -> [Candidate] {
    var result: [Candidate] = []
    for (index, phrase) in context.clause.tail.enumerated() where !context.clause.verb.isNegative {
      guard let reason = reason(phrase, context.clause) else { continue }
      let (clause, kept) = ClauseTrimmer.trimmed(context.clause, keeping: [index])
      guard let at = kept.firstIndex(of: index), at == clause.tail.count - 1,
        (4...24).contains(phrase.tokens.wordCount)
      else { continue }
      let question = QuestionBuilder(clause: clause, scope: context.scope(asking: nil, in: clause))
        .frontedQuestion(
          reason.words,
          without: .tail(at)
        )
      result.append(
        Candidate(
          kind: reason.kind,
          type: .text,
          clause: clause,
          slots: [Slot(part: .tail(at), range: reason.start..<phrase.tokens.count)],
          question: question,
          worth: 0.6
        )
      )
    }
    return result
  }

  private static func reason(
    _ phrase: Phrase,
    _ clause: Clause
  ) -> (kind: FactKind, words: String, start: Int)? {
    if phrase.kind == .subordinate, phrase.opener == "because" { return (.cause, "why", 0) }
    if phrase.kind == .prepositional, ["because of", "due to"].contains(phrase.preposition) {
      return (.cause, "why", 0)
    }
    guard phrase.kind == .infinitive, clause.verb.isPassive, founding.contains(clause.verb.lemma)
    else { return nil }
    return (.purpose, "for what purpose", 0)
  }
}
