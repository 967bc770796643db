public import CivicText

extension AdoptionGate.Verdict {
  /// The sentence shown to the user.
  public func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .adopted: Self.adoptedText(language)
    case .tooFewItems: Self.tooFewText(language)
    case .notBetterThanDefaults: Self.notBetterThanDefaultsText(language)
    case .notBetterThanCurrent: Self.notBetterThanCurrentText(language)
    }
  }

  private static func adoptedText(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "the new parameters predict answers they had not seen better than the old ones"
    case .chinese: "对没有见过的作答，新参数比原来的预测得更准"
    }
  }

  private static func tooFewText(_ language: InterfaceLanguage) -> String {
    let needed = AdoptionGate.leastItems
    return switch language {
    case .english: "too few answers on later days to learn from; study on until there are \(needed)"
    case .chinese: "隔日作答太少，还学不到东西；请继续学习，满 \(needed) 次后再试"
    }
  }

  private static func notBetterThanDefaultsText(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "the defaults stay: trained parameters were not clearly better on later answers"
    case .chinese: "继续使用默认参数：在之后的作答上，训练出的参数没有明显更准"
    }
  }

  private static func notBetterThanCurrentText(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english:
      "your parameters stay: new ones were not better on answers since they were trained"
    case .chinese: "继续使用现有参数：在其训练之后的作答上，新参数没有更准"
    }
  }
}
