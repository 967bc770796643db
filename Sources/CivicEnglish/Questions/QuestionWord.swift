import CivicFacts

/// Chooses question words and answer types for noun phrases.
enum QuestionWord {
  /// What a noun phrase is, and the words that ask for it.
  struct Choice {
    var words: String
    var kind: FactKind
    var type: AnswerType
  }

  /// The words that ask for a noun phrase, or `nil` when nothing sure is known of it.
  static func choice(for noun: [Token]) -> Choice? {
    guard let end = NounPhraseReader(tokens: noun).base(from: 0, to: noun.count) else { return nil }
    let head = noun[end - 1]
    let isPlural = SubjectReader(noun).isPlural(0..<noun.count)
    if let nameClass = head.nameClass { return named(head, nameClass) }
    guard head.kind == .word else { return nil }
    return common(Lexicon.shared.singular(head.lower), isPlural: isPlural)
  }

  private static func named(_ token: Token, _ nameClass: NameClass) -> Choice? {
    let lexicon = Lexicon.shared
    let words = token.lower.split(separator: " ").map(String.init)
    let head = NameHead.word(of: token.lower)
    switch nameClass {
    case .person: return Choice(words: "who", kind: .person, type: .name)
    case .office: return Choice(words: "who", kind: .person, type: .office)
    case .organisation:
      let kind = lexicon.bodies[lexicon.singular(head)] ?? lexicon.bodies[head] ?? "body"
      let single = kind == token.lower || kind == token.written?.lowercased() ? "body" : kind
      let noun = token.can(.plural) ? plural(single) : single
      return Choice(words: "which " + noun, kind: .organisation, type: .organisation)
    case .document:
      let kind = words.last == "rights" ? "document" : lexicon.documents[head] ?? "document"
      let noun = kind == token.lower ? "document" : kind
      return Choice(words: "which " + noun, kind: .definition, type: .document)
    case .place:
      return place(token.lower, head: head).map {
        Choice(words: "which " + $0, kind: .place, type: .place)
      }
    case .demonym, .unknown: return nil
    }
  }

  private static func common(_ head: String, isPlural: Bool) -> Choice? {
    let lexicon = Lexicon.shared
    if lexicon.people.contains(head) { return Choice(words: "who", kind: .person, type: .office) }
    if let noun = lexicon.bodies[head], !isPlural {
      return Choice(words: "which " + noun, kind: .organisation, type: .organisation)
    }
    return nil
  }

  private static func plural(_ noun: String) -> String {
    noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun.hasSuffix("s") ? noun : noun + "s"
  }

  /// The noun for a place, or `nil` when it may be any sort of place.
  private static func place(_ name: String, head: String) -> String? {
    let lexicon = Lexicon.shared
    if ["states", "republic", "kingdom"].contains(head)
      || ["u.s.", "us", "usa", "uk", "u.k."].contains(name)
    {
      return "country"
    }
    if head == "city" || lexicon.cities.contains(head) { return "city" }
    if lexicon.states.contains(name) { return "state" }
    if lexicon.places.contains(head) { return head }
    return lexicon.placeNames.contains(name) && !lexicon.regions.contains(name) ? "country" : nil
  }
}
