public import CivicText

/// Why numbers cannot be the parameters of the memory model.
public enum FSRSParametersError: Error, Hashable, Sendable {
  /// The text is not a JSON array of numbers.
  case notAList
  /// There are not 21, 19 or 17 of them.
  case wrongCount(Int)
  /// One of them is infinite or not a number.
  case notANumber(index: Int)
  /// One of them lies outside its bounds.
  case outOfBounds(index: Int, value: Double, bounds: ClosedRange<Double>)
}

extension FSRSParametersError {
  /// The sentence shown to the user.
  public func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .notAList: Self.notAListText(language)
    case .wrongCount(let count): Self.wrongCountText(count, language)
    case .notANumber(let index): Self.notANumberText(index, language)
    case .outOfBounds(let index, let value, let bounds):
      Self.outOfBoundsText(index, value, bounds, language)
    }
  }

  private static func notAListText(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "the parameters are not a list; write them as '[0.212, 1.2931, …]'"
    case .chinese: "参数不是列表；请写成 '[0.212, 1.2931, …]'"
    }
  }

  private static func wrongCountText(_ count: Int, _ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "found \(count) parameters; give 21, or 19 or 17 of an older version"
    case .chinese: "参数有 \(count) 个；请给出 21 个，或旧版本的 19 个、17 个"
    }
  }

  private static func notANumberText(_ index: Int, _ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "parameter \(index + 1) is not a finite number; correct it"
    case .chinese: "第 \(index + 1) 个参数不是有限的数；请改正"
    }
  }

  private static func outOfBoundsText(
    _ index: Int,
    _ value: Double,
    _ bounds: ClosedRange<Double>,
    _ language: InterfaceLanguage
  ) -> String {
    let (low, high) = (bounds.lowerBound, bounds.upperBound)
    return switch language {
    case .english: "parameter \(index + 1) is \(value); keep it between \(low) and \(high)"
    case .chinese: "第 \(index + 1) 个参数是 \(value)；请改为 \(low) 到 \(high) 之间的数"
    }
  }
}
