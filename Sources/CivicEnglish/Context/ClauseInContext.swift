import CivicText

/// A clause that stands on its own, with where it was found.
struct ClauseInContext: Sendable {
  var clause: Clause
  /// The words that set the scope of a clause that names nothing: `under the Clean Air Act`.
  var topicScope: [Token] = []
  /// Nouns of the title, the heading and the sentences before.
  var settledNouns: Set<String> = []
  var earlierNouns: Set<String> = []
  /// The sentence, with that of an antecedent it needed.
  var evidence: SourceSpan
  /// The source text of the evidence, for the check that answers are verbatim.
  var evidenceText: String
  /// The evidence with the sentence before it, and its text: a name in full may stand there.
  var widerEvidence: SourceSpan
  var widerText: String
  /// Whether the subject is what the section or document is about.
  var isAboutTopic: Bool
  /// Position in the document, 0 first, 1 last.
  var position: Double
  /// Whether the document is a law: its rules are asked as rules.
  var isLegal: Bool

  /// The scope a prompt needs when a slot of the clause is asked for: none when a name outside the slot sets it.
  func scope(asking slot: Slot?, in clause: Clause) -> [Token] {
    guard let topic = topicScope.last, !Self.isGeneric(clause), clause.origin != .aside || isLegal
    else { return [] }
    if let slot,
      clause.tokens(in: slot).contains(where: { $0.lower == topic.lower })
    {
      return []
    }
    var shown: [Token] = clause.shown(without: slot, in: .subject, clause.subject)
    for (index, phrase) in clause.lead.enumerated() {
      shown += clause.shown(without: slot, in: .lead(index), phrase.tokens)
    }
    for (index, phrase) in clause.tail.enumerated() where !phrase.isTrailing {
      shown += clause.shown(without: slot, in: .tail(index), phrase.tokens)
    }
    // Names elsewhere in the clause do not tell whose members `the members` are.
    if !isLegal, Self.isBareRole(clause.subject), slot?.part != .subject { return topicScope }
    if isLegal {
      return topicScope.contains { part in part.isName && shown.contains { $0.lower == part.lower }
      } ? [] : topicScope
    }
    let isSettled = shown.contains {
      $0.isName && $0.nameClass != .demonym && ($0.nameClass != .office || $0.lower.contains(" "))
        || $0.isDate
    }
    return isSettled ? [] : topicScope
  }

  /// A definition of a common word holds everywhere.
  private static func isGeneric(_ clause: Clause) -> Bool {
    clause.verb.isCopula && ["a", "an"].contains(clause.subject.first?.lower ?? "")
  }

  /// `the members`, `the judges`: people of a body that the clause does not name.
  static func isBareRole(_ subject: [Token]) -> Bool {
    guard subject.count == 2, subject[0].isWord("the"), subject[1].kind == .word else {
      return false
    }
    let noun = Lexicon.shared.singular(subject[1].lower)
    return Lexicon.shared.people.contains(noun)
      || ["seat", "headquarters", "session", "mandate"].contains(noun)
  }
}
