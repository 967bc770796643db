import CivicTime
import CivicStorage
import CivicAnswers
import CivicDecks
import CivicScheduling
import CivicStudy
import CivicTerminal
import CivicText

/// The talk about one card: question, tries, answer, grade.
final class CardTalk {
  private let desk: StudyDesk
  private let place: CardIndex.Place
  private let presentation: CardPresentation
  private let view: CardView
  private let notes: StudyNotes
  private let start: Int64
  /// What the learner's answer was judged; `nil` before, and when it was only thought.
  private var judgement: Judgement?
  private var isRevealed = false
  private var chosen: Set<Int> = []

  private var context: CommandContext { desk.context }
  private var card: CardID { place.card.id }

  init(desk: StudyDesk, place: CardIndex.Place) {
    let messages = desk.context.messages
    self.desk = desk
    self.place = place
    presentation = CardPresentation(
      place.card,
      seed: desk.context.seed(for: place.card.id.text),
      yes: messages.trueWord(),
      no: messages.falseWord()
    )
    view = CardView(messages: messages, breaker: desk.context.breaker, presentation: presentation)
    notes = StudyNotes(messages)
    start = desk.context.clock.now.milliseconds
  }

  /// Whether the session goes on after the card.
  func run() throws -> Bool {
    desk.show(SessionView(desk: desk).header(of: place) + view.question())
    prompt()
    while true {
      switch try take(StudyInput.next(context.reader)) {
      case .goOn: continue
      case .nextCard: return true
      case .stop: return false
      }
    }
  }

  private enum Step {
    case goOn
    case nextCard
    case stop
  }

  private func take(_ input: StudyInput) throws -> Step {
    switch input {
    case .end: return .stop
    case .redraw: redraw()
    case .cancel: cancel()
    case .go: return try go()
    case .text(let text): return try take(text: text)
    case .key(let scalar):
      if let step = try take(answerKey: scalar) { return step }
      if let key = StudyKey(rawValue: scalar) { return try take(key) }
      unknown(scalar)
    }
    return .goOn
  }

  /// A key without a meaning; a line of one character is an answer.
  private func unknown(_ scalar: Unicode.Scalar) {
    if isRevealed {
      say(notes.gradeFirst())
    } else if context.reader.readsKeys {
      prompt()
    } else {
      judge(String(scalar))
    }
  }

  // MARK: - Answering

  /// Space, Enter or an empty line: shows the answer, or accepts the proposed grade.
  private func go() throws -> Step {
    if isRevealed {
      guard let proposal else {
        say(notes.gradeFirst())
        return .goOn
      }
      return try grade(proposal)
    }
    if !chosen.isEmpty {
      judge(chosen.sorted().map(CardPresentation.letter).joined())
    } else if desk.isTyped, context.reader.readsKeys, !presentation.isSingleChoice {
      return try typeAnswer()
    } else {
      reveal()
    }
    return .goOn
  }

  /// A digit that grades, or a letter or digit that chooses; `nil` when the key does neither.
  private func take(answerKey scalar: Unicode.Scalar) throws -> Step? {
    if isRevealed {
      guard let rating = Int(String(scalar)).flatMap(Rating.init(rawValue:)) else { return nil }
      return try grade(rating)
    }
    guard let option = presentation.option(named: scalar) else { return nil }
    if presentation.isSingleChoice {
      judge(CardPresentation.letter(option))
    } else {
      // Members are put in order one by one; options of a multiple choice are switched on and off.
      if chosen.remove(option) == nil { chosen.insert(option) }
      letters.append(CardPresentation.letter(option))
      say(notes.chosen(isOrdered ? letters : chosen.sorted().map(CardPresentation.letter)))
      if isOrdered, letters.count == presentation.rightLetters.count {
        judge(letters.joined(separator: "、"))
      }
    }
    return .goOn
  }

  private var letters: [String] = []

  /// Whether the order of letters is the answer.
  private var isOrdered: Bool {
    switch place.card.item.content {
    case .match, .order: true
    default: false
    }
  }

  private func take(text: String) throws -> Step {
    if isRevealed {
      say(notes.gradeFirst())
    } else if let report = text.text(after: "x ") {
      return try save(report: report)
    } else if isOrdered, text.unicodeScalars.allSatisfy({ $0.value < 0x80 }) {
      judge(
        text.unicodeScalars.filter { $0 != " " && $0 != "," }.map { String($0).uppercased() }
          .joined(separator: "、")
      )
    } else {
      judge(text)
    }
    return .goOn
  }

