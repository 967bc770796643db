import CivicScheduling
import CivicTime
import CivicTraining

/// Scheduler, trainer and simulator.
let schedulingRows: [BenchRow] = [
  BenchRow(name: "read-log", amount: 100_000, unit: "reviews") {
    let file = Array(LearnerLog.make(reviews: 100_000).csv.utf8)
    return { keep((try? ReviewLog(csv: file))?.count) }
  },
  BenchRow(name: "replay", amount: 1_000_000, unit: "reviews") {
    let log = LearnerLog.make(reviews: 1_000_000)
    let histories = CardHistories(log, calendar: .standard)
    return { keep(Replay(histories, fsrs: FSRS())) }
  },
  BenchRow(name: "preview", amount: 10_000, unit: "previews") {
    let scheduler = Scheduler()
    let context = ReviewContext(
      card: "k7f3q2d",
      now: Instant(milliseconds: 1_770_033_600_000),
      calendar: .standard
    )
    let later = ReviewContext(
      card: "k7f3q2d",
      now: context.now.adding(seconds: 864_000),
      calendar: .standard
    )
    let state = scheduler.next(.new, rating: .easy, in: context).state
    return { for _ in 0..<10_000 { keep(scheduler.preview(state, in: later)) } }
  },
  training("train-100k", reviews: 100_000),
  training("train-1m", reviews: 1_000_000),
  BenchRow(name: "simulate", amount: 3_650_000, unit: "card days") {
    var options = SimulationOptions()
    options.newCards = 10_000
    options.newPerDay = 28
    options.reviewsPerDay = 10_000
    let simulator = Simulator(options: options)
    return { keep(simulator.projection()) }
  },
]

/// Finding the items of a log and training on them.
private func training(_ name: String, reviews: Int) -> BenchRow {
  BenchRow(name: name, amount: reviews, unit: "reviews") {
    let log = LearnerLog.make(reviews: reviews)
    return {
      let set = TrainingSet(CardHistories(log, calendar: .standard), log: log)
      keep(Trainer().parameters(for: set))
    }
  }
}
