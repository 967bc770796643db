import CivicStorage
import CivicDecks
import CivicStudy
import CivicTerminal
import CivicText

/// Sets the frame of a session: the head of each card, and the end.
struct SessionView {
  let desk: StudyDesk

  private var messages: Messages { desk.context.messages }
  private var breaker: LineBreaker { desk.context.breaker }

  /// Deck, counts and time, under a rule.
  func header(of place: CardIndex.Place) -> [StyledText] {
    let (ready, learning) = desk.session.remaining
    let answered = desk.session.answers.reduce(Int64(0)) { $0 + Int64($1.milliseconds) }
    let flag = desk.store.progress[place.card.id].isFlagged ? " ⚑" : ""
    let counts =
      " · " + messages.remaining(ready: ready, learning: learning) + " · " + Self.time(answered)
      + flag
    let room = breaker.width - breaker.measure.columns(of: counts)
    let line = breaker.measure.truncated(SafeText.line(place.file.name), to: max(4, room)) + counts
    return ["", StyledText(breaker.measure.truncated(line, to: breaker.width), .faint), ""]
  }

  /// What the session came to, and what was missed.
  func closing() -> [StyledText] {
    let summary = SessionSummary(
      of: desk.session,
      progress: desk.store.progress,
      cards: desk.index.studyCards.map(\.id),
      today: desk.context.today
    )
    guard summary.answers > 0 else {
      return StyledText(messages.nothingDue()).wrapped(breaker)
    }
    return [""] + missed(summary) + totals(summary)
  }

  private func totals(_ summary: SessionSummary) -> [StyledText] {
    var parts = [
      messages.sessionAnswers(summary.answers, cards: summary.cards, new: summary.newCards),
      messages.sessionTime(Self.time(summary.milliseconds)),
    ]
    if let retention = summary.retention {
      parts.append(messages.sessionRetention(Int((retention * 100).rounded())))
    }
    if summary.streak > 1 { parts.append(messages.sessionStreak(summary.streak)) }
    parts.append(messages.sessionTomorrow(summary.dueTomorrow))
    return StyledText(parts.joined(separator: " · "), .strong).wrapped(breaker)
  }

  private func missed(_ summary: SessionSummary) -> [StyledText] {
    guard !summary.missed.isEmpty else { return [] }
    let lines = summary.missed.compactMap { desk.index[$0] }.flatMap { place -> [StyledText] in
      let answer = place.card.answers.joined(separator: messages.say(", ", "、"))
      let text: StyledText = "\(place.card.prompt) → \(answer, .strong)"
      let source = place.entry.item.source?.text.map {
        StyledText($0, .faint).wrapped(breaker, prefix: "    ")
      }
      return text.wrapped(breaker, prefix: "  ", continuation: "    ") + (source ?? [])
    }
    return [StyledText(messages.missedHeading(), .strong)] + lines + [""]
  }

  /// Minutes and seconds.
  static func time(_ milliseconds: Int64) -> String {
    let seconds = Int(milliseconds / 1_000)
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
