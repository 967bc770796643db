import CivicScheduling
import CivicTestSupport
import CivicTime

@testable import CivicTraining

/// A learner who remembers as the model says with given parameters and answers by chance.
struct SimulatedLearner {
  let parameters: FSRSParameters
  let cards: Int
  let reviewsPerCard: Int
  let seed: UInt64

  /// One card begins every hour; intervals are those of the default parameters, a little spread.
  var log: ReviewLog {
    var generator = SeededGenerator(seed: seed)
    let (truth, plan) = (FSRS(parameters), FSRS())
    var rows: [(time: Int64, card: Int, rating: Rating)] = []
    for card in 0..<cards {
      var (time, day) = (Int64(card) * 3_600_000 + 36_000_000_000, 0)
      var states: (truth: MemoryState, plan: MemoryState)?
      for _ in 0..<reviewsPerCard {
        let rating = answer(states?.truth, day, truth, using: &generator)
        rows.append((time, card, rating))
        states = (
          truth.next(states?.truth, rating: rating, elapsedDays: day),
          plan.next(states?.plan, rating: rating, elapsedDays: day)
        )
        let interval = states.map { plan.interval(retention: 0.9, stability: $0.plan.stability) }
        let spread = Double.random(in: 0.7...1.5, using: &generator)
        day = max(1, Int(min(interval ?? 1, 400) * spread))
        time += Int64(day) * 86_400_000
      }
    }
    rows.sort { ($0.time, $0.card) < ($1.time, $1.card) }
    var log = ReviewLog()
    for row in rows {
      log.append(
        card: "card\(row.card)",
        time: Instant(milliseconds: row.time),
        rating: row.rating
      )
    }
    return log
  }

  private func answer(
    _ state: MemoryState?,
    _ day: Int,
    _ truth: FSRS,
    using generator: inout SeededGenerator
  ) -> Rating {
    guard let state else {
      return Double.random(in: 0..<1, using: &generator) < 0.3 ? .again : .good
    }
    let recall = truth.retrievability(elapsedDays: Double(day), stability: state.stability)
    guard Double.random(in: 0..<1, using: &generator) < recall else { return .again }
    let choice = Int.random(in: 0..<10, using: &generator)
    return choice == 0 ? .hard : choice == 1 ? .easy : .good
  }
}

extension SimulatedLearner {
  /// The log as a training set, days from four o'clock UTC.
  var trainingSet: TrainingSet {
    let log = log
    return TrainingSet(CardHistories(log, calendar: .standard), log: log)
  }

  /// A learner who forgets far faster than the defaults say.
  static func forgetful(cards: Int, seed: UInt64 = 3) -> SimulatedLearner {
    var values = FSRSParameters.standard.values
    for (index, value) in [(0, 0.05), (1, 0.2), (2, 0.5), (3, 2.0), (8, 1.0), (20, 0.3)] {
      values[index] = value
    }
    return SimulatedLearner(
      parameters: FSRSParameters(clipping: values),
      cards: cards,
      reviewsPerCard: 8,
      seed: seed
    )
  }

  /// A learner of whom the defaults are true.
  static func average(cards: Int, seed: UInt64 = 4) -> SimulatedLearner {
    SimulatedLearner(parameters: .standard, cards: cards, reviewsPerCard: 8, seed: seed)
  }
}
