import CivicScheduling
import CivicTime
import Testing

@testable import CivicTraining

@Suite("Trainer") struct TrainerTests {
  @Test("finds a learner who forgets faster than the defaults say")
  func learns() {
    let learner = SimulatedLearner.forgetful(cards: 300)
    let set = learner.trainingSet
    let parameters = Trainer().parameters(for: set)
    let trained = Evaluation(Predictions(parameters, set)).logLoss
    let standard = Evaluation(Predictions(.standard, set)).logLoss
    let truth = Evaluation(Predictions(learner.parameters, set)).logLoss
    #expect(trained < standard - 0.03)
    #expect(trained < truth + 0.01)
  }

  @Test("equal logs give equal parameters to the last bit, whatever the order of rows")
  func isDeterministic() throws {
    let log = SimulatedLearner.forgetful(cards: 60).log
    let lines = log.csv.split(separator: "\n")
    let reversed = [lines[0]] + lines.dropFirst().reversed()
    let other = try ReviewLog(csv: Array(reversed.joined(separator: "\n").utf8))
    let parameters = [log, log, other].map { log in
      Trainer().parameters(for: TrainingSet(CardHistories(log, calendar: .standard), log: log))
    }
    #expect(parameters[0] == parameters[1])
    #expect(parameters[0] == parameters[2])
    #expect(parameters[0] != .standard)
  }

  @Test("what comes later cannot change what was trained on the past")
  func isCausal() {
    let log = SimulatedLearner.forgetful(cards: 60).log
    let set = TrainingSet(CardHistories(log, calendar: .standard), log: log)
    let half = set.count / 2
    var past = ReviewLog()
    let last = log.times[Int(set.histories.rows[Int(set.items[half - 1])])]
    for row in 0..<log.count where log.times[row] <= last {
      past.append(
        card: log.cardNames[Int(log.cards[row])],
        time: Instant(milliseconds: log.times[row]),
        rating: log.ratings[row]
      )
    }
    let pastSet = TrainingSet(CardHistories(past, calendar: .standard), log: past)
    #expect(pastSet.count == half)
    #expect(
      Trainer().parameters(for: pastSet).values
        == Trainer().parameters(for: set, first: half).values
    )
  }

  @Test("fewer than eight items give the defaults")
  func keepsDefaults() {
    #expect(
      Trainer().parameters(for: SimulatedLearner.forgetful(cards: 1).trainingSet) == .standard
    )
    let empty = TrainingSet(CardHistories(ReviewLog(), calendar: .standard), log: ReviewLog())
    #expect(Trainer().parameters(for: empty) == .standard)
  }

  @Test("small logs stay nearer to the defaults than large ones")
  func shrinksSmallLogs() {
    func distance(_ cards: Int) -> Double {
      let parameters = Trainer().parameters(
        for: SimulatedLearner.forgetful(cards: cards).trainingSet
      )
      return abs(parameters[8] - FSRSParameters.standard[8])
    }
    #expect(distance(12) < distance(300) / 2)
  }

  @Test("initial stability never falls from again to easy")
  func keepsOrder() {
    for seed in 1...5 as ClosedRange<UInt64> {
      let set = SimulatedLearner.average(cards: 40, seed: seed).trainingSet
      let values = Trainer().parameters(for: set).values.prefix(4)
      #expect(values.sorted() == Array(values))
    }
  }

  @Test("a rating never given first takes its stability from its neighbours")
  func fillsInitialStability() {
    let full = InitialStability.filled([1, 2, 4, 16])
    #expect(full.map { ($0 * 1e9).rounded() / 1e9 } == [1, 2, 4, 16])
    let good = InitialStability.filled([nil, nil, 4, nil])
    #expect(
      zip(good, [0.212, 1.2931, 2.3065, 8.2956]).allSatisfy {
        abs($0 / $1 - good[2] / 2.3065) < 1e-9
      }
    )
    for missing in [[0], [1], [2], [3], [0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]] {
      var values: [Double?] = [0.5, 1, 2, 8]
      for index in missing { values[index] = nil }
      let filled = InitialStability.filled(values)
      #expect(filled.allSatisfy { $0 > 0 && $0.isFinite })
      for (value, known) in zip(filled, values) where known != nil {
        #expect(abs(value - (known ?? 0)) < 1e-9)
      }
    }
  }
}
