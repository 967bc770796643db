import CivicFacts

/// What an extractor found in a clause, before the checks.
struct Candidate: Sendable {
  var kind: FactKind
  var type: AnswerType
  /// The clause as it is to be printed.
  var clause: Clause
  var slots: [Slot]
  var question: String?
  /// Other right answers.
  var accept: [String] = []
  /// Whether the answer is a list, and whether the source closes it.
  var isList: Bool = false
  /// How much a teacher would want it, before the clause's standing is weighed in.
  var worth: Double
}

/// Finds one family of facts in a clause.
struct Extractor: Sendable {
  /// Name shown with its facts.
  let name: String
  /// The candidates in a clause.
  let find: @Sendable (ClauseInContext) -> [Candidate]
}
