public import CivicScheduling

/// The answers a model can learn from and be judged by.
///
/// An item is an answer given on a later study day than the card's answer before; the card's whole past is
/// what the prediction may use. Each card's past is kept once, however many items it holds. Items are
/// ordered by time, then by the card's first appearance in the log.
public struct TrainingSet: Sendable {
  /// The answers card by card.
  package let histories: CardHistories
  /// Place in the histories of each item, in order of time.
  package let items: [Int32]
  /// Card of each item.
  let itemCards: [Int32]

  /// Number of items.
  public var count: Int { items.count }

  /// Finds the items of a log.
  public init(_ histories: CardHistories, log: ReviewLog) {
    self.histories = histories
    var places = [(place: Int32, card: Int32)](repeating: (0, 0), count: histories.count)
    for card in 0..<histories.cardCount {
      for place in histories.starts[card]..<histories.starts[card + 1] {
        places[Int(histories.rows[place])] = (Int32(place), Int32(card))
      }
    }
    var found: [(time: Int64, place: Int32, card: Int32)] = []
    found.reserveCapacity(histories.count)
    for (row, (place, card)) in places.enumerated() where histories.elapsedDays[Int(place)] > 0 {
      found.append((log.times[row], place, card))
    }
    // Rows mostly stand in order of time already, and then sorting costs little. Places grow with cards.
    found.sort { ($0.time, $0.place) < ($1.time, $1.place) }
    items = found.map(\.place)
    itemCards = found.map(\.card)
  }

  /// Whether the card of an item was recalled.
  func isPass(_ item: Int) -> Bool {
    histories.ratings[Int(items[item])].isPass
  }

  /// The weight of an item in training and in recency-weighted means: later ones count up to four times.
  ///
  /// - Source: fsrs-rs 6.6, 0.25 + 0.75·(i/(n−1))³.
  static func recencyWeight(_ index: Int, of count: Int) -> Double {
    guard count > 1 else { return 1 }
    let share = Double(index) / Double(count - 1)
    return 0.25 + 0.75 * share * share * share
  }
}
