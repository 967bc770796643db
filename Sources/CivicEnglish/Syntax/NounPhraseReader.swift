/// Finds the ends of noun phrases in a row of tokens.
struct NounPhraseReader {
  let tokens: [Token]

  private static let quotes: Set<String> = [
    "\"", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "'",
  ]
  private static let numbered: Set<String> = [
    "article", "section", "chapter", "paragraph", "part", "amendment", "title", "rule", "schedule",
    "protocol",
    "resolution", "articles", "sections", "clause", "age",
  ]

  /// The end of the noun phrase without what follows its head, or `nil`.
  func base(from start: Int, to limit: Int) -> Int? {
    var position = start
    var head: Int?
    if let skipped = hedge(from: start, to: limit) { position = skipped }
    if start + 1 < limit, isFree(tokens[start]), tokens[start + 1].isWord("of") { return start + 1 }
    while position < limit, accepts(position, from: start, to: limit, head: head) {
      let token = tokens[position]
      if token.can(.genitive) {
        head = nil
      } else if token.canHeadNoun,
        !token.can(.pronoun) || position == start || token.can([.determiner])
      {
        if !(token.can(.determiner) && !isFree(token)), !isPrenominal(position, limit) {
          head = position
        }
      }
      position += 1
      if token.can(.pronoun), !token.can(.determiner), token.kind == .word { break }
    }
    guard let head else { return nil }
    var end = head + 1
    if end < limit, Self.quotes.contains(tokens[end].text), tokens[end].isGlued { end += 1 }
    return end
  }

  /// `first` in `the first ten amendments` leads on to its noun; in `the third of seven` it is the head.
  private func isPrenominal(_ index: Int, _ limit: Int) -> Bool {
    guard tokens[index].numberShape == .ordinal, index + 1 < limit else { return false }
    let next = tokens[index + 1]
    return next.numberShape != nil || next.isName
      || next.kind == .word && next.can([.noun, .plural, .adjective, .participle])
  }

  private func isFree(_ token: Token) -> Bool {
    ["all", "both", "each", "most", "some", "many", "few", "half", "none"].contains(token.lower)
  }

  /// The end of a phrase such as `more than`, `at least` before a number.
  private func hedge(from start: Int, to limit: Int) -> Int? {
    let two = start + 1 < limit ? tokens[start].lower + " " + tokens[start + 1].lower : ""
    let pairs: Set<String> = [
      "more than", "less than", "fewer than", "at least", "at most", "up to", "no more", "not more",
    ]
    let words: Set<String> = [
      "over", "nearly", "almost", "about", "around", "approximately", "only", "roughly", "exactly",
      "just", "some",
    ]
    if pairs.contains(two), start + 2 < limit {
      return two.hasSuffix("more") && tokens[start + 2].lower == "than" ? start + 3 : start + 2
    }
    if words.contains(tokens[start].lower), start + 1 < limit, tokens[start + 1].numberShape != nil
    {
      return start + 1
    }
    return nil
  }

  private func accepts(_ index: Int, from start: Int, to limit: Int, head: Int?) -> Bool {
    let token = tokens[index]
    let next = index + 1 < limit ? tokens[index + 1] : nil
    switch token.kind {
    case .mark: return acceptsMark(token, next: next, index: index, head: head)
    case .name: return head.map { follows($0, index) } ?? true
    case .date: return head == nil || index == start
    case .number:
      guard let head, head == index - 1 else { return true }
      return Self.numbered.contains(tokens[head].lower) || token.numberShape == .ordinal
        || tokens[head].isName && Self.numbered.contains(tokens[head].lower)
    case .word: return acceptsWord(token, next: next, index: index, from: start, head: head)
    }
  }

  /// A name after a head: `President Jean Monnet`, `article 5 Council`; not `members Brussels`.
  private func follows(_ head: Int, _ index: Int) -> Bool {
    guard head == index - 1 else { return true }
    if tokens[head].isDate { return head > 0 && tokens[head - 1].can(.determiner) }
    return tokens[head].numberShape != .money
  }

