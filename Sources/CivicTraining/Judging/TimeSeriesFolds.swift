import CivicScheduling

/// What training on the past predicted of the future, again and again along a log.
///
/// The items are cut into six stretches of time; five times the parameters are trained on all that lies
/// before a stretch, and judged on it.
public struct TimeSeriesFolds: Sendable {
  /// Predictions for the second stretch to the last, each by parameters trained on what came before.
  public let trained: Predictions
  /// The stretches that were predicted, in order of time; none when there are fewer than 6 items.
  public let stretches: [Range<Int>]

  /// Cuts, trains and predicts.
  public init(_ set: TrainingSet, trainer: Trainer = Trainer()) {
    let length = set.count / 6
    var predictions = Predictions(.standard, set, items: length..<length)
    let folds = length > 0 ? Array(1...5) : []
    stretches = folds.map { fold in
      fold * length..<(fold < 5 ? (fold + 1) * length : set.count)
    }
    for stretch in stretches {
      let parameters = trainer.parameters(for: set, first: stretch.lowerBound)
      predictions.append(Predictions(parameters, set, items: stretch))
    }
    trained = predictions
  }
}
