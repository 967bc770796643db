public import CivicScheduling
public import CivicTime

/// What `optimize` does: a review log in, parameters and how good they are out.
public struct OptimizeCommand: Sendable {
  /// What tells the study day of a moment.
  public var calendar: StudyCalendar
  /// The parameters in use; the defaults without it.
  public var current: AdoptionGate.Current?
  /// The trainer.
  public var trainer = Trainer()

  /// Makes the command.
  public init(calendar: StudyCalendar = .standard, current: AdoptionGate.Current? = nil) {
    self.calendar = calendar
    self.current = current
  }

  /// Trains on a CSV file.
  ///
  /// - Parameters:
  ///   - file: a review log.
  ///   - clock: seconds from any fixed moment, read before and after the work.
  /// - Returns: the report.
  /// - Throws: the first line that cannot be read.
  public func report(
    _ file: [UInt8],
    clock: () -> Double
  ) throws(ReviewLogError) -> OptimizeReport {
    report(try ReviewLog(csv: file), clock: clock)
  }

  /// Trains on a log.
  public func report(_ log: ReviewLog, clock: () -> Double) -> OptimizeReport {
    let start = clock()
    let set = TrainingSet(CardHistories(log, calendar: calendar), log: log)
    let parameters = trainer.parameters(for: set)
    let seconds = clock() - start
    let folds = TimeSeriesFolds(set, trainer: trainer)
    let standard = Predictions(.standard, set)
    let before = Evaluation(standard)
    let after = Evaluation(Predictions(parameters, set))
    return OptimizeReport(
      parameters: parameters,
      reviews: log.count,
      items: set.count,
      logLoss: .init(standard: before.logLoss, trained: after.logLoss),
      recencyLogLoss: .init(standard: before.recencyLogLoss, trained: after.recencyLogLoss),
      rmseBins: .init(standard: before.rmseBins, trained: after.rmseBins),
      crossValidatedLogLoss: .init(
        standard: Evaluation(standard[folds.trained.items]).logLoss,
        trained: Evaluation(folds.trained).logLoss
      ),
      calibration: Calibration(folds.trained),
      verdict: AdoptionGate.verdict(folds, current: current, trainer: trainer),
      seconds: seconds
    )
  }
}
