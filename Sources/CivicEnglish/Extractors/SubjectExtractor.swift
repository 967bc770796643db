import CivicFacts

/// Asks who or which body is or does something.
///
/// Catches `The European Commission is the executive branch of the Union` ("Which institution is …?").
/// Not `The Court is one of the institutions`, which is true of others as well.
enum SubjectExtractor {
  static let extractor = Extractor(name: "subject", find: find)

  @Sendable private static func find(_ context: ClauseInContext) -> [Candidate] {
    let clause = ClauseTrimmer.cut(ClauseTrimmer.trimmed(context.clause).clause, after: nil)
    guard !clause.verb.isNegative, let slot = slot(in: clause), isTelling(clause) else { return [] }
    guard let choice = QuestionWord.choice(for: clause.subject) else { return [] }
    let isSuperlative =
      clause.verb.isCopula
      && clause.tail.contains { $0.tokens.contains { Superlatives.contains($0) } }
    let question = QuestionBuilder(clause: clause, scope: context.scope(asking: slot, in: clause))
      .subjectQuestion(
        choice.words
      )
    let isNamed = clause.subject.contains { $0.isName }
    guard isNamed || choice.words == "who" && context.isLegal || choice.kind == .organisation else {
      return []
    }
    return [
      Candidate(
        kind: isSuperlative ? .rank : choice.kind,
        type: choice.type,
        clause: clause,
        slots: [slot],
        question: question,
        worth: clause.verb.isCopula ? 0.85 : 0.6
      )
    ]
  }

  /// The subject without its article, when it is one thing.
  private static func slot(in clause: Clause) -> Slot? {
    let subject = clause.subject
    guard !subject.isEmpty,
      !subject.contains(where: { $0.isMark(",") || $0.isWord("and") || $0.isWord("or") }),
      subject.count <= 7
    else { return nil }
    guard !subject.contains(where: { $0.can(.genitive) }) else { return nil }
    let isDetermined = ["the", "a", "an"].contains(subject[0].lower)
    if subject[0].kind == .word, subject[0].can([.determiner, .possessive, .pronoun]), !isDetermined
    {
      return nil
    }
    if ["a", "an"].contains(subject[0].lower) { return nil }
    return Slot(part: .subject, range: (isDetermined ? 1 : 0)..<subject.count)
  }

  /// Whether the predicate fits hardly anything but this subject.
  private static func isTelling(_ clause: Clause) -> Bool {
    let words = clause.tail.flatMap(\.tokens)
    guard words.wordCount >= 3, !words[0].isWord("one") else { return false }
    if clause.tail.allSatisfy({ $0.tokens.last?.isDate == true }) { return false }
    if ["call", "know", "name", "refer"].contains(clause.verb.lemma), clause.verb.isPassive {
      return false
    }
    if clause.verb.isCopula, clause.hasTime, clause.tail.first?.tokens.first?.nameClass == .office {
      return true
    }
    if clause.verb.isCopula {
      guard let first = clause.tail.first, first.kind == .nominal else { return false }
      return first.tokens[0].isWord("the") || first.tokens[0].isWord("home")
        || first.tokens.contains { Superlatives.contains($0) }
    }
    if clause.verb.isPassive, words.wordCount < 6,
      !words.contains(where: { $0.isDate || $0.numberShape != nil })
    {
      return false
    }
    let hasObject = clause.tail.contains { $0.kind == .nominal }
    let specific = words.contains {
      $0.isName && $0.nameClass != .demonym || $0.isDate || $0.numberShape != nil || $0.isMarked
    }
    return specific || hasObject && words.wordCount >= 5
  }
}

/// Words that make a description fit one thing only.
enum Superlatives {
  static func contains(_ token: Token) -> Bool {
    if token.numberShape == .ordinal { return true }
    return [
      "largest", "smallest", "highest", "oldest", "youngest", "longest", "shortest", "greatest",
      "only", "main", "last", "supreme", "sole", "principal", "biggest", "busiest", "earliest",
      "lowest",
    ].contains(token.lower)
      || token.lower.hasSuffix("-largest")
  }
}
