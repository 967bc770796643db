public import CivicScheduling
public import CivicTime

/// What `simulate` does: a learner's log in, what the coming year would be like out.
public struct SimulateCommand: Sendable {
  /// One choice and what would come of it.
  public struct Row: Sendable {
    /// Probability of recall at which cards come back.
    public let retention: DesiredRetention
    /// New cards a day.
    public let newPerDay: Int
    /// The coming days.
    public let projection: Projection
  }

  /// The numbers of the memory model.
  public var parameters: FSRSParameters
  /// What tells the study day of a moment.
  public var calendar: StudyCalendar
  /// What all choices have in common; retention and new cards a day are replaced by each choice.
  public var options: SimulationOptions

  /// Makes the command.
  public init(
    parameters: FSRSParameters = .standard,
    calendar: StudyCalendar = .standard,
    options: SimulationOptions = SimulationOptions()
  ) {
    self.parameters = parameters
    self.calendar = calendar
    self.options = options
  }

  /// Projects each choice from a learner's own cards and habits.
  ///
  /// - Parameters:
  ///   - log: the learner's answers; may be empty.
  ///   - today: the first day.
  ///   - retentions: retentions to choose from.
  ///   - newPerDay: numbers of new cards a day to choose from.
  /// - Returns: one row for each pair, by retention, then by new cards.
  public func rows(
    _ log: ReviewLog,
    today: CivilDate,
    retentions: [DesiredRetention],
    newPerDay: [Int]
  ) -> [Row] {
    let histories = CardHistories(log, calendar: calendar)
    let habits = StudyHabits(histories, log: log)
    let fsrs = FSRS(parameters)
    return retentions.flatMap { retention in
      let cards = cards(histories, log, fsrs, today, retention)
      return newPerDay.map { count in
        var options = options
        (options.retention, options.newPerDay) = (retention, count)
        let simulator = Simulator(fsrs: fsrs, habits: habits, options: options)
        return Row(
          retention: retention,
          newPerDay: count,
          projection: simulator.projection(of: cards)
        )
      }
    }
  }

  /// The rows as one line of JSON.
  public func json(_ rows: [Row]) -> String {
    let objects = rows.map { row in
      """
      {"retention":\(row.retention.value),"new_per_day":\(row.newPerDay),\
      "reviews_per_day":\(row.projection.reviewsPerDay),\
      "minutes_per_day":\(row.projection.minutesPerDay),"known":\(row.projection.knownAtEnd)}
      """
    }
    return "{\"days\":\(options.days),\"rows\":[\(objects.joined(separator: ","))]}"
  }

  /// The learner's cards as they stand today.
  private func cards(
    _ histories: CardHistories,
    _ log: ReviewLog,
    _ fsrs: FSRS,
    _ today: CivilDate,
    _ retention: DesiredRetention
  ) -> [SimulatedCard] {
    let scheduler = Scheduler(fsrs: fsrs, options: SchedulingOptions(retention: retention))
    return (0..<histories.cardCount).compactMap { card in
      var state: MemoryState?
      let places = histories.starts[card]..<histories.starts[card + 1]
      for place in places {
        state = fsrs.next(
          state,
          rating: histories.ratings[place],
          elapsedDays: Int(histories.elapsedDays[place])
        )
      }
      guard let memory = state, let last = places.last else { return nil }
      let moment = Instant(milliseconds: log.times[Int(histories.rows[last])])
      let age = max(0, today.dayNumber - calendar.day(of: moment).dayNumber)
      return SimulatedCard(
        memory: memory,
        age: age,
        dueIn: scheduler.intervalDays(after: memory) - age
      )
    }
  }
}
