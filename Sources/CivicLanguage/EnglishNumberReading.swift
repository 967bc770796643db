/// A number in English words while it is read, word by word.
struct EnglishNumberReading {
  /// Value closed by thousand, million, ….
  private var closed = 0
  /// Value of the open group below a thousand.
  private var group = 0
  /// The last word, which decides what may follow.
  private var last: EnglishNumberWord?
  /// The scale last closed; the next must be smaller.
  private var lowestScale = 15
  /// What was read up to the last word after which the number may end.
  private(set) var settledValue: Int?
  /// Whether the number ended in an ordinal.
  private(set) var isOrdinal = false
  /// What the number is divided by, when it ended in a fraction word.
  private(set) var denominator: Int?

  /// Whether the number may end after the last word.
  var isComplete: Bool { last != .and && last != .article }

  /// Whether nothing may follow.
  var isFinished: Bool { isOrdinal || denominator != nil }

  /// Takes the next word.
  ///
  /// - Returns: false when the number cannot go on with it; then nothing has changed.
  mutating func take(_ word: EnglishNumberWord) -> Bool {
    guard accepts(word) else { return false }
    if isComplete { settledValue = closed + group }
    return true
  }

  private mutating func accepts(_ word: EnglishNumberWord) -> Bool {
    switch word {
    case .cardinal(let value): takeCardinal(value)
    case .ordinal(let value): takeOrdinal(value)
    case .denominator(let value): takeDenominator(value)
    case .hundred: takeHundred()
    case .scale(let power): takeScale(power)
    case .and: take(.and, if: last == .hundred || isScale(last))
    case .article: take(.article, if: last == nil)
    case .percent, .per, .cent, .half, .point: false
    }
  }

  private mutating func take(_ word: EnglishNumberWord, if allowed: Bool) -> Bool {
    if allowed { last = word }
    return allowed
  }

  private func isScale(_ word: EnglishNumberWord?) -> Bool {
    guard case .scale = word else { return false }
    return true
  }

  /// Whether a number below a hundred, or its unit, can come now.
  private func hasRoom(for value: Int) -> Bool {
    switch last {
    case nil, .and, .hundred, .scale: true
    case .cardinal(let tens): tens >= 20 && (1...9).contains(value)
    default: false
    }
  }

  private mutating func takeCardinal(_ value: Int) -> Bool {
    guard hasRoom(for: value), !(value == 0 && last != nil) else { return false }
    group += value
    return take(.cardinal(value), if: true)
  }

  private mutating func takeOrdinal(_ value: Int) -> Bool {
    let isOne = last == .article || (last == .cardinal(1) && closed == 0 && group == 1)
    if isOne, value >= 3 {
      group = 1
      denominator = value
    } else {
      guard hasRoom(for: value) else { return false }
      group += value
      isOrdinal = true
    }
    return take(.ordinal(value), if: true)
  }

  private mutating func takeDenominator(_ value: Int) -> Bool {
    switch last {
    case .article: group = 1
    case .cardinal where closed + group > 0: break
    default: return false
    }
    denominator = value
    return take(.denominator(value), if: true)
  }

  private mutating func takeHundred() -> Bool {
    switch last {
    case .article: group = 100
    case .cardinal where (1...99).contains(group): group *= 100
    default: return false
    }
    return take(.hundred, if: true)
  }

  private mutating func takeScale(_ power: Int) -> Bool {
    guard power < lowestScale, let step = ExactDecimal(1).shifted(by: power)?.integer else {
      return false
    }
    switch last {
    case .article: closed = step
    case .cardinal, .hundred:
      guard group > 0 else { return false }
      closed += group * step
    default: return false
    }
    group = 0
    lowestScale = power
    return take(.scale(power), if: true)
  }
}
