public import CivicDecks
public import CivicScheduling
public import CivicTime

/// One sitting: which card is asked now, what an answer is to be saved as, and what comes then.
///
/// The session never changes progress. It says what to save; once that is durable, it is told so and goes
/// on. If saving fails, nothing moves, and the card is still there.
///
/// ```
/// while case .card(let card) = session.step(at: now) {
///   let saved = try store.record([session.answer(.good, milliseconds: 3_200)], …)
///   session.didRecord(saved, in: store.progress, at: now)
/// }
/// ```
public struct StudySession: Sendable {
  /// What is to be done now.
  public enum Step: Sendable, Hashable {
    /// Ask this card.
    case card(CardID)
    /// Nothing is left but cards in learning steps; the first of them is due then.
    case waiting(until: Instant)
    /// Nothing is left.
    case finished
  }

  /// An answer given in this session.
  public struct Answer: Sendable, Hashable {
    /// The card.
    public let card: CardID
    /// The event it was saved as.
    public let event: EventIdentity
    /// How it went.
    public let rating: Rating
    /// Time taken.
    public let milliseconds: UInt32
    /// Whether the card was new, or on intervals of days, before.
    public let before: CardState
  }

  /// Whether answers leave the schedule alone.
  public let isCram: Bool
  /// Answers that were not taken back, in order.
  public private(set) var answers: [Answer] = []
  private var queue: StudyQueue
  private var current: CardID?
  /// States of cards before the answer that is being saved.
  private var before: CardState = .new
  /// Answers that were taken back and can be brought back, by event.
  private var takenBack: [EventIdentity: Answer] = [:]

  /// How much sooner than due a card in learning steps is asked when nothing else is left: 20 minutes.
  public static let learningAhead = 1_200.0

  /// Begins a session.
  public init(queue: StudyQueue, isCram: Bool = false) {
    self.queue = queue
    self.isCram = isCram
  }

  /// What is to be done at a moment; the card that is being asked stays.
  public mutating func step(at now: Instant) -> Step {
    if let current { return .card(current) }
    if let first = queue.learning.first, first.due <= now { return take(first.card) }
    if let first = queue.ready.first { return take(first) }
    guard let first = queue.learning.first else { return .finished }
    if first.due.seconds(since: now) <= Self.learningAhead { return take(first.card) }
    return .waiting(until: first.due)
  }

  /// Cards still to come, the one asked included: new ones and reviews, and those in learning steps.
  public var remaining: (ready: Int, learning: Int) {
    (queue.ready.count + (current == nil ? 0 : 1), queue.learning.count)
  }

  private mutating func take(_ card: CardID) -> Step {
    remove(card)
    current = card
    return .card(card)
  }

  private mutating func remove(_ card: CardID) {
    queue.ready.removeAll { $0 == card }
    queue.learning.removeAll { $0.card == card }
  }
}

// MARK: - What to save

extension StudySession {
  /// The answer to the card asked, as an action to save; nothing when no card is asked.
  ///
  /// - Parameters:
  ///   - rating: how it went.
  ///   - milliseconds: time from showing the card to the answer.
  ///   - progress: what was known before.
  /// - Returns: the action.
  public mutating func answer(
    _ rating: Rating,
    milliseconds: Int,
    in progress: Progress
  ) -> ReviewAction? {
    guard let current else { return nil }
    before = progress[current].state
    return .answer(
      card: current,
      rating: rating,
      durationMilliseconds: UInt32(clamping: milliseconds),
      kind: isCram ? .cram : .review
    )
  }

  /// Taking back the last thing done on a device, as an action to save; nothing when there is none.
  public func undo(in progress: Progress, on device: DeviceID) -> ReviewAction? {
    progress.nextToUndo(on: device).map { .undo(of: $0.identity) }
  }

