import CivicFacts

/// Asks for counts, sums and shares.
///
/// Catches `The Parliament is composed of 751 members` ("Of how many members …?").
/// Not `one of the members`, where the word counts nothing; not `Article 5`, where it is a name.
enum NumberExtractor {
  static let extractor = Extractor(name: "number", find: find)

  @Sendable private static func find(_ context: ClauseInContext) -> [Candidate] {
    let clause = ClauseTrimmer.trimmed(context.clause).clause
    var result: [Candidate] = []
    for index in clause.subject.indices {
      result += candidates(Slot(part: .subject, range: index..<index + 1), clause, context)
    }
    for (phrase, content) in clause.tail.enumerated()
    where content.kind != .relative || !content.tokens.contains(where: \.isName) {
      for index in content.tokens.indices where !VoteScore.isResult(content) {
        result += candidates(Slot(part: .tail(phrase), range: index..<index + 1), clause, context)
      }
    }
    return result
  }

  private static func candidates(
    _ slot: Slot,
    _ clause: Clause,
    _ context: ClauseInContext
  ) -> [Candidate] {
    var clause = clause
    if case .tail(let index) = slot.part { clause = ClauseTrimmer.cut(clause, after: index) }
    let tokens = clause.tokens(of: slot.part)
    let index = slot.range.lowerBound
    guard let shape = tokens[index].numberShape, shape != .ordinal,
      isAskable(
        tokens,
        index,
        followedBy: following(slot.part, clause),
        isPredicate: clause.verb.isCopula
      )
    else { return [] }
    let isShare = shape == .percent || shape == .fraction
    var candidate = Candidate(
      kind: .quantity,
      type: isShare ? .percent : .quantity,
      clause: clause,
      slots: [slot],
      question: tokens[index].lower == "one" || sharesVerb(slot, clause)
        ? nil : question(slot, shape, tokens, clause, context),
      worth: 0.7
    )
    if index + 1 < tokens.count, tokens[index + 1].can(.anyNoun), tokens[index + 1].kind == .word {
      candidate.accept = [tokens[index].text + " " + tokens[index + 1].text]
    }
    return [candidate]
  }

  /// `£600 for one and £450 for another`: taken out of its pair the first would leave the second hanging.
  private static func sharesVerb(_ slot: Slot, _ clause: Clause) -> Bool {
    guard case .tail(let phrase) = slot.part else { return false }
    let shape = clause.tokens(in: slot)[0].numberShape
    let rest = clause.tail[phrase...].flatMap(\.tokens).dropFirst(slot.range.upperBound)
    return zip(rest, rest.dropFirst()).contains { $0.isWord("and") && $1.numberShape == shape }
  }

  private static func following(_ part: Slot.Part, _ clause: Clause) -> [Token] {
    guard case .tail(let phrase) = part, phrase + 1 < clause.tail.count else { return [] }
    return clause.tail[phrase + 1].tokens
  }

  private static func isAskable(
    _ tokens: [Token],
    _ index: Int,
    followedBy following: [Token],
    isPredicate: Bool
  ) -> Bool {
    let before = index > 0 ? tokens[index - 1] : nil
    let after = index + 1 < tokens.count ? tokens[index + 1] : nil
    if let before,
      [
        "article", "section", "chapter", "part", "paragraph", "rule", "number", "no.", "clause",
        "title",
      ].contains(before.lower.split(separator: " ").last.map(String.init) ?? "")
    {
      return false
    }
    if let before, before.isName { return false }
    if index > 0, tokens[index].text.first?.isUppercase == true { return false }
    if tokens[index].lower == "one" || tokens[index].lower == "1" {
      return after.map { $0.kind == .word && $0.can(.noun) && !$0.can([.preposition]) } ?? false
        && (tokens.dropFirst(index) + following).contains {
          $0.lower == "per" || $0.lower == "each" || $0.lower == "every"
        }
    }
    if let after, after.isMark("-") || after.isMark("\u{2013}") { return false }
    if let before, before.lower == "every" { return false }
    // `they elect two each`: two of what stands elsewhere.
    if after == nil, index == 0, tokens[index].numberShape == .count, !isPredicate { return false }
    // `one of the 28`: nothing tells 28 of what.
    if index > 1, index + 1 == tokens.count, before?.isWord("the") == true,
      tokens[index - 2].isWord("of")
    {
      return false
    }
    return true
  }

