import CivicScheduling
import CivicTime
import Testing

@testable import CivicTraining

@Suite("Evaluation") struct EvaluationTests {
  private func set(_ rows: String) throws -> TrainingSet {
    let text = "card_id,review_time_ms,rating,elapsed_days\n" + rows
    let log = try ReviewLog(csv: Array(text.utf8), elapsed: true)
    return TrainingSet(CardHistories(log, calendar: .standard), log: log)
  }

  @Test("log loss is the mean of what was given to what happened")
  func meansLoss() throws {
    let set = try set("a,0,3,0\na,1,3,2\na,2,1,5\nb,3,3,0\nb,4,3,0\n")
    let predictions = Predictions(.standard, set)
    #expect(set.count == 2)
    let evaluation = Evaluation(predictions)
    let losses = [
      Evaluation.loss(predictions.recalls[0], true), Evaluation.loss(predictions.recalls[1], false),
    ]
    #expect(abs(evaluation.logLoss - (losses[0] + losses[1]) / 2) < 1e-12)
    #expect(abs(evaluation.recencyLogLoss - (losses[0] * 0.25 + losses[1]) / 1.25) < 1e-12)
  }

  @Test("items of one bin are compared by their means")
  func comparesBins() throws {
    let set = try set("a,0,3,0\na,1,3,3\nb,0,3,0\nb,1,1,3\n")
    let recall = Predictions(.standard, set).recalls[0]
    let evaluation = Evaluation(Predictions(.standard, set))
    #expect(abs(evaluation.rmseBins - abs(recall - 0.5)) < 1e-12)
  }

  @Test(
    "alike items share a bin, others do not",
    arguments: [
      (1, 2, 0, 3, 2, 0, true), (3, 2, 0, 4, 2, 0, false), (4, 2, 0, 13, 3, 0, true),
      (4, 2, 0, 4, 4, 0, false), (4, 4, 0, 4, 4, 1, false), (4, 4, 2, 4, 4, 1, false),
    ]
  )
  func bins(_ d1: Int, _ r1: Int, _ l1: Int, _ d2: Int, _ r2: Int, _ l2: Int, _ same: Bool) {
    let one = ReviewBin(days: d1, reviews: r1, lapses: l1)
    #expect((one == ReviewBin(days: d2, reviews: r2, lapses: l2)) == same)
    #expect(one.number < ReviewBin.numberLimit)
  }

  @Test("the longest histories still have a bin")
  func binsExtremes() {
    let bin = ReviewBin(days: 10_000_000, reviews: 1_000_000, lapses: 1_000_000)
    #expect(bin.number < ReviewBin.numberLimit)
  }

  @Test("calibration bins hold every item once, low predictions first")
  func calibrates() {
    let predictions = Predictions(.standard, SimulatedLearner.average(cards: 50).trainingSet)
    let calibration = Calibration(predictions)
    #expect(calibration.bins.reduce(0) { $0 + $1.count } == predictions.count)
    let heights = calibration.bins.map(\.predicted)
    #expect(heights == heights.sorted() && calibration.bins.count > 3)
  }

  @Test("nothing to judge gives zeros")
  func empty() throws {
    let evaluation = Evaluation(Predictions(.standard, try set("a,0,3,0\n")))
    #expect(evaluation.count == 0 && evaluation.logLoss == 0 && evaluation.rmseBins == 0)
  }
}
