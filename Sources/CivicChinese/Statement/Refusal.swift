/// Why a candidate did not become a fact.
enum Refusal: String, Error, Sendable, CaseIterable {
  /// The answer does not lie within one clause.
  case crossesClauses = "the answer runs over a clause boundary"
  /// The answer lies inside a title or a bracket.
  case insideName = "the answer is part of a title or a bracket"
  /// No subject could be found or carried over.
  case noSubject = "no sure subject"
  /// A word such as 其 or 该 needs the page.
  case deictic = "a word points outside the sentence"
  /// A relative time could not be resolved.
  case unresolvedTime = "a relative time is not resolved"
  /// The fact changes with time and no time is known.
  case noTime = "no time is known for a changing figure"
  /// The prompt would be too long.
  case tooLong = "the prompt would be too long"
  /// Too little is left beside the answer.
  case tooShort = "too little stands beside the answer"
  /// The answer can be read in the prompt.
  case leak = "the prompt gives the answer away"
  /// Marks in the prompt do not close.
  case unbalanced = "a quotation or a bracket is cut"
  /// The clause is a condition or a time for another one.
  case fragment = "the clause says nothing by itself"
  /// A marker of another point of a list stands in the prompt.
  case listDebris = "a list marker stands in the prompt"
  /// Not worth a question.
  case dull = "not worth asking"
  /// The answer is no good: too long, empty or cut.
  case poorAnswer = "the answer is too long or cut"

  /// Whether a shorter stretch of the source might do.
  var isMendedByLess: Bool {
    switch self {
    case .leak, .tooLong, .listDebris, .deictic, .unbalanced, .unresolvedTime: true
    case .crossesClauses, .insideName, .fragment, .noSubject, .noTime, .tooShort, .dull,
      .poorAnswer:
      false
    }
  }
}
