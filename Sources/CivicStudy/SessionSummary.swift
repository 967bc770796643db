public import CivicDecks
import CivicScheduling
public import CivicTime

/// What a session came to.
public struct SessionSummary: Sendable, Hashable {
  /// Answers given.
  public let answers: Int
  /// Different cards answered.
  public let cards: Int
  /// Cards answered that were new.
  public let newCards: Int
  /// Cards that were forgotten at least once, in the order in which that happened.
  public let missed: [CardID]
  /// Time taken for answers.
  public let milliseconds: Int64
  /// Answers of cards on intervals of days.
  public let reviews: Int
  /// How many of them were recalled.
  public let recalled: Int
  /// Study days in a row with answers, today included.
  public let streak: Int
  /// Cards due on the next study day, among those given.
  public let dueTomorrow: Int

  /// Share of reviews that were recalled; nothing without reviews.
  public var retention: Double? {
    reviews > 0 ? Double(recalled) / Double(reviews) : nil
  }

  /// Sums a session up.
  ///
  /// - Parameters:
  ///   - session: the session.
  ///   - progress: with its answers.
  ///   - cards: the cards whose load of tomorrow is counted.
  ///   - today: the study day.
  public init(
    of session: StudySession,
    progress: Progress,
    cards: [CardID],
    today: CivilDate
  ) {
    let given = session.answers
    answers = given.count
    self.cards = Set(given.map(\.card)).count
    newCards = given.count { $0.before == .new }
    var seen: Set<CardID> = []
    missed = given.filter { !$0.rating.isPass && seen.insert($0.card).inserted }.map(\.card)
    milliseconds = given.reduce(0) { $0 + Int64($1.milliseconds) }
    let reviewed = given.filter(\.wasReview)
    reviews = reviewed.count
    recalled = reviewed.count { $0.rating.isPass }
    streak = progress.streak(until: today)
    let tomorrow = today.adding(days: 1)
    dueTomorrow = cards.count { card in
      let known = progress[card]
      return known.isAvailable(on: tomorrow) && known.dueDay.map { $0 <= tomorrow } ?? false
    }
  }
}

extension StudySession.Answer {
  /// Whether the card was on intervals of days.
  public var wasReview: Bool {
    if case .review = before { true } else { false }
  }
}

extension CardProgress {
  /// The study day from which the card is due; that of its last answer for a card in learning steps.
  public var dueDay: CivilDate? {
    switch state {
    case .new: nil
    case .review: state.dueDay
    case .learning(_, let trace), .relearning(_, let trace): trace.studyDay
    }
  }
}
