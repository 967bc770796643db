/// Turns words set in capitals for display back into the case of running text.
///
/// `The EUROPEAN PARLIAMENT (EP) is` becomes `The European Parliament (EP) is`: a word of six or more
/// capitals is display, and so are shorter ones that stand beside one.
enum CaseRepair {
  static func repaired(_ tokens: [Token]) -> [Token] {
    var isDisplay = tokens.map { isCapitals($0) && $0.text.count >= 6 }
    for index in tokens.indices.dropFirst() where isDisplay[index - 1] && isCapitals(tokens[index])
    {
      isDisplay[index] = true
    }
    for index in tokens.indices.dropLast().reversed()
    where isDisplay[index + 1] && isCapitals(tokens[index]) {
      isDisplay[index] = true
    }
    return zip(tokens, isDisplay).map { token, display in display ? lowered(token) : token }
  }

  private static func isCapitals(_ token: Token) -> Bool {
    token.kind == .word && token.text.count > 1
      && token.text.unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "-" }
  }

  private static func lowered(_ token: Token) -> Token {
    var token = token
    let isSmall = token.can([.determiner, .preposition, .conjunction])
    token.text =
      isSmall ? token.lower : token.lower.prefix(1).uppercased() + token.lower.dropFirst()
    return token
  }
}
