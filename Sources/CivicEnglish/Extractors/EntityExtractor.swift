import CivicFacts

/// Asks for a person, body, place or law that stands after the verb.
///
/// Catches `The president is elected by the European Council` ("By which institution is …?").
/// Not `in the interest of the Council`, where the name only qualifies a noun.
enum EntityExtractor {
  static let extractor = Extractor(name: "entity", find: find)

  @Sendable private static func find(_ context: ClauseInContext) -> [Candidate] {
    let clause = ClauseTrimmer.trimmed(context.clause).clause
    var result: [Candidate] = []
    for (index, phrase) in clause.tail.enumerated() where phrase.members.isEmpty {
      guard phrase.kind == .nominal || phrase.kind == .prepositional else { continue }
      result += whole(phrase, index, clause, context)
      result += inner(phrase, index, clause, context)
    }
    for (index, phrase) in clause.lead.enumerated()
    where phrase.kind == .prepositional && phrase.opener == "under" {
      result += whole(phrase, index, clause, context, isLead: true)
    }
    return result
  }

  /// The object is the name itself, with or without an article.
  private static func whole(
    _ phrase: Phrase,
    _ index: Int,
    _ clause: Clause,
    _ context: ClauseInContext,
    isLead: Bool = false
  ) -> [Candidate] {
    let object = Array(phrase.tokens[phrase.object])
    guard let last = object.last, let nameClass = last.nameClass, nameClass != .demonym,
      nameClass != .office, object.count <= 3,
      object.dropLast().allSatisfy({ $0.can(.determiner) || $0.nameClass == .office }),
      !last.range.isEmpty
    else { return [] }
    if nameClass == .person, clause.verb.isCopula, !clause.verb.isPast, !clause.hasTime {
      return []
    }
    let slot = Slot(
      part: isLead ? .lead(index) : .tail(index),
      range: phrase.tokens.count - 1..<phrase.tokens.count
    )
    let choice = QuestionWord.choice(for: [last])
    let clause = withoutPlaceChain(clause, after: slot.part, nameClass)
    var question: String?
    if let words = frontedWords(phrase, choice, nameClass, clause, index), !clause.verb.isNegative {
      question = QuestionBuilder(clause: clause, scope: context.scope(asking: slot, in: clause))
        .frontedQuestion(
          words,
          without: slot.part
        )
    }
    guard question != nil || nameClass == .person else { return [] }
    let kind = choice?.kind ?? .term
    let isCopulaName = clause.verb.isCopula && phrase.kind == .nominal
    return [
      Candidate(
        kind: kind,
        type: choice?.type ?? .term,
        clause: clause,
        slots: [slot],
        question: question,
        worth: isCopulaName ? 0.85 : nameClass == .person ? 0.8 : 0.65
      )
    ]
  }

  /// `at the Peace Palace in The Hague, in the Netherlands`: the wider places would give the narrow one away.
  private static func withoutPlaceChain(
    _ clause: Clause,
    after part: Slot.Part,
    _ nameClass: NameClass
  ) -> Clause {
    guard case .tail(let index) = part, nameClass == .place else { return clause }
    var clause = clause
    let isPlace: (Phrase) -> Bool = {
      ["in", "at"].contains($0.preposition) && $0.tokens.last?.nameClass == .place
    }
    while index + 1 < clause.tail.count, isPlace(clause.tail[index + 1]) {
      clause.tail.remove(at: index + 1)
    }
    return clause
  }

  private static func frontedWords(
    _ phrase: Phrase,
    _ choice: QuestionWord.Choice?,
    _ nameClass: NameClass,
    _ clause: Clause,
    _ index: Int
  ) -> String? {
    let preposition = phrase.preposition
    if phrase.kind == .nominal {
      guard index == 0, let choice else { return nil }
      if clause.verb.isCopula {
        return nameClass == .person || clause.subject.last?.isName == true ? choice.words : nil
      }
      return choice.words
    }
    // After an object the phrase may belong to the object: `the members of X in Y`.
    let followsObject = index > 0 && clause.tail[index - 1].kind == .nominal
    let isSeat =
      followsObject
      && ["seat", "headquarters", "office", "offices", "home", "base"].contains(
        clause.tail[index - 1].tokens.last?.lower ?? ""
      )
    if ["in", "at"].contains(preposition), nameClass == .place,
      !followsObject || isSeat || clause.verb.isPassive
    {
      return index == 0 || clause.tail[index - 1].kind != .prepositional ? "where" : nil
    }
    let isRepeated = clause.tail.indices.contains {
      $0 != index && clause.tail[$0].preposition == preposition
    }
    if preposition == "by", isRepeated { return nil }
    if preposition == "at", choice?.words == "which chamber" { return "where" }
    if preposition == "by", clause.verb.isPassive, index == 0 || !followsObject {
      return nameClass == .person ? "by whom" : choice.map { "by " + $0.words }
    }
    if preposition == "at", nameClass == .organisation { return choice.map { "at " + $0.words } }
    guard let choice, !followsObject, index == 0 || preposition == "under" || preposition == "by"
    else { return nil }
    guard ["under", "to", "from", "with", "at", "in", "through", "before"].contains(preposition)
    else { return nil }
    return nameClass == .person ? preposition + " whom" : preposition + " " + choice.words
  }

  /// A person named deeper in a phrase is asked as a blank, a body at the end of the sentence in its place.
  private static func inner(
    _ phrase: Phrase,
    _ index: Int,
    _ clause: Clause,
    _ context: ClauseInContext
  ) -> [Candidate] {
    phrase.tokens.indices.compactMap { at in
      let token = phrase.tokens[at]
      let isLast = at == phrase.tokens.count - 1
      guard let nameClass = token.nameClass, !token.range.isEmpty,
        !isLast || phrase.object.count > 3
      else { return nil }
      let slot = Slot(part: .tail(index), range: at..<at + 1)
      if nameClass == .person {
        return Candidate(
          kind: .person,
          type: .name,
          clause: clause,
          slots: [slot],
          question: nil,
          worth: 0.7
        )
      }
      guard nameClass == .organisation || nameClass == .document, isLast, token.text.count > 4,
        clause.verb.isCopula,
        phrase.kind == .nominal,
        let choice = QuestionWord.choice(for: [token]),
        let question = QuestionBuilder(
          clause: clause,
          scope: context.scope(asking: slot, in: clause)
        )
        .inPlaceQuestion(
          choice.words,
          at: slot
        )
      else { return nil }
      return Candidate(
        kind: choice.kind,
        type: choice.type,
        clause: clause,
        slots: [slot],
        question: question,
        worth: 0.6
      )
    }
  }
}
