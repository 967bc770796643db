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

  /// Headings of `stats`.
  func answersHeading(streak: Int) -> String {
    say("answers of 14 days, \(streak) days in a row", "近 14 天作答，连续 \(streak) 天")
  }
  func cardsHeading(due: Int) -> String { say("cards, \(due) due now", "卡片，现在到期 \(due) 张") }
  func recallHeading(percent: Int, reviews: Int) -> String {
    say(
      "recalled \(percent)% of \(reviews) reviews in 30 days; by predicted recall:",
      "30 天复习 \(reviews) 次，记得 \(percent)%；按预测的记忆率："
    )
  }
  func noReviewsYet() -> String {
    say("no reviews yet; recall shows after some days", "还没有复习；过几天才有记忆率")
  }

  /// The stages of cards, from new to put aside.
  func stageNames() -> [String] {
    [
      say("new", "新"), say("learning", "学习中"), say("under 21 days", "21 天内"),
      say("21 days on", "21 天以上"),
      say("suspended", "暂停"),
    ]
  }

  /// The heading of `forecast`.
  func forecastHead(overdue: Int) -> String {
    say("due by day, \(overdue) overdue", "每天到期，已逾期 \(overdue)")
  }
}
