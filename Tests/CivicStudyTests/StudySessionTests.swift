import CivicDecks
import CivicScheduling
import CivicStudy
import CivicTime
import Testing

@Suite("Study session") struct StudySessionTests {
  let start = StudySupport.morning

  @Test(
    "a card that was forgotten comes back after its step, and the session ends when all is done"
  )
  func learningSteps() {
    var support = StudySupport()
    var session = StudySession(queue: support.queue([StudySupport.studyCard(1)]))
    let card = StudySupport.card(1)
    #expect(session.step(at: start) == .card(card))
    answer(&session, &support, .again, at: start)
    // Nothing else is left, so the minute need not be waited for.
    #expect(session.step(at: start) == .card(card))
    answer(&session, &support, .good, at: start.adding(seconds: 60))
    answer(&session, &support, .good, at: start.adding(seconds: 700))
    #expect(session.step(at: start.adding(seconds: 700)) == .finished)
    #expect(session.answers.map(\.rating) == [.again, .good, .good])
  }

  @Test("a step that is due comes before other cards, one that is not after them")
  func stepsComeInTime() {
    var support = StudySupport()
    let cards = [StudySupport.studyCard(1), StudySupport.studyCard(2), StudySupport.studyCard(3)]
    var session = StudySession(queue: support.queue(cards))
    answer(&session, &support, .again, at: start)
    #expect(session.step(at: start.adding(seconds: 30)) == .card(StudySupport.card(2)))
    answer(&session, &support, .easy, at: start.adding(seconds: 61))
    #expect(session.step(at: start.adding(seconds: 61)) == .card(StudySupport.card(1)))
  }

  @Test("a step far off is named instead of asked")
  func waiting() {
    var support = StudySupport()
    support.answer(StudySupport.card(1), .again, at: start)
    let before = start.adding(seconds: -3_000)
    var session = StudySession(queue: support.queue([StudySupport.studyCard(1)], at: before))
    #expect(session.step(at: before) == .waiting(until: start.adding(seconds: 60)))
  }

  @Test("undo brings the card back to be asked, any number of times, and redo takes it away again")
  func undoAndRedo() throws {
    var support = StudySupport()
    let cards = (1...3).map { StudySupport.studyCard($0) }
    var session = StudySession(queue: support.queue(cards))
    let untouched = support.progress.stateText
    for second in 1...3 {
      answer(&session, &support, .easy, at: start.adding(seconds: Double(second)))
    }
    let finished = support.progress.stateText
    for number in [3, 2, 1] {
      let action = session.undo(in: support.progress, on: StudySupport.device)
      save(try #require(action), &session, &support)
      #expect(session.step(at: start) == .card(StudySupport.card(number)))
    }
    #expect(session.answers.isEmpty)
    #expect(support.progress.cards.allSatisfy { $0.progress == .untouched })
    #expect(session.undo(in: support.progress, on: StudySupport.device) == nil)
    for _ in 1...3 {
      let action = session.redo(in: support.progress, on: StudySupport.device)
      save(try #require(action), &session, &support)
    }
    #expect(support.progress.stateText == finished && finished != untouched)
    #expect(session.step(at: start) == .finished)
    #expect(session.answers.count == 3)
    #expect(session.redo(in: support.progress, on: StudySupport.device) == nil)
  }

  @Test("after something new, nothing can be brought back")
  func newActionEndsRedo() throws {
    var support = StudySupport()
    var session = StudySession(queue: support.queue([StudySupport.studyCard(1)]))
    answer(&session, &support, .easy, at: start)
    save(
      try #require(session.undo(in: support.progress, on: StudySupport.device)),
      &session,
      &support
    )
    answer(&session, &support, .good, at: start)
    #expect(session.redo(in: support.progress, on: StudySupport.device) == nil)
  }

  @Test("skipping puts a card last; suspending and burying take it out")
  func leaving() {
    var support = StudySupport()
    let cards = (1...4).map { StudySupport.studyCard($0) }
    var session = StudySession(queue: support.queue(cards))
    #expect(session.step(at: start) == .card(StudySupport.card(1)))
    session.skip()
    #expect(session.step(at: start) == .card(StudySupport.card(2)))
    save(.suspend(card: StudySupport.card(2)), &session, &support)
    #expect(session.step(at: start) == .card(StudySupport.card(3)))
    let tomorrow = StudySupport.today(start).adding(days: 1)
    save(.bury(card: StudySupport.card(3), until: tomorrow), &session, &support)
    #expect(session.step(at: start) == .card(StudySupport.card(4)))
    save(.flag(card: StudySupport.card(4), isOn: true), &session, &support)
    #expect(session.step(at: start) == .card(StudySupport.card(4)))
    answer(&session, &support, .easy, at: start)
    #expect(session.step(at: start) == .card(StudySupport.card(1)))
  }

  @Test("practice leaves the schedule alone and repeats what was missed")
  func practice() {
    var support = StudySupport()
    let plan = StudyPlan(isCram: true)
    let cards = (1...2).map { StudySupport.studyCard($0) }
    var session = StudySession(queue: support.queue(cards, plan), isCram: true)
    guard case .card(let first) = session.step(at: start) else {
      Issue.record("practice asks a card")
      return
    }
    answer(&session, &support, .again, at: start)
    answer(&session, &support, .good, at: start)
    #expect(session.step(at: start) == .card(first))
    answer(&session, &support, .good, at: start)
    #expect(session.step(at: start) == .finished)
    #expect(support.progress.cards.allSatisfy { $0.progress == .untouched })
  }

  @Test("the summary names what was missed and what comes tomorrow")
  func summary() {
    var support = StudySupport()
    support.answer(StudySupport.card(3), .easy, at: start.adding(days: -60))
    let cards = (1...3).map { StudySupport.studyCard($0) }
    var session = StudySession(queue: support.queue(cards))
    for second in 0..<9 {
      let now = start.adding(seconds: Double(second) * 700)
      guard case .card(let card) = session.step(at: now) else { break }
      let isFirst = !session.answers.contains { $0.card == card }
      answer(&session, &support, isFirst && card != StudySupport.card(1) ? .again : .good, at: now)
    }
    let today = StudySupport.today(start)
    let summary = SessionSummary(
      of: session,
      progress: support.progress,
      cards: cards.map(\.id),
      today: today
    )
    #expect(summary.cards == 3 && summary.newCards == 2)
    #expect(Set(summary.missed) == [StudySupport.card(2), StudySupport.card(3)])
    #expect(summary.reviews == 1 && summary.recalled == 0 && summary.retention == 0)
    #expect(summary.milliseconds == Int64(summary.answers) * 1_500)
    #expect(summary.streak == 1)
    #expect(summary.dueTomorrow >= 1)
  }

  private func answer(
    _ session: inout StudySession,
    _ support: inout StudySupport,
    _ rating: Rating,
    at now: Instant
  ) {
    _ = session.step(at: now)
    guard let action = session.answer(rating, milliseconds: 1_500, in: support.progress) else {
      Issue.record("no card is asked")
      return
    }
    save(action, &session, &support, at: now)
  }

  private func save(
    _ action: ReviewAction,
    _ session: inout StudySession,
    _ support: inout StudySupport,
    at now: Instant = StudySupport.morning
  ) {
    let event = support.record(action, at: now)
    session.didRecord(
      [event],
      in: support.progress,
      at: now,
      today: StudySupport.today(now)
    )
  }
}
