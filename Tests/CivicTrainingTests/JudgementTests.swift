import CivicScheduling
import CivicText
import CivicTime
import Testing

@testable import CivicTraining

@Suite("Judgement in words") struct JudgementTests {
  @Test("the model fits a learner who follows it, and says when answers are too few")
  func checksHealth() {
    let learner = SimulatedLearner.average(cards: 150)
    #expect(HealthCheck(Predictions(.standard, learner.trainingSet)) == .good)
    let few = SimulatedLearner.average(cards: 5).trainingSet
    #expect(
      HealthCheck(Predictions(.standard, few)) == .tooFewItems(count: few.count, needed: 300)
    )
  }

  @Test("predictions that are far off are called poor")
  func findsPoorFit() {
    let set = SimulatedLearner.forgetful(cards: 150).trainingSet
    var values = FSRSParameters.standard.values
    for index in 0..<4 { values[index] = 100 }
    #expect(HealthCheck(Predictions(FSRSParameters(clipping: values), set)) == .poor)
  }

  @Test("true retention counts cards that came back on a later day, young and mature apart")
  func countsRetention() throws {
    let text = """
      card_id,review_time_ms,rating,elapsed_days
      a,0,1,0
      a,1,3,0
      a,2,3,20
      a,3,1,21
      a,4,2,5
      """
    let log = try ReviewLog(csv: Array(text.utf8), elapsed: true)
    let histories = CardHistories(log, calendar: .standard)
    let retention = TrueRetention(histories, log: log)
    #expect(retention.young == .init(count: 2, passes: 2))
    #expect(retention.mature.value == 0)
    #expect(retention.all.value == 2.0 / 3)
    let late = TrueRetention(histories, log: log, since: Instant(milliseconds: 4))
    #expect(late.all == .init(count: 1, passes: 1))
    #expect(late.mature.value == nil)
  }

  @Test("a change of parameters is told by what happens to cards")
  func explainsChange() {
    var values = FSRSParameters.standard.values
    (values[2], values[8]) = (5, 1)
    let new = FSRSParameters(clipping: values)
    let changes = ParameterChange.between(.standard, new, retention: .standard)
    #expect(changes.first == .firstInterval(before: 2, after: 5))
    #expect(
      changes.first?.text(in: .english)
        == "a new card you know comes back after 5 days instead of 2 days"
    )
    guard case .growth(let before, let after) = changes.dropFirst().first else {
      Issue.record("slower growth is told: \(changes)")
      return
    }
    #expect(after < before)
    #expect(ParameterChange.between(new, new, retention: .standard) == [.nothing])
  }

  @Test("every judgement has a sentence in both languages, no two alike")
  func saysAll() {
    let verdicts: [AdoptionGate.Verdict] = [
      .adopted, .tooFewItems, .notBetterThanDefaults, .notBetterThanCurrent,
    ]
    let checks: [HealthCheck] = [.tooFewItems(count: 7, needed: 300), .good, .poor]
    let changes: [ParameterChange] = [
      .firstInterval(before: 1, after: 2), .growth(before: 1, after: 2),
      .lapse(before: 1, after: 2), .forgetting(before: 1, after: 2), .nothing,
    ]
    var sentences: Set<String> = []
    for language in InterfaceLanguage.allCases {
      sentences.formUnion(verdicts.map { $0.text(in: language) })
      sentences.formUnion(checks.map { $0.text(in: language) })
      sentences.formUnion(changes.map { $0.text(in: language) })
    }
    #expect(sentences.count == 24)
    #expect(sentences.allSatisfy { !$0.hasSuffix(".") && !$0.hasSuffix("。") })
    #expect(changes[0].text(in: .english).contains("after 2 days instead of 1 day"))
  }
}
