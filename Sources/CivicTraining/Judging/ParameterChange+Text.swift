public import CivicText

extension ParameterChange {
  /// The sentence shown to the user.
  public func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .firstInterval(let before, let after): Self.firstText(before, after, language)
    case .growth(let before, let after): Self.growthText(before, after, language)
    case .lapse(let before, let after): Self.lapseText(before, after, language)
    case .forgetting(let before, let after): Self.forgettingText(before, after, language)
    case .nothing: Self.nothingText(language)
    }
  }

  private static func firstText(
    _ before: Int,
    _ after: Int,
    _ language: InterfaceLanguage
  ) -> String {
    switch language {
    case .english:
      "a new card you know comes back after \(days(after)) instead of \(days(before))"
    case .chinese: "新卡片答对后，\(after) 天后复习，原来是 \(before) 天"
    }
  }

  private static func growthText(
    _ before: Int,
    _ after: Int,
    _ language: InterfaceLanguage
  ) -> String {
    switch language {
    case .english:
      "a card recalled after 30 days comes back after \(days(after)) instead of \(days(before))"
    case .chinese: "隔 30 天仍记得的卡片，\(after) 天后复习，原来是 \(before) 天"
    }
  }

  private static func lapseText(
    _ before: Int,
    _ after: Int,
    _ language: InterfaceLanguage
  ) -> String {
    switch language {
    case .english:
      "a card forgotten after 30 days comes back after \(days(after)) instead of \(days(before))"
    case .chinese: "隔 30 天忘记的卡片，重学后 \(after) 天复习，原来是 \(before) 天"
    }
  }

  private static func forgettingText(
    _ before: Int,
    _ after: Int,
    _ language: InterfaceLanguage
  ) -> String {
    switch language {
    case .english:
      "a card due after 30 days but left for a year is recalled at \(after) %, not at \(before) %"
    case .chinese: "本该 30 天复习却放了一年的卡片，记得的可能是 \(after)%，原来估计 \(before)%"
    }
  }

  private static func nothingText(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "intervals stay as they are"
    case .chinese: "复习间隔没有变化"
    }
  }

  private static func days(_ count: Int) -> String {
    count == 1 ? "1 day" : "\(count) days"
  }
}
