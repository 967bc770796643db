import CivicFacts

/// Asks for the members of a list.
///
/// Catches `The procedural languages are English, French and German` ("What are the procedural languages …?").
/// Not `rights, duties and so on`, a list the source leaves open.
enum ListExtractor {
  static let extractor = Extractor(name: "list", find: find)

  @Sendable private static func find(_ context: ClauseInContext) -> [Candidate] {
    elaborated(context) + direct(context)
  }

  /// `three places of work – Brussels, Luxembourg City and Strasbourg`.
  private static func elaborated(_ context: ClauseInContext) -> [Candidate] {
    guard let at = context.clause.tail.firstIndex(where: { $0.kind == .elaboration }), at > 0 else {
      return []
    }
    let counted = context.clause.tail[at - 1]
    var list = context.clause.tail[at]
    guard counted.kind == .nominal || counted.kind == .prepositional,
      let members = NounPhraseReader(tokens: list.tokens).list(from: 0, to: list.tokens.count),
      members.last?.upperBound == list.tokens.count, members.count > 1
    else { return [] }
    list.members = members
    var bare = context.clause
    bare.tail.removeSubrange(at...)
    let clause = ClauseTrimmer.trimmed(bare).clause
    guard clause.tail.count == at else { return [] }
    var shown = clause
    shown.tail.append(list)
    let object = Array(counted.tokens[counted.object])
    guard object.contains(where: { $0.numberShape == .count }), let first = object.first else {
      return []
    }
    let noun = first.can([.determiner]) ? Array(object.dropFirst()) : object
    let preposition =
      counted.objectStart > 0 ? counted.tokens[..<counted.objectStart].text + " " : ""
    let question = QuestionBuilder(clause: clause, scope: context.scope(asking: nil, in: clause))
      .frontedQuestion(
        preposition + "which " + noun.text,
        without: .tail(at - 1)
      )
    let slots = members.map { Slot(part: .tail(at), range: withoutArticle($0, list.tokens)) }
    return [
      Candidate(
        kind: .enumeration,
        type: .list,
        clause: shown,
        slots: slots,
        question: question,
        isList: true,
        worth: 0.9
      )
    ]
  }

  private static func direct(_ context: ClauseInContext) -> [Candidate] {
    let clause = ClauseTrimmer.trimmed(context.clause).clause
    guard !clause.verb.isNegative, clause.verb.lemma != "include" else { return [] }
    var result: [Candidate] = []
    for (index, phrase) in clause.tail.enumerated()
    where phrase.members.count >= 2 && phrase.members.count <= 10 {
      let members = phrase.members.map { withoutArticle($0, phrase.tokens) }
      guard !phrase.tokens.contains(where: { $0.isWord("or") }) else { continue }
      guard isUniform(members.map { Array(phrase.tokens[$0]) }) else { continue }
      guard let question = question(phrase, index, clause, context) else { continue }
      let slots = members.map { Slot(part: .tail(index), range: $0) }
      result.append(
        Candidate(
          kind: .enumeration,
          type: .list,
          clause: clause,
          slots: slots,
          question: question,
          isList: true,
          worth: members.count > 2 ? 0.85 : 0.6
        )
      )
    }
    return result
  }

  private static func withoutArticle(_ range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    let first = tokens[range.lowerBound]
    let skips =
      ["the", "a", "an", "in", "by", "to", "for"].contains(first.lower) && range.count > 1
    return skips ? range.lowerBound + 1..<range.upperBound : range
  }

  private static func isUniform(_ members: [[Token]]) -> Bool {
    let names = members.filter { $0.contains { $0.isName } }.count
    if members.count == 2 { return names == 2 }
    return members.allSatisfy { $0.wordCount <= 9 }
  }

  private static func question(
    _ phrase: Phrase,
    _ index: Int,
    _ clause: Clause,
    _ context: ClauseInContext
  ) -> String? {
    let builder = QuestionBuilder(
      clause: clause,
      scope: context.scope(
        asking: Slot(part: .tail(index), range: 0..<phrase.tokens.count),
        in: clause
      )
    )
    let members = phrase.members.map { Array(phrase.tokens[$0]) }
    let classes = Set(members.compactMap { $0.last?.nameClass })
    if phrase.kind == .nominal {
      guard index == 0 else { return nil }
      if classes == [.person] { return builder.frontedQuestion("who", without: .tail(index)) }
      return builder.frontedQuestion(clause.verb.isCopula ? "what" : "what", without: .tail(index))
    }
    guard phrase.kind == .prepositional,
      index == 0 || clause.verb.isPassive || clause.tail[index - 1].kind == .adjective
    else { return nil }
    let preposition = phrase.preposition
    if classes == [.place], ["in", "at"].contains(preposition) {
      return builder.frontedQuestion("in which places", without: .tail(index))
    }
    if classes == [.organisation], members.allSatisfy({ $0.count <= 2 }) {
      return builder.frontedQuestion(preposition + " which bodies", without: .tail(index))
    }
    guard index == 0 || clause.tail[index - 1].kind == .adjective else { return nil }
    guard ["of", "for", "into", "from", "on"].contains(preposition) else { return nil }
    return builder.frontedQuestion(preposition + " what", without: .tail(index))
  }
}
