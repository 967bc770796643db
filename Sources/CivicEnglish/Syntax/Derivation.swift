/// Unfolds what a clause carries inside it into clauses of their own.
enum Derivation {
  /// Clauses stated by relative clauses, participles, brackets and appositions of a clause.
  static func clauses(from clause: Clause) -> [Clause] {
    var result: [Clause] = []
    for (index, phrase) in clause.tail.enumerated() {
      switch phrase.kind {
      case .relative: result += relative(phrase, at: index, in: clause)
      case .participial: result += participial(phrase, at: index, in: clause)
      case .prepositional: result += withCount(phrase, in: clause)
      case .adjective: result += description(at: index, in: clause)
      case .subordinate: result += ownClause(phrase, in: clause)
      default: break
      }
      result += asides(of: phrase, in: clause)
    }
    return result + subjectInserts(of: clause)
  }

  /// The noun phrase a relative clause at an index speaks of.
  private static func antecedent(before index: Int, in clause: Clause) -> [Token]? {
    guard index > 0 else { return nil }
    let phrase = clause.tail[index - 1]
    guard phrase.kind == .nominal || phrase.kind == .prepositional else { return nil }
    let object = Array(phrase.tokens[phrase.object])
    // `the report of the council, which …` may speak of either.
    if object.contains(where: { $0.isWord("of") }) { return nil }
    return object
  }

  private static func relative(_ phrase: Phrase, at index: Int, in clause: Clause) -> [Clause] {
    let tokens = phrase.tokens
    guard let noun = antecedent(before: index, in: clause), let opener = tokens.first,
      tokens.count > 2
    else { return [] }
    if opener.isWord("where"), tokens[1].isWord("it") {
      return located(tokens, at: noun, in: clause)
    }
    guard ["who", "which"].contains(opener.lower), phrase.isTrailing else { return [] }
    guard let subject = settled(noun, in: clause) else { return [] }
    return predicates(Array(tokens.dropFirst()), of: subject, origin: .relative)
  }

  /// `15 judges, who …` of the Court are `the judges of the Court`; `a director, who …` is nobody in particular.
  private static func settled(_ noun: [Token], in clause: Clause) -> [Token]? {
    guard let first = noun.first else { return nil }
    if first.isWord("a") || first.isWord("an") || first.isWord("any") { return nil }
    guard first.numberShape == .count, noun.count > 1 else { return noun }
    guard let owner = clause.subject.last, owner.isName, clause.subject.count <= 2 else {
      return nil
    }
    func word(_ text: String, _ readings: Readings) -> Token {
      Token(text: text, lower: text, kind: .word, readings: readings, range: noun[0].range)
    }
    return [word("the", .determiner)] + noun.dropFirst() + [word("of", .preposition)]
      + clause.subject
  }

  /// `… except Malta and Austria, where it is 16`: the main subject is 16 in Malta and Austria.
  private static func located(_ tokens: [Token], at noun: [Token], in clause: Clause) -> [Clause] {
    var places = noun
    if let except = noun.lastIndex(where: { $0.isWord("except") }) {
      places = Array(noun[(except + 1)...])
    }
    let end = tokens.firstIndex { $0.isMark(",") } ?? tokens.count
    return predicates(Array(tokens[2..<end]), of: clause.subject, origin: .relative).map { made in
      var made = made
      let preposition = Token(
        text: "in",
        lower: "in",
        kind: .word,
        readings: .preposition,
        range: tokens[0].range
      )
      made.tail.append(Phrase(kind: .prepositional, tokens: [preposition] + places, objectStart: 1))
      return made
    }
  }

  /// Clauses from a subject and a row of tokens that begins with its verb.
  static func predicates(_ tokens: [Token], of subject: [Token], origin: Clause.Origin) -> [Clause]
  {
    let reader = SubjectReader(subject)
    guard reader.isNominal(0..<subject.count) else { return [] }
    let plural = reader.isPlural(0..<subject.count)
    return ClauseParser.predicates(tokens, subject: subject, origin: origin).filter { made in
      let finite = made.verb.finite.lower
      if ["is", "was", "has", "does"].contains(finite) { return !plural }
      if ["are", "were", "have", "do"].contains(finite) { return plural }
      return true
    }
  }

