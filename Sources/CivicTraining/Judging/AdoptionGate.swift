public import CivicScheduling

/// Decides whether trained parameters replace the ones in use.
public struct AdoptionGate: Sendable {
  /// The parameters in use.
  public struct Current: Sendable {
    /// The parameters.
    public let parameters: FSRSParameters
    /// How many of the log's items they were trained on, from the earliest on; 0 when unknown.
    public let trainedItems: Int

    /// Makes a description of the parameters in use.
    public init(_ parameters: FSRSParameters, trainedItems: Int = 0) {
      self.parameters = parameters
      self.trainedItems = trainedItems
    }
  }

  /// What was decided, and why.
  public enum Verdict: Sendable, Hashable {
    /// Better out of sample than the defaults, and than what is in use.
    case adopted
    /// Too few answers to tell.
    case tooFewItems
    /// Not clearly better than the defaults on answers that training had not seen.
    case notBetterThanDefaults
    /// Not better than the parameters in use on answers that neither had seen.
    case notBetterThanCurrent
  }

  /// Fewest items on which anything is decided.
  static let leastItems = 100
  /// Number of items from which on one stretch of time may be an exception.
  static let manyItems = 5_000
  /// How many standard errors the gain over the defaults must exceed.
  static let certainty = 2.0
  /// How many standard errors of gain excuse one exceptional stretch of time in any log.
  static let greatCertainty = 5.0

  /// Judges by items that training had not seen.
  ///
  /// - Parameters:
  ///   - folds: what training on the past predicted.
  ///   - current: the parameters in use; the defaults without it.
  ///   - trainer: what trains.
  /// - Returns: adopted only if the predictions are better than those of the defaults by more than chance
  ///   explains and in every stretch of time (all but one in large logs and for great gains), and training on half of what is
  ///   new predicts the other half better than the parameters in use.
  public static func verdict(
    _ folds: TimeSeriesFolds,
    current: Current? = nil,
    trainer: Trainer = Trainer()
  ) -> Verdict {
    let set = folds.trained.set
    guard set.count >= leastItems else { return .tooFewItems }
    let standard = Predictions(.standard, set, items: folds.trained.items)
    let gain = PairedGain(folds.trained, over: standard)
    let losses = folds.stretches.count {
      PairedGain(folds.trained[$0], over: standard[$0]).mean <= 0
    }
    let mayExcuse =
      set.count >= manyItems || gain.mean > greatCertainty * gain.standardError
    guard gain.mean > certainty * gain.standardError, losses <= (mayExcuse ? 1 : 0)
    else { return .notBetterThanDefaults }
    guard let current, current.parameters != .standard else { return .adopted }
    return beats(current, folds, trainer) ? .adopted : .notBetterThanCurrent
  }

  /// Whether training on more would have predicted better than the parameters in use.
  private static func beats(
    _ current: Current,
    _ folds: TimeSeriesFolds,
    _ trainer: Trainer
  ) -> Bool {
    let set = folds.trained.set
    guard current.trainedItems > 0 else {
      let rival = Predictions(current.parameters, set, items: folds.trained.items)
      return PairedGain(folds.trained, over: rival).mean > 0
    }
    let middle = (current.trainedItems + set.count) / 2
    guard current.trainedItems < middle else { return false }
    let half = trainer.parameters(for: set, first: middle)
    let own = Predictions(half, set, items: middle..<set.count)
    let rival = Predictions(current.parameters, set, items: middle..<set.count)
    return PairedGain(own, over: rival).mean > 0
  }

  /// Whether so much is new since the parameters in use were trained that training again pays.
  ///
  /// - Parameters:
  ///   - items: items there are now.
  ///   - trainedItems: items there were then; 0 for the defaults.
  /// - Returns: true from 100 items on at each growth by a twentieth.
  public static func isTrainingDue(items: Int, trainedItems: Int) -> Bool {
    items >= leastItems && items >= trainedItems + max(20, trainedItems / 20)
  }
}

/// By how much one list of predictions has less log loss than another of the same items.
package struct PairedGain {
  /// Mean difference; above zero when the first is better.
  package let mean: Double
  /// Standard error of the mean.
  package let standardError: Double

  package init(_ predictions: Predictions, over rival: Predictions) {
    let count = Double(predictions.count)
    var (sum, squares) = (0.0, 0.0)
    for index in 0..<predictions.count {
      let outcome = predictions.isPass(index)
      let gain =
        Evaluation.loss(rival.recalls[index], outcome)
        - Evaluation.loss(predictions.recalls[index], outcome)
      sum += gain
      squares += gain * gain
    }
    mean = count > 0 ? sum / count : 0
    let variance = count > 1 ? max(0, squares / count - mean * mean) / (count - 1) : .infinity
    standardError = variance.squareRoot()
  }
}
