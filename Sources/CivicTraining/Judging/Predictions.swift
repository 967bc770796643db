public import CivicScheduling

/// What a model predicted for a stretch of items of a training set.
///
/// A prediction depends on nothing but earlier answers of the same card, and on the parameters.
public struct Predictions: Sendable {
  /// The set the items belong to.
  public let set: TrainingSet
  /// The items predicted.
  public private(set) var items: Range<Int>
  /// Probability of recall of each of them, in order of time.
  public private(set) var recalls: [Double]

  /// Number of items.
  public var count: Int { recalls.count }

  private init(_ set: TrainingSet, items: Range<Int>, recalls: [Double]) {
    self.set = set
    self.items = items
    self.recalls = recalls
  }

  /// Predicts every item of a set.
  public init(_ parameters: FSRSParameters, _ set: TrainingSet) {
    self.init(parameters, set, items: 0..<set.count)
  }

  /// Predicts a stretch of items.
  public init(_ parameters: FSRSParameters, _ set: TrainingSet, items: Range<Int>) {
    let fsrs = FSRS(parameters)
    let histories = set.histories
    var recallOfPlace = [Double](repeating: 1, count: histories.count)
    for card in 0..<histories.cardCount {
      var state: MemoryState?
      for place in histories.starts[card]..<histories.starts[card + 1] {
        let step = fsrs.predictingNext(
          state,
          rating: histories.ratings[place],
          elapsedDays: Int(histories.elapsedDays[place])
        )
        state = step.state
        if let recall = step.recall { recallOfPlace[place] = recall }
      }
    }
    self.init(set, items: items, recalls: set.items[items].map { recallOfPlace[Int($0)] })
  }

  /// Whether an item, counted from the start of the stretch, was recalled.
  public func isPass(_ index: Int) -> Bool {
    set.isPass(items.lowerBound + index)
  }

  /// The predictions of a part of the stretch, counted in items of the set.
  public subscript(part: Range<Int>) -> Predictions {
    let places = part.lowerBound - items.lowerBound..<part.upperBound - items.lowerBound
    return Predictions(set, items: part, recalls: Array(recalls[places]))
  }

  /// Appends the predictions of the items that follow.
  ///
  /// - Precondition: `later` begins where this stretch ends.
  public mutating func append(_ later: Predictions) {
    precondition(later.items.lowerBound == items.upperBound, "a stretch has no gaps")
    items = items.lowerBound..<later.items.upperBound
    recalls += later.recalls
  }
}
