/// Turns `X said that S` into `according to X, S`, so that what somebody says is asked as what he says.
enum Attribution {
  private static let saying: Set<String> = [
    "say", "announce", "state", "report", "estimate", "argue", "claim", "warn", "note", "declare",
    "explain", "add", "believe",
    "tell", "confirm", "predict", "suggest",
  ]

  static func unfolded(_ clause: Clause) -> Clause {
    guard saying.contains(clause.verb.lemma), !clause.verb.isPassive, !clause.verb.isNegative,
      !clause.verb.isModal,
      let index = clause.tail.firstIndex(where: { $0.kind == .content }), index == 0
    else { return clause }
    let inner = Array(clause.tail[index].tokens.dropFirst())
    guard clause.tail[index].tokens.first?.isWord("that") == true,
      var said = ClauseParser.clauses(of: inner).first,
      said.subject.first.map({ !$0.can(.pronoun) || $0.kind != .word || $0.can(.determiner) })
        ?? false
    else { return clause }
    let subject = ClauseTrimmer.trimmed(clause).clause.subject
    let according = ["according", "to"].map {
      Token(text: $0, lower: $0, kind: .word, readings: .preposition, range: 0..<0)
    }
    said.lead =
      [Phrase(kind: .prepositional, tokens: according + subject, objectStart: 2)] + said.lead
    return said
  }
}
