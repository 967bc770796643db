public import CivicText
import func Glibc.pow

/// Whether the memory model describes a learner about as well as it describes most.
public enum HealthCheck: Sendable, Hashable {
  /// Fewer answers than it takes to tell.
  case tooFewItems(count: Int, needed: Int)
  /// Predictions fit as well as they do for most learners.
  case good
  /// Predictions fit worse than for most learners.
  case poor

  /// Fewest items that tell anything.
  public static let leastItems = 300

  /// Judges predictions of items that training had not seen.
  ///
  /// They are good if log loss or RMSE(bins) is not far above what is usual at this share of recall and this
  /// number of items.
  ///
  /// - Parameter predictions: the predictions.
  /// - Source: Anki 26.9, health check.
  public init(_ predictions: Predictions) {
    let evaluation = Evaluation(predictions)
    guard evaluation.count >= Self.leastItems else {
      self = .tooFewItems(count: evaluation.count, needed: Self.leastItems)
      return
    }
    let passes = (0..<predictions.count).count(where: predictions.isPass)
    let recall = Double(passes) / Double(predictions.count)
    let usualLoss = 0.623 * pow(4 * recall * (1 - recall), 0.738)
    let usualRMSE =
      0.0135 / (pow(recall, 0.504) - 1.14)
      + 0.176 / (pow(Double(evaluation.count) / 1_000, 0.825) + 2.22) + 0.101
    let isGood =
      evaluation.logLoss <= 1.11 * usualLoss || evaluation.rmseBins <= 1.53 * usualRMSE
    self = isGood ? .good : .poor
  }

  /// The sentence shown to the user.
  public func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .tooFewItems(let count, let needed): Self.tooFewText(count, needed, language)
    case .good: Self.goodText(language)
    case .poor: Self.poorText(language)
    }
  }

  private static func tooFewText(
    _ count: Int,
    _ needed: Int,
    _ language: InterfaceLanguage
  ) -> String {
    switch language {
    case .english:
      "\(count) answers are too few to judge the predictions; come back at \(needed)"
    case .chinese: "只有 \(count) 次作答，还不能评判预测；满 \(needed) 次后再看"
    }
  }

  private static func goodText(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "the predictions fit your memory as well as they do for most learners"
    case .chinese: "预测与你的记忆相符，和多数学习者一样好"
    }
  }

  private static func poorText(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english:
      "the predictions fit your memory badly; press again, not hard, when you forgot an answer"
    case .chinese: "预测与你的记忆不大相符；忘记答案时请选「重来」，不要选「困难」"
    }
  }
}
