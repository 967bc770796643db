import CivicDecks
import CivicScheduling
import CivicStudy
import CivicText
import CivicTime

/// The figures of `stats`.
struct StudyFigures {
  /// Cards by how far they are: new, learning, on intervals under 21 days, longer.
  private(set) var new = 0
  private(set) var learning = 0
  private(set) var young = 0
  private(set) var mature = 0
  private(set) var suspended = 0
  /// Cards due now.
  private(set) var due = 0
  /// Answers on each of the last 14 days, today last.
  let days: [(day: CivilDate, answers: Int)]
  /// Study days in a row.
  let streak: Int
  /// Reviews of the last 30 days, and how many were recalled.
  let reviews: Int
  let recalled: Int
  /// Reviews by predicted recall in tenths, with how many were recalled.
  private(set) var calibration: [(tenth: Int, reviews: Int, recalled: Int)] = []

  init(cards: [CardID], progress: Progress, now: Instant, today: CivilDate) {
    let wanted = Set(cards)
    let answers = progress.countedAnswers.filter { wanted.contains($0.card) }
    days = (0..<14).reversed().map { back in
      let day = today.adding(days: -back)
      return (day, answers.count { $0.day == day })
    }
    streak = progress.streak(until: today)
    let recent = answers.filter { $0.wasReview && $0.day > today.adding(days: -30) }
    reviews = recent.count
    recalled = recent.count { $0.rating.isPass }
    for card in cards { count(progress[card], now, today) }
    for tenth in 0..<10 {
      let own = recent.filter { min(9, Int(($0.predictedRecall ?? 0) * 10)) == tenth }
      if !own.isEmpty { calibration.append((tenth, own.count, own.count { $0.rating.isPass })) }
    }
  }

  private mutating func count(_ known: CardProgress, _ now: Instant, _ today: CivilDate) {
    if known.isSuspended {
      suspended += 1
      return
    }
    if known.isAvailable(on: today), known.isDue(at: now, today: today) { due += 1 }
    switch known.state {
    case .new: new += 1
    case .learning, .relearning: learning += 1
    case .review(let interval, _): if interval < 21 { young += 1 } else { mature += 1 }
    }
  }

  /// Share of reviews recalled in the last 30 days; `nil` without reviews.
  var retention: Double? { reviews > 0 ? Double(recalled) / Double(reviews) : nil }

  /// The figures for programs.
  var json: JSONValue {
    .object([
      JSONMember("new", .integer(new)), JSONMember("learning", .integer(learning)),
      JSONMember("young", .integer(young)), JSONMember("mature", .integer(mature)),
      JSONMember("suspended", .integer(suspended)), JSONMember("due", .integer(due)),
      JSONMember("streak", .integer(streak)), JSONMember("reviews_30_days", .integer(reviews)),
      JSONMember("retention_30_days", retention.map { .double($0) } ?? .null),
      JSONMember(
        "days",
        .array(
          days.map {
            .object([
              JSONMember("day", .string($0.day.iso)), JSONMember("answers", .integer($0.answers)),
            ])
          }
        )
      ),
      JSONMember(
        "calibration",
        .array(
          calibration.map {
            .object([
              JSONMember("predicted_tenth", .integer($0.tenth)),
              JSONMember("reviews", .integer($0.reviews)),
              JSONMember("recalled", .integer($0.recalled)),
            ])
          }
        )
      ),
    ])
  }
}