  private static func question(
    _ slot: Slot,
    _ shape: NumberShape,
    _ tokens: [Token],
    _ clause: Clause,
    _ context: ClauseInContext
  ) -> String? {
    let builder = QuestionBuilder(clause: clause, scope: context.scope(asking: slot, in: clause))
    let index = slot.range.lowerBound
    switch slot.part {
    case .subject:
      guard index == 0 || hedgeLength(tokens, index) == index, shape == .count,
        tokens.count > index + 1
      else { return nil }
      let rest = Array(tokens[(index + 1)...])
      guard rest.first.map({ $0.can(.anyNoun) || $0.can(.adjective) }) ?? false else { return nil }
      return builder.subjectQuestion(hedge(tokens, index) + "how many " + rest.text)
    case .tail(let phrase): return tailQuestion(phrase, index, shape, clause, builder)
    case .lead: return nil
    }
  }

  private static func tailQuestion(
    _ phrase: Int,
    _ index: Int,
    _ shape: NumberShape,
    _ clause: Clause,
    _ builder: QuestionBuilder
  ) -> String? {
    let content = clause.tail[phrase]
    let tokens = content.tokens
    guard content.kind == .nominal || content.kind == .prepositional, content.members.isEmpty,
      !clause.verb.isNegative
    else { return nil }
    let start = content.objectStart
    guard index - start == hedgeLength(Array(tokens[start...]), index - start) else { return nil }
    let rest = Array(tokens[(index + 1)...])
    let preposition = start > 0 ? tokens[..<start].text + " " : ""
    if start > 0, phrase > 0, clause.tail[phrase - 1].kind == .nominal,
      !movable.contains(content.preposition)
    {
      return nil
    }
    let hedgeText = hedge(Array(tokens[start...]), index - start)
    switch shape {
    case .count where rest.isEmpty:
      guard clause.verb.isCopula, phrase == 0, clause.subject.last?.kind == .word else {
        return nil
      }
      return QuestionBuilder(clause: clause.withArticle, scope: builder.scope).frontedQuestion(
        "what",
        without: .tail(phrase)
      )
    case .count:
      guard let first = rest.first,
        first.can([.anyNoun, .adjective, .participle, .gerund]) || first.isName, !first.isWord("of")
      else { return nil }
      if clause.verb.isCopula, phrase == 0, start == 0, !clause.subject[0].isWord("there") {
        return isDuration(rest) && clause.tail.count == 1
          ? builder.frontedQuestion("how long", without: .tail(phrase)) : nil
      }
      return builder.frontedQuestion(
        preposition + hedgeText + "how many " + rest.text,
        without: .tail(phrase)
      )
    case .money:
      return rest.isEmpty
        ? builder.frontedQuestion(preposition + hedgeText + "how much", without: .tail(phrase))
        : nil
    case .percent, .fraction:
      guard rest.isEmpty || rest.first?.isWord("of") == true else { return nil }
      let noun = shape == .percent ? "what percentage" : "what fraction"
      return builder.frontedQuestion(
        preposition + hedgeText + noun + (rest.isEmpty ? "" : " " + rest.text),
        without: .tail(phrase)
      )
    case .ordinal: return nil
    }
  }

  /// Prepositions whose phrase goes with the verb even after an object.
  private static let movable: Set<String> = ["for", "within", "after", "by", "in", "into"]

  private static func isDuration(_ rest: [Token]) -> Bool {
    rest.count == 1 && ["years", "months", "weeks", "days", "hours"].contains(rest[0].lower)
  }

  /// Number of words such as `more than` right before the number, counted from the start of the phrase.
  private static func hedgeLength(_ tokens: [Token], _ index: Int) -> Int {
    let words = tokens[..<index].map(\.lower).joined(separator: " ")
    let known: Set<String> = [
      "", "at least", "at most", "more than", "less than", "fewer than", "up to", "over", "about",
      "nearly", "almost", "around", "approximately", "only", "no more than", "not more than",
      "some", "exactly", "just", "roughly",
    ]
    return known.contains(words) ? index : -1
  }

  /// The hedge as it opens a question; bounds stay, vague words go.
  private static func hedge(_ tokens: [Token], _ index: Int) -> String {
    let words = tokens[..<index].map(\.lower).joined(separator: " ")
    return ["at least", "at most", "more than", "less than", "fewer than", "over", "up to"]
      .contains(words)
      ? words + " "
      : words == "about" || words == "approximately" || words == "around" ? "about " : ""
  }
}
