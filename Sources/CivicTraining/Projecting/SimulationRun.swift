import CivicScheduling
import CivicText

/// One run of a simulator.
struct SimulationRun {
  /// A card that has been answered.
  private struct Card {
    var memory: MemoryState
    /// Day of the last answer; negative before today.
    var day: Int
    var interval: Int
  }

  private let simulator: Simulator
  private let daysPerStability: Double
  private var cards: [Card] = []
  /// Cards by the day they fall due.
  private var due: [[Int32]]
  private var newCards: Int
  private var generator: RepeatableGenerator

  init(_ simulator: Simulator, _ cards: [SimulatedCard]) {
    let options = simulator.options
    self.simulator = simulator
    daysPerStability = simulator.fsrs.interval(
      retention: options.retention.value,
      stability: 1
    )
    due = Array(repeating: [], count: max(1, options.days))
    newCards = options.newCards
    generator = RepeatableGenerator(seed: options.seed)
    for card in cards {
      let day = max(0, card.dueIn)
      if day < due.count { due[day].append(Int32(self.cards.count)) }
      let interval = max(1, card.age + card.dueIn)
      self.cards.append(Card(memory: card.memory, day: -card.age, interval: interval))
    }
  }

  mutating func projection() -> Projection {
    var projection = Projection()
    var backlog: [Int32] = []
    for today in 0..<max(0, simulator.options.days) {
      var tally = Projection.Day()
      backlog += due[today]
      let limit = simulator.options.reviewsPerDay
      if backlog.count > limit { sort(&backlog, today) }
      for card in backlog.prefix(limit) { review(Int(card), today, &tally) }
      backlog.removeFirst(min(limit, backlog.count))
      for _ in 0..<min(simulator.options.newPerDay, newCards) { begin(today, &tally) }
      newCards -= tally.newCards
      tally.backlog = backlog.count
      tally.known = known(today)
      projection.days.append(tally)
    }
    return projection
  }

  /// Most overdue first, compared with the interval; of equal ones the earlier begun.
  private func sort(_ backlog: inout [Int32], _ today: Int) {
    func overdueness(_ card: Int32) -> Double {
      let card = cards[Int(card)]
      return Double(today - card.day) / Double(card.interval)
    }
    let order = backlog.map { (overdueness: overdueness($0), card: $0) }
    backlog = order.sorted { (-$0.overdueness, $0.card) < (-$1.overdueness, $1.card) }.map(\.card)
  }

  private mutating func review(_ index: Int, _ today: Int, _ tally: inout Projection.Day) {
    let card = cards[index]
    let elapsed = today - card.day
    let recall = simulator.fsrs.retrievability(
      elapsedDays: Double(elapsed),
      stability: card.memory.stability
    )
    let isPass = chance() < recall
    let rating = isPass ? choose(simulator.habits.passRatings, from: 2) : .again
    tally.reviews += 1
    tally.seconds += simulator.habits.reviewSeconds[rating.rawValue - 1]
    var memory = simulator.fsrs.next(card.memory, rating: rating, elapsedDays: elapsed)
    if !isPass {
      tally.lapses += 1
      memory = steps(memory, &tally)
    }
    schedule(index, memory, today)
  }

  private mutating func begin(_ today: Int, _ tally: inout Projection.Day) {
    let rating = choose(simulator.habits.firstRatings, from: 1)
    tally.newCards += 1
    tally.seconds += simulator.habits.firstSeconds[rating.rawValue - 1]
    var memory = simulator.fsrs.initialState(rating)
    if rating != .easy { memory = steps(memory, &tally) }
    cards.append(Card(memory: memory, day: today, interval: 1))
    schedule(cards.count - 1, memory, today)
  }

  /// Further answers of the same day until the card is recalled.
  private mutating func steps(_ memory: MemoryState, _ tally: inout Projection.Day) -> MemoryState {
    var memory = memory
    // Chance ends the steps sooner or later; nobody answers a card more than ten times a day.
    for _ in 0..<10 {
      let rating: Rating = chance() < simulator.habits.stepPasses ? .good : .again
      tally.seconds += simulator.habits.stepSeconds[rating.rawValue - 1]
      memory = simulator.fsrs.next(memory, rating: rating, elapsedDays: 0)
      if rating.isPass { break }
    }
    return memory
  }

  private mutating func schedule(_ index: Int, _ memory: MemoryState, _ today: Int) {
    let exact = min(memory.stability * daysPerStability, Double(simulator.options.maximumInterval))
    let interval = max(1, Int(exact.rounded()))
    cards[index] = Card(memory: memory, day: today, interval: interval)
    if today + interval < due.count { due[today + interval].append(Int32(index)) }
  }

  private func known(_ today: Int) -> Double {
    cards.reduce(0) { sum, card in
      sum
        + simulator.fsrs.retrievability(
          elapsedDays: Double(today - card.day),
          stability: card.memory.stability
        )
    }
  }

  /// A number at least 0, less than 1.
  private mutating func chance() -> Double {
    Double(generator.next() >> 11) * 0x1p-53
  }

  private mutating func choose(_ shares: [Double], from lowest: Int) -> Rating {
    var rest = chance()
    for (index, share) in shares.enumerated() {
      rest -= share
      if rest < 0, let rating = Rating(rawValue: lowest + index) { return rating }
    }
    return .good
  }
}
