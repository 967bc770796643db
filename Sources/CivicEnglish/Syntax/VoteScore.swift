/// Recognises the result of a vote: `by 383 votes to 327`.
enum VoteScore {
  static func isVotes(_ phrase: Phrase) -> Bool {
    phrase.preposition == "by" && phrase.tokens.count == 3 && phrase.tokens[1].numberShape == .count
      && ["votes", "vote"].contains(phrase.tokens[2].lower)
  }

  static func isAgainst(_ phrase: Phrase) -> Bool {
    ["to", "against"].contains(phrase.preposition) && phrase.tokens.count == 2
      && phrase.tokens[1].numberShape == .count
  }

  /// Whether the phrase holds both sides of a result.
  static func isResult(_ phrase: Phrase) -> Bool {
    phrase.preposition == "by" && phrase.tokens.count == 5
      && ["votes", "vote"].contains(phrase.tokens[2].lower)
      && phrase.tokens[4].numberShape == .count
  }
}