  /// Bringing back what was taken back last, as an action to save; nothing when there is none.
  public func redo(in progress: Progress, on device: DeviceID) -> ReviewAction? {
    progress.nextToRedo(on: device).map { .redo(of: $0.identity) }
  }

  /// Puts the card asked behind the others.
  public mutating func skip() {
    guard let card = current else { return }
    current = nil
    queue.ready.append(card)
  }
}

// MARK: - What was saved

extension StudySession {
  /// Goes on after events were saved.
  ///
  /// - Parameters:
  ///   - events: what was saved.
  ///   - progress: with the events.
  ///   - now: the moment.
  ///   - today: the study day of the moment.
  public mutating func didRecord(
    _ events: [ReviewEvent],
    in progress: Progress,
    at now: Instant,
    today: CivilDate
  ) {
    for event in events {
      switch event.action {
      case .answer(let card, let rating, let duration, _):
        let answer = Answer(
          card: card,
          event: event.identity,
          rating: rating,
          milliseconds: duration,
          before: before
        )
        answers.append(answer)
        leave(card, in: progress, today: today)
      case .undo(let target): didUndo(target, in: progress)
      case .redo(let undo): didRedo(undo, in: progress, today: today)
      case .suspend(let card), .bury(let card, _): leave(card, in: progress, today: today)
      case .reset(let card), .resume(let card), .flag(let card, _), .report(let card, _),
        .unlink(let card):
        refresh(card, in: progress, today: today)
      case .relink(let from, _): remove(from)
      case .reject: continue
      }
    }
  }

  /// Takes a card out; back comes later what is in learning steps, or failed in practice.
  private mutating func leave(_ card: CardID, in progress: Progress, today: CivilDate) {
    remove(card)
    if current == card { current = nil }
    let known = progress[card]
    guard known.isAvailable(on: today) else { return }
    if isCram {
      if answers.last?.card == card, answers.last?.rating == .again { queue.ready.append(card) }
      return
    }
    guard let due = known.due else { return }
    switch known.state {
    case .learning, .relearning: wait(card, due)
    case .new, .review: return
    }
  }

  private mutating func wait(_ card: CardID, _ due: Instant) {
    let place =
      queue.learning.firstIndex { ($0.due, $0.card) > (due, card) } ?? queue.learning.endIndex
    queue.learning.insert(StudyQueue.Waiting(card: card, due: due), at: place)
  }

  /// Lets a card that is no longer to be asked go.
  private mutating func refresh(_ card: CardID, in progress: Progress, today: CivilDate) {
    guard !progress[card].isAvailable(on: today) else { return }
    remove(card)
    if current == card { current = nil }
  }

  /// Asks the card again whose answer was taken back, before anything else.
  private mutating func didUndo(_ target: EventIdentity, in progress: Progress) {
    if let place = answers.lastIndex(where: { $0.event == target }) {
      takenBack[target] = answers.remove(at: place)
    }
    guard let card = progress.event(target)?.action.card else { return }
    putFirst(card)
  }

  private mutating func didRedo(_ undo: EventIdentity, in progress: Progress, today: CivilDate) {
    guard case .undo(let target) = progress.event(undo)?.action else { return }
    if let answer = takenBack.removeValue(forKey: target) { answers.append(answer) }
    guard let card = progress.event(target)?.action.card else { return }
    leave(card, in: progress, today: today)
  }

  private mutating func putFirst(_ card: CardID) {
    if let asked = current, asked != card { queue.ready.insert(asked, at: 0) }
    remove(card)
    current = card
  }
}

extension ReviewAction {
  /// The card that is concerned; that which has the history, of a `relink`.
  public var card: CardID? {
    switch self {
    case .answer(let card, _, _, _), .suspend(let card), .resume(let card), .bury(let card, _),
      .flag(let card, _), .report(let card, _), .reset(let card), .unlink(let card):
      card
    case .relink(_, let to): to
    case .undo, .redo, .reject: nil
    }
  }
}
