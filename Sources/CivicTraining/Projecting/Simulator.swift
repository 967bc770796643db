public import CivicScheduling
import CivicText

/// Projects a learner's coming days by chance, day after day.
///
/// Recall follows the memory model, ratings and times the learner's habits. A card that is forgotten, and
/// a new one, is answered again on the same day until it is recalled in its steps. Due cards are taken in
/// order of relative overdueness when there are more than the day allows.
public struct Simulator: Sendable {
  /// The memory model.
  public let fsrs: FSRS
  /// How the learner answers.
  public let habits: StudyHabits
  /// What is assumed of the coming days.
  public let options: SimulationOptions

  /// Makes a simulator.
  public init(fsrs: FSRS = FSRS(), habits: StudyHabits = .standard, options: SimulationOptions) {
    self.fsrs = fsrs
    self.habits = habits
    self.options = options
  }

  /// Projects the coming days of some cards; new ones come on top as the options say.
  public func projection(of cards: [SimulatedCard] = []) -> Projection {
    var run = SimulationRun(self, cards)
    return run.projection()
  }

  /// Projections for each of several retentions, all else equal.
  ///
  /// - Returns: one for each retention, in their order.
  public func projections(
    of cards: [SimulatedCard] = [],
    retentions: [DesiredRetention]
  ) -> [Projection] {
    retentions.map { retention in
      var options = options
      options.retention = retention
      return Simulator(fsrs: fsrs, habits: habits, options: options).projection(of: cards)
    }
  }
}
