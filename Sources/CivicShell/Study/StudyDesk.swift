import CivicDecks
import CivicScheduling
import CivicStorage
import CivicStudy
import CivicTerminal
import CivicText
import CivicTime

/// A learner at work: asks one card after the other and makes each answer durable before the next.
final class StudyDesk {
  let context: CommandContext
  let store: ProgressStore
  let index: CardIndex
  let isTyped: Bool
  var session: StudySession
  /// When the session ends at the next card; `nil` for no end.
  private let deadline: Instant?

  init(
    context: CommandContext,
    store: ProgressStore,
    index: CardIndex,
    session: StudySession,
    isTyped: Bool,
    minutes: Int?
  ) {
    self.context = context
    self.store = store
    self.index = index
    self.session = session
    self.isTyped = isTyped
    deadline = minutes.map { context.clock.now.adding(seconds: Double($0) * 60) }
  }

  /// Asks cards until none is left, the time is up or the learner stops; then sums up.
  func run() throws {
    while try askNext() {}
    context.releaseReader()
    show(SessionView(desk: self).closing())
  }

  /// Asks the next card; `false` when the session is over.
  private func askNext() throws -> Bool {
    let now = context.clock.now
    if let deadline, now >= deadline { return false }
    switch session.step(at: now) {
    case .finished: return false
    case .waiting(let until):
      show([StudyNotes(context.messages).waiting(seconds: until.seconds(since: now))])
      return false
    case .card(let id):
      guard let place = index[id] else {
        session.skip()
        return true
      }
      return try CardTalk(desk: self, place: place).run()
    }
  }

  // MARK: - Saving

  /// Makes something durable and tells the session; the next prompt comes after this.
  func record(_ action: ReviewAction) throws {
    let moment = context.clock.tick()
    let events: [ReviewEvent]
    do throws(StorageError) {
      events = try store.record(
        [action],
        at: moment,
        offsetSeconds: context.zone.offsetSeconds(at: moment)
      )
    } catch {
      throw CommandFailure(.damaged, error.text(in: context.messages.language))
    }
    session.didRecord(
      events,
      in: store.progress,
      at: moment,
      today: context.calendar.day(of: moment)
    )
  }

  /// Saves an answer.
  func grade(_ rating: Rating, milliseconds: Int) throws {
    guard let action = session.answer(rating, milliseconds: milliseconds, in: store.progress) else {
      return
    }
    try record(action)
  }

  /// What each answer to a card would lead to.
  func preview(of card: CardID) -> ReviewPreview {
    let moment = ReviewContext(
      card: card.text,
      now: context.clock.now,
      calendar: context.calendar
    )
    return store.progress.rules.scheduler(for: card).preview(
      store.progress[card].state,
      in: moment
    )
  }

  /// Shows lines.
  func show(_ lines: [StyledText]) {
    context.output.results.lines(lines)
  }
}
