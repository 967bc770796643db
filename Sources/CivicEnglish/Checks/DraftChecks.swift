import CivicFacts

/// What every fact has to pass; a check gives the reason for a refusal, or `nil`.
enum DraftChecks {
  static let all: [@Sendable (Draft) -> String?] = [
    length, pointers, definites, event, whole, verbatim, leak, residue, openEnds,
  ]

  private static func prompt(_ draft: Draft) -> String {
    draft.candidate.question ?? draft.statement.text(replacingSlotsWith: "____")
  }

  /// Prompts of five to forty words.
  @Sendable private static func length(_ draft: Draft) -> String? {
    let words = prompt(draft).split(separator: " ").count
    if words < 5 { return "prompt too short" }
    return words > 38 ? "prompt too long" : nil
  }

  /// Words that mean something outside the prompt.
  @Sendable private static func pointers(_ draft: Draft) -> String? {
    let clause = draft.candidate.clause
    let outside: Set<String> = [
      "this", "these", "those", "such", "former", "latter", "above", "aforementioned", "here", "he",
      "she", "they", "it", "him", "them", "others", "another", "so", "additional", "remaining",
      "aforesaid", "thereof", "therein",
    ]
    let tokens =
      clause.lead.flatMap(\.tokens) + clause.subject + clause.verb.words
      + clause.tail.flatMap(\.tokens)
    for (index, token) in tokens.enumerated() where token.kind == .word {
      let next = index + 1 < tokens.count ? tokens[index + 1].lower : ""
      if token.lower == "it" || token.lower == "them", index > 0,
        clause.lead.contains(where: { $0.kind == .subordinate })
      {
        continue
      }
      if token.isWord("above"), index + 1 < tokens.count, tokens[index + 1].numberShape != nil {
        continue
      }
      if outside.contains(token.lower), !(token.lower == "such" && next == "as") {
        return "'\(token.text)' points outside the prompt"
      }
      if ["other", "same"].contains(token.lower), index > 0, tokens[index - 1].isWord("the"),
        !tokens[index...].contains(where: { $0.isWord("as") })
      {
        return "'the \(token.text)' points outside the prompt"
      }
    }
    let isPlural = SubjectReader(clause.subject).isPlural(0..<clause.subject.count)
    for token in clause.tail.flatMap(\.tokens) where token.kind == .word {
      if token.lower == "its", isPlural { return "'its' has no noun in the prompt" }
      if token.lower == "their", !isPlural { return "'their' has no noun in the prompt" }
    }
    return nil
  }

  /// `the vote`, `the measure`: definite nouns that nothing in the prompt settles.
  @Sendable private static func definites(_ draft: Draft) -> String? {
    let clause = draft.candidate.clause
    let slots = draft.candidate.slots
    var parts: [(Slot.Part, [Token])] = []
    for (index, phrase) in clause.lead.enumerated() { parts.append((.lead(index), phrase.tokens)) }
    parts.append((.subject, clause.subject))
    for (index, phrase) in clause.tail.enumerated() { parts.append((.tail(index), phrase.tokens)) }
    var shown: [Token] = []
    for (part, tokens) in parts {
      defer { shown += tokens }
      let next: [Token]
      if case .tail(let index) = part, index + 1 < clause.tail.count {
        next = clause.tail[index + 1].tokens
      } else {
        next = []
      }
      let hidden = slots.filter { $0.part == part }.map(\.range)
      if let noun = Definites.unsettled(
        in: tokens,
        after: shown,
        before: next,
        hiding: hidden,
        isSubject: part == .subject,
        draft.context
      ) {
        return "'the \(noun)' is not settled by the prompt"
      }
    }
    return nil
  }

