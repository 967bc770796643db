import CivicStudy
import CivicTestSupport
import Testing

@Suite("Laws of progress") struct ProgressLawTests {
  @Test(
    "the order in which events arrive does not matter",
    arguments: 1...16 as ClosedRange<UInt64>
  )
  func orderDoesNotMatter(_ seed: UInt64) {
    var source = RandomEvents(seed: seed)
    let events = source.next(90)
    let expected = Progress(events: events)
    var generator = SeededGenerator(seed: seed &+ 1_000)
    let shuffled = events.shuffled(using: &generator)
    #expect(Progress(events: shuffled).stateText == expected.stateText)
    var grown = Progress()
    for event in shuffled { grown.apply(event) }
    #expect(grown.stateText == expected.stateText)
    #expect(grown.events == expected.events)
  }

  @Test("applying events one by one gives what folding them gives, at every step")
  func incrementalEqualsFold() {
    for seed in 1...6 as ClosedRange<UInt64> {
      var source = RandomEvents(seed: seed, devices: 2, cards: 5)
      let events = source.next(70)
      var grown = Progress()
      for (count, event) in events.enumerated() {
        grown.apply(event)
        let folded = Progress(events: events.prefix(count + 1))
        #expect(grown.stateText == folded.stateText, "seed \(seed), event \(count)")
        #expect(grown.historyOfAll == folded.historyOfAll, "seed \(seed), event \(count)")
      }
    }
  }

  @Test("events that arrive twice count once")
  func repetitionDoesNotMatter() {
    for seed in 1...6 as ClosedRange<UInt64> {
      var source = RandomEvents(seed: seed)
      let events = source.next(80)
      let expected = Progress(events: events)
      var twice = expected
      for event in events { twice.apply(event) }
      twice.merge(events.reversed())
      #expect(twice.stateText == expected.stateText)
      #expect(twice.eventCount == events.count)
    }
  }
}
