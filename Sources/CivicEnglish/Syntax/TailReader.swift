/// Cuts what follows a verb into phrases.
struct TailReader {
  let tokens: [Token]
  private let nouns: NounPhraseReader
  private let subjects: SubjectReader

  init(_ tokens: [Token]) {
    self.tokens = tokens
    nouns = NounPhraseReader(tokens: tokens)
    subjects = SubjectReader(tokens)
  }

  /// The phrases of a range, and where a second verb with the same subject or a second clause begins.
  func phrases(from start: Int, to limit: Int, verb: VerbGroup) -> (phrases: [Phrase], rest: Int) {
    var phrases: [Phrase] = []
    var position = start
    while position < limit {
      let isTrailing = tokens[position].isMark(",") || tokens[position].isMark(";")
      let isElaboration = [":", "\u{2013}", "\u{2014}", "-"].contains {
        tokens[position].isMark($0)
      }
      if isConjunct(at: position, to: limit, verb: verb) { return (phrases, position) }
      if isTrailing || isElaboration { position += 1 }
      guard position < limit else { break }
      var (phrase, end) =
        isElaboration
        ? (Phrase(kind: .elaboration, tokens: Array(tokens[position..<limit])), limit)
        : phrase(at: position, to: limit, isTrailing: isTrailing)
      phrase.isTrailing = isTrailing || isElaboration
      if let last = phrases.last, VoteScore.isVotes(last), VoteScore.isAgainst(phrase) {
        phrases[phrases.count - 1].tokens += phrase.tokens
      } else {
        phrases.append(phrase)
      }
      position = max(end, position + 1)
    }
    return (phrases, limit)
  }

  /// Whether `, and` or `and` with a verb of its own, or a clause of its own, stands here.
  private func isConjunct(at index: Int, to limit: Int, verb: VerbGroup) -> Bool {
    var next = index
    if tokens[next].isMark(";") { return true }
    let hasComma = tokens[next].isMark(",")
    if hasComma { next += 1 }
    guard next < limit else { return false }
    let hasConjunction =
      ["and", "but", "or"].contains(tokens[next].lower) && tokens[next].kind == .word
    if hasConjunction { next += 1 }
    guard next < limit, hasComma || hasConjunction else { return false }
    let token = tokens[next]
    if hasConjunction, sharesVerb(at: next, to: limit, verb: verb) { return true }
    if hasComma, !hasConjunction {
      return isFiniteLike(at: next, verb: verb) && listsVerbs(from: next, to: limit, verb: verb)
    }
    guard hasConjunction, !token.can([.gerund]) else { return false }
    return hasComma && subjects.match(from: next, to: limit) != nil
      || startsClause(at: next, to: limit)
  }

  /// `and the Senate may reject it`: a short subject and an unmistakable verb.
  private func startsClause(at index: Int, to limit: Int) -> Bool {
    guard let found = subjects.match(from: index, to: limit), found.subject.count <= 5 else {
      return false
    }
    return found.verb.auxiliary != nil
  }

  private func sharesVerb(at index: Int, to limit: Int, verb: VerbGroup) -> Bool {
    var next = index
    while next < limit, tokens[next].kind == .word, tokens[next].can([.adverb]),
      !tokens[next].canHeadNoun
    { next += 1 }
    guard next < limit else { return false }
    return isFiniteLike(at: next, verb: verb)
  }

