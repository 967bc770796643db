/// Puts full names in the place of short ones: `the Parliament`, `this institution`, `the Court`.
struct Resolver {
  let names: NameRegister
  var topic: NameRegister.Entity?

  /// The tokens with short names written out.
  func resolved(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var index = 0
    while index < tokens.count {
      if let (entity, length) = reference(tokens, at: index) {
        result.append(
          contentsOf: Self.tokens(
            for: entity,
            inPlaceOf: tokens[index..<index + length],
            after: result.last
          )
        )
        index += length
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }

  private func reference(_ tokens: [Token], at index: Int) -> (NameRegister.Entity, Int)? {
    let token = tokens[index]
    if token.isName { return shortName(tokens, at: index) }
    guard token.kind == .word, ["the", "this"].contains(token.lower),
      let end = nounEnd(tokens, from: index + 1)
    else { return nil }
    let noun = tokens[end - 1].lower
    if token.lower == "this" { return topicNamed(by: noun).map { ($0, end - index) } }
    guard end == index + 2 else { return nil }
    if tokens[end - 1].isName { return nil }
    if let topic, topic.head == noun || Self.generic.contains(noun) && topicNamed(by: noun) != nil {
      return (topic, 2)
    }
    return names.entity(forShort: noun, topic: topic).map { ($0, 2) }
  }

  private static let generic: Set<String> = ["institution", "body", "organisation", "organization"]

  private func topicNamed(by noun: String) -> NameRegister.Entity? {
    guard let topic else { return nil }
    let lexicon = Lexicon.shared
    switch topic.nameClass {
    case .organisation
    where Self.generic.contains(noun) || lexicon.bodies[noun] != nil && topic.head == noun:
      return topic
    case .document
    where lexicon.documents[noun] != nil && (topic.head == noun || noun == "document"): return topic
    default: return nil
    }
  }

  /// The end of a singular noun that can stand for a name, `nil` when more follows that would go with it.
  private func nounEnd(_ tokens: [Token], from start: Int) -> Int? {
    var position = start
    while position < tokens.count, tokens[position].kind != .mark, position < start + 3 {
      let token = tokens[position]
      if Lexicon.shared.topicNouns.contains(token.lower) {
        let next = position + 1 < tokens.count ? tokens[position + 1] : nil
        return continues(next) ? nil : position + 1
      }
      guard token.can(.adjective) || token.isName else { return nil }
      position += 1
    }
    return nil
  }

  private func continues(_ next: Token?) -> Bool {
    guard let next, next.kind != .mark else { return false }
    if next.isWord("of") || next.isName || next.can(.genitive) && false { return true }
    return next.kind == .word && next.can(.anyNoun)
      && !next.can([.third, .base, .past, .adverb, .preposition])
  }

  private func shortName(_ tokens: [Token], at index: Int) -> (NameRegister.Entity, Int)? {
    let token = tokens[index]
    if token.nameClass == .person, let last = token.lower.split(separator: " ").last,
      let person = names.person(surnamed: String(last)), person.text != token.text,
      person.text.lowercased().hasSuffix(token.lower)
    {
      return (person, 1)
    }
    guard !token.lower.contains(" "), token.nameClass != .person, token.nameClass != .demonym,
      token.nameClass != .place, let entity = names.entity(forShort: token.lower, topic: topic),
      entity.text.lowercased() != token.lower, !Self.wellKnown.contains(token.lower)
    else { return nil }
    if index + 1 < tokens.count, tokens[index + 1].isWord("of") || tokens[index + 1].isName {
      return nil
    }
    if index > 0,
      tokens[index - 1].can(.adjective) || tokens[index - 1].isName
        || tokens[index - 1].numberShape != nil
    {
      return nil
    }
    return (entity, 1)
  }

  private static let wellKnown: Set<String> = [
    "eu", "un", "us", "u.s.", "uk", "u.k.", "usa", "nato",
  ]

  /// The entity as tokens, with an article where it takes one and none stands there.
  static func tokens(
    for entity: NameRegister.Entity,
    inPlaceOf original: ArraySlice<Token>,
    after previous: Token?
  ) -> [Token] {
    guard let first = original.first, let last = original.last else { return [] }
    let range = first.range.lowerBound..<last.range.upperBound
    var name = Token(
      text: entity.text,
      lower: entity.text.lowercased(),
      kind: .name(entity.nameClass),
      readings: entity.isPlural ? .plural : .noun,
      range: range
    )
    name.aside = last.aside
    name.written = last.text
    let isDetermined =
      previous.map { $0.can([.determiner, .possessive]) && $0.kind == .word } ?? false
    guard entity.takesArticle, !isDetermined else { return [name] }
    return [
      Token(
        text: "the",
        lower: "the",
        kind: .word,
        readings: .determiner,
        range: range.lowerBound..<range.lowerBound
      ), name,
    ]
  }
}
