import CivicTime
import CivicDecks
import CivicScheduling
import CivicStudy

/// Answers as a review log, for other programs and for training.
enum ReviewTable {
  /// `card_id,review_time_ms,rating,duration_ms`, a line an answer.
  ///
  /// - Parameters:
  ///   - progress: the answers.
  ///   - all: whether undone and cram answers are there too, told by columns `kind` and `undone`.
  /// - Returns: the table with its header.
  static func csv(of progress: Progress, all: Bool) -> String {
    var text = "card_id,review_time_ms,rating,duration_ms" + (all ? ",kind,undone" : "") + "\n"
    for entry in progress.historyOfAll {
      guard case .answer(let card, let rating, let duration, let kind) = entry.event.action,
        all || (!entry.isUndone && kind == .review)
      else { continue }
      text += "\(card.text),\(entry.event.time.milliseconds),\(rating.rawValue),\(duration)"
      if all { text += ",\(kind.rawValue),\(entry.isUndone ? 1 : 0)" }
      text += "\n"
    }
    return text
  }
}
