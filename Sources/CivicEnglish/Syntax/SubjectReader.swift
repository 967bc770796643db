/// Finds the subject of a clause and the finite verb that goes with it.
struct SubjectReader {
  let tokens: [Token]
  private let nouns: NounPhraseReader
  private let verbs: VerbReader

  init(_ tokens: [Token]) {
    self.tokens = tokens
    nouns = NounPhraseReader(tokens: tokens)
    verbs = VerbReader(tokens: tokens)
  }

  /// A subject, the verb after it, and where the rest begins.
  struct Match {
    var subject: Range<Int>
    var verb: VerbGroup
    var tail: Int
  }

  /// The subject and verb of the clause that starts at an index.
  func match(from start: Int, to limit: Int) -> Match? {
    var weak: Match?
    for index in start + 1..<max(start + 1, min(limit, start + 45)) {
      guard let found = candidate(at: index, from: start, to: limit) else { continue }
      let isWeak = tokens[index].can(.nounFirst) && !tokens[index].can([.past])
      if isWeak {
        if weak == nil, hasVerbNeighbour(after: found.tail, limit) { weak = found }
        continue
      }
      if let weak, index - weak.tail > 0, clearlySeparate(weak, from: index) { return weak }
      if isReducedRelative(index, limit), let later = finite(after: index, from: start, to: limit) {
        return later
      }
      return found
    }
    return weak
  }

  private func candidate(at index: Int, from start: Int, to limit: Int) -> Match? {
    let token = tokens[index]
    guard token.kind == .word, token.can(.finite), !token.can([.gerund, .determiner]),
      token.lower != "be",
      token.lower != "been", !(tokens[index - 1].can(.to) && token.can(.base)),
      let (group, tail) = verbs.group(from: index, to: limit)
    else { return nil }
    var end = index
    while end > start + 1, isAdverbBefore(end, from: start) {
      end -= 1
    }
    guard isNominal(start..<end), agrees(start..<end, group, token) else { return nil }
    var verb = group
    if end < index {
      let adverbs = Array(tokens[end..<index])
      verb.words = adverbs + verb.words
      verb.main += adverbs.count
      verb.auxiliary = verb.auxiliary.map { $0 + adverbs.count }
    }
    return Match(subject: start..<end, verb: verb, tail: tail)
  }

  /// `first` in `the Parliament first met` goes with the verb as an adverb does.
  private func isAdverbBefore(_ end: Int, from start: Int) -> Bool {
    let token = tokens[end - 1]
    if token.isWord("first") {
      return end - 2 >= start && tokens[end - 2].canHeadNoun && tokens[end - 2].numberShape == nil
    }
    return token.kind == .word && token.can(.adverb) && !token.canHeadNoun
  }

