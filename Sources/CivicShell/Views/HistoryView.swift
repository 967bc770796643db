import CivicDecks
import CivicScheduling
import CivicStudy
import CivicTerminal
import CivicTime

/// Tells events as lines.
struct HistoryView {
  let messages: Messages
  let index: CardIndex
  let zone: ZoneOffsets

  /// An event and whether it still counts.
  func line(_ entry: Progress.HistoryEntry, in progress: Progress) -> StyledText {
    let text = event(of: entry.event, in: progress)
    return entry.isUndone ? text.styled(.faint) + " (\(messages.undoneMark()))" : text
  }

  /// An event: moment, what was done, and what it was done to.
  func event(of event: ReviewEvent, in progress: Progress) -> StyledText {
    let when = Self.localTime(event.time, offset: event.offsetSeconds)
    let target: ReviewEvent? =
      switch event.action {
      case .undo(let identity), .redo(let identity): progress.event(identity)
      default: nil
      }
    let card = (target ?? event).action.card
    let prompt = card.flatMap { index[$0] }?.card.prompt ?? ""
    let name = card?.text ?? ""
    return "\(when, .faint)  \(messages.action(event.action), .strong)  \(name, .key) \(prompt)"
  }

  /// A moment as the clock on the wall showed it.
  static func localTime(_ moment: Instant, offset: Int) -> String {
    let text = moment.adding(milliseconds: Int64(offset) * 1_000).iso8601
    return text.prefix(16).split(separator: "T").joined(separator: " ")
  }
}
