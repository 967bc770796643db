import CivicFacts

/// Asks when something was, began or ended.
///
/// Catches `The Treaty came into force on 1 December 2009` ("On what date did …?").
/// Not `the 2019 elections`, where the year is part of a name.
enum DateExtractor {
  static let extractor = Extractor(name: "date", find: find)

  @Sendable private static func find(_ context: ClauseInContext) -> [Candidate] {
    let clause = ClauseTrimmer.trimmed(context.clause).clause
    var result = predicates(clause, context)
    for (index, phrase) in clause.lead.enumerated() {
      result += candidates(phrase, .lead(index), clause, context)
    }
    for (index, phrase) in clause.tail.enumerated() {
      result += candidates(phrase, .tail(index), clause, context)
    }
    return result
  }

  private static func candidates(
    _ phrase: Phrase,
    _ part: Slot.Part,
    _ clause: Clause,
    _ context: ClauseInContext
  ) -> [Candidate] {
    guard phrase.kind == .prepositional || phrase.kind == .participial,
      let at = phrase.tokens.indices.last(where: { phrase.tokens[$0].isDate }),
      let shape = phrase.tokens[at].dateShape, !phrase.tokens[at].range.isEmpty,
      phrase.tokens[at].written == nil || shape == .day
    else { return [] }
    let slot = Slot(part: part, range: at..<at + 1)
    let isWhole =
      phrase.kind == .prepositional && phrase.objectStart == phrase.tokens.count - 1
      && at == phrase.objectStart
      && !followsAfterthought(part, clause)
    let builder = QuestionBuilder(clause: clause, scope: context.scope(asking: slot, in: clause))
    let question =
      isWhole
      ? words(phrase.preposition, shape).flatMap { builder.frontedQuestion($0, without: part) }
      : nil
    guard isWhole || shape == .day || shape == .month || shape == .year else { return [] }
    return [
      Candidate(
        kind: .date,
        type: .date,
        clause: clause,
        slots: [slot],
        question: question,
        worth: isWhole ? 0.75 : 0.55
      )
    ]
  }

  /// `The last day is April 15`.
  private static func predicates(_ clause: Clause, _ context: ClauseInContext) -> [Candidate] {
    guard clause.verb.isCopula, let first = clause.tail.first, first.kind == .nominal,
      first.tokens.count == 1,
      first.tokens[0].isDate, first.tokens[0].written == nil, clause.subject.count > 2
    else { return [] }
    let slot = Slot(part: .tail(0), range: 0..<1)
    let builder = QuestionBuilder(clause: clause, scope: context.scope(asking: slot, in: clause))
    return [
      Candidate(
        kind: .date,
        type: .date,
        clause: clause,
        slots: [slot],
        question: builder.frontedQuestion("what", without: .tail(0)),
        worth: 0.7
      )
    ]
  }

  /// After an afterthought a date may belong to it: it is asked as a blank in its place.
  private static func followsAfterthought(_ part: Slot.Part, _ clause: Clause) -> Bool {
    guard case .tail(let index) = part else { return false }
    return clause.tail[..<index].contains(where: \.isTrailing)
  }

  private static func words(_ preposition: String, _ shape: DateShape) -> String? {
    let unit: String
    switch shape {
    case .day, .dayOfMonth: unit = "date"
    case .month: unit = "month and year"
    case .monthOfYear: unit = "month"
    case .year: unit = "year"
    case .decade: unit = "decade"
    case .century: unit = "century"
    case .period: unit = "period"
    }
    switch preposition {
    case "in", "on", "by", "until":
      return preposition + " what " + unit
    case "since": return shape == .year ? "since what year" : "since when"
    default: return nil
    }
  }
}
