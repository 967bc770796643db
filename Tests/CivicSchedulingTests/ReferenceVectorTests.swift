import CivicScheduling
import CivicTime
import Testing

@Suite("FSRS-6 against reference numbers") struct ReferenceVectorTests {
  @Test("equals py-fsrs on 240 histories: memory to 1e-6, states and due times exactly")
  func equalsReference() throws {
    let histories = try ReferenceHistory.all()
    #expect(histories.count == 240)
    for history in histories { check(history) }
  }

  private func check(_ history: ReferenceHistory) {
    #expect(!history.answers.isEmpty)
    var state = CardState.new
    for (index, answer) in history.answers.enumerated() {
      let context = ReviewContext(
        card: history.name,
        now: answer.now,
        studyDay: StudyCalendar.standard.day(of: answer.now),
        elapsedDays: answer.elapsedDays
      )
      let name = "\(history.name), answer \(index + 1)"
      if index == history.answers.count - 1 {
        check(history.scheduler.preview(state, in: context), history.previews, at: answer.now, name)
      }
      let review = history.scheduler.next(state, rating: answer.rating, in: context)
      check(review, answer, history.scheduler, name)
      state = review.state
    }
  }

  private func check(
    _ review: ScheduledReview,
    _ answer: ReferenceHistory.Expectation,
    _ scheduler: Scheduler,
    _ name: String
  ) {
    guard let memory = review.state.trace?.memory else {
      Issue.record("\(name): an answered card is not new")
      return
    }
    #expect(isNear(memory, answer.memory), "\(name): \(memory)")
    #expect(description(review.state) == Standing(answer.state, answer.step), "\(name)")
    #expect(review.due.seconds(since: answer.now) == answer.dueIn, "\(name)")
    let interval = scheduler.fsrs.interval(
      retention: scheduler.options.retention.value,
      stability: memory.stability
    )
    #expect(isNear(interval, answer.interval), "\(name): \(interval)")
    #expect(scheduler.intervalDays(after: memory) == answer.intervalDays, "\(name)")
    #expect((review.predictedRecall == nil) == (answer.recallBefore == nil), "\(name)")
    if let predicted = review.predictedRecall, let expected = answer.recallBefore {
      #expect(abs(predicted - expected) <= 1e-6, "\(name): \(predicted)")
    }
  }

  private func check(
    _ preview: ReviewPreview,
    _ expected: [ReferenceHistory.Preview],
    at now: Instant,
    _ name: String
  ) {
    #expect(expected.map(\.rating) == Rating.allCases)
    for one in expected {
      let review = preview[one.rating]
      #expect(review.due.seconds(since: now) == one.dueIn, "\(name), preview \(one.rating)")
      #expect(description(review.state).phase == one.state, "\(name), preview \(one.rating)")
      #expect(
        review.state.trace.map { isNear($0.memory, one.memory) } == true,
        "\(name), preview \(one.rating)"
      )
    }
  }

  private struct Standing: Equatable {
    let phase: String
    let step: Int?

    init(_ phase: String, _ step: Int?) {
      self.phase = phase
      self.step = step
    }
  }

  private func description(_ state: CardState) -> Standing {
    switch state {
    case .new: Standing("N", nil)
    case .learning(let step, _): Standing("L", step)
    case .review: Standing("V", nil)
    case .relearning(let step, _): Standing("R", step)
    }
  }

  private func isNear(_ found: MemoryState, _ expected: MemoryState) -> Bool {
    isNear(found.stability, expected.stability)
      && abs(found.difficulty - expected.difficulty) <= 1e-6
  }

  private func isNear(_ found: Double, _ expected: Double) -> Bool {
    abs(found - expected) <= 1e-6 * abs(expected)
  }
}
