public import CivicDecks
import CivicScheduling
import CivicTime

extension Progress {
  /// The answers as a review log: CSV with a header, in the order of time.
  ///
  /// - Parameter isComplete: also practice and answers that were taken back, with columns that say so.
  /// - Returns: lines `card_id,review_time_ms,rating,duration_ms`, and `kind,undone` if complete.
  public func reviewLog(isComplete: Bool = false) -> String {
    var text = "card_id,review_time_ms,rating,duration_ms"
    text += isComplete ? ",kind,undone\n" : "\n"
    for entry in historyOfAll {
      guard case .answer(let card, let rating, let duration, let kind) = entry.event.action,
        isComplete || (kind == .review && !entry.isUndone)
      else { continue }
      let heir = heir(of: card)
      text += "\(heir.text),\(entry.event.time.milliseconds),\(rating.rawValue),\(duration)"
      text += isComplete ? ",\(kind.rawValue),\(entry.isUndone ? 1 : 0)\n" : "\n"
    }
    return text
  }

  /// The card that has the history of a card now: itself, unless it was relinked.
  public func heir(of card: CardID) -> CardID {
    guard let number = table.cards.number(of: CardKey(card)) else { return card }
    return table.card(UInt32(heir(of: UInt32(number))))
  }
}
