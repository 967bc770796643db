import CivicScheduling
import Testing

@testable import CivicTraining

@Suite("Optimize") struct OptimizeCommandTests {
  private func report(
    _ learner: SimulatedLearner,
    current: AdoptionGate.Current? = nil
  ) -> OptimizeReport {
    OptimizeCommand(current: current).report(learner.log, clock: { 0 })
  }

  @Test("parameters are adopted for a learner the defaults do not fit")
  func adopts() {
    let report = report(.forgetful(cards: 160))
    #expect(report.verdict == .adopted)
    #expect(report.crossValidatedLogLoss.trained < report.crossValidatedLogLoss.standard - 0.02)
  }

  @Test(
    "the defaults stay for a learner of whom they are true",
    arguments: 1...4 as ClosedRange<UInt64>
  )
  func keepsDefaults(_ seed: UInt64) {
    #expect(report(.average(cards: 150, seed: seed)).verdict == .notBetterThanDefaults)
  }

  @Test("a few answers decide nothing")
  func tooFew() {
    #expect(report(.forgetful(cards: 10)).verdict == .tooFewItems)
  }

  @Test("parameters in use stay when there is nothing new, or when they are better")
  func keepsCurrent() {
    let learner = SimulatedLearner.forgetful(cards: 160)
    let count = learner.trainingSet.count
    let first = report(learner)
    let same = AdoptionGate.Current(first.parameters, trainedItems: count)
    #expect(report(learner, current: same).verdict == .notBetterThanCurrent)
    let newer = AdoptionGate.Current(first.parameters, trainedItems: count + 1)
    #expect(report(learner, current: newer).verdict == .notBetterThanCurrent)
    let truth = AdoptionGate.Current(learner.parameters)
    #expect(report(learner, current: truth).verdict == .notBetterThanCurrent)
    let poor = AdoptionGate.Current(
      FSRSParameters(clipping: first.parameters.values.map { $0 * 2 })
    )
    #expect(report(learner, current: poor).verdict == .adopted)
  }

  @Test("parameters trained on much less are replaced")
  func replacesOldParameters() {
    let learner = SimulatedLearner.forgetful(cards: 160)
    let set = learner.trainingSet
    let early = Trainer().parameters(for: set, first: 80)
    let current = AdoptionGate.Current(early, trainedItems: 80)
    #expect(report(learner, current: current).verdict == .adopted)
  }

  @Test(
    "training again is due when a twentieth is new, and not before there is enough",
    arguments: [
      (99, 0, false), (100, 0, true), (110, 100, false), (120, 100, true), (1_049, 1_000, false),
      (1_050, 1_000, true), (900, 1_000, false),
    ]
  )
  func isDue(_ items: Int, _ trained: Int, _ due: Bool) {
    #expect(AdoptionGate.isTrainingDue(items: items, trainedItems: trained) == due)
  }

  @Test("time-series folds predict every item after the first sixth once")
  func folds() {
    let set = SimulatedLearner.average(cards: 30).trainingSet
    let folds = TimeSeriesFolds(set)
    #expect(folds.stretches.count == 5)
    #expect(folds.trained.items == set.count / 6..<set.count)
    #expect(folds.trained.count == folds.trained.items.count)
  }

  @Test("the report is JSON of one line")
  func writesJSON() {
    let json = report(.forgetful(cards: 20)).json
    #expect(json.hasPrefix("{\"parameters\":["))
    #expect(json.hasSuffix("\"adopted\":false,\"seconds\":0.0}"))
    #expect(!json.contains("\n"))
    for key in ["reviews", "items", "log_loss", "log_loss_recency", "rmse_bins"] {
      #expect(json.contains("\"\(key)\":"))
    }
  }

  @Test("a log without items has figures of null")
  func writesNulls() {
    let json = OptimizeCommand().report(ReviewLog(), clock: { 0 }).json
    #expect(json.contains("\"log_loss\":{\"default\":null,\"trained\":null}"))
  }
}
