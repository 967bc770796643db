import CivicScheduling
import CivicTestSupport
import CivicTime
import Testing

@Suite("Scheduler") struct SchedulerTests {
  private let noon = Instant(milliseconds: 1_770_033_600_000)  // 2026-02-02 12:00 UTC

  private func context(_ card: String = "k7f3q2d", day: Int) -> ReviewContext {
    ReviewContext(
      card: card,
      now: noon.adding(milliseconds: Int64(day) * 86_400_000),
      calendar: .standard
    )
  }

  private func reviewed(_ scheduler: Scheduler) -> ScheduledReview {
    scheduler.next(.new, rating: .easy, in: context(day: 0))
  }

  @Test("an answer gives what its preview promised")
  func answerEqualsPreview() {
    var generator = SeededGenerator(seed: 6)
    let scheduler = Scheduler()
    for card in 0..<200 {
      var state = CardState.new
      var day = 0
      for _ in 0..<12 {
        let context = context("card\(card)", day: day)
        let preview = scheduler.preview(state, in: context)
        let rating = Rating.allCases.randomElement(using: &generator) ?? .good
        let review = scheduler.next(state, rating: rating, in: context)
        #expect(review == preview[rating])
        state = review.state
        day += Int.random(in: 0...40, using: &generator)
      }
    }
  }

  @Test("hard, good and easy lead to longer and longer intervals, fuzzed or not")
  func keepsOrder() {
    var generator = SeededGenerator(seed: 7)
    for card in 0..<500 {
      let options = SchedulingOptions(fuzz: card % 2 == 0)
      let scheduler = Scheduler(options: options)
      var review = scheduler.next(.new, rating: .easy, in: context("card\(card)", day: 0))
      var day = 0
      for _ in 0..<6 {
        day += Int.random(in: 1...(2 * (review.intervalDays ?? 1)), using: &generator)
        let context = context("card\(card)", day: day)
        let preview = scheduler.preview(review.state, in: context)
        let days = [preview.hard, preview.good, preview.easy].compactMap(\.intervalDays)
        #expect(days.count == 3 && days[0] < days[1] && days[1] < days[2])
        review = preview.good
      }
    }
  }

  @Test("order gives way to the maximum interval")
  func orderGivesWayToMaximum() {
    let scheduler = Scheduler(options: SchedulingOptions(maximumInterval: 5))
    let preview = scheduler.preview(reviewed(scheduler).state, in: context(day: 5))
    #expect(preview.easy.intervalDays == 5)
    #expect([preview.hard, preview.good].allSatisfy { ($0.intervalDays ?? 9) <= 5 })
  }

  @Test("fuzz depends on the card and on how often it was answered, not on the moment")
  func fuzzIsStable() {
    let scheduler = Scheduler()
    let state = Scheduler(options: SchedulingOptions(fuzz: false)).next(
      .new,
      rating: .easy,
      in: context(day: 0)
    ).state
    let here = scheduler.preview(state, in: context("a", day: 30))
    let later = ReviewContext(
      card: "a",
      now: noon.adding(milliseconds: 30 * 86_400_000 + 7_654_321),
      calendar: .standard
    )
    #expect(scheduler.preview(state, in: later).good.delay == here.good.delay)
    let intervals = Set(
      (0..<40).compactMap { card in
        scheduler.preview(state, in: context("c\(card)", day: 30)).good.intervalDays
      }
    )
    #expect(intervals.count > 5)
  }

  @Test("a fuzzed interval stays within the spread around the exact one")
  func fuzzIsBounded() throws {
    let exact = Scheduler(options: SchedulingOptions(fuzz: false, keepsOrder: false))
    let fuzzed = Scheduler(options: SchedulingOptions(keepsOrder: false))
    let state = reviewed(exact).state
    let plain = try #require(exact.preview(state, in: context(day: 40)).good.intervalDays)
    let spread = 1 + 0.15 * 4.5 + 0.1 * 13 + 0.05 * (Double(plain) - 20) + 1
    for card in 0..<200 {
      let days = fuzzed.preview(state, in: context("c\(card)", day: 40)).good.intervalDays ?? 0
      #expect(abs(Double(days - plain)) <= spread)
    }
  }

  @Test("an answer before the roll-over hour belongs to the day before")
  func countsStudyDays() throws {
    let scheduler = Scheduler(options: SchedulingOptions(fuzz: false))
    let evening = Instant(milliseconds: 1_770_062_400_000)  // 2026-02-02 20:00 UTC
    let state = scheduler.next(
      .new,
      rating: .easy,
      in: ReviewContext(card: "a", now: evening, calendar: .standard)
    ).state
    let night = ReviewContext(
      card: "a",
      now: evening.adding(seconds: 7 * 3_600),
      calendar: .standard
    )
    let morning = ReviewContext(
      card: "a",
      now: evening.adding(seconds: 12 * 3_600),
      calendar: .standard
    )
    #expect(scheduler.preview(state, in: night).good.predictedRecall == 1)
    #expect(try #require(scheduler.preview(state, in: morning).good.predictedRecall) < 1)
  }

  @Test("a card on intervals is due from the start of its study day")
  func dueFromStartOfDay() throws {
    let review = reviewed(Scheduler(options: SchedulingOptions(fuzz: false)))
    let dueDay = try #require(review.state.dueDay)
    let early = review.due.adding(seconds: -5 * 3_600)
    #expect(review.isDue(at: early, today: dueDay))
    #expect(!review.isDue(at: early, today: dueDay.adding(days: -1)))
  }

  @Test("a lapse goes to the relearning steps and is counted")
  func lapseIsCounted() {
    let scheduler = Scheduler()
    let review = scheduler.next(
      reviewed(scheduler).state,
      rating: .again,
      in: context(day: 8)
    )
    guard case .relearning(step: 0, let trace) = review.state else {
      Issue.record("a forgotten card relearns: \(review.state)")
      return
    }
    #expect(trace.lapses == 1 && trace.repetitions == 2)
    #expect(review.delay == .seconds(600))
  }

  @Test("a card past the end of shortened steps leaves them on any pass")
  func leavesShortenedSteps() throws {
    let long = Scheduler()
    let short = Scheduler(
      options: SchedulingOptions(learningSteps: try #require(LearningSteps(seconds: [60])))
    )
    let state = long.next(.new, rating: .good, in: context(day: 0)).state
    let preview = short.preview(state, in: context(day: 0))
    #expect(preview.again.delay == .seconds(60))
    #expect([preview.hard, preview.good, preview.easy].allSatisfy { $0.intervalDays != nil })
  }
}
