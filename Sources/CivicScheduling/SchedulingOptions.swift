/// What a learner or a deck decides about the schedule.
public struct SchedulingOptions: Sendable, Hashable {
  /// Probability of recall at which a card comes back.
  public var retention: DesiredRetention
  /// Steps of a new card.
  public var learningSteps: LearningSteps
  /// Steps after a lapse.
  public var relearningSteps: LearningSteps
  /// Longest interval in days; at least 1.
  public var maximumInterval: Int
  /// Whether intervals are spread a little so that cards learned together do not stay together.
  public var fuzz: Bool
  /// Whether hard, good and easy always lead to longer and longer intervals.
  public var keepsOrder: Bool

  /// Makes options; without arguments the documented defaults.
  ///
  /// - Precondition: `maximumInterval` is at least 1.
  public init(
    retention: DesiredRetention = .standard,
    learningSteps: LearningSteps = .learning,
    relearningSteps: LearningSteps = .relearning,
    maximumInterval: Int = 36_500,
    fuzz: Bool = true,
    keepsOrder: Bool = true
  ) {
    precondition(maximumInterval >= 1, "an interval is at least a day")
    self.retention = retention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.maximumInterval = maximumInterval
    self.fuzz = fuzz
    self.keepsOrder = keepsOrder
  }
}
