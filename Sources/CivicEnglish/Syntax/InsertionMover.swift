/// Moves what is put between commas after an auxiliary to the front.
///
/// `The President shall, on the advice of the Council, appoint the judges` becomes
/// `on the advice of the Council, the President shall appoint the judges`.
enum InsertionMover {
  static func moved(_ tokens: [Token]) -> [Token] {
    for index in tokens.indices.dropFirst()
    where isAuxiliary(tokens[index]) && index + 2 < tokens.count {
      guard tokens[index + 1].isMark(","), tokens[index + 2].can([.preposition, .subordinator]),
        let close = tokens[(index + 2)...].firstIndex(where: { $0.isMark(",") }),
        close - index < 20, close + 1 < tokens.count,
        tokens[close + 1].can([.base, .be, .participle, .adverb])
      else { continue }
      let insertion = tokens[(index + 2)..<close]
      return insertion + [tokens[close]] + tokens[...index] + tokens[(close + 1)...]
    }
    return tokens
  }

  private static func isAuxiliary(_ token: Token) -> Bool {
    token.kind == .word && token.can([.modal, .be, .have])
  }
}
