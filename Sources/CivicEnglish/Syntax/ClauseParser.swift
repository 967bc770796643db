/// Reads a sentence into clauses: the main one, those joined to it, and those folded into it.
struct ClauseParser {
  /// The clauses of a sentence, the main one first; empty when no sure subject and verb were found.
  static func clauses(of tokens: [Token]) -> [Clause] {
    var body = tokens
    while let last = body.last, last.isMark, [".", "!", ";", ":"].contains(last.text) {
      body.removeLast()
    }
    if body.last?.isMark("?") == true { return [] }
    var result: [Clause] = []
    for part in parts(body) {
      result.append(
        contentsOf: ClauseParser(InsertionMover.moved(Connectives.stripped(part))).run()
      )
    }
    return result
  }

  private let tokens: [Token]
  private let subjects: SubjectReader
  private let tails: TailReader

  private init(_ tokens: [Token]) {
    self.tokens = tokens
    subjects = SubjectReader(tokens)
    tails = TailReader(tokens)
  }

  private static func parts(_ tokens: [Token]) -> [[Token]] {
    tokens.split { $0.isMark(";") }.map { Array($0) }
  }

  private func run() -> [Clause] {
    guard let (lead, start) = lead(), let match = subjects.match(from: start, to: tokens.count)
    else { return [] }
    return clauses(lead: lead, match: match, origin: .main)
  }

  /// The clauses of a subject given beforehand and a row of tokens that begins with its verb.
  static func predicates(_ tokens: [Token], subject: [Token], origin: Clause.Origin) -> [Clause] {
    guard let (verb, tail) = VerbReader(tokens: tokens).group(from: 0, to: tokens.count) else {
      return []
    }
    let isPlural = SubjectReader(subject).isPlural(0..<subject.count)
    let match = SubjectReader.Match(
      subject: 0..<0,
      verb: verb.withoutPluperfect(isPlural: isPlural),
      tail: tail
    )
    return ClauseParser(tokens).clauses(lead: [], match: match, subject: subject, origin: origin)
  }

  private func clauses(
    lead: [Phrase],
    match: SubjectReader.Match,
    subject: [Token]? = nil,
    origin: Clause.Origin
  ) -> [Clause] {
    var (subject, lead) = (subject ?? Array(tokens[match.subject]), lead)
    if let date = Self.trailingDate(subject) {
      subject.removeLast(2)
      lead.append(date)
    }
    var result: [Clause] = []
    var verb = match.verb
    var position = match.tail
    var origin = origin
    while true {
      let (phrases, rest) = tails.phrases(from: position, to: tokens.count, verb: verb)
      result.append(Clause(lead: lead, subject: subject, verb: verb, tail: phrases, origin: origin))
      guard rest < tokens.count else { return result }
      let next = afterConjunction(rest)
      let hasOwnSubject =
        next < tokens.count && tokens[next].can(.nounFirst)
        && subjects.match(from: next, to: tokens.count) != nil
      guard let (group, tail) = hasOwnSubject ? nil : sameSubjectVerb(at: next, like: verb) else {
        if let other = subjects.match(from: next, to: tokens.count) {
          result.append(contentsOf: clauses(lead: [], match: other, origin: .conjunct))
        }
        return result
      }
      verb = group
      position = tail
      origin = .conjunct
    }
  }

  /// `The Parliament on 16 July 2019 elected …`: the date goes with the verb, not with the subject.
  private static func trailingDate(_ subject: [Token]) -> Phrase? {
    guard subject.count > 2, let last = subject.last, last.isDate,
      subject[subject.count - 2].can(.preposition),
      ["on", "in"].contains(subject[subject.count - 2].lower)
    else { return nil }
    return Phrase(kind: .prepositional, tokens: Array(subject.suffix(2)), objectStart: 1)
  }

  private func afterConjunction(_ index: Int) -> Int {
    var next = index
    while next < tokens.count,
      tokens[next].isMark || ["and", "but", "or"].contains(tokens[next].lower)
    { next += 1 }
    return next
  }

  /// The verb of a second predicate: `may propose bills and amend them` shares `may`.
  private func sameSubjectVerb(at index: Int, like verb: VerbGroup) -> (VerbGroup, Int)? {
    guard index < tokens.count,
      let (group, tail) = VerbReader(tokens: tokens).group(from: index, to: tokens.count)
    else {
      return sharedAuxiliary(at: index, verb)
    }
    if group.auxiliary == nil, let shared = sharedAuxiliary(at: index, verb) { return shared }
    return (group, tail)
  }

