/// Reads the verb group that starts at a token.
struct VerbReader {
  let tokens: [Token]

  /// The verb group at an index and the index after it, or `nil` when no finite verb starts there.
  func group(from start: Int, to limit: Int) -> (VerbGroup, Int)? {
    var position = start
    while position < limit, isPlainAdverb(position) { position += 1 }
    guard position < limit else { return nil }
    let first = tokens[position]
    if first.can([.modal, .be, .have, .auxiliaryDo]), !first.can(.gerund), first.lower != "been",
      first.lower != "be"
    {
      return chain(from: position, adverbsFrom: start, to: limit)
    }
    guard first.kind == .word, first.can([.past, .third, .base]) else { return nil }
    let words = Array(tokens[start...position])
    let group = VerbGroup(
      words: words,
      auxiliary: nil,
      main: words.count - 1,
      isCopula: false,
      isPassive: false,
      isNegative: false
    )
    return withParticle(group, position + 1, limit)
  }

  /// `take place` and `set up` are one verb.
  private func withParticle(_ group: VerbGroup, _ end: Int, _ limit: Int) -> (VerbGroup, Int) {
    guard end < limit, Lexicon.shared.phrasalVerbs.contains(group.lemma + " " + tokens[end].lower)
    else { return (group, end) }
    var group = group
    group.words.append(tokens[end])
    return (group, end + 1)
  }

  private func isPlainAdverb(_ index: Int) -> Bool {
    if tokens[index].isWord("first"), index + 1 < tokens.count,
      tokens[index + 1].can([.past, .third])
    {
      return true
    }
    return isAdverb(index)
  }

  private func isAdverb(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].can(.adverb)
      && !tokens[index].can([.noun, .past, .third, .modal, .be, .have])
  }

  private func chain(
    from auxiliary: Int,
    adverbsFrom start: Int,
    to limit: Int
  ) -> (VerbGroup, Int)? {
    var last = auxiliary
    var position = auxiliary + 1
    var isNegative = tokens[auxiliary].lower == "cannot"
    var isPassive = false
    var hasMain = false
    scan: while position < limit {
      let token = tokens[position]
      if token.can(.negation) || isPlainAdverb(position) {
        isNegative = isNegative || token.can(.negation)
        position += 1
        continue
      }
      switch step(after: tokens[last], token, at: position, limit) {
      case .auxiliary:
        last = position
        position += 1
      case .main(let passive):
        last = position
        position += 1
        isPassive = passive
        hasMain = true
        break scan
      case .stop: break scan
      }
    }
    let isCopula = !hasMain && tokens[last].can(.be)
    // Adverbs after the last verb word belong to what follows.
    let end = last + 1
    var stop = end
    while stop < position, tokens[stop].can(.negation) { stop += 1 }
    if !hasMain, tokens[last].can(.modal) { return nil }
    let group = VerbGroup(
      words: Array(tokens[start..<stop]),
      auxiliary: auxiliary - start,
      main: last - start,
      isCopula: isCopula,
      isPassive: isPassive,
      isNegative: isNegative
    )
    return withParticle(normalised(group), stop, limit)
  }

  /// `have` and `do` as full verbs ask with a form of `do`.
  private func normalised(_ group: VerbGroup) -> VerbGroup {
    guard let auxiliary = group.auxiliary, auxiliary == group.main, !group.isCopula else {
      return group
    }
    var group = group
    group.auxiliary = nil
    return group
  }

  private enum Step {
    case auxiliary
    case main(passive: Bool)
    case stop
  }

  private func step(after last: Token, _ token: Token, at position: Int, _ limit: Int) -> Step {
    guard token.kind == .word else { return .stop }
    if last.can(.modal) || last.can(.auxiliaryDo) {
      if token.lower == "be" || token.lower == "have" { return .auxiliary }
      return token.can(.base) ? .main(passive: false) : .stop
    }
    if last.can(.have), !last.can(.gerund) {
      if token.lower == "been" { return .auxiliary }
      if token.lower == "to" { return .stop }
      return token.can(.participle) ? .main(passive: false) : .stop
    }
    if last.can(.be) {
      if token.lower == "being" { return .auxiliary }
      if token.can(.participle), !token.can(.determiner) { return .main(passive: true) }
      if token.can(.gerund), !token.can(.adjective), !nounFollows(position, limit) {
        return .main(passive: false)
      }
    }
    return .stop
  }

  /// `has elected members`: the participle is part of the object.
  private func nounFollows(_ position: Int, _ limit: Int) -> Bool {
    guard position + 1 < limit else { return false }
    let next = tokens[position + 1]
    return next.kind == .word && next.can(.plural) && !next.can([.preposition, .determiner])
  }
}
