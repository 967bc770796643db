/// Joins the words of numbers, sums of money, shares and dates into single tokens.
enum NumberMerging {
  /// The tokens with each number and each date as one token.
  static func merged(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var index = 0
    while index < tokens.count {
      let (token, length) = DateReading.read(tokens, at: index) ?? read(tokens, at: index)
      result.append(token)
      index += length
    }
    return result
  }

  /// The token at an index, with what belongs to its number, and how many tokens it took.
  private static func read(_ tokens: [Token], at index: Int) -> (Token, Int) {
    let first = tokens[index]
    guard first.kind == .word else { return (first, 1) }
    if let shape = ordinalOrFraction(first) {
      return (number(tokens[index..<index + 1], shape), 1)
    }
    guard isNumeral(first.lower) else { return (first, 1) }
    if index + 1 < tokens.count,
      ["third", "thirds", "quarter", "quarters", "fifth", "fifths", "half"].contains(
        tokens[index + 1].lower
      ),
      isSpelled(first.lower)
    {
      return (number(tokens[index..<index + 2], .fraction), 2)
    }
    var end = index + 1
    while end < tokens.count, tokens[end].kind == .word {
      let word = tokens[end].lower
      let joinsHundred =
        word == "and" && end + 1 < tokens.count && isNumeral(tokens[end + 1].lower)
        && ["hundred", "thousand"].contains(tokens[end - 1].lower)
      guard
        joinsHundred || magnitudes.contains(word)
          || isSpelled(word) && isSpelled(tokens[end - 1].lower)
      else { break }
      end += joinsHundred ? 2 : 1
    }
    let isMoney = ["$", "€", "£", "¥"].contains(String(first.text.prefix(1)))
    if isMoney { return (number(tokens[index..<end], .money), end - index) }
    if first.text.hasSuffix("%") { return (number(tokens[index..<end], .percent), end - index) }
    if end < tokens.count, ["percent", "percentage"].contains(tokens[end].lower) {
      let length = tokens[end].lower == "percent" ? 1 : 2
      if end + length <= tokens.count {
        return (number(tokens[index..<end + length], .percent), end + length - index)
      }
    }
    if end + 1 < tokens.count, tokens[end].lower == "per", tokens[end + 1].lower == "cent" {
      return (number(tokens[index..<end + 2], .percent), end + 2 - index)
    }
    return (number(tokens[index..<end], .count), end - index)
  }

  private static let magnitudes: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion", "dozen",
  ]
  private static let spelled: Set<String> = Set(
    VerbTable.words(
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
      """
    )
  )
  private static let ordinals: Set<String> = Set(
    VerbTable.words(
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
      """
    )
  )
  private static let fractions: Set<String> = [
    "two-thirds", "one-third", "three-fifths", "one-fifth", "two-fifths", "four-fifths",
    "three-quarters",
    "three-fourths", "one-quarter", "one-half", "one-tenth", "one-fourth",
  ]

  private static func isSpelled(_ word: String) -> Bool {
    word.split(separator: "-").allSatisfy { spelled.contains(String($0)) }
  }

  private static func isNumeral(_ word: String) -> Bool {
    if isSpelled(word) { return true }
    let bare = word.drop { ["$", "€", "£", "¥"].contains($0) }
    let body = bare.hasSuffix("%") ? bare.dropLast() : bare
    return !body.isEmpty
      && body.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
  }

  private static func ordinalOrFraction(_ token: Token) -> NumberShape? {
    if fractions.contains(token.lower) { return .fraction }
    if ordinals.contains(token.lower) { return .ordinal }
    let digits = token.lower.prefix { ("0"..."9").contains($0) }
    if !digits.isEmpty,
      ["st", "nd", "rd", "th"].contains(String(token.lower.dropFirst(digits.count)))
    {
      return .ordinal
    }
    return nil
  }

  static func number(_ parts: ArraySlice<Token>, _ shape: NumberShape) -> Token {
    var token = joined(parts)
    token.kind = .number(shape)
    token.readings = shape == .ordinal ? [.number, .adjective] : [.number, .noun]
    return token
  }

  /// Several tokens as one.
  static func joined(_ parts: ArraySlice<Token>) -> Token {
    guard var token = parts.first, let last = parts.last else {
      preconditionFailure("tokens are joined at least one at a time")
    }
    token.text = Array(parts).text
    token.lower = token.text.lowercased()
    token.range = token.range.lowerBound..<last.range.upperBound
    token.isMarked = parts.allSatisfy(\.isMarked)
    return token
  }
}
