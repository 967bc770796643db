import CivicText

extension CardReader {
  /// What the card asks, or `nil` after a report of what is missing.
  mutating func content() -> ItemContent? {
    switch draft.opening {
    case .question: question()
    case .cloze: cloze()
    case .list: list()
    case .order: order()
    case .match: match()
    case .judgement: judgement()
    default: term()
    }
  }

  private var opening: CardDraft.Field { draft.fields[0] }

  private mutating func question() -> ItemContent? {
    let lines = text.members(of: opening.lines, isChoice: true)
    let prompt = prompt(lines.prompt, in: .questionPrompt)
    guard lines.members.isEmpty else {
      let options = options(lines)
      guard let prompt, let options else { return nil }
      return options.count { $0.isKey } == 1
        ? .choice(prompt: prompt, options: options)
        : .multipleChoice(prompt: prompt, options: options)
    }
    guard let field = draft.field(.answer) else {
      problems.add(CardError.questionWithoutAnswer, at: start(opening))
      return nil
    }
    guard let value = filled(field), let prompt else { return nil }
    let (answer, tolerance) = TrailingMark.splitTolerance(value.text)
    return .question(prompt: prompt, answer: answer, tolerance: tolerance)
  }

  private mutating func options(_ lines: MemberLines) -> [ChoiceOption]? {
    if let field = draft.field(.answer) {
      problems.add(CardError.answerBesideOptions, at: start(field))
    }
    reportStray(lines)
    var options: [ChoiceOption] = []
    for member in lines.members {
      let (written, isPinned) = TrailingMark.splitPin(text.value(of: member, in: .option))
      if written.isEmpty {
        problems.add(CardError.emptyMember, at: member.offset)
      } else {
        let feedback = text.feedback(of: member)
        options.append(
          ChoiceOption(
            text: written,
            isKey: member.isMarked,
            feedback: feedback,
            isPinned: isPinned
          )
        )
      }
    }
    if options.count < 2 {
      problems.add(CardError.tooFewOptions, at: start(opening))
      return nil
    }
    if !options.contains(where: \.isKey) {
      problems.add(CardError.choiceWithoutKey, at: start(opening))
      return nil
    }
    return options
  }

  private mutating func cloze() -> ItemContent? {
    guard let value = filled(opening) else { return nil }
    let reading = ClozeSyntax.read(value.text, style: clozeStyle)
    for (error, offset) in reading.problems {
      problems.add(error, at: value.isVerbatim ? value.start + offset : value.start)
    }
    guard reading.cloze.hasBlank else {
      if reading.problems.isEmpty {
        problems.add(CardError.clozeWithoutBlank(clozeStyle), at: start(opening))
      }
      return nil
    }
    return .cloze(reading.cloze)
  }

  private mutating func list() -> ItemContent? {
    let lines = text.members(of: opening.lines, isChoice: false)
    let isOrdered = lines.members.first?.isMarked ?? false
    if let odd = lines.members.first(where: { $0.isMarked != isOrdered }) {
      problems.add(CardError.mixedMarkers, at: odd.offset)
    }
    guard let (prompt, members) = promptAndMembers(lines) else { return nil }
    return .list(prompt: prompt, members: members, isOrdered: isOrdered)
  }

  private mutating func order() -> ItemContent? {
    let lines = text.members(of: opening.lines, isChoice: false)
    guard let (prompt, members) = promptAndMembers(lines) else { return nil }
    return .order(prompt: prompt, members: members)
  }

  private mutating func match() -> ItemContent? {
    let lines = text.members(of: opening.lines, isChoice: false)
    let prompt = prompt(lines.prompt, in: .listPrompt)
    reportStray(lines)
    var pairs: [MatchPair] = []
    for member in lines.members {
      if let pair = PairSyntax.read(text.value(of: member, in: .member)) {
        pairs.append(pair)
      } else {
        problems.add(CardError.incompletePair, at: member.offset)
      }
    }
    if lines.members.isEmpty { reportNoMembers() }
    guard let prompt, !pairs.isEmpty else { return nil }
    return .match(prompt: prompt, pairs: pairs)
  }

  private mutating func judgement() -> ItemContent? {
    let statement = filled(opening)?.text
    guard let field = draft.field(.answer) else {
      problems.add(CardError.judgementWithoutAnswer, at: start(opening))
      return nil
    }
    let correction = draft.field(.correction).flatMap { filled($0)?.text }
    guard let value = filled(field) else { return nil }
    guard let isTrue = JudgementWord.read(value.text) else {
      problems.add(CardError.invalidJudgement(value.text), at: value.start)
      return nil
    }
    guard let statement else { return nil }
    return .trueFalse(statement: statement, isTrue: isTrue, correction: correction)
  }

  private mutating func term() -> ItemContent? {
    let term = filled(opening)?.text
    guard let field = draft.field(.definition) else {
      problems.add(CardError.termWithoutDefinition, at: start(opening))
      return nil
    }
    let definition = filled(field)?.text
    guard let term, let definition else { return nil }
    return .term(term: term, definition: definition)
  }

  // MARK: - Prompts and members

  private mutating func promptAndMembers(_ lines: MemberLines) -> (String, [String])? {
    let prompt = prompt(lines.prompt, in: .listPrompt)
    reportStray(lines)
    var members: [String] = []
    for member in lines.members {
      let value = text.value(of: member, in: .member)
      if value.isEmpty {
        problems.add(CardError.emptyMember, at: member.offset)
      } else {
        members.append(value)
      }
    }
    if lines.members.isEmpty { reportNoMembers() }
    guard let prompt, !members.isEmpty else { return nil }
    return (prompt, members)
  }

  private mutating func prompt(_ lines: Range<Int>, in context: LineContext) -> String? {
    let value = text.value(
      of: lines,
      from: text.lines[lines.lowerBound].value,
      in: context
    )
    if value.text.isEmpty {
      problems.add(FieldError.emptyField(key: name(draft.opening)), at: start(opening))
      return nil
    }
    return value.text
  }

  private mutating func reportNoMembers() {
    problems.add(CardError.noMembers(key: name(draft.opening)), at: start(opening))
  }

  private mutating func reportStray(_ lines: MemberLines) {
    guard let stray = lines.stray else { return }
    problems.add(FieldError.strayText(after: name(draft.opening)), at: text.lines[stray].start)
  }
}