  /// `when it first met on 10 September 1952`: a clause about the main subject.
  private static func ownClause(_ phrase: Phrase, in clause: Clause) -> [Clause] {
    guard ["when", "after", "before", "since"].contains(phrase.opener), phrase.tokens.count > 3,
      !clause.verb.isModal
    else { return [] }
    let pronoun = phrase.tokens[1].lower
    let isPlural = SubjectReader(clause.subject).isPlural(0..<clause.subject.count)
    guard pronoun == (isPlural ? "they" : "it") else { return [] }
    return predicates(Array(phrase.tokens.dropFirst(2)), of: clause.subject, origin: .relative)
  }

  // MARK: - Participles and adjectives

  private static func participial(_ phrase: Phrase, at index: Int, in clause: Clause) -> [Clause] {
    guard let first = phrase.tokens.first, first.kind == .word else { return [] }
    if first.can(.gerund), phrase.isTrailing, !clause.verb.isCopula, !clause.verb.isModal,
      !clause.verb.isNegative,
      !notVerbs.contains(first.lower)
    {
      return finiteFromGerund(phrase.tokens, in: clause)
    }
    guard first.can(.participle) else { return [] }
    if let taken = takenOffice(phrase, at: index, in: clause) { return taken }
    if phrase.tokens.contains(where: { $0.isWord("by") }), !phrase.isTrailing,
      let noun = antecedent(before: index, in: clause),
      noun.first?.lower == "the" || noun.first?.isName == true
    {
      return passive(phrase.tokens, of: noun, isPast: clause.verb.isPast, origin: .participial)
    }
    return []
  }

  private static let notVerbs: Set<String> = [
    "following", "including", "concerning", "regarding", "according", "depending", "starting",
    "beginning", "using",
    "making", "being", "having", "meaning", "ranging", "leading", "owing", "considering",
    "excluding", "totalling",
  ]

  private static func finiteFromGerund(_ tokens: [Token], in clause: Clause) -> [Clause] {
    guard let base = Lexicon.shared.verbs.form(tokens[0].lower)?.base,
      let forms = Lexicon.shared.verbs.forms(ofBase: base)
    else { return [] }
    let isPlural = SubjectReader(clause.subject).isPlural(0..<clause.subject.count)
    var verb = tokens[0]
    verb.text = clause.verb.isPast ? forms.past : isPlural ? forms.base : forms.third
    verb.lower = verb.text
    verb.readings = clause.verb.isPast ? .past : isPlural ? .base : .third
    let dates = (clause.lead + clause.tail).filter {
      $0.kind == .prepositional && $0.tokens.last?.isDate == true && !$0.isTrailing
    }
    return predicates([verb] + tokens.dropFirst(), of: clause.subject, origin: .participial).map {
      made in
      var made = made
      if !made.tail.contains(where: { $0.tokens.contains(where: \.isDate) }) {
        made.tail += dates.prefix(1)
      }
      return made
    }
  }

  private static func passive(
    _ tokens: [Token],
    of noun: [Token],
    isPast: Bool,
    origin: Clause.Origin
  ) -> [Clause] {
    let isPlural = SubjectReader(noun).isPlural(0..<noun.count)
    return predicates(
      [be(isPast: isPast, isPlural: isPlural, at: tokens[0])] + tokens,
      of: noun,
      origin: origin
    )
  }

  private static func be(isPast: Bool, isPlural: Bool, at token: Token) -> Token {
    let word = isPast ? (isPlural ? "were" : "was") : (isPlural ? "are" : "is")
    return Token(text: word, lower: word, kind: .word, readings: .be, range: token.range)
  }

