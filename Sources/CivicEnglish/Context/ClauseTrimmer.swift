/// Cuts a clause down to what bears a fact.
enum ClauseTrimmer {
  /// Words that open a clause without which the statement would not hold.
  private static let conditions: Set<String> = [
    "if", "unless", "when", "until", "before", "after", "provided", "once", "except", "where",
    "whenever", "since",
  ]

  /// The clause without asides, afterthoughts and linking adverbs; `keeping` names a phrase of the tail that stays.
  static func trimmed(
    _ clause: Clause,
    keeping kept: Set<Int> = []
  ) -> (clause: Clause, indices: [Int]) {
    var result = clause
    result.subject = withoutReflexive(withoutInsert(clause.subject))
    result.verb = withoutLinks(clause.verb)
    result.lead = clause.lead.filter(keepsLead)
    var indices: [Int] = []
    result.tail = []
    for (index, phrase) in clause.tail.enumerated() {
      if kept.contains(index) || keepsTail(phrase, after: result.tail.last) {
        indices.append(index)
        result.tail.append(phrase)
        if phrase.kind == .infinitive { result.tail[result.tail.count - 1].isTrailing = false }
      } else if phrase.isTrailing, !kept.contains(where: { $0 > index }),
        !isInsertion(index, clause)
      {
        // What follows a dropped afterthought may belong to it.
        break
      }
    }
    return (result, indices)
  }

  /// `ten days, Sundays excepted, to sign it`: the infinitive goes on with what stood before.
  private static func isInsertion(_ index: Int, _ clause: Clause) -> Bool {
    index + 1 < clause.tail.count && clause.tail[index + 1].kind == .infinitive
      && clause.tail[index + 1].isTrailing
  }

  /// `The Court itself has no power`: the stress is left out.
  private static func withoutReflexive(_ subject: [Token]) -> [Token] {
    let isStressed =
      subject.last.map { ["itself", "themselves", "himself", "herself"].contains($0.lower) }
      ?? false
    return isStressed && subject.count > 1 ? Array(subject.dropLast()) : subject
  }

  private static func withoutInsert(_ subject: [Token]) -> [Token] {
    guard let open = subject.firstIndex(where: { $0.isMark(",") }),
      subject.last?.isMark(",") == true, open > 0
    else { return subject }
    let insert = subject[(open + 1)..<(subject.count - 1)]
    let opensNoun =
      insert.first.map { $0.isName || $0.can(.determiner) && $0.kind == .word } ?? false
    let isList = opensNoun && insert.contains { $0.isMark(",") || $0.isWord("and") }
    return isList ? subject : Array(subject[..<open])
  }

  private static func withoutLinks(_ verb: VerbGroup) -> VerbGroup {
    var verb = verb
    var index = 0
    while index < verb.words.count {
      let word = verb.words[index]
      let isLink =
        index != verb.main && index != verb.auxiliary
        && Lexicon.shared.droppedAdverbs.contains(word.lower)
      guard isLink else {
        index += 1
        continue
      }
      verb.words.remove(at: index)
      if verb.main > index { verb.main -= 1 }
      if let auxiliary = verb.auxiliary, auxiliary > index { verb.auxiliary = auxiliary - 1 }
    }
    return verb
  }

  private static func keepsLead(_ phrase: Phrase) -> Bool {
    let pointers: Set<String> = ["this", "that", "these", "those", "such"]
    if phrase.kind == .prepositional,
      phrase.tokens.dropFirst(phrase.objectStart).first.map({ pointers.contains($0.lower) })
        ?? false
    {
      return false
    }
    switch phrase.kind {
    case .prepositional:
      return ![
        "like", "unlike", "despite", "notwithstanding", "as", "with", "besides", "apart", "than",
        "together", "along",
      ].contains(phrase.opener)
    case .subordinate: return conditions.contains(phrase.opener)
    case .adverb, .nominal:
      return phrase.tokens.contains { ["every", "each", "once", "twice"].contains($0.lower) }
    default: return false
    }
  }

  private static func keepsTail(_ phrase: Phrase, after previous: Phrase?) -> Bool {
    switch phrase.kind {
    case .nominal, .content: return true
    case .adjective: return !phrase.isTrailing
    case .infinitive:
      return !phrase.isTrailing
        || previous?.tokens.last.map { ["days", "months", "years", "weeks"].contains($0.lower) }
          ?? false
    case .prepositional:
      if phrase.isTrailing, previous?.kind == .apposition {
        return phrase.tokens.contains(where: \.isDate)
      }
      return
        !(phrase.isTrailing
        && ["with", "like", "unlike", "including", "such as", "as"].contains(phrase.preposition))
    case .adverb:
      return !phrase.tokens.allSatisfy {
        Lexicon.shared.droppedAdverbs.contains($0.lower) || $0.isMark
      }
    case .subordinate:
      let isBackground =
        phrase.isTrailing
        && ["when", "where", "since", "after", "before", "once"].contains(phrase.opener)
      return conditions.contains(phrase.opener) && !isBackground && !isLoosePointer(phrase)
    case .participial, .relative: return !phrase.isTrailing
    case .apposition:
      return previous?.preposition == "following" && previous?.tokens.last?.nameClass == .person
    case .elaboration, .other: return false
    }
  }

  /// `when it first met`: a time told by another clause with a pronoun is left out rather than asked about.
  private static func isLoosePointer(_ phrase: Phrase) -> Bool {
    guard ["when", "since", "before", "after", "where", "once"].contains(phrase.opener) else {
      return false
    }
    return phrase.tokens.contains {
      ["it", "they", "he", "she", "this", "these"].contains($0.lower)
    }
  }

  /// The clause without the afterthoughts behind a phrase of the tail.
  static func cut(_ clause: Clause, after index: Int?) -> Clause {
    let first = (index ?? -1) + 1
    guard first < clause.tail.count else { return clause }
    let stop = clause.tail[first...].firstIndex {
      $0.isTrailing && ($0.kind == .prepositional || $0.kind == .apposition)
        && !$0.tokens.contains { $0.isWord("except") }
    }
    guard let stop, stop > 0 else { return clause }
    var clause = clause
    clause.tail.removeSubrange(stop...)
    return clause
  }
}
