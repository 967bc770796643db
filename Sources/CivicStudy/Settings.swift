public import CivicScheduling
public import CivicText

/// What a learner decided; without decisions the documented defaults.
public struct Settings: Sendable, Hashable {
  /// How answers are graded.
  public enum Grading: String, Sendable, CaseIterable {
    /// Again, hard, good, easy.
    case four
    /// Again or good.
    case passFail = "pass-fail"

    /// The ratings offered, worst first.
    public var ratings: [Rating] {
      switch self {
      case .four: Rating.allCases
      case .passFail: [.again, .good]
      }
    }
  }

  /// `retention`.
  public var retention = DesiredRetention.standard
  /// `new-per-day`.
  public var newPerDay = 20
  /// `reviews-per-day`.
  public var reviewsPerDay = 200
  /// `learning-steps`.
  public var learningSteps = LearningSteps.learning
  /// `relearning-steps`.
  public var relearningSteps = LearningSteps.relearning
  /// `rollover-hour`.
  public var rolloverHour = 4
  /// `maximum-interval`, in days.
  public var maximumInterval = 36_500
  /// `typed`: whether answers are typed.
  public var isTyped = false
  /// `grading`.
  public var grading = Grading.four
  /// `ambiguous-width`: columns of characters that are narrow in some terminals and wide in others.
  public var ambiguousWidth = 1
  /// `language`; nothing means that of the locale.
  public var language: InterfaceLanguage?
  /// `editor`; nothing means `$EDITOR`.
  public var editor: String?

  /// The defaults.
  public init() {}

  /// What they mean for the schedule of cards without a retention of their own.
  public var schedulingOptions: SchedulingOptions {
    SchedulingOptions(
      retention: retention,
      learningSteps: learningSteps,
      relearningSteps: relearningSteps,
      maximumInterval: maximumInterval
    )
  }
}
