import CivicScheduling
import CivicTime
import Testing

@testable import CivicTraining

@Suite("Simulator") struct SimulatorTests {
  private func options(_ change: (inout SimulationOptions) -> Void) -> SimulationOptions {
    var options = SimulationOptions()
    options.days = 120
    options.newCards = 400
    change(&options)
    return options
  }

  private func projection(_ change: (inout SimulationOptions) -> Void = { _ in }) -> Projection {
    Simulator(options: options(change)).projection()
  }

  @Test("equal seeds give equal projections, others do not")
  func isRepeatable() {
    #expect(projection() == projection())
    #expect(projection() != projection { $0.seed = 2 })
  }

  @Test("new cards are learned as many a day as allowed, and no more than there are")
  func learnsNewCards() {
    let days = projection { $0.newPerDay = 30 }.days
    #expect(days.prefix(13).allSatisfy { $0.newCards == 30 })
    #expect(days.reduce(0) { $0 + $1.newCards } == 400)
  }

  @Test("a higher retention costs more reviews and knows more")
  func retentionCosts() throws {
    let low = try #require(DesiredRetention(0.75))
    let high = try #require(DesiredRetention(0.95))
    let runs = Simulator(options: options { _ in }).projections(retentions: [low, high])
    #expect(runs[0].reviewsPerDay < runs[1].reviewsPerDay)
    #expect(runs[0].minutesPerDay < runs[1].minutesPerDay)
    #expect(runs[0].knownAtEnd < runs[1].knownAtEnd)
  }

  @Test("about the desired share of reviews is recalled when all are done in time")
  func meetsRetention() {
    let days = projection { $0.reviewsPerDay = 10_000 }.days
    let reviews = days.reduce(0) { $0 + $1.reviews }
    let lapses = days.reduce(0) { $0 + $1.lapses }
    #expect(abs(Double(lapses) / Double(reviews) - 0.1) < 0.02)
  }

  @Test("reviews past the limit of the day are left over")
  func leavesBacklog() {
    let cards = (0..<50).map { _ in
      SimulatedCard(
        memory: MemoryState(stability: 10, difficulty: 5),
        age: 20,
        dueIn: -10
      )
    }
    let simulator = Simulator(
      options: options {
        $0.newCards = 0
        $0.reviewsPerDay = 20
      }
    )
    let days = simulator.projection(of: cards).days
    #expect(days.prefix(2).map(\.reviews) == [20, 20])
    #expect(days.prefix(2).map(\.backlog).first == 30)
    #expect(days.allSatisfy { $0.reviews <= 20 && $0.known <= 50 })
  }

  @Test("without cards and without days nothing happens")
  func empty() {
    #expect(projection { $0.newCards = 0 }.knownAtEnd == 0)
    let none = projection { $0.days = 0 }
    #expect(none.days.isEmpty && none.minutesPerDay == 0)
  }

  @Test("a learner's own habits outweigh the defaults as answers come in")
  func learnsHabits() {
    var log = ReviewLog()
    for card in 0..<1_000 {
      for day in 0..<3 as Range<Int64> {
        log.append(
          card: "c\(card)",
          time: Instant(milliseconds: day * 86_400_000),
          rating: .good,
          durationMilliseconds: 4_000
        )
      }
    }
    let habits = StudyHabits(CardHistories(log, calendar: .standard), log: log)
    #expect(habits.firstRatings[2] > 0.95 && habits.passRatings[1] > 0.95)
    #expect(abs(habits.reviewSeconds[2] - 4) < 0.2)
    #expect(abs(habits.reviewSeconds[0] - StudyHabits.standard.reviewSeconds[0]) < 1e-9)
  }

  @Test("no answers give the standard habits")
  func standardHabits() {
    let log = ReviewLog()
    let habits = StudyHabits(CardHistories(log, calendar: .standard), log: log)
    let standard = StudyHabits.standard
    #expect(zip(habits.firstRatings, standard.firstRatings).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(abs(habits.stepPasses - standard.stepPasses) < 1e-9)
    #expect(habits.reviewSeconds == standard.reviewSeconds)
  }

  @Test("each pair of retention and new cards is projected from the learner's own cards")
  func projectsChoices() throws {
    var options = SimulationOptions()
    options.days = 30
    options.newCards = 100
    let log = SimulatedLearner.average(cards: 20).log
    let command = SimulateCommand(options: options)
    let today = StudyCalendar.standard.day(of: Instant(milliseconds: log.times[log.count - 1]))
    let rows = command.rows(
      log,
      today: today,
      retentions: [try #require(DesiredRetention(0.8)), .standard],
      newPerDay: [0, 10]
    )
    #expect(rows.map(\.newPerDay) == [0, 10, 0, 10])
    #expect(rows.map(\.retention.value) == [0.8, 0.8, 0.9, 0.9])
    #expect(rows[0].projection.knownAtEnd > 5 && rows[0].projection.knownAtEnd <= 20)
    #expect(rows[1].projection.knownAtEnd > rows[0].projection.knownAtEnd + 50)
    let json = command.json(rows)
    #expect(json.hasPrefix("{\"days\":30,\"rows\":[{\"retention\":0.8,\"new_per_day\":0,"))
    #expect(json.split(separator: "{").count == 5)
  }
}