  private func isFiniteLike(at index: Int, verb: VerbGroup) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.can([.determiner, .possessive]) else { return false }
    if token.can([.modal, .be, .have, .auxiliaryDo]), !token.can([.gerund]), token.lower != "be" {
      return true
    }
    if verb.isModal { return token.can(.base) && !token.can(.nounFirst) }
    if verb.auxiliary != nil, !verb.isCopula {
      return verb.isPassive && token.can(.participle) && !token.can(.noun)
        || token.can(.third) && !token.can(.nounFirst)
    }
    if verb.isPast {
      return token.can(.past)
        && !(index + 1 < tokens.count && token.can(.participle) && tokens[index + 1].isWord("by"))
    }
    if verb.isPlural { return token.can(.base) && !token.can(.nounFirst) }
    return token.can(.third) && (!token.can(.nounFirst) || followedByObject(index))
  }

  private func followedByObject(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.can([.determiner, .possessive]) || next.isName
      || next.can(.adjective) && !next.can(.noun)
  }

  /// `adopts laws, approves the budget and elects the president`.
  private func listsVerbs(from index: Int, to limit: Int, verb: VerbGroup) -> Bool {
    for position in index..<limit
    where tokens[position].isWord("and") || tokens[position].isWord("or") {
      if position + 1 < limit, isFiniteLike(at: position + 1, verb: verb) { return true }
    }
    return false
  }

  // MARK: - One phrase

  private func phrase(at index: Int, to limit: Int, isTrailing: Bool) -> (Phrase, Int) {
    let token = tokens[index]
    if token.kind == .word {
      if isTrailing, token.can(.relative), token.lower != "that" {
        return rest(.relative, index, limit)
      }
      if token.can(.relative), !token.can(.subordinator) || token.lower == "where" {
        return rest(.relative, index, limit)
      }
      if token.lower == "that" || token.lower == "whether" || token.lower == "how" {
        return thatPhrase(index, limit)
      }
      if opensSubordinate(index, limit) { return rest(.subordinate, index, limit) }
      if token.can(.to), index + 1 < limit,
        tokens[index + 1].can(.base) || tokens[index + 1].lower == "be"
          || tokens[index + 1].can(.have)
      {
        return (
          Phrase(kind: .infinitive, tokens: Array(tokens[index..<infinitiveEnd(index, limit)])),
          infinitiveEnd(index, limit)
        )
      }
      if let found = prepositional(index, limit) { return found }
      if token.can([.gerund, .participle]), isTrailing || !startsNoun(index, limit) {
        return participial(index, limit)
      }
    }
    if isTrailing, let found = apposition(index, limit) { return found }
    if let members = nouns.list(from: index, to: limit), !countsTheRest(members),
      let end = members.last?.upperBound
    {
      return (listPhrase(.nominal, index, 0, members, end), end)
    }
    if let end = nouns.full(from: index, to: limit) {
      return (Phrase(kind: .nominal, tokens: Array(tokens[index..<end])), end)
    }
    return adjectiveOrOther(index, limit)
  }

  /// `two chambers, the House and the Senate`: the first is no member but counts the others.
  private func countsTheRest(_ members: [Range<Int>]) -> Bool {
    guard members.count > 2 else { return false }
    return tokens[members[0]].contains { $0.numberShape == .count && $0.canHeadNoun }
      && tokens[members[0].upperBound].isMark(",")
  }

  private func listPhrase(
    _ kind: Phrase.Kind,
    _ index: Int,
    _ objectStart: Int,
    _ members: [Range<Int>],
    _ end: Int
  ) -> Phrase {
    Phrase(
      kind: kind,
      tokens: Array(tokens[index..<end]),
      objectStart: objectStart,
      members: members.map { $0.lowerBound - index..<$0.upperBound - index }
    )
  }

  private func rest(_ kind: Phrase.Kind, _ index: Int, _ limit: Int) -> (Phrase, Int) {
    (Phrase(kind: kind, tokens: Array(tokens[index..<limit])), limit)
  }

  /// `that` before a clause; as a determiner it belongs to a noun phrase.
  private func thatPhrase(_ index: Int, _ limit: Int) -> (Phrase, Int) {
    let isRelative =
      index > 0 && tokens[index - 1].canHeadNoun && !tokens[index - 1].can([.past, .third])
    return rest(isRelative ? .relative : .content, index, limit)
  }

  private func opensSubordinate(_ index: Int, _ limit: Int) -> Bool {
    let token = tokens[index]
    guard token.can(.subordinator) else { return false }
    if !token.can(.preposition) { return true }
    guard index + 1 < limit, let end = nouns.base(from: index + 1, to: limit), end < limit else {
      return false
    }
    return subjects.match(from: index + 1, to: limit).map { $0.subject.upperBound <= end + 4 }
      ?? false
  }

  /// Where an infinitive ends: at the next comma, unless a list runs on to its `and`.
  private func infinitiveEnd(_ index: Int, _ limit: Int) -> Int {
    let end = boundary(index, limit)
    guard end + 1 < limit, tokens[end].isMark(",") else { return end }
    let runsOn = (end + 1..<limit - 1).contains {
      tokens[$0].isMark(",") && tokens[$0 + 1].isWord("and")
    }
    let opensClause =
      tokens[end + 1].can([.relative, .gerund, .subordinator]) || tokens[end + 1].isWord("and")
    return runsOn && !opensClause ? limit : end
  }

  /// The next comma, or the end.
  private func boundary(_ index: Int, _ limit: Int) -> Int {
    for position in index..<limit
    where [",", ";", ":", "\u{2013}", "\u{2014}"].contains(where: { tokens[position].isMark($0) }) {
      return position
    }
    return limit
  }

  private func startsNoun(_ index: Int, _ limit: Int) -> Bool {
    guard let end = nouns.base(from: index, to: limit) else { return false }
    return end > index + 1 || tokens[index].can([.noun, .plural])
  }

  private func participial(_ index: Int, _ limit: Int) -> (Phrase, Int) {
    let end = boundary(index, limit)
    return (Phrase(kind: .participial, tokens: Array(tokens[index..<end])), end)
  }

  private func apposition(_ index: Int, _ limit: Int) -> (Phrase, Int)? {
    if let members = nouns.list(from: index, to: limit), members.last?.upperBound == limit {
      return (listPhrase(.elaboration, index, 0, members, limit), limit)
    }
    guard let end = nouns.full(from: index, to: limit), end < limit,
      tokens[end].isMark(",") || tokens[end].can([.preposition, .participle, .relative])
    else {
      guard let end = nouns.full(from: index, to: limit), end == limit else { return nil }
      return (Phrase(kind: .apposition, tokens: Array(tokens[index..<end])), end)
    }
    let stop = boundary(index, limit)
    return (Phrase(kind: .apposition, tokens: Array(tokens[index..<stop])), stop)
  }

  private func prepositional(_ index: Int, _ limit: Int) -> (Phrase, Int)? {
    var object = index
    if tokens[index].can(.adverb), index + 1 < limit, tokens[index + 1].can([.preposition]),
      !tokens[index].can(.preposition),
      tokens[index].lower != "only"
    {
      return nil
    }
    while object < limit, tokens[object].kind == .word, tokens[object].can([.preposition, .to]),
      object - index < 3
    { object += 1 }
    guard object > index, object < limit else { return nil }
    if tokens[index].lower == "every" || tokens[index].can(.determiner) { return nil }
    if tokens[object].can(.gerund), !tokens[object].can([.adjective]), !isGerundNoun(object, limit)
    {
      return gerundPhrase(index, object, limit)
    }
    if let members = preposedList(index, object, limit) ?? nouns.list(from: object, to: limit),
      !countsTheRest(members),
      let end = members.last?.upperBound
    {
      return (listPhrase(.prepositional, index, object - index, members, end), end)
    }
    guard let end = nouns.full(from: object, to: limit) else { return nil }
    return (
      Phrase(kind: .prepositional, tokens: Array(tokens[index..<end]), objectStart: object - index),
      end
    )
  }

  private func isGerundNoun(_ index: Int, _ limit: Int) -> Bool {
    guard tokens[index].can(.noun), index + 1 < limit else { return index + 1 >= limit }
    let next = tokens[index + 1]
    return next.isMark || next.can([.preposition, .conjunction]) && next.kind == .word
  }

  /// `in Strasbourg and in Brussels`.
  private func preposedList(_ index: Int, _ object: Int, _ limit: Int) -> [Range<Int>]? {
    guard object == index + 1, let end = nouns.full(from: object, to: limit), end + 2 < limit,
      tokens[end].isWord("and"),
      tokens[end + 1].lower == tokens[index].lower, let last = nouns.full(from: end + 2, to: limit)
    else { return nil }
    return [object..<end, end + 2..<last]
  }

  /// `for proposing legislation, implementing decisions and upholding the treaties`.
  private func gerundPhrase(_ index: Int, _ object: Int, _ limit: Int) -> (Phrase, Int) {
    var starts = [object]
    var ends: [Int] = []
    var position = object + 1
    var isClosed = false
    while position < limit {
      if tokens[position].isMark(",") || tokens[position].isWord("and")
        || tokens[position].isWord("or")
      {
        var next = position
        if tokens[next].isMark(",") { next += 1 }
        let isLast = next < limit && (tokens[next].isWord("and") || tokens[next].isWord("or"))
        if isLast { next += 1 }
        if next < limit, tokens[next].can(.gerund) {
          ends.append(position)
          starts.append(next)
          isClosed = isLast
          position = next
        } else if tokens[position].isMark(",") {
          break
        }
      }
      position += 1
    }
    let end = min(position, limit)
    ends.append(end)
    let members = isClosed && starts.count > 1 ? zip(starts, ends).map { $0..<$1 } : []
    return (listPhrase(.prepositional, index, object - index, members, end), end)
  }

  private func adjectiveOrOther(_ index: Int, _ limit: Int) -> (Phrase, Int) {
    var end = index
    while end < limit, tokens[end].kind == .word,
      tokens[end].can([.adverb, .adjective, .negation, .participle])
    { end += 1 }
    if end > index {
      let isAdjective = tokens[index..<end].contains { $0.can(.adjective) && !$0.can(.adverb) }
      return (
        Phrase(kind: isAdjective ? .adjective : .adverb, tokens: Array(tokens[index..<end])), end
      )
    }
    let stop = max(boundary(index, limit), index + 1)
    return (Phrase(kind: .other, tokens: Array(tokens[index..<stop])), stop)
  }
}
