import CivicFacts

/// Asks with how many votes something was decided.
///
/// Catches `The Parliament elected the president by 383 votes to 327` ("By how many votes to how many …?").
/// Not `by a majority of the votes cast`, which names no result.
enum VoteExtractor {
  static let extractor = Extractor(name: "vote", find: find)

  @Sendable private static func find(_ context: ClauseInContext) -> [Candidate] {
    let clause = ClauseTrimmer.trimmed(context.clause).clause
    return clause.tail.indices.filter { VoteScore.isResult(clause.tail[$0]) }.map { index in
      let builder = QuestionBuilder(clause: clause, scope: context.scope(asking: nil, in: clause))
      return Candidate(
        kind: .quantity,
        type: .quantity,
        clause: clause,
        slots: [Slot(part: .tail(index), range: 1..<5)],
        question: builder.frontedQuestion("by how many votes to how many", without: .tail(index)),
        worth: 0.8
      )
    }
  }
}
