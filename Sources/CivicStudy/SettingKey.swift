import CivicScheduling
import CivicText

/// The names of settings, as users write them.
public enum SettingKey: String, Sendable, CaseIterable {
  /// Probability of recall at which a card comes back.
  case retention
  /// New cards a day.
  case newPerDay = "new-per-day"
  /// Reviews a day.
  case reviewsPerDay = "reviews-per-day"
  /// Steps of a new card.
  case learningSteps = "learning-steps"
  /// Steps after a lapse.
  case relearningSteps = "relearning-steps"
  /// Local hour at which a study day begins.
  case rolloverHour = "rollover-hour"
  /// Longest interval in days.
  case maximumInterval = "maximum-interval"
  /// Whether answers are typed.
  case typed
  /// Four ratings or two.
  case grading
  /// Columns of characters of ambiguous width.
  case ambiguousWidth = "ambiguous-width"
  /// Language of the interface.
  case language
  /// Program that edits decks.
  case editor
}

extension Settings {
  /// The value of a setting, as it is written.
  public subscript(key: SettingKey) -> String {
    switch key {
    case .retention: Self.twoPlaces(retention.value)
    case .newPerDay: String(newPerDay)
    case .reviewsPerDay: String(reviewsPerDay)
    case .learningSteps: Self.steps(learningSteps)
    case .relearningSteps: Self.steps(relearningSteps)
    case .rolloverHour: String(rolloverHour)
    case .maximumInterval: String(maximumInterval)
    case .typed: isTyped ? "on" : "off"
    case .grading: grading.rawValue
    case .ambiguousWidth: String(ambiguousWidth)
    case .language: language?.rawValue ?? "auto"
    case .editor: editor ?? "$EDITOR"
    }
  }

  /// Takes a value as it is written.
  ///
  /// - Parameters:
  ///   - text: the value; blanks around it do not count.
  ///   - key: the setting.
  /// - Throws: what values the setting can have; nothing has changed then.
  public mutating func set(_ text: String, for key: SettingKey) throws(SettingError) {
    let text = Self.trimmed(text)
    let error = SettingError.badValue(key, text)
    switch key {
    case .retention: retention = try Double(text).flatMap(DesiredRetention.init).orThrow(error)
    case .newPerDay: newPerDay = try Self.number(text, in: 0...9_999).orThrow(error)
    case .reviewsPerDay: reviewsPerDay = try Self.number(text, in: 0...99_999).orThrow(error)
    case .learningSteps: learningSteps = try Self.steps(text).orThrow(error)
    case .relearningSteps: relearningSteps = try Self.steps(text).orThrow(error)
    case .rolloverHour: rolloverHour = try Self.number(text, in: 0...23).orThrow(error)
    case .maximumInterval:
      maximumInterval = try Self.number(text, in: 1...36_500).orThrow(error)
    case .typed: isTyped = try Self.toggle(text).orThrow(error)
    case .grading: grading = try Grading(rawValue: text).orThrow(error)
    case .ambiguousWidth: ambiguousWidth = try Self.number(text, in: 1...2).orThrow(error)
    case .language:
      language =
        text == "auto" ? nil : try InterfaceLanguage(rawValue: text).orThrow(error)
    case .editor: editor = text == "$EDITOR" ? nil : try Self.command(text).orThrow(error)
    }
  }

  /// Two places after the point, or as many as are needed.
  private static func twoPlaces(_ value: Double) -> String {
    let text = String(value)
    return text.utf8.count == 3 ? text + "0" : text
  }

  private static func steps(_ steps: LearningSteps) -> String {
    steps.seconds.isEmpty ? "none" : steps.text
  }

  private static func steps(_ text: String) -> LearningSteps? {
    if text == "none" { return LearningSteps(seconds: []) }
    return text.isEmpty ? nil : LearningSteps(text: text)
  }

  private static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = Int(text), range.contains(number) else { return nil }
    return number
  }

  private static func toggle(_ text: String) -> Bool? {
    switch text {
    case "on": true
    case "off": false
    default: nil
    }
  }

  /// A command of one line.
  private static func command(_ text: String) -> String? {
    let isPrintable = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    return text.isEmpty || !isPrintable ? nil : text
  }

  /// The text without blanks around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let head = text.utf8.drop(while: isBlank)
    let count = head.reversed().prefix(while: isBlank).count
    return String(decoding: head.dropLast(count), as: UTF8.self)
  }
}

extension Optional {
  /// The value, or an error in its place.
  fileprivate func orThrow<Problem: Error>(_ problem: Problem) throws(Problem) -> Wrapped {
    guard let self else { throw problem }
    return self
  }
}
