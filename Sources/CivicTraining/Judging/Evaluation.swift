import func Glibc.log

/// How well predictions fit what happened.
public struct Evaluation: Sendable, Hashable {
  /// Mean of −ln of the probability given to what happened; 0 is perfect, lower is better.
  public let logLoss: Double
  /// The same with later items counting up to four times.
  public let recencyLogLoss: Double
  /// Root mean square difference of predicted and actual recall over groups of alike items.
  public let rmseBins: Double
  /// Number of items.
  public let count: Int

  /// Judges predictions; all figures are 0 when there are none.
  public init(_ predictions: Predictions) {
    count = predictions.count
    var (sum, weighted, weights) = (0.0, 0.0, 0.0)
    for index in 0..<predictions.count {
      let loss = Self.loss(predictions.recalls[index], predictions.isPass(index))
      let weight = TrainingSet.recencyWeight(index, of: predictions.count)
      sum += loss
      weighted += weight * loss
      weights += weight
    }
    logLoss = count == 0 ? 0 : sum / Double(count)
    recencyLogLoss = count == 0 ? 0 : weighted / weights
    rmseBins = count == 0 ? 0 : Self.rmse(predictions)
  }

  /// −ln of the probability given to what happened, at most 16.
  static func loss(_ recall: Double, _ isPass: Bool) -> Double {
    let recall = min(max(recall, 1e-7), 1 - 1e-7)
    return isPass ? -log(recall) : -log(1 - recall)
  }

  private static func rmse(_ predictions: Predictions) -> Double {
    let numbers = ReviewBin.numbers(predictions.set)
    var excess = [Double](repeating: 0, count: ReviewBin.numberLimit)
    var counts = [Double](repeating: 0, count: ReviewBin.numberLimit)
    for index in 0..<predictions.count {
      let bin = Int(numbers[predictions.items.lowerBound + index])
      excess[bin] += predictions.recalls[index] - (predictions.isPass(index) ? 1 : 0)
      counts[bin] += 1
    }
    var sum = 0.0
    for (bin, count) in counts.enumerated() where count > 0 {
      sum += excess[bin] * excess[bin] / count
    }
    return (sum / Double(predictions.count)).squareRoot()
  }
}
