import CivicDocuments
import CivicTime

/// Replaces words such as `last year` by the year they mean; refuses what the document's date does not settle.
struct TimeResolver {
  let date: DocumentDate

  /// Why a sentence's time cannot be told.
  struct Unresolved: Error {
    var words: String
  }

  /// The tokens with relative times written out.
  func resolved(_ tokens: [Token]) throws(Unresolved) -> [Token] {
    var result: [Token] = []
    var index = 0
    while index < tokens.count {
      if let (replacement, length) = try relative(tokens, at: index) {
        result.append(contentsOf: replacement)
        index += length
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }

  private static let loose: Set<String> = [
    "yesterday", "tomorrow", "tonight", "nowadays", "recently", "ago",
  ]
  private static let now: Set<String> = ["currently", "now", "today", "presently"]

  private func relative(_ tokens: [Token], at index: Int) throws(Unresolved) -> ([Token], Int)? {
    let token = tokens[index]
    guard token.kind != .mark else { return nil }
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if ["last", "this", "next"].contains(token.lower), let next,
      ["year", "month", "week", "summer", "autumn", "spring", "winter"].contains(next.lower)
    {
      return (try year(token, next, before: index > 0 ? tokens[index - 1] : nil), 2)
    }
    if ["last", "next", "this"].contains(token.lower), let next,
      next.dateShape == .monthOfYear || Lexicon.shared.weekdays[next.lower] != nil
    {
      throw Unresolved(words: token.text + " " + next.text)
    }
    if Self.loose.contains(token.lower) { throw Unresolved(words: token.text) }
    if Self.now.contains(token.lower) { return ([], 1) }
    if token.isWord("on"), let next, let weekday = Lexicon.shared.weekdays[next.lower] {
      let isPartOfDay =
        index + 2 < tokens.count
        && ["morning", "afternoon", "evening", "night"].contains(tokens[index + 2].lower)
      return (weekdayTokens(weekday, token, next), isPartOfDay ? 3 : 2)
    }
    if token.dateShape == .monthOfYear || token.dateShape == .dayOfMonth {
      return ([try completed(token, tokens, index)], 1)
    }
    return nil
  }

  private func year(_ word: Token, _ unit: Token, before: Token?) throws(Unresolved) -> [Token] {
    guard unit.lower == "year", let known = date.year else {
      throw Unresolved(words: word.text + " " + unit.text)
    }
    let shift = word.lower == "last" ? -1 : word.lower == "next" ? 1 : 0
    let year = Self.date(String(known + shift), .year, like: unit)
    if let before, before.can(.preposition) { return [year] }
    return [
      Token(text: "in", lower: "in", kind: .word, readings: .preposition, range: word.range), year,
    ]
  }

  /// `on Tuesday` becomes the last Tuesday up to the document's date; without a date it is left out.
  private func weekdayTokens(_ weekday: Int, _ on: Token, _ name: Token) -> [Token] {
    guard let day = date.date else { return [] }
    let back = (day.weekday - weekday + 7) % 7
    return [on, Self.date(Self.text(day.adding(days: -back)), .day, like: name)]
  }

  static func text(_ date: CivilDate) -> String {
    let parts = date.components
    let month = Lexicon.shared.months.first { $0.value == parts.month }?.key ?? ""
    return "\(parts.day) \(month.prefix(1).uppercased())\(month.dropFirst()) \(parts.year)"
  }

  /// A month or day without a year gets the document's, or that of the year before when it would lie ahead.
  private func completed(
    _ token: Token,
    _ tokens: [Token],
    _ index: Int
  ) throws(Unresolved) -> Token {
    if tokens.contains(where: {
      ["every", "each", "annually", "annual", "yearly"].contains($0.lower)
    }) {
      return token
    }
    if isCustom(tokens) { return token }
    guard let year = date.year, !tokens.contains(where: { $0.isDate && $0.dateShape == .year })
    else {
      throw Unresolved(words: token.text)
    }
    let month = Lexicon.shared.months.first { token.lower.contains($0.key) }?.value ?? 1
    let ahead = date.date.map { month > $0.components.month } ?? false
    let isFuture = tokens.contains { ["will", "shall"].contains($0.lower) }
    var token = token
    token.written = token.text
    token.text += " \(ahead && !isFuture ? year - 1 : year)"
    token.lower = token.text.lowercased()
    token.kind = .date(token.dateShape == .monthOfYear ? .month : .day)
    return token
  }

  /// `Elections are held in November` tells of every year.
  private func isCustom(_ tokens: [Token]) -> Bool {
    let present = tokens.contains { ["is", "are", "must", "shall"].contains($0.lower) }
    return present
      && !tokens.contains {
        $0.kind == .word && $0.can(.past) && !$0.can(.participle)
          || ["was", "were", "had", "will", "has", "have"].contains($0.lower)
      }
  }

  private static func date(_ text: String, _ shape: DateShape, like token: Token) -> Token {
    Token(
      text: text,
      lower: text.lowercased(),
      kind: .date(shape),
      readings: .noun,
      range: token.range.lowerBound..<token.range.lowerBound
    )
  }
}