  /// `The President is David Sassoli, elected in July 2019`: he was elected President in July 2019.
  private static func takenOffice(_ phrase: Phrase, at index: Int, in clause: Clause) -> [Clause]? {
    guard clause.verb.isCopula, index == 1,
      ["elected", "appointed", "chosen", "named"].contains(phrase.opener),
      let person = clause.tail[0].tokens.last, person.nameClass == .person,
      clause.tail[0].tokens.count == 1
    else { return nil }
    var office = clause.subject
    if office.first?.isWord("the") == true { office.removeFirst() }
    let rest = Array(phrase.tokens.dropFirst())
    return passive([phrase.tokens[0]] + office + rest, of: [person], isPast: true, origin: .main)
  }

  /// `…, responsible for making laws`: the subject is responsible for making laws.
  private static func description(at index: Int, in clause: Clause) -> [Clause] {
    let phrase = clause.tail[index]
    guard phrase.isTrailing, clause.verb.isCopula, phrase.tokens.last?.can(.adjective) == true
    else { return [] }
    var made = clause
    made.lead = []
    made.tail = Array(clause.tail[index...])
    made.tail[0].isTrailing = false
    made.origin = .apposition
    return [made]
  }

  // MARK: - `…, with 28 members`

  private static func withCount(_ phrase: Phrase, in clause: Clause) -> [Clause] {
    guard phrase.preposition == "with", phrase.isTrailing, phrase.tokens.count > 2,
      phrase.tokens[1].numberShape == .count, isPart(phrase.tokens[2]), !clause.verb.isModal,
      !clause.verb.isNegative
    else { return [] }
    let isPlural = SubjectReader(clause.subject).isPlural(0..<clause.subject.count)
    let text = clause.verb.isPast ? "had" : isPlural ? "have" : "has"
    let verb = Token(
      text: text,
      lower: text,
      kind: .word,
      readings: .have,
      range: phrase.tokens[0].range
    )
    return predicates([verb] + phrase.tokens[1...2], of: clause.subject, origin: .participial)
  }

  /// Whether a plural noun names what a body consists of.
  private static func isPart(_ token: Token) -> Bool {
    let noun = Lexicon.shared.singular(token.lower)
    guard token.can(.plural) else { return false }
    return Lexicon.shared.people.contains(noun) || Lexicon.shared.bodies[noun] != nil
      || Lexicon.shared.places.contains(noun)
      || ["seat", "branch", "employee", "article", "chapter", "section"].contains(noun)
  }

  // MARK: - Brackets and appositions

  private static func asides(of phrase: Phrase, in clause: Clause) -> [Clause] {
    guard let last = phrase.tokens.last, let opener = last.aside.first,
      ["which", "who"].contains(opener.lower)
    else { return [] }
    let noun = Array(phrase.tokens[phrase.object])
    guard !noun.contains(where: { $0.isWord("of") }) else { return [] }
    return predicates(Array(last.aside.dropFirst()), of: noun, origin: .aside)
  }

  /// `The speaker, who is elected by the members, …` and `Jane Roe, a judge, …`.
  private static func subjectInserts(of clause: Clause) -> [Clause] {
    guard let open = clause.subject.firstIndex(where: { $0.isMark(",") }),
      clause.subject.last?.isMark(",") == true,
      open > 0, open + 2 < clause.subject.count
    else { return [] }
    let noun = Array(clause.subject[..<open])
    let insert = Array(clause.subject[(open + 1)..<(clause.subject.count - 1)])
    guard let first = insert.first, !insert.contains(where: { $0.isMark(",") }) else { return [] }
    if ["who", "which"].contains(first.lower) {
      return predicates(Array(insert.dropFirst()), of: noun, origin: .relative)
    }
    guard ["a", "an", "the"].contains(first.lower), noun.last?.isName == true else { return [] }
    return predicates(
      [be(isPast: clause.verb.isPast, isPlural: false, at: first)] + insert,
      of: noun,
      origin: .apposition
    )
  }
}
