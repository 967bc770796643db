import CivicDecks
public import CivicTime

/// What to look for among cards, such as `预算 deck:国务院 (is:due or recall:<0.8) -tag:数字`.
///
/// Words and quoted phrases must occur in the text; `key:value` narrows by something else. Neighbours
/// must all hold; `or` and `或` join alternatives, `not`, `非` and `-` deny, brackets group. Letters count alike
/// in upper and lower case.
public struct SearchQuery: Sendable, Hashable {
  indirect enum Condition: Sendable, Hashable {
    case text(String)
    case deck(String)
    case tag(String)
    case kind(String)
    case status(Status)
    case due(Comparison)
    case recall(Comparison)
    case not(Condition)
    case all([Condition])
    case any([Condition])
  }

  /// What a card can be, after `is:`.
  public enum Status: String, Sendable, CaseIterable {
    /// Asked for by the schedule.
    case due
    /// Never answered.
    case new
    /// In learning steps.
    case learning
    /// On intervals of days.
    case review
    /// Forgotten too often.
    case leech
    /// Marked.
    case flagged
    /// Put aside.
    case suspended
    /// Put aside for today.
    case buried
    /// Reported as bad.
    case reported
  }

  /// A number with a sign before it, as in `<0.8`; without a sign, "at most".
  struct Comparison: Sendable, Hashable {
    var sign: String
    var number: Double

    func holds(for value: Double) -> Bool {
      switch sign {
      case "<": value < number
      case ">": value > number
      case ">=": value >= number
      case "=": value == number
      default: value <= number
      }
    }
  }

  let condition: Condition

  /// Reads a query; an empty one finds everything.
  ///
  /// - Throws: what cannot be understood.
  public init(_ text: String) throws(SearchError) {
    var parser = SearchParser(try SearchToken.tokens(of: text))
    condition = try parser.query()
  }

  /// What a query looks at.
  public struct Subject: Sendable {
    let card: StudyCard
    let text: String
    let progress: CardProgress
    let recall: Double?
    let now: Instant
    let today: CivilDate

    /// Describes a card at a moment.
    ///
    /// - Parameters:
    ///   - card: the card.
    ///   - text: everything that can be read on it.
    ///   - progress: what is known about it.
    ///   - recall: probability of recall today; nothing for a new card.
    ///   - now: the moment.
    ///   - today: the study day of the moment.
    public init(
      _ card: StudyCard,
      text: String,
      progress: CardProgress,
      recall: Double?,
      now: Instant,
      today: CivilDate
    ) {
      self.card = card
      self.text = text.lowercased()
      self.progress = progress
      self.recall = recall
      self.now = now
      self.today = today
    }
  }

  /// Whether a card is looked for.
  public func matches(_ subject: Subject) -> Bool { condition.holds(for: subject) }
}

extension SearchQuery.Condition {
  fileprivate func holds(for subject: SearchQuery.Subject) -> Bool {
    switch self {
    case .text(let text): subject.text.contains(text)
    case .deck(let name):
      subject.card.deck.lowercased() == name
        || subject.card.deck.lowercased().utf8.starts(with: (name + "/").utf8)
    case .tag(let name): subject.card.tags.contains { $0.lowercased() == name }
    case .kind(let name): subject.card.kind.rawValue == name
    case .status(let status): subject.isStatus(status)
    case .due(let comparison):
      subject.progress.dueDay.map {
        comparison.holds(for: Double($0.dayNumber - subject.today.dayNumber))
      } ?? false
    case .recall(let comparison): subject.recall.map(comparison.holds) ?? false
    case .not(let condition): !condition.holds(for: subject)
    case .all(let conditions): conditions.allSatisfy { $0.holds(for: subject) }
    case .any(let conditions): conditions.contains { $0.holds(for: subject) }
    }
  }
}

extension SearchQuery.Subject {
  fileprivate func isStatus(_ status: SearchQuery.Status) -> Bool {
    switch status {
    case .due:
      progress.isAvailable(on: today) && progress.isDue(at: now, today: today)
    case .new: progress.isNew
    case .learning: progress.isInSteps
    case .review: !progress.isNew && !progress.isInSteps
    case .leech: progress.isLeech
    case .flagged: progress.isFlagged
    case .suspended: progress.isSuspended
    case .buried: progress.buriedUntil.map { $0 > today } ?? false
    case .reported: progress.isReported
    }
  }
}
