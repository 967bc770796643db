import CivicTime

/// Decides when a card comes back: FSRS-6 for the memory, steps for the first minutes.
///
/// With `fuzz` and `keepsOrder` off it does what py-fsrs 6.3.2 does without fuzzing, to the last digit.
public struct Scheduler: Sendable, Hashable {
  /// The memory model.
  public let fsrs: FSRS
  /// What the learner decided.
  public let options: SchedulingOptions

  /// Makes a scheduler.
  public init(fsrs: FSRS = FSRS(), options: SchedulingOptions = SchedulingOptions()) {
    self.fsrs = fsrs
    self.options = options
  }

  /// What an answer leads to; always what `preview` showed for it.
  public func next(
    _ state: CardState,
    rating: Rating,
    in context: ReviewContext
  ) -> ScheduledReview {
    preview(state, in: context)[rating]
  }

  /// What each of the four answers would lead to.
  public func preview(_ state: CardState, in context: ReviewContext) -> ReviewPreview {
    let elapsed = state.trace.map { context.elapsedDays(since: $0) } ?? 0
    let paths = Rating.allCases.map { rating in
      Path(
        rating: rating,
        memory: fsrs.next(state.trace?.memory, rating: rating, elapsedDays: elapsed),
        move: move(state, rating)
      )
    }
    let days = intervals(of: paths, from: state, in: context)
    let recall = state.trace.map {
      fsrs.retrievability(elapsedDays: Double(elapsed), stability: $0.memory.stability)
    }
    func review(_ rating: Rating) -> ScheduledReview {
      let index = rating.rawValue - 1
      return scheduled(paths[index], days: days[index], recall: recall, from: state, in: context)
    }
    return ReviewPreview(
      again: review(.again),
      hard: review(.hard),
      good: review(.good),
      easy: review(.easy)
    )
  }

  /// One of the four ways out of a state.
  struct Path {
    let rating: Rating
    let memory: MemoryState
    let move: LearningSteps.Move
  }

  /// Where the steps send an answer.
  private func move(_ state: CardState, _ rating: Rating) -> LearningSteps.Move {
    switch state {
    case .new: options.learningSteps.move(rating, from: 0)
    case .learning(let step, _): options.learningSteps.move(rating, from: step)
    case .relearning(let step, _): options.relearningSteps.move(rating, from: step)
    case .review: rating.isPass ? .graduate : options.relearningSteps.move(.again, from: 0)
    }
  }

  private func scheduled(
    _ path: Path,
    days: Int,
    recall: Double?,
    from state: CardState,
    in context: ReviewContext
  ) -> ScheduledReview {
    let trace = trace(path, from: state, in: context)
    switch path.move {
    case .graduate:
      return ScheduledReview(
        state: .review(interval: days, trace),
        due: context.now.adding(milliseconds: Int64(days) * 86_400_000),
        delay: .days(days),
        predictedRecall: recall
      )
    case .wait(let step, let seconds):
      return ScheduledReview(
        state: stepState(step, trace, from: state),
        due: context.now.adding(seconds: seconds),
        delay: .seconds(seconds),
        predictedRecall: recall
      )
    }
  }

  private func stepState(_ step: Int, _ trace: MemoryTrace, from state: CardState) -> CardState {
    switch state {
    case .new, .learning: .learning(step: step, trace)
    case .review, .relearning: .relearning(step: step, trace)
    }
  }

  private func trace(_ path: Path, from state: CardState, in context: ReviewContext) -> MemoryTrace
  {
    var lapses = state.trace?.lapses ?? 0
    if case .review = state, !path.rating.isPass { lapses += 1 }
    return MemoryTrace(
      memory: path.memory,
      answeredAt: context.now,
      studyDay: context.studyDay,
      repetitions: (state.trace?.repetitions ?? 0) + 1,
      lapses: lapses
    )
  }
}