  private func sharedAuxiliary(at index: Int, _ verb: VerbGroup) -> (VerbGroup, Int)? {
    guard let auxiliary = verb.auxiliary, !verb.isCopula, index < tokens.count else { return nil }
    let token = tokens[index]
    let fits =
      verb.isModal && !verb.isPassive && token.can(.base)
      || verb.isPassive && token.can(.participle)
    guard fits, token.kind == .word else { return nil }
    var group = verb
    group.words = Array(verb.words[auxiliary..<verb.main]) + [token]
    group.auxiliary = 0
    group.main = group.words.count - 1
    return (group, index + 1)
  }

  // MARK: - What stands before the subject

  private func lead() -> ([Phrase], Int)? {
    guard let first = tokens.first else { return nil }
    var phrases: [Phrase] = []
    var start = 0
    for _ in 0..<2 {
      guard let (phrase, next) = leadPhrase(at: start) else { break }
      phrases.append(phrase)
      start = next
    }
    let isHedge = tokens.count > 1 && tokens[1].numberShape != nil
    if start == 0, !isHedge, first.kind == .word, first.can([.preposition, .subordinator]),
      !first.can([.determiner, .number])
    {
      return nil
    }
    return (phrases, start)
  }

  private func leadPhrase(at start: Int) -> (Phrase, Int)? {
    guard start < tokens.count else { return nil }
    let first = tokens[start]
    let kind: Phrase.Kind
    if first.kind == .word, first.can(.subordinator), !first.can(.preposition) {
      kind = .subordinate
    } else if first.kind == .word, first.can([.preposition, .to]) {
      kind = .prepositional
    } else if first.kind == .word, first.can([.participle, .gerund]),
      !first.can([.noun, .plural]) || first.can(.gerund)
    {
      kind = .participial
    } else if ["every", "each", "once", "one", "two"].contains(first.lower) || first.can(.number)
      || first.numberShape != nil
    {
      kind = .nominal
    } else if first.kind == .word, first.can(.adverb) {
      kind = .adverb
    } else {
      return nil
    }
    if kind == .prepositional, let end = timeLeadEnd(start) {
      return (leadPhrase(kind, start, end), end)
    }
    return commaLead(kind, start)
  }

  /// `In 1979 the parliament …`: a date needs no comma.
  private func timeLeadEnd(_ start: Int) -> Int? {
    guard start + 2 < tokens.count, tokens[start + 1].isDate, !tokens[start + 2].isMark,
      subjects.match(from: start + 2, to: tokens.count) != nil
    else { return nil }
    return start + 2
  }

  private func commaLead(_ kind: Phrase.Kind, _ start: Int) -> (Phrase, Int)? {
    var seen = 0
    for index in start + 1..<max(start + 1, min(tokens.count - 1, start + 40))
    where tokens[index].isMark(",") {
      seen += 1
      if seen > 4 { return nil }
      let needsVerb = kind == .subordinate
      if needsVerb, !tokens[start..<index].contains(where: { $0.kind == .word && $0.can(.finite) })
      {
        continue
      }
      guard let match = subjects.match(from: index + 1, to: tokens.count), !isListRest(match, index)
      else { continue }
      if kind == .nominal, subjects.match(from: start, to: index) != nil { return nil }
      var phrase = leadPhrase(kind, start, index)
      if kind == .prepositional, tokens[start].can(.subordinator),
        subjects.match(from: start + 1, to: index) != nil
      {
        phrase.kind = .subordinate
      }
      return (phrase, index + 1)
    }
    return nil
  }

  /// The subject found after a comma is only the rest of a list that began before it.
  private func isListRest(_ match: SubjectReader.Match, _ comma: Int) -> Bool {
    let subject = tokens[match.subject]
    return subject.contains { $0.isMark(",") }
      && tokens[match.subject.upperBound - 1].isMark(",") == false
      && subject.contains { $0.isWord("and") }
  }

  private func leadPhrase(_ kind: Phrase.Kind, _ start: Int, _ end: Int) -> Phrase {
    var phrase = Phrase(kind: kind, tokens: Array(tokens[start..<end]))
    if kind == .prepositional {
      var object = start
      while object < end, tokens[object].kind == .word, tokens[object].can([.preposition, .to]),
        object - start < 3
      { object += 1 }
      phrase.objectStart = min(object - start, phrase.tokens.count - 1)
    }
    return phrase
  }
}
