import CivicTraining

extension Messages {
  /// What becomes of trained parameters.
  func optimizeVerdict(_ verdict: AdoptionGate.Verdict) -> String {
    switch verdict {
    case .adopted:
      say("trained parameters predict your answers better", "训练出的参数预测得更准")
    case .tooFewItems:
      say("too few answers yet; the default parameters stay", "答题还太少；仍用默认参数")
    case .notBetterThanDefaults:
      say("no better than the defaults, which stay", "不比默认参数好；仍用默认参数")
    case .notBetterThanCurrent:
      say("no better than the parameters in use, which stay", "不比现用参数好；仍用现用参数")
    }
  }

  /// How much there was to learn from.
  func optimizeSize(reviews: Int, items: Int) -> String {
    say("\(reviews) answers, \(items) of them after a first one", "答题 \(reviews) 次，其中复习 \(items) 次")
  }

  /// Log loss on answers that training had not seen.
  func optimizeLoss(before: String, after: String) -> String {
    say(
      "log loss on unseen answers: \(before) with the defaults, \(after) trained",
      "未见答题上的对数损失：默认 \(before)，训练后 \(after)"
    )
  }
}