  /// After a weak verb something must follow that follows verbs: a determiner, preposition, adverb, name, number.
  private func hasVerbNeighbour(after index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return true }
    let next = tokens[index]
    if next.isMark { return ![",", ")"].contains(next.text) || true }
    return next.kind != .word
      || next.can([
        .determiner, .possessive, .preposition, .adverb, .to, .pronoun, .adjective, .plural, .noun,
        .subordinator,
      ])
  }

  /// Whether the strong verb found later belongs to another clause than the weak one.
  private func clearlySeparate(_ weak: Match, from index: Int) -> Bool {
    tokens[weak.tail..<index].contains {
      $0.isMark(",") || $0.isMark(";")
        || $0.can([.relative, .subordinator, .conjunction]) && $0.kind == .word
        || $0.can(.to)
    }
  }

  private func isReducedRelative(_ index: Int, _ limit: Int) -> Bool {
    let token = tokens[index]
    guard token.can(.participle), !token.can([.have, .be]), index + 1 < limit else { return false }
    if index > 0, tokens[index - 1].kind == .word, tokens[index - 1].can(.pronoun) { return false }
    return tokens[index + 1].can([.preposition, .to]) || tokens[index + 1].lower == "by"
  }

  private func finite(after index: Int, from start: Int, to limit: Int) -> Match? {
    for later in index + 1..<max(index + 1, min(limit, start + 45)) {
      let token = tokens[later]
      if token.isMark(";") || token.isMark(":") { return nil }
      if token.can([.subordinator]), !token.can(.preposition) { return nil }
      guard let found = candidate(at: later, from: start, to: limit) else { continue }
      if token.can(.nounFirst) { continue }
      if isReducedRelative(later, limit) { continue }
      return found
    }
    return nil
  }

  // MARK: - Agreement

  private func agrees(_ subject: Range<Int>, _ verb: VerbGroup, _ token: Token) -> Bool {
    let plural = isPlural(subject)
    if verb.auxiliary == nil, token.can([.third, .base]), !token.can(.past) {
      if token.can(.have) || token.can(.auxiliaryDo) {
        return (token.lower == "has" || token.lower == "does") != plural
      }
      return token.can(.third) ? !plural : plural
    }
    return true
  }

  /// Whether a noun phrase stands for several.
  func isPlural(_ range: Range<Int>) -> Bool {
    guard let end = nouns.base(from: range.lowerBound, to: range.upperBound) else { return false }
    var depth = range.lowerBound
    // A coordination with `and` at the level of the head is plural.
    while depth < range.upperBound {
      if tokens[depth].isWord("and"), depth >= end, !tokens[end].isWord("of") || depth > end + 3,
        !tokens[range].contains(where: { $0.can(.relative) || $0.isMark(",") && false })
      {
        if tokens[end].isWord("and") || tokens[end].isMark(",") { return true }
      }
      depth += 1
    }
    let head = tokens[end - 1].isMark && end >= 2 ? tokens[end - 2] : tokens[end - 1]
    if ["they", "we", "you", "i", "these", "those", "many", "several", "both", "few"].contains(
      head.lower
    ) {
      return true
    }
    if head.numberShape == .ordinal { return false }
    if head.numberShape != nil { return head.lower != "one" && head.lower != "1" }
    if head.kind == .word, head.can(.plural) { return true }
    return head.isName && head.can(.plural)
  }

  // MARK: - Is it a noun phrase?

  /// Whether a range can be read as one subject from end to end.
  func isNominal(_ range: Range<Int>) -> Bool {
    guard let first = nouns.base(from: range.lowerBound, to: range.upperBound) else { return false }
    var position = first
    while position < range.upperBound {
      guard let next = continuation(at: position, to: range.upperBound) else { return false }
      position = next
    }
    return position == range.upperBound
  }

  private func continuation(at index: Int, to limit: Int) -> Int? {
    let token = tokens[index]
    if token.isMark(",") { return commaContinuation(at: index, to: limit) }
    if token.isWord("and") || token.isWord("or") {
      guard index + 1 < limit else { return nil }
      if tokens[index + 1].can(.preposition), let end = nouns.base(from: index + 2, to: limit) {
        return end
      }
      return nouns.base(from: index + 1, to: limit)
    }
    guard token.kind == .word else { return nil }
    if token.isWord("aged") { return loose(from: index + 1, to: limit) }
    if ["itself", "themselves", "himself", "herself"].contains(token.lower) { return index + 1 }
    if token.can([.relative]), token.lower != "where" || true {
      return relativeEnd(at: index, to: limit)
    }
    if token.can(.to), index + 1 < limit, tokens[index + 1].can(.base) {
      return loose(from: index + 2, to: limit)
    }
    if token.can([.preposition, .to]) {
      guard index + 1 < limit else { return nil }
      if tokens[index + 1].can(.gerund), !tokens[index + 1].can(.adjective) {
        return loose(from: index + 2, to: limit)
      }
      return nouns.base(from: index + 1, to: limit)
    }
    if token.can([.participle, .gerund]), index + 1 <= limit {
      return loose(from: index + 1, to: limit)
    }
    return nil
  }

  /// The rest of a reduced clause: nouns and prepositions without a finite verb that could be the main one.
  private func loose(from index: Int, to limit: Int) -> Int? {
    for position in index..<max(index, limit) {
      let token = tokens[position]
      if token.isMark(";") || token.isMark(":") || token.can([.modal]) && token.kind == .word {
        return nil
      }
      if token.kind == .word, token.can([.relative, .subordinator]),
        !token.can([.preposition, .determiner])
      {
        return nil
      }
    }
    guard limit > 0, limit > index - 1 else { return nil }
    let last = tokens[limit - 1]
    return last.canHeadNoun || last.can([.participle, .adverb, .adjective]) || last.isMark(",")
      ? limit : nil
  }

  /// A relative clause inside the subject: needs a verb of its own, and ends where the subject ends.
  private func relativeEnd(at index: Int, to limit: Int) -> Int? {
    let inner = tokens[index + 1..<max(index + 1, limit)]
    let opensWithVerb =
      inner.first.map { $0.kind == .word && $0.can(.plural) } ?? false && inner.count > 1
    guard
      opensWithVerb
        || inner.contains(where: { $0.kind == .word && $0.can(.finite) && !$0.can(.determiner) })
    else { return nil }
    guard let last = inner.last,
      last.canHeadNoun || last.can([.participle, .past, .third, .base, .adverb])
    else { return nil }
    return limit
  }

  /// What stands between commas after the head, or the next member of a list.
  private func commaContinuation(at index: Int, to limit: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    if limit - 1 > index, tokens[limit - 1].isMark(",") {
      let opener = tokens[index + 1]
      let opens =
        opener.can([.relative, .determiner, .participle, .preposition]) || opener.isName
        || opener.canHeadNoun || opener.can(.adverb)
      return opens ? limit : nil
    }
    var next = index + 1
    if tokens[next].isWord("and") || tokens[next].isWord("or") { next += 1 }
    return next < limit ? nouns.base(from: next, to: limit) : nil
  }
}
