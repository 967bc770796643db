/// Nouns with `the` that only an earlier sentence could settle.
///
/// `the day-to-day business of the Union` says itself which business; `the vote` after a sentence about a vote does not.
enum Definites {
  private static let unique: Set<String> = [
    "government", "constitution", "president", "law", "public", "people", "state", "country",
    "nation", "world", "press", "media",
    "economy", "king", "queen", "monarch", "minister", "cabinet", "judiciary", "legislature",
    "executive", "electorate",
    "environment", "capital", "majority", "minority", "opposition", "speaker", "parliament",
    "senate", "congress", "flag",
    "anthem", "police", "army", "chancellor", "crown", "basis", "right", "age", "end", "beginning",
    "time", "vote", "power", "office",
    "north", "south", "east", "west", "treasury", "union", "republic", "internet", "poor", "same",
    "first",
  ]
  /// Nouns that with a bare `the` nearly always take up something said before.
  private static let pointing: Set<String> = [
    "post", "position", "role", "measure", "decision", "move", "change", "case", "matter", "issue",
    "proposal", "result", "figure",
    "event", "term", "document", "text", "idea", "plan", "project", "group", "process", "problem",
    "question", "building", "incident",
    "meeting", "agreement", "deal", "campaign", "reform", "ruling", "judgment", "verdict",
    "dispute", "crisis", "attack", "protest",
  ]
  /// Short names of bodies and papers that stand for one thing only where there is one.
  private static let capitalised: Set<String> = [
    "bill", "act", "house", "court", "committee", "bureau", "agency", "board", "council",
    "commission", "office", "treaty",
    "assembly", "chamber", "tribunal", "department", "ministry", "law", "code", "report", "plan",
    "agreement", "party", "bank",
    "commissioner", "authority", "convention", "order", "regulation", "directive", "union", "fund",
    "service",
  ]

  /// The first noun of a phrase that is not settled, or `nil`.
  static func unsettled(
    in tokens: [Token],
    after shown: [Token],
    before next: [Token],
    hiding hidden: [Range<Int>],
    isSubject: Bool,
    _ context: ClauseInContext
  ) -> String? {
    for index in tokens.indices where tokens[index].isWord("the") {
      guard let end = NounPhraseReader(tokens: tokens).base(from: index, to: tokens.count),
        !hidden.contains(where: { $0.overlaps(index..<end) })
      else { continue }
      let phrase = tokens[index..<end]
      let following = end < tokens.count ? tokens[end] : next.first
      guard let head = phrase.last(where: { !$0.isMark }),
        !isSettled(phrase, head, following, isSubject: isSubject, context),
        !isEcho(of: head, in: shown + tokens[..<index])
      else { continue }
      return head.text
    }
    return nil
  }

  private static func isSettled(
    _ phrase: ArraySlice<Token>,
    _ head: Token,
    _ following: Token?,
    isSubject: Bool,
    _ context: ClauseInContext
  ) -> Bool {
    let isMarked = phrase.contains {
      $0.isDate || $0.numberShape == .ordinal || Superlatives.contains($0) || $0.isWord("most")
    }
    if isMarked { return true }
    if let nameClass = head.nameClass {
      return nameClass == .person || context.isLegal || head.written != nil
        || !capitalised.contains(head.lower)
    }
    if phrase.contains(where: \.isName) { return true }
    if phrase.contains(where: { $0.isWord("new") || $0.isWord("latter") || $0.isWord("former") }),
      phrase.count == 3
    {
      return false
    }
    let isPointing = phrase.count == 2 && pointing.contains(Lexicon.shared.singular(head.lower))
    if isPointing, !context.isLegal, following?.isWord("of") != true { return false }
    if let following, following.kind == .word,
      following.can([.preposition, .to, .relative, .participle, .genitive]),
      !following.can(.adverb), !temporal.contains(following.lower)
    {
      return true
    }
    let noun = Lexicon.shared.singular(head.lower)
    if isSubject, !context.topicScope.isEmpty, ClauseInContext.isBareRole(Array(phrase)) {
      return true
    }
    if context.settledNouns.contains(noun) || context.isLegal { return true }
    if unique.contains(noun), phrase.count == 2 || !context.earlierNouns.contains(noun) {
      return true
    }
    // Inside the clause a noun mentioned before is settled by that mention.
    return (phrase.count > 2 || !isSubject) && !context.earlierNouns.contains(noun)
  }

  /// Prepositions that tell when or where something happened, not which thing is meant.
  private static let temporal: Set<String> = [
    "in", "at", "on", "by", "until", "since", "during", "before", "after", "within", "under",
    "with", "as", "from",
  ]

  /// `If the president vetoes a bill, … override the veto`: the prompt itself has told which.
  private static func isEcho(of head: Token, in shown: [Token]) -> Bool {
    let stem = Lexicon.shared.singular(head.lower).prefix(5)
    return shown.contains { $0.kind == .word && $0.lower.hasPrefix(stem) }
  }
}