  private func acceptsMark(_ token: Token, next: Token?, index: Int, head: Int?) -> Bool {
    if Self.quotes.contains(token.text) {
      return head == nil || head == index - 1 || next != nil && !token.isGlued
    }
    guard token.text == ",", let next, index > 0, head == nil else { return false }
    return tokens[index - 1].can(.adjective) && next.can(.adjective)
  }

  private func acceptsWord(
    _ token: Token,
    next: Token?,
    index: Int,
    from start: Int,
    head: Int?
  ) -> Bool {
    if token.can(.genitive) { return head != nil }
    if token.can([.determiner, .possessive]) {
      return index == start || head == nil && token.can(.determiner)
    }
    if token.can(.pronoun) { return index == start }
    if token.can(.conjunction) { return joinsModifiers(index, head: head) }
    if token.can([.preposition, .to, .subordinator, .relative, .modal, .be, .have, .auxiliaryDo]) {
      return false
    }
    if token.can(.adverb), !token.can([.adjective, .noun]) {
      return head == nil && (next?.can([.adjective, .participle, .number]) ?? false)
    }
    if token.can([.noun, .plural]), !token.can([.participle]) || !token.can(.past) {
      return acceptsNoun(token, next: next, head: head)
    }
    if token.can(.adjective) { return head == nil || nextIsNoun(next) }
    if token.can([.participle, .gerund]) {
      return head == nil && nextIsNoun(next) && (index > start || !token.can(.gerund))
    }
    return false
  }

  private func acceptsNoun(_ token: Token, next: Token?, head: Int?) -> Bool {
    // `legislation allowing the Court`: a verb form in -ing before a determiner opens its own phrase.
    if token.can(.gerund), head != nil, next?.can([.determiner, .possessive, .to]) ?? false {
      return false
    }
    return true
  }

  private func nextIsNoun(_ next: Token?) -> Bool {
    guard let next else { return false }
    return next.isName || next.numberShape != nil
      || next.can([.noun, .plural, .adjective, .conjunction])
      || next.can([.participle, .gerund]) && !next.can(.preposition)
  }

  /// `legislative and budgetary powers`: modifiers joined before one head.
  private func joinsModifiers(_ index: Int, head: Int?) -> Bool {
    guard ["and", "or"].contains(tokens[index].lower), index > 0, index + 2 < tokens.count else {
      return false
    }
    let left = tokens[index - 1]
    let right = tokens[index + 1]
    let after = tokens[index + 2]
    let joinsNationalities =
      left.nameClass == .demonym && right.nameClass == .demonym && after.kind == .word
    if joinsNationalities { return after.can(.anyNoun) }
    guard left.kind == .word, right.kind == .word, right.can(.adjective), head == nil else {
      return false
    }
    return left.can(.adjective) && after.canHeadNoun
  }

  /// The end of the noun phrase with the `of` phrases that belong to it.
  func full(from start: Int, to limit: Int) -> Int? {
    guard var end = base(from: start, to: limit) else { return nil }
    while end + 1 < limit, tokens[end].isWord("of"), let next = base(from: end + 1, to: limit) {
      end = next
    }
    return end
  }

  /// A list that starts at an index: its members, when there are at least two.
  func list(from start: Int, to limit: Int) -> [Range<Int>]? {
    guard var end = full(from: start, to: limit) else { return nil }
    var members = [start..<end]
    while end + 1 < limit {
      let isComma = tokens[end].isMark(",")
      var next = end + (isComma ? 1 : 0)
      let isLast = tokens[next].isWord("and") || tokens[next].isWord("or")
      guard isComma || isLast else { return nil }
      if isLast { next += 1 }
      if next < limit,
        tokens[next].isWord("also") || tokens[next].isWord("the") && next + 1 >= limit
      {
        return nil
      }
      guard next < limit, let after = full(from: next, to: limit) else { return nil }
      members.append(next..<after)
      end = after
      if isLast {
        let next = end < limit ? tokens[end] : nil
        let opensClause = next.map { $0.kind == .word && $0.can([.modal, .be, .have]) } ?? false
        // A comma before the `and` of a pair joins clauses, not nouns.
        let isClausePair = members.count == 2 && isComma
        return opensClause || isClausePair ? nil : members
      }
    }
    return nil
  }
}
