public import CivicTime

/// What `replay` does: a review log in, the same log with the model's numbers out.
public struct ReplayCommand: Sendable {
  /// The numbers of the model.
  public var parameters: FSRSParameters
  /// Retention that decides the intervals, between 0 and 1.
  public var retention: Double
  /// What tells the study day of a moment.
  public var calendar: StudyCalendar
  /// Whether to take the elapsed days from a column of the file.
  public var takesElapsedDays: Bool

  /// Makes the command; without arguments its defaults.
  public init(
    parameters: FSRSParameters = .standard,
    retention: Double = 0.9,
    calendar: StudyCalendar = .standard,
    takesElapsedDays: Bool = false
  ) {
    self.parameters = parameters
    self.retention = retention
    self.calendar = calendar
    self.takesElapsedDays = takesElapsedDays
  }

  /// The CSV that `replay` prints for a file.
  public func output(_ file: [UInt8]) throws(ReviewLogError) -> String {
    let log = try ReviewLog(csv: file, elapsed: takesElapsedDays)
    let fsrs = FSRS(parameters)
    let replay = Replay(CardHistories(log, calendar: calendar), fsrs: fsrs)
    return replay.csv(log, fsrs: fsrs, retention: retention)
  }
}
