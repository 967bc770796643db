import CivicScheduling

/// The part of a training set that one training sees: a stretch of its past, outliers left out.
///
/// A lesson on the first `n` items knows nothing of what came after them.
struct Lesson: Sendable {
  /// A card with something to learn from.
  struct Card: Sendable {
    /// Place of its first answer.
    let start: Int32
    /// Place after its last item.
    let end: Int32
    /// Number of its items.
    let items: Int32
  }

  let histories: CardHistories
  /// Cards with at least one item, in order of first appearance.
  let cards: [Card]
  /// Weight of each place; zero where there is no item.
  let weights: [Float]
  /// Number of items.
  let count: Int
  /// How the first answers of a later day went, after outliers were left out.
  let firstAnswers: FirstAnswers

  /// Whether any item has an earlier item on its card.
  let hasLaterItems: Bool

  /// Takes the first items of a set.
  init(_ set: TrainingSet, first limit: Int) {
    histories = set.histories
    var lastPlace = [Int32](repeating: -1, count: histories.cardCount)
    var itemCounts = [Int32](repeating: 0, count: histories.cardCount)
    for item in 0..<limit {
      let card = Int(set.itemCards[item])
      lastPlace[card] = set.items[item]
      itemCounts[card] += 1
    }
    let answers = FirstAnswers(histories, seen: lastPlace)
    let kept = answers.withoutOutliers()
    firstAnswers = kept
    var cards: [Card] = []
    for card in 0..<histories.cardCount where lastPlace[card] >= 0 {
      if kept.contains(card: card, histories) {
        cards.append(
          Card(
            start: Int32(histories.starts[card]),
            end: lastPlace[card] + 1,
            items: itemCounts[card]
          )
        )
      } else {
        lastPlace[card] = -1
      }
    }
    self.cards = cards
    let keptItems = (0..<limit).filter { lastPlace[Int(set.itemCards[$0])] >= 0 }
    var weights = [Float](repeating: 0, count: histories.count)
    for (index, item) in keptItems.enumerated() {
      weights[Int(set.items[item])] =
        Float(TrainingSet.recencyWeight(index, of: keptItems.count))
    }
    self.weights = weights
    count = keptItems.count
    hasLaterItems = cards.contains { $0.items > 1 }
  }
}
