/// Joins the words of proper names into single tokens and tells what each stands for.
struct NameReading {
  /// Lower-case words that the document writes with a capital inside sentences.
  let knownWords: Set<String>
  /// Last words of the names of persons seen so far.
  let surnames: Set<String>

  /// The tokens of a sentence with each name as one token.
  func merged(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var index = 0
    while index < tokens.count {
      guard isCapital(tokens, index) else {
        result.append(index == firstWord(tokens) ? lowerFirst(tokens[index]) : tokens[index])
        index += 1
        continue
      }
      let end = runEnd(tokens, from: index)
      result.append(contentsOf: NameClassifier(surnames: surnames).names(tokens[index..<end]))
      index = end
    }
    return result
  }

  private func firstWord(_ tokens: [Token]) -> Int? { tokens.firstIndex { !$0.isMark } }

  private func lowerFirst(_ token: Token) -> Token {
    let isSpelled = token.numberShape != nil && token.text.first?.isLetter == true
    guard token.kind == .word || isSpelled, !token.isWord("i") else { return token }
    var token = token
    token.text = token.text.prefix(1).lowercased() + token.text.dropFirst()
    return token
  }

  private func isCapital(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.text.first?.isUppercase == true, !token.isWord("i"),
      Lexicon.shared.weekdays[token.lower] == nil
    else { return false }
    guard startsSentence(tokens, index) else {
      return !token.can([.determiner, .relative]) || token.text.count > 3
    }
    return isNameAtStart(tokens, index)
  }

  private func startsSentence(_ tokens: [Token], _ index: Int) -> Bool {
    guard let before = tokens[..<index].last else { return true }
    return before.isMark && tokens[..<index].allSatisfy(\.isMark) || before.isMark(":")
      || before.isMark && ["\u{201C}", "\"", "\u{2018}"].contains(before.text)
  }

  private func isNameAtStart(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    let closed: Readings = [
      .determiner, .possessive, .pronoun, .preposition, .subordinator, .conjunction, .modal, .be,
      .have,
      .relative, .adverb, .to,
    ]
    if token.can(closed) { return false }
    if knownWords.contains(token.lower) || isAcronym(token) { return true }
    let lexicon = Lexicon.shared
    if lexicon.placeNames.contains(token.lower) || lexicon.demonyms.contains(token.lower) {
      return true
    }
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    let nextIsCapital = next.map { $0.kind == .word && $0.text.first?.isUppercase == true } ?? false
    if nextIsCapital || extended(tokens, index, index + 1) != nil { return true }
    let isBareBody = lexicon.bodies[token.lower] != nil && !lexicon.isPlural(token.lower)
    return isBareBody && (next?.can([.third, .be, .have, .modal, .past, .genitive]) ?? false)
  }

