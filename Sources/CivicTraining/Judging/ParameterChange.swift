public import CivicScheduling

/// What new parameters mean for the learner, in words.
public enum ParameterChange: Sendable, Hashable {
  /// A new card answered with good comes back after other days than before.
  case firstInterval(before: Int, after: Int)
  /// A card that came back after thirty days and was recalled comes back after other days than before.
  case growth(before: Int, after: Int)
  /// A card that was forgotten after thirty days comes back after other days than before.
  case lapse(before: Int, after: Int)
  /// Recall of a card left for a year that was due after thirty days, in percent.
  case forgetting(before: Int, after: Int)
  /// Nothing a learner would notice.
  case nothing

  /// Compares two sets of parameters.
  ///
  /// - Parameters:
  ///   - old: the set in use so far.
  ///   - new: the set to be used.
  ///   - retention: probability of recall at which cards come back.
  /// - Returns: what differs, the most tangible first; never empty.
  public static func between(
    _ old: FSRSParameters,
    _ new: FSRSParameters,
    retention: DesiredRetention
  ) -> [ParameterChange] {
    let (before, after) = (Effects(old, retention), Effects(new, retention))
    var changes: [ParameterChange] = []
    if before.first != after.first {
      changes.append(.firstInterval(before: before.first, after: after.first))
    }
    if before.grown != after.grown {
      changes.append(.growth(before: before.grown, after: after.grown))
    }
    if before.lapsed != after.lapsed {
      changes.append(.lapse(before: before.lapsed, after: after.lapsed))
    }
    if before.afterYear != after.afterYear {
      changes.append(.forgetting(before: before.afterYear, after: after.afterYear))
    }
    return changes.isEmpty ? [.nothing] : changes
  }

  /// What a learner notices of a set of parameters.
  private struct Effects {
    let first: Int
    let grown: Int
    let lapsed: Int
    let afterYear: Int

    init(_ parameters: FSRSParameters, _ retention: DesiredRetention) {
      let scheduler = Scheduler(
        fsrs: FSRS(parameters),
        options: SchedulingOptions(retention: retention)
      )
      let fsrs = scheduler.fsrs
      let good = fsrs.initialState(.good)
      let daysPerStability = fsrs.interval(retention: retention.value, stability: 1)
      let month = MemoryState(stability: 30 / daysPerStability, difficulty: good.difficulty)
      first = scheduler.intervalDays(after: good)
      grown = scheduler.intervalDays(after: fsrs.next(month, rating: .good, elapsedDays: 30))
      lapsed = scheduler.intervalDays(after: fsrs.next(month, rating: .again, elapsedDays: 30))
      let recall = fsrs.retrievability(elapsedDays: 365, stability: month.stability)
      afterYear = Int((recall * 100).rounded())
    }
  }
}
