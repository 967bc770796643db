/// Reads dates and periods out of neighbouring words.
enum DateReading {
  /// The date that starts at an index, as one token, and how many tokens it took.
  static func read(_ tokens: [Token], at index: Int) -> (Token, Int)? {
    let reader = [dayMonth, monthDay, monthYear, century, period, year]
    for read in reader {
      if let found = read(tokens, index) { return found }
    }
    return nil
  }

  /// `10 September 1952`, `10 September`.
  private static func dayMonth(_ tokens: [Token], _ index: Int) -> (Token, Int)? {
    guard day(tokens[index]) != nil, let next = word(tokens, index + 1), isMonth(next) else {
      return nil
    }
    if let third = word(tokens, index + 2), yearNumber(third) != nil {
      return (date(tokens[index...index + 2], .day), 3)
    }
    return (date(tokens[index...index + 1], .dayOfMonth), 2)
  }

  /// `September 10, 1952`, `September 10`.
  private static func monthDay(_ tokens: [Token], _ index: Int) -> (Token, Int)? {
    guard isMonth(tokens[index]), let next = word(tokens, index + 1), day(next) != nil else {
      return nil
    }
    if index + 3 < tokens.count, tokens[index + 2].isMark(","), yearNumber(tokens[index + 3]) != nil
    {
      return (date(tokens[index...index + 3], .day), 4)
    }
    if let third = word(tokens, index + 2), yearNumber(third) != nil {
      return (date(tokens[index...index + 2], .day), 3)
    }
    return (date(tokens[index...index + 1], .dayOfMonth), 2)
  }

  /// `July 2019`, and a bare month.
  private static func monthYear(_ tokens: [Token], _ index: Int) -> (Token, Int)? {
    guard isMonth(tokens[index]) else { return nil }
    if let next = word(tokens, index + 1), yearNumber(next) != nil {
      return (date(tokens[index...index + 1], .month), 2)
    }
    guard index > 0,
      ["in", "since", "by", "until", "of", "during", "last", "next"].contains(
        tokens[index - 1].lower
      )
    else { return nil }
    return (date(tokens[index...index], .monthOfYear), 1)
  }

  /// `19th century`, `nineteenth century`.
  private static func century(_ tokens: [Token], _ index: Int) -> (Token, Int)? {
    guard let next = word(tokens, index + 1), next.lower == "century" || next.lower == "centuries",
      tokens[index].lower.hasSuffix("th") || tokens[index].lower.hasSuffix("st")
        || tokens[index].lower.hasSuffix("nd") || tokens[index].lower.hasSuffix("rd")
    else { return nil }
    return (date(tokens[index...index + 1], .century), 2)
  }

  /// `2019–2024`, `1990s`.
  private static func period(_ tokens: [Token], _ index: Int) -> (Token, Int)? {
    let text = tokens[index].lower
    if text.count == 5, text.hasSuffix("s"), Int(text.dropLast()) != nil {
      return (date(tokens[index...index], .decade), 1)
    }
    let halves = text.split(whereSeparator: { $0 == "-" || $0 == "\u{2013}" || $0 == "/" })
    if halves.count == 2, halves[0].count == 4, let first = Int(halves[0]),
      (1000...2199).contains(first),
      Int(halves[1]) != nil, [2, 4].contains(halves[1].count)
    {
      return (date(tokens[index...index], .period), 1)
    }
    return nil
  }

  /// A bare year, where a preposition or its place shows that it is one.
  private static func year(_ tokens: [Token], _ index: Int) -> (Token, Int)? {
    guard yearNumber(tokens[index]) != nil else { return nil }
    if index + 1 < tokens.count, tokens[index + 1].kind == .word,
      tokens[index + 1].can([.plural]), !tokens[index + 1].can([.third, .preposition])
    {
      return nil
    }
    let before = index > 0 ? tokens[index - 1].lower : ","
    let openers: Set<String> = [
      "in", "since", "by", "until", "from", "of", "to", "before", "after", "during", "year",
      "years", "early", "late",
      "mid", "between", "and", "or", ",", "(", "till", "through", "around", "the", "\u{2013}", "-",
      "for",
    ]
    return openers.contains(before) ? (date(tokens[index...index], .year), 1) : nil
  }

  /// The year a token names, when it is four digits that can be one.
  static func yearNumber(_ token: Token) -> Int? {
    guard token.lower.utf8.count == 4, let value = Int(token.lower), (1000...2199).contains(value)
    else {
      return nil
    }
    return value
  }

  private static func word(_ tokens: [Token], _ index: Int) -> Token? {
    index < tokens.count && tokens[index].kind == .word ? tokens[index] : nil
  }

  private static func isMonth(_ token: Token) -> Bool {
    token.text.first?.isUppercase == true && Lexicon.shared.months[token.lower] != nil
  }

  private static func day(_ token: Token) -> Int? {
    var text = token.lower
    for ending in ["st", "nd", "rd", "th"] where text.hasSuffix(ending) {
      text = String(text.dropLast(2))
    }
    guard let value = Int(text), (1...31).contains(value) else { return nil }
    return value
  }

  private static func date(_ parts: ArraySlice<Token>, _ shape: DateShape) -> Token {
    var token = NumberMerging.joined(parts)
    token.kind = .date(shape)
    token.readings = .noun
    return token
  }
}
