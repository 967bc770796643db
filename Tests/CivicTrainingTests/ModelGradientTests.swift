import CivicScheduling
import CivicTestSupport
import CivicTime
import Testing

@testable import CivicTraining

@Suite("Model gradient") struct ModelGradientTests {
  /// Loss of a lesson by the scheduler's own model, which shares no code with the gradient.
  private func loss(_ w: [Double], _ lesson: Lesson) -> Double {
    let fsrs = FSRS(FSRSParameters(clipping: w))
    var sum = 0.0
    for card in lesson.cards {
      var state: MemoryState?
      for place in Int(card.start)..<Int(card.end) {
        let days = Int(lesson.histories.elapsedDays[place])
        let rating = lesson.histories.ratings[place]
        if let state, lesson.weights[place] > 0 {
          let recall = fsrs.retrievability(
            elapsedDays: Double(days),
            stability: state.stability
          )
          sum += Double(lesson.weights[place]) * Evaluation.loss(recall, rating.isPass)
        }
        state = fsrs.next(state, rating: rating, elapsedDays: days)
      }
    }
    return sum
  }

  /// Histories with every rating, days of all lengths and answers on the same day.
  private func lesson(seed: UInt64) throws -> Lesson {
    var generator = SeededGenerator(seed: seed)
    var text = "card_id,review_time_ms,rating,elapsed_days\n"
    for card in 0..<120 {
      for review in 0..<9 {
        let days = Bool.random(using: &generator) ? 0 : Int.random(in: 1...30, using: &generator)
        let rating = Int.random(in: 1...4, using: &generator)
        text += "c\(card),\(card * 10 + review),\(review == 0 ? card % 4 + 1 : rating),"
        text += "\(review == 1 ? 1 : days)\n"
      }
    }
    let log = try ReviewLog(csv: Array(text.utf8), elapsed: true)
    let set = TrainingSet(CardHistories(log, calendar: .standard), log: log)
    return Lesson(set, first: set.count)
  }

  /// A point well inside the bounds, away from where the model has kinks.
  private func point(seed: UInt64) -> [Double] {
    var generator = SeededGenerator(seed: seed)
    return FSRSParameters.standard.values.enumerated().map { index, value in
      let bounds = FSRSParameters.bounds[index]
      let moved = value * Double.random(in: 0.85...1.15, using: &generator) + 0.01
      return min(max(moved, bounds.lowerBound * 1.5 + 0.001), bounds.upperBound * 0.95)
    }
  }

  @Test("equals finite differences in every parameter", arguments: 1...6 as ClosedRange<UInt64>)
  func equalsFiniteDifferences(_ seed: UInt64) throws {
    let lesson = try lesson(seed: seed)
    let w = point(seed: seed)
    var model = ModelGradient(ParameterVector(w))
    for card in lesson.cards { model.add(card, of: lesson) }
    for index in w.indices {
      let step = 1e-6 * max(w[index], 0.1)
      var (up, down) = (w, w)
      up[index] += step
      down[index] -= step
      let expected = (loss(up, lesson) - loss(down, lesson)) / (2 * step)
      let found = model.gradient[index]
      #expect(
        abs(found - expected) <= 1e-4 * max(1, abs(expected)),
        "w\(index): \(found), by differences \(expected)"
      )
    }
    #expect(w.indices.count { abs(model.gradient[$0]) > 1e-3 } == 21)
  }
}
