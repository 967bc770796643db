import CivicDecks
import CivicScheduling
import CivicStudy
import CivicTime
import Testing

@Suite("Study queue") struct StudyQueueTests {
  let now = StudySupport.morning

  @Test("new cards come best first, no more than a day allows")
  func newCards() {
    let support = StudySupport()
    let cards = (0..<30).map { StudySupport.studyCard($0) }
    let queue = support.queue(cards.reversed(), StudyPlan(newPerDay: 7))
    #expect(queue.ready == (0..<7).map { StudySupport.card($0) })
    #expect(queue.newCount == 7)
  }

  @Test("new cards of today count against the limit, unless this session asks for more")
  func newCardsOfToday() {
    var support = StudySupport()
    for number in 0..<5 { support.answer(StudySupport.card(number), .easy, at: now) }
    let cards = (0..<30).map { StudySupport.studyCard($0) }
    #expect(support.queue(cards, StudyPlan(newPerDay: 7)).newCount == 2)
    #expect(support.queue(cards, StudyPlan(newPerDay: 7, newCards: 9)).newCount == 9)
    let tomorrow = now.adding(days: 1)
    #expect(support.queue(cards, StudyPlan(newPerDay: 7), at: tomorrow).newCount == 7)
  }

  @Test("an undone answer does not count against the limit")
  func undoneAnswers() {
    var support = StudySupport()
    support.answer(StudySupport.card(0), .easy, at: now)
    let device = StudySupport.device
    support.record(.undo(of: EventIdentity(device: device, sequence: 1)), at: now)
    let cards = (0..<3).map { StudySupport.studyCard($0) }
    #expect(support.queue(cards, StudyPlan(newPerDay: 2)).newCount == 2)
  }

  @Test("of siblings only one is asked a day, and the other the next day")
  func siblings() {
    var support = StudySupport()
    let cards = [
      StudySupport.studyCard(1, fact: "f1"), StudySupport.studyCard(2, fact: "f1"),
      StudySupport.studyCard(3, part: 1), StudySupport.studyCard(3, part: 2),
      StudySupport.studyCard(4, fact: "f4"),
    ]
    #expect(
      support.queue(cards).ready == [
        StudySupport.card(1), StudySupport.card(3, part: 1), StudySupport.card(4),
      ]
    )
    support.answer(StudySupport.card(1), .easy, at: now)
    #expect(!support.queue(cards).ready.contains(StudySupport.card(2)))
    let tomorrow = now.adding(days: 1)
    #expect(support.queue(cards, at: tomorrow).ready.contains(StudySupport.card(2)))
  }

  @Test("reviews come in the order of relative overdueness")
  func overdueness() throws {
    var support = StudySupport()
    // The longer interval of the two is overdue by as many days, which matters less.
    support.answer(StudySupport.card(1), .easy, at: now)
    support.answer(StudySupport.card(2), .good, at: now)
    support.answer(StudySupport.card(2), .good, at: now.adding(milliseconds: 600_000))
    let long = try #require(support.progress[StudySupport.card(1)].dueDay).dayNumber
    let short = try #require(support.progress[StudySupport.card(2)].dueDay).dayNumber
    #expect(short < long)
    let later = now.adding(days: long - StudySupport.today(now).dayNumber + 3)
    let cards = [StudySupport.studyCard(1), StudySupport.studyCard(2)]
    #expect(
      support.queue(cards, at: later).ready == [StudySupport.card(2), StudySupport.card(1)]
    )
  }

  @Test("no more reviews than a day allows; the rest is counted")
  func reviewLimit() {
    var support = StudySupport()
    for number in 0..<12 { support.answer(StudySupport.card(number), .easy, at: now) }
    let cards = (0..<12).map { StudySupport.studyCard($0) }
    let later = now.adding(days: 40)
    let queue = support.queue(cards, StudyPlan(reviewsPerDay: 5), at: later)
    #expect(queue.reviewCount == 5)
    #expect(queue.heldBack == 7)
    for card in queue.ready.prefix(3) { support.answer(card, .good, at: later) }
    #expect(support.queue(cards, StudyPlan(reviewsPerDay: 5), at: later).reviewCount == 2)
  }

  @Test("suspended and buried cards stay away, buried ones until their day")
  func putAside() {
    var support = StudySupport()
    let today = StudySupport.today(now)
    support.record(.suspend(card: StudySupport.card(0)), at: now)
    support.record(.bury(card: StudySupport.card(1), until: today.adding(days: 1)), at: now)
    let cards = (0..<3).map { StudySupport.studyCard($0) }
    #expect(support.queue(cards).ready == [StudySupport.card(2)])
    #expect(support.queue(cards, at: now.adding(days: 1)).ready.contains(StudySupport.card(1)))
    support.record(.resume(card: StudySupport.card(0)), at: now)
    #expect(support.queue(cards).ready == [StudySupport.card(0), StudySupport.card(2)])
  }

  @Test("decks, tags and kinds narrow the choice")
  func filters() {
    let support = StudySupport()
    let cards = [
      StudySupport.studyCard(1, deck: "国家机构/国务院"), StudySupport.studyCard(2, deck: "国家"),
      StudySupport.studyCard(3, deck: "国家机构", tags: ["数字"]),
    ]
    #expect(
      support.queue(cards, StudyPlan(decks: ["国家机构"])).ready
        == [StudySupport.card(1), StudySupport.card(3)]
    )
    #expect(support.queue(cards, StudyPlan(tags: ["数字"])).ready == [StudySupport.card(3)])
    #expect(support.queue(cards, StudyPlan(kinds: [.term])).ready.isEmpty)
  }

  @Test("new cards are spread among reviews")
  func spreads() {
    var support = StudySupport()
    for number in 0..<8 { support.answer(StudySupport.card(number), .easy, at: now) }
    let cards = (0..<10).map { StudySupport.studyCard($0) }
    let later = now.adding(days: 40)
    let ready = support.queue(cards, at: later).ready
    let new = [StudySupport.card(8), StudySupport.card(9)]
    #expect(ready.count == 10)
    #expect(new.compactMap { ready.firstIndex(of: $0) } == [4, 9])
  }

  @Test("practice takes any card, the shakiest first, suspended ones excepted")
  func practice() {
    var support = StudySupport()
    support.answer(StudySupport.card(0), .easy, at: now)
    support.answer(StudySupport.card(1), .again, at: now)
    support.record(.suspend(card: StudySupport.card(2)), at: now)
    let cards = (0..<4).map { StudySupport.studyCard($0) }
    let queue = support.queue(cards, StudyPlan(isCram: true), at: now.adding(days: 2))
    #expect(queue.ready == [1, 0, 3].map { StudySupport.card($0) })
  }

  @Test("the same seed gives the same order, another seed another")
  func seeds() {
    var support = StudySupport()
    for number in 0..<40 { support.answer(StudySupport.card(number), .easy, at: now) }
    let cards = (0..<40).map { StudySupport.studyCard($0) }
    let later = now.adding(days: 60)
    let first = support.queue(cards, StudyPlan(seed: 1), at: later)
    #expect(first == support.queue(cards.shuffled(), StudyPlan(seed: 1), at: later))
    #expect(Set(first.ready) == Set(cards.map(\.id)))
  }
}
