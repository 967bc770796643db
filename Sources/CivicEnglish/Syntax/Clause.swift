/// One statement: who or what, the verb, and what follows.
struct Clause: Sendable {
  /// Where a clause comes from; what is not the main clause is weaker evidence of importance.
  enum Origin: Sendable, Hashable {
    case main
    case conjunct
    case relative
    case participial
    case apposition
    case aside
  }

  var lead: [Phrase] = []
  var subject: [Token]
  var verb: VerbGroup
  var tail: [Phrase]
  var origin: Origin = .main
}