  private func typeAnswer() throws -> Step {
    guard !isRevealed else { return .goOn }
    var members: [String] = []
    while true {
      switch context.reader.line(
        prompt: notes.answerPrompt(number: takesMembers ? members.count + 1 : nil)
      ) {
      case .interrupted:
        cancel()
        return .goOn
      case .end: return .stop
      case .line(let line):
        if line.isEmpty { return finish(members) }
        members.append(line)
        if !takesMembers || members.count == place.card.answers.count { return finish(members) }
      }
    }
  }

  private func finish(_ members: [String]) -> Step {
    members.isEmpty ? reveal() : judge(members.joined(separator: "、"))
    return .goOn
  }

  /// Whether the answer is entered member by member.
  private var takesMembers: Bool {
    place.card.answers.count > 1 && presentation.options.isEmpty
  }

  private func judge(_ typed: String) {
    let judgement = presentation.judge(typed)
    self.judgement = judgement
    desk.show(view.verdict(judgement, typed: typed))
    reveal()
  }

  private func reveal() {
    isRevealed = true
    desk.show(view.answer())
    prompt()
  }

  /// The grade that Enter gives after a judged answer.
  private var proposal: Rating? {
    switch judgement?.verdict {
    case .exact, .equivalent: .good
    case .close: offered.contains(.hard) ? .hard : .again
    case .wrong: .again
    case nil: nil
    }
  }

  private var offered: [Rating] { context.settings.grading.ratings }

  private func grade(_ rating: Rating) throws -> Step {
    let milliseconds = Int(context.clock.now.milliseconds - start)
    try desk.grade(rating, milliseconds: milliseconds)
    return .nextCard
  }

  // MARK: - Keys

  private func take(_ key: StudyKey) throws -> Step {
    switch key {
    case .hint: desk.show(view.hint())
    case .source: desk.show(view.source())
    case .why: desk.show(WhyView(desk: desk, place: place).lines())
    case .keys: desk.show(view.keys())
    case .type: return try typeAnswer()
    case .edit:
      context.edit(place.file.path, line: place.entry.place.lines.lowerBound)
      redraw()
    case .quit: return .stop
    case .skip:
      desk.session.skip()
      return .nextCard
    case .undo: return try undo()
    case .redo: return try redo()
    case .suspend:
      try desk.record(.suspend(card: card))
      say(notes.suspended())
      return .nextCard
    case .bury:
      try desk.record(.bury(card: card, until: context.today.adding(days: 1)))
      say(notes.buried())
      return .nextCard
    case .flag:
      let isOn = !desk.store.progress[card].isFlagged
      try desk.record(.flag(card: card, isOn: isOn))
      say(notes.flagged(isOn))
    case .report: return try askReport()
    }
    return .goOn
  }

  private func askReport() throws -> Step {
    guard context.reader.readsKeys else { return try save(report: "") }
    switch context.reader.line(prompt: notes.reportPrompt()) {
    case .line(let text): return try save(report: text)
    case .interrupted: return .goOn
    case .end: return .stop
    }
  }

  private func save(report text: String) throws -> Step {
    try desk.record(.report(card: card, text: EventText(text)))
    say(notes.reported())
    return .nextCard
  }

  private func undo() throws -> Step {
    guard let device = desk.store.device,
      let action = desk.session.undo(in: desk.store.progress, on: device)
    else {
      say(notes.nothingToUndo())
      return .goOn
    }
    try desk.record(action)
    say(notes.undone())
    return .nextCard
  }

  private func redo() throws -> Step {
    guard let device = desk.store.device,
      let action = desk.session.redo(in: desk.store.progress, on: device)
    else {
      say(notes.nothingToRedo())
      return .goOn
    }
    try desk.record(action)
    say(notes.redone())
    return .nextCard
  }

  // MARK: - Showing

  /// Control and C: forgets what was entered and hides the answer again.
  private func cancel() {
    (isRevealed, judgement, chosen, letters) = (false, nil, [], [])
    say(notes.cardCancelled())
    redraw()
  }

  private func redraw() {
    desk.show(SessionView(desk: desk).header(of: place) + view.question())
    if isRevealed { desk.show(view.answer()) }
    prompt()
  }

  /// Tells which keys come next.
  private func prompt() {
    let line =
      isRevealed
      ? GradeBar(messages: context.messages, ratings: offered, proposal: proposal)
        .line(desk.preview(of: card))
      : notes.questionKeys(takesLetters: presentation.takesLetters, isTyped: desk.isTyped)
    desk.show(line.wrapped(context.breaker))
  }

  private func say(_ text: StyledText) {
    desk.show(text.wrapped(context.breaker))
  }
}

extension String {
  /// What follows a beginning; `nil` when the text begins otherwise.
  fileprivate func text(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
