/// Predicted against actual recall, for predictions of about the same height.
public struct Calibration: Sendable, Hashable {
  /// Predictions between two heights.
  public struct Bin: Sendable, Hashable {
    /// Number of items.
    public let count: Int
    /// Their mean predicted probability of recall.
    public let predicted: Double
    /// Share of them that was recalled.
    public let actual: Double
  }

  /// Bins with at least one item, from the lowest predictions to the highest.
  public let bins: [Bin]

  /// Sorts predictions into bins of equal width.
  ///
  /// - Parameters:
  ///   - predictions: the predictions.
  ///   - count: number of bins between 0 and 1; at least 1.
  public init(_ predictions: Predictions, bins count: Int = 10) {
    precondition(count > 0, "without a bin there is nothing to compare")
    var table = [(count: Int, predicted: Double, passes: Int)](repeating: (0, 0, 0), count: count)
    for index in 0..<predictions.count {
      let recall = predictions.recalls[index]
      let bin = min(Int(recall * Double(count)), count - 1)
      table[bin].count += 1
      table[bin].predicted += recall
      table[bin].passes += predictions.isPass(index) ? 1 : 0
    }
    bins = table.filter { $0.count > 0 }.map {
      Bin(
        count: $0.count,
        predicted: $0.predicted / Double($0.count),
        actual: Double($0.passes) / Double($0.count)
      )
    }
  }
}