  /// What happened once needs a date or a name; else nobody knows which event is meant.
  @Sendable private static func event(_ draft: Draft) -> String? {
    let clause = draft.candidate.clause
    if clause.verb.finite.isWord("will"), !clause.hasTime { return "nothing tells when it will be" }
    guard clause.verb.isPast,
      clause.verb.auxiliary.map({ !clause.verb.words[$0].can(.modal) }) ?? true
    else { return nil }
    let hidden = draft.candidate.slots.first?.part
    var shown =
      clause.lead.flatMap(\.tokens) + (hidden == .subject ? [] : clause.subject)
    for (index, phrase) in clause.tail.enumerated()
    where hidden != .tail(index) || phrase.tokens.count > 4 { shown += phrase.tokens }
    let isSettled = shown.contains {
      $0.isDate || $0.isName && $0.nameClass != .demonym && $0.nameClass != .office
        || $0.numberShape == .ordinal
    }
    if hidden == .subject, draft.candidate.type == .document { return nil }
    let first = clause.subject[0]
    if first.isWord("a") || first.isWord("an") { return "nothing tells which event" }
    let isUnique =
      first.kind == .word && !first.can([.determiner, .possessive, .pronoun])
      && !SubjectReader(clause.subject).isPlural(0..<clause.subject.count)
    return isSettled || isUnique ? nil : "nothing tells which event"
  }

  /// What something consists of must not lose a part.
  @Sendable private static func whole(_ draft: Draft) -> String? {
    let clause = draft.candidate.clause
    let hasRole = clause.tail.contains {
      $0.kind == .nominal || ["as", "on"].contains($0.preposition)
    }
    if clause.verb.lemma == "serve", !hasRole, clause.subject.last?.nameClass == .person {
      return "nothing tells as what"
    }
    guard
      ["consist", "comprise", "include", "compose", "make", "contain"].contains(clause.verb.lemma)
    else { return nil }
    guard draft.candidate.kind != .quantity else { return nil }
    let lost = draft.context.clause.tail.contains { phrase in
      phrase.isTrailing && phrase.kind != .relative && phrase.kind != .elaboration
        && !clause.tail.contains { $0.tokens == phrase.tokens }
    }
    return lost ? "a part of the whole was cut" : nil
  }

  @Sendable private static func verbatim(_ draft: Draft) -> String? {
    let source = VerbatimText.key(draft.evidenceText)
    for answer in draft.answers where !source.contains(VerbatimText.key(answer)) {
      return "'\(answer)' is not in the source as it stands"
    }
    return nil
  }

  private static let generic: Set<String> = [
    "act", "bill", "court", "council", "committee", "commission", "house", "law", "code", "agency",
    "bureau", "commissioner",
    "board", "treaty", "authority", "department", "convention", "tribunal", "office", "there",
  ]

  @Sendable private static func leak(_ draft: Draft) -> String? {
    let shown = " " + VerbatimText.key(prompt(draft)) + " "
    for answer in draft.answers {
      let key = VerbatimText.key(answer)
      if key.isEmpty { return "no answer" }
      if draft.candidate.type != .term, generic.contains(key) {
        return "'\(answer)' names a class, not one thing"
      }
      if shown.contains(" " + key + " ") { return "'\(answer)' stands in the prompt" }
    }
    return nil
  }

  /// Marks that show that the sentence was not understood.
  @Sendable private static func residue(_ draft: Draft) -> String? {
    let text = prompt(draft)
    for mark in ["(", ")", "[", "]", ":", ";", " ,", "..", ",,", ", ?", "\u{2026}"]
    where text.contains(mark) {
      return "'\(mark)' is left over"
    }
    let quotes = text.filter { $0 == "\"" }.count
    let open = text.filter { $0 == "\u{201C}" }.count
    let close = text.filter { $0 == "\u{201D}" }.count
    return quotes % 2 == 1 || open != close ? "a quotation is cut" : nil
  }

  /// A clause must not end in a word that asks for more.
  @Sendable private static func openEnds(_ draft: Draft) -> String? {
    guard let last = draft.candidate.clause.tail.last?.tokens.last(where: { !$0.isMark }),
      last.kind == .word
    else { return nil }
    if last.can([.determiner, .possessive, .conjunction, .modal, .subordinator]), !last.canHeadNoun,
      !last.can(.adverb)
    {
      return "ends in '\(last.text)'"
    }
    return nil
  }

  /// The question, when it reads as one; else the statement is asked with a blank.
  static func fluentQuestion(_ draft: Draft) -> String? { draft.candidate.question }
}
