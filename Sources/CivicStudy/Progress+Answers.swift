public import CivicDecks
public import CivicScheduling
public import CivicTime

/// An answer that counts for the schedule, with what was known before it.
public struct CountedAnswer: Sendable, Hashable {
  /// The card that has the history now.
  public let card: CardID
  /// When it was given.
  public let time: Instant
  /// Study day.
  public let day: CivilDate
  /// How it went.
  public let rating: Rating
  /// Time taken.
  public let milliseconds: UInt32
  /// Where the card stood before.
  public let before: CardState
  /// Probability of recall that was predicted; nothing for a new card.
  public let predictedRecall: Double?

  /// Whether the card was on intervals of days.
  public var wasReview: Bool {
    if case .review = before { true } else { false }
  }
}

extension Progress {
  /// Every answer that counts, card by card, each card's in order; cards as they first came.
  public var countedAnswers: [CountedAnswer] {
    slots.indices.filter { heir(of: UInt32($0)) == $0 }.flatMap { answers(of: $0) }
  }

  /// The answers of a card that count, earliest first.
  func answers(of card: Int) -> [CountedAnswer] {
    var answers: [CountedAnswer] = []
    let name = table.card(UInt32(card))
    let fsrs = rules.scheduler(for: table.cards.keys[card]).fsrs
    walk(card) { record, before in
      guard record.action == .answer, !record.isCram,
        let rating = Rating(rawValue: Int(record.rating))
      else { return }
      let day = record.studyDay(rolloverHour: rules.rolloverHour)
      let recall = before.state.trace.map { trace in
        fsrs.retrievability(
          elapsedDays: Double(max(0, day.dayNumber - trace.studyDay.dayNumber)),
          stability: trace.memory.stability
        )
      }
      answers.append(
        CountedAnswer(
          card: name,
          time: Instant(milliseconds: record.milliseconds),
          day: day,
          rating: rating,
          milliseconds: record.number,
          before: before.state,
          predictedRecall: recall
        )
      )
    }
    return answers
  }

  /// Goes through the events of a card that count, with what was known before each.
  private func walk(_ card: Int, _ visit: (EventRecord, CardProgress) -> Void) {
    var progress = CardProgress.untouched
    for place in history(of: card) where !table.records[place].isUndone {
      visit(table.records[place], progress)
      change(&progress, card, through: table.records[place])
    }
  }
}
