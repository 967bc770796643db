public import CivicDecks
import CivicScheduling
public import CivicTime

/// How cards of a deck stand.
public struct DeckStanding: Sendable, Hashable {
  /// All cards.
  public private(set) var cards = 0
  /// Never answered.
  public private(set) var new = 0
  /// In learning steps.
  public private(set) var learning = 0
  /// On intervals of less than 21 days.
  public private(set) var young = 0
  /// On longer intervals.
  public private(set) var mature = 0
  /// Asked for now.
  public private(set) var due = 0
  /// Put aside.
  public private(set) var suspended = 0
  /// Forgotten too often.
  public private(set) var leeches = 0

  /// Counts some cards.
  public init(of cards: [CardID], progress: Progress, now: Instant, today: CivilDate) {
    self.cards = cards.count
    for card in cards {
      let known = progress[card]
      switch known.state {
      case .new: new += 1
      case .learning, .relearning: learning += 1
      case .review(let interval, _): if interval < 21 { young += 1 } else { mature += 1 }
      }
      if known.isAvailable(on: today), known.isDue(at: now, today: today) { due += 1 }
      if known.isSuspended { suspended += 1 }
      if known.isLeech { leeches += 1 }
    }
  }
}

/// How many cards come due on each of the next days, as things stand.
public struct DueForecast: Sendable, Hashable {
  /// Cards for each day from today on; today holds all that are overdue.
  public private(set) var counts: [Int]
  /// Cards that come due later.
  public private(set) var later = 0

  /// Counts the cards that are not put aside.
  ///
  /// - Parameters:
  ///   - cards: the cards.
  ///   - progress: what is known about them.
  ///   - days: number of days, at least 1.
  ///   - today: the first of them.
  public init(of cards: [CardID], progress: Progress, days: Int, today: CivilDate) {
    counts = Array(repeating: 0, count: max(1, days))
    for card in cards {
      let known = progress[card]
      guard !known.isSuspended, let dueDay = known.dueDay else { continue }
      let shown = max(dueDay, known.buriedUntil ?? dueDay)
      let place = max(0, shown.dayNumber - today.dayNumber)
      if place < counts.count { counts[place] += 1 } else { later += 1 }
    }
  }
}

/// How often cards were recalled after intervals of some length.
public struct RetentionByInterval: Sendable, Hashable {
  /// Reviews after intervals in a range of days.
  public struct Row: Sendable, Hashable {
    /// Days since the answer before.
    public let days: ClosedRange<Int>
    /// Reviews.
    public fileprivate(set) var reviews = 0
    /// Those that were recalled.
    public fileprivate(set) var recalled = 0
    fileprivate var predicted = 0.0

    /// Share that was recalled; nothing without reviews.
    public var retention: Double? { reviews > 0 ? Double(recalled) / Double(reviews) : nil }
    /// Mean of the predicted probabilities of recall; nothing without reviews.
    public var meanPrediction: Double? { reviews > 0 ? predicted / Double(reviews) : nil }
  }

  /// Rows of growing intervals.
  public private(set) var rows: [Row]

  /// Sums up reviews of cards on intervals of days.
  ///
  /// - Parameters:
  ///   - answers: as from `Progress.countedAnswers`; those of new cards and of the same day do not count.
  ///   - firstDay: earlier answers do not count; nothing for all.
  public init(_ answers: [CountedAnswer], since firstDay: CivilDate? = nil) {
    let limits = [1, 2, 4, 8, 15, 31, 91, 181, 366, 36_501]
    rows = zip(limits, limits.dropFirst()).map { Row(days: $0...($1 - 1)) }
    for answer in answers where answer.wasReview && answer.day >= firstDay ?? answer.day {
      guard let trace = answer.before.trace, let recall = answer.predictedRecall else { continue }
      let elapsed = answer.day.dayNumber - trace.studyDay.dayNumber
      guard let row = rows.firstIndex(where: { $0.days.contains(elapsed) }) else { continue }
      rows[row].reviews += 1
      rows[row].recalled += answer.rating.isPass ? 1 : 0
      rows[row].predicted += recall
    }
  }

  /// Reviews of all rows.
  public var reviews: Int { rows.reduce(0) { $0 + $1.reviews } }

  /// Share of all that was recalled; nothing without reviews.
  public var retention: Double? {
    reviews > 0 ? Double(rows.reduce(0) { $0 + $1.recalled }) / Double(reviews) : nil
  }
}
