import CivicDecks
import CivicScheduling
import CivicStudy
import CivicTime
import Testing

@Suite("Statistics") struct StatisticsTests {
  let now = StudySupport.morning

  @Test("a deck is counted by how its cards stand")
  func standing() {
    var support = StudySupport()
    support.answer(StudySupport.card(1), .again, at: now)
    support.answer(StudySupport.card(2), .easy, at: now)
    support.record(.suspend(card: StudySupport.card(3)), at: now)
    let later = now.adding(days: 30)
    let standing = DeckStanding(
      of: (1...4).map { StudySupport.card($0) },
      progress: support.progress,
      now: later,
      today: StudySupport.today(later)
    )
    #expect(standing.cards == 4 && standing.new == 2 && standing.learning == 1)
    #expect(standing.young == 1 && standing.mature == 0)
    #expect(standing.due == 2 && standing.suspended == 1 && standing.leeches == 0)
  }

  @Test("the forecast puts overdue cards on today and leaves suspended ones out")
  func forecast() throws {
    var support = StudySupport()
    for number in 1...3 { support.answer(StudySupport.card(number), .easy, at: now) }
    support.record(.suspend(card: StudySupport.card(3)), at: now)
    let due = try #require(support.progress[StudySupport.card(1)].dueDay)
    let cards = (1...4).map { StudySupport.card($0) }
    func forecast(_ days: Int, from today: CivilDate) -> DueForecast {
      DueForecast(of: cards, progress: support.progress, days: days, today: today)
    }
    let soon = forecast(40, from: due.adding(days: -2))
    #expect(soon.counts.reduce(0, +) == 2 && soon.counts[2] >= 1 && soon.later == 0)
    #expect(forecast(1, from: StudySupport.today(now)).later == 2)
    #expect(forecast(5, from: due.adding(days: 200)).counts == [2, 0, 0, 0, 0])
  }

  @Test("retention is counted over reviews after intervals of days only")
  func retention() {
    var support = StudySupport()
    support.answer(StudySupport.card(1), .easy, at: now)
    support.answer(StudySupport.card(1), .good, at: now.adding(days: 9))
    support.answer(StudySupport.card(1), .again, at: now.adding(days: 40))
    support.answer(StudySupport.card(1), .good, at: now.adding(days: 40).adding(seconds: 700))
    support.answer(StudySupport.card(2), .again, at: now, kind: .cram)
    let table = RetentionByInterval(support.progress.countedAnswers)
    #expect(table.reviews == 2 && table.retention == 0.5)
    #expect(table.rows.first { $0.days.contains(9) }?.recalled == 1)
    #expect(table.rows.first { $0.days.contains(31) }?.retention == 0)
    let recent = RetentionByInterval(
      support.progress.countedAnswers,
      since: StudySupport.today(now.adding(days: 20))
    )
    #expect(recent.reviews == 1)
  }

  @Test("a streak holds until a day without answers has passed")
  func streak() {
    var support = StudySupport()
    for day in [0, 1, 2, 4, 5] {
      support.answer(StudySupport.card(day), .good, at: now.adding(days: day))
    }
    let today = StudySupport.today(now)
    #expect(support.progress.streak(until: today.adding(days: 2)) == 3)
    #expect(support.progress.streak(until: today.adding(days: 3)) == 3)
    #expect(support.progress.streak(until: today.adding(days: 5)) == 2)
    #expect(support.progress.streak(until: today.adding(days: 7)) == 0)
    #expect(support.progress.activity.map(\.answers) == [1, 1, 1, 1, 1])
  }

  @Test("the review log leaves practice and undone answers out, unless it is to be complete")
  func reviewLog() {
    var support = StudySupport()
    let card = StudySupport.card(1)
    support.answer(card, .good, at: now)
    support.answer(card, .again, at: now.adding(seconds: 1), kind: .cram)
    support.answer(card, .hard, at: now.adding(seconds: 2))
    let last = EventIdentity(device: StudySupport.device, sequence: 3)
    support.record(.undo(of: last), at: now.adding(seconds: 3))
    let first = "\(card.text),\(now.milliseconds),3,1000"
    let header = "card_id,review_time_ms,rating,duration_ms"
    #expect(support.progress.reviewLog() == header + "\n" + first + "\n")
    let complete = support.progress.reviewLog(isComplete: true).split(separator: "\n")
    #expect(
      complete.map(String.init) == [
        header + ",kind,undone", first + ",review,0",
        "\(card.text),\(now.milliseconds + 1_000),1,1000,cram,0",
        "\(card.text),\(now.milliseconds + 2_000),2,1000,review,1",
      ]
    )
  }
}