  private func isAcronym(_ token: Token) -> Bool {
    token.text.count > 1
      && token.text.unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "." }
  }

  private func capitalRunEnd(_ tokens: [Token], from start: Int) -> Int {
    var end = start + 1
    while end < tokens.count, isPlainCapital(tokens[end]) { end += 1 }
    return end
  }

  private func isPlainCapital(_ token: Token) -> Bool {
    token.kind == .word && token.text.first?.isUppercase == true && !token.isWord("i")
      && Lexicon.shared.weekdays[token.lower] == nil
  }

  private func runEnd(_ tokens: [Token], from start: Int) -> Int {
    var end = capitalRunEnd(tokens, from: start)
    while let longer = extended(tokens, start, end) { end = longer }
    let isLaw = Lexicon.shared.documents[tokens[end - 1].lower] != nil
    if isLaw, end < tokens.count, DateReading.yearNumber(tokens[end]) != nil { end += 1 }
    return end
  }

  /// The end of a name that goes on after `of the`, `on`, `for` or `and`, or `nil`.
  private func extended(_ tokens: [Token], _ start: Int, _ end: Int) -> Int? {
    if end < tokens.count, tokens[end].isMark(",") { return lawListEnd(tokens, end) }
    guard end < tokens.count, tokens[end].kind == .word else { return nil }
    let connector = tokens[end].lower
    var next = end + 1
    if connector == "and" { return extendedByAnd(tokens, start, end) ?? lawListEnd(tokens, end) }
    guard ["of", "on", "for", "de", "van", "von", "der", "la", "du"].contains(connector) else {
      return nil
    }
    while next < tokens.count, ["the", "der", "la", "den"].contains(tokens[next].lower) {
      next += 1
    }
    guard next < tokens.count, isPlainCapital(tokens[next]) else { return nil }
    let head = tokens[end - 1].lower
    let follows = tokens[next].lower
    let lexicon = Lexicon.shared
    if ["de", "van", "von", "der", "la", "du"].contains(connector) {
      return capitalRunEnd(tokens, from: next)
    }
    if lexicon.offices.contains(head) {
      let isPortfolio =
        next == end + 1 && !lexicon.placeNames.contains(follows)
        && lexicon.bodies[follows] == nil && !knownPlace(tokens, next)
      return isPortfolio ? capitalRunEnd(tokens, from: next) : nil
    }
    let run = tokens[next..<capitalRunEnd(tokens, from: next)]
    let endsInLaw =
      run.last.map {
        ["act", "bill", "law", "code", "convention", "treaty", "ordinance"].contains($0.lower)
      } ?? false
    let takes =
      endsInLaw && connector == "of" || lexicon.bodies[head] != nil
      || lexicon.documents[head] != nil
      || ["republic", "kingdom", "states", "commonwealth", "isle"].contains(head)
    return takes ? capitalRunEnd(tokens, from: next) : nil
  }

  /// `Parties, Elections and Referendums Act` is one name: capitals up to the word for a law.
  private func lawListEnd(_ tokens: [Token], _ end: Int) -> Int? {
    var position = end
    while position < tokens.count, position < end + 8 {
      let token = tokens[position]
      if isPlainCapital(token), ["act", "bill", "code", "ordinance"].contains(token.lower) {
        return position + 1
      }
      guard isPlainCapital(token) || token.isMark(",") || token.isWord("and") else { return nil }
      position += 1
    }
    return nil
  }

  private func knownPlace(_ tokens: [Token], _ index: Int) -> Bool {
    let words = tokens[index..<capitalRunEnd(tokens, from: index)].map(\.lower)
    return words.contains { ["united", "kingdom", "states", "republic"].contains($0) }
  }

  /// `Coal and Steel Community`, `Department of Health and Human Services`; not `Senate and House`.
  private func extendedByAnd(_ tokens: [Token], _ start: Int, _ end: Int) -> Int? {
    guard end + 1 < tokens.count, isPlainCapital(tokens[end + 1]) else { return nil }
    let after = capitalRunEnd(tokens, from: end + 1)
    let left = tokens[start..<end]
    let right = tokens[end + 1..<after]
    guard let lastLeft = left.last, let lastRight = right.last else { return nil }
    let tail = left.lastIndex { ["of", "for", "on"].contains($0.lower) }
    let lexicon = Lexicon.shared
    func isTyped(_ token: Token) -> Bool {
      lexicon.bodies[token.lower] != nil || lexicon.documents[token.lower] != nil
        || lexicon.placeNames.contains(token.lower) || lexicon.places.contains(token.lower)
        || lexicon.offices.contains(token.lower) || surnames.contains(token.lower)
        || lexicon.givenNames.contains(token.lower) || isAcronym(token)
    }
    if left.dropFirst(tail.map { $0 + 1 - left.startIndex } ?? 0).contains(where: isTyped) {
      return nil
    }
    let isBodyRight = lexicon.bodies[lexicon.singular(lastRight.lower)] != nil && right.count > 1
    let words = tail.map { left.endIndex - $0 - 1 } ?? left.count
    if isBodyRight, !isTyped(lastLeft), words > 1 { return after }
    if tail == nil { return nil }
    let hasType = right.dropLast().contains(where: isTyped) || isTyped(lastRight)
    return hasType ? nil : after
  }
}
