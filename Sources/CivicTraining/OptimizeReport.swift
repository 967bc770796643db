public import CivicScheduling

/// What `optimize` found.
public struct OptimizeReport: Sendable {
  /// A figure with the default parameters and with the trained ones.
  public struct Comparison: Sendable, Hashable {
    /// With the default parameters.
    public let standard: Double
    /// With the trained ones.
    public let trained: Double
  }

  /// The trained parameters, adopted or not.
  public let parameters: FSRSParameters
  /// Number of answers in the log.
  public let reviews: Int
  /// Number of items, the answers that a model can be judged by.
  public let items: Int
  /// Mean log loss over the items that were trained on.
  public let logLoss: Comparison
  /// The same with later items counting more.
  public let recencyLogLoss: Comparison
  /// Difference of predicted and actual recall over groups of alike items.
  public let rmseBins: Comparison
  /// Mean log loss over items that training had not seen.
  public let crossValidatedLogLoss: Comparison
  /// Predicted against actual recall of items that training had not seen.
  public let calibration: Calibration
  /// Whether the parameters should be used, and why.
  public let verdict: AdoptionGate.Verdict
  /// Seconds it took to find the items and to train.
  public let seconds: Double

  /// Whether the parameters should be used.
  public var isAdopted: Bool { verdict == .adopted }
}

extension OptimizeReport {
  /// The report as one line of JSON; figures of a log without items are `null`.
  public var json: String {
    """
    {"parameters":\(parameters.json),"reviews":\(reviews),"items":\(items),\
    "log_loss":\(json(logLoss)),"log_loss_recency":\(json(recencyLogLoss)),\
    "rmse_bins":\(json(rmseBins)),"cross_validated_log_loss":\(json(crossValidatedLogLoss)),\
    "adopted":\(isAdopted),"seconds":\(seconds)}
    """
  }

  private func json(_ comparison: Comparison) -> String {
    guard items > 0 else { return "{\"default\":null,\"trained\":null}" }
    return "{\"default\":\(comparison.standard),\"trained\":\(comparison.trained)}"
  }
}
