/// Drops openers such as `However,` that only tie a sentence to the one before.
enum Connectives {
  static func stripped(_ tokens: [Token]) -> [Token] {
    var body = tokens
    while let first = body.first, first.isMark(",") || first.isMark("-") { body.removeFirst() }
    guard let length = match(body) else { return body }
    var rest = Array(body.dropFirst(length))
    let hasComma = rest.first?.isMark(",") == true
    if hasComma { rest.removeFirst() }
    let isJoiner = ["and", "but", "yet", "so"].contains(body[0].lower)
    guard hasComma || isJoiner || length == 1 && isBareAdverb(body[0], before: rest.first) else {
      return body
    }
    return rest.isEmpty ? body : rest
  }

  private static func match(_ tokens: [Token]) -> Int? {
    for phrase in Lexicon.shared.connectives where phrase.count < tokens.count {
      if zip(phrase, tokens).allSatisfy({ $1.kind != .mark && $0 == $1.lower }) {
        return phrase.count
      }
    }
    return nil
  }

  private static func isBareAdverb(_ token: Token, before next: Token?) -> Bool {
    guard let next, token.numberShape == nil else { return false }
    return [
      "today", "currently", "traditionally", "historically", "originally", "generally", "finally",
      "then",
    ].contains(token.lower)
      && (next.can([.determiner, .pronoun]) || next.isName)
  }
}
