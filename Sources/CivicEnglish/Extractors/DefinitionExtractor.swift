import CivicFacts

/// Asks what something is.
///
/// Catches `A filibuster is a speech that delays a vote` ("What is a filibuster?") and
/// `The Parliament is the legislative branch of the Union` ("Which branch of the Union is …?").
/// Not `The vote is a success`, which defines nothing.
enum DefinitionExtractor {
  static let extractor = Extractor(name: "definition", find: find)

  @Sendable private static func find(_ context: ClauseInContext) -> [Candidate] {
    let kept = Set(
      context.clause.tail.indices.filter {
        context.clause.tail[$0].kind == .relative && !context.clause.tail[$0].isTrailing
      }
    )
    var clause = ClauseTrimmer.trimmed(context.clause, keeping: kept).clause
    guard !clause.subject[0].isWord("there") else { return [] }
    guard clause.verb.isCopula, !clause.verb.isNegative, clause.lead.isEmpty,
      var first = clause.tail.first,
      first.kind == .nominal
    else { return [] }
    if first.members.count == 2, first.tokens[first.members[1].lowerBound].isWord("one") {
      first = Phrase(kind: .nominal, tokens: Array(first.tokens[first.members[0]]))
      clause.tail[0] = first
    }
    guard first.members.isEmpty else { return [] }
    let article = first.tokens[0].lower
    if article == "the" { return branch(clause, first, context) }
    guard ["a", "an"].contains(article) else { return [] }
    return definition(clause, context)
  }

  /// `the legislative branch of the Union`: asks for the modifier, with the noun in the question.
  private static func branch(
    _ clause: Clause,
    _ phrase: Phrase,
    _ context: ClauseInContext
  ) -> [Candidate] {
    guard clause.subject.contains(where: \.isName), clause.tail.count == 1,
      let end = NounPhraseReader(tokens: phrase.tokens).base(from: 0, to: phrase.tokens.count),
      end >= 3, end < phrase.tokens.count,
      phrase.tokens[end].isWord("of"),
      phrase.tokens[1..<end - 1].allSatisfy({ $0.can(.adjective) && !Superlatives.contains($0) }),
      phrase.tokens[end - 1].kind == .word
    else { return [] }
    let rest = Array(phrase.tokens[(end - 1)...])
    let question = QuestionBuilder(clause: clause, scope: context.scope(asking: nil, in: clause))
      .frontedQuestion(
        "which " + rest.text,
        without: .tail(0)
      )
    return [
      Candidate(
        kind: .definition,
        type: .term,
        clause: clause,
        slots: [Slot(part: .tail(0), range: 1..<end)],
        question: question,
        worth: 0.7
      )
    ]
  }

  private static func definition(_ clause: Clause, _ context: ClauseInContext) -> [Candidate] {
    let all = clause.tail.flatMap(\.tokens)
    guard (4...22).contains(all.wordCount), clause.subject.count <= 6 else { return [] }
    let isCommon =
      ["a", "an"].contains(clause.subject[0].lower)
      || clause.subject.count <= 3 && !clause.subject.contains { $0.can([.determiner, .genitive]) }
    let isNamed = clause.subject.last?.isName == true && clause.subject.last?.nameClass != .person
    guard isCommon || isNamed else { return [] }
    // The description must be more than a class: `a court` tells nothing.
    guard
      clause.tail.count > 1
        || clause.tail[0].tokens.contains(where: { $0.isWord("of") || $0.isWord("for") })
    else { return [] }
    var result: [Candidate] = []
    let builder = QuestionBuilder(
      clause: clause,
      scope: isCommon ? [] : context.scope(asking: nil, in: clause)
    )
    if isCommon, !clause.subject.contains(where: { $0.isName }) {
      let start = ["a", "an", "the"].contains(clause.subject[0].lower) ? 1 : 0
      let question = "What is the term for " + all.text + "?"
      result.append(
        Candidate(
          kind: .definition,
          type: .term,
          clause: clause,
          slots: [Slot(part: .subject, range: start..<clause.subject.count)],
          question: question,
          worth: 0.75
        )
      )
    } else if clause.tail.count == 1 {
      result.append(
        Candidate(
          kind: .definition,
          type: .text,
          clause: clause,
          slots: [Slot(part: .tail(0), range: 0..<clause.tail[0].tokens.count)],
          question: builder.frontedQuestion("what", without: .tail(0)),
          worth: 0.5
        )
      )
    }
    return result
  }
}
