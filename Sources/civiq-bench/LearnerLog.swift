import CivicScheduling
import CivicText
import CivicTime

/// Review logs of a made-up learner, the same at every run.
enum LearnerLog {
  /// Makes a log of some length, in order of time.
  ///
  /// Each card is answered some fourteen times at intervals near those of the default parameters, a third of
  /// the answers on the same day; recall follows the memory model.
  static func make(reviews: Int) -> ReviewLog {
    var generator = RepeatableGenerator(seed: 7)
    let fsrs = FSRS()
    var rows: [(time: Int64, card: Int, rating: Rating)] = []
    rows.reserveCapacity(reviews + 14)
    var card = 0
    while rows.count < reviews {
      var (time, days, state) = (Int64(card) * 600_000, 0, MemoryState?.none)
      for _ in 0..<14 {
        let rating = rating(state, days, fsrs, using: &generator)
        rows.append((time, card, rating))
        let next = fsrs.next(state, rating: rating, elapsedDays: days)
        state = next
        let isSameDay = generator.next() % 3 == 0
        days = isSameDay ? 0 : max(1, Int(min(next.stability, 300)) + Int(generator.next() % 3))
        time += isSameDay ? 600_000 : Int64(days) * 86_400_000
      }
      card += 1
    }
    rows.sort { ($0.time, $0.card) < ($1.time, $1.card) }
    var log = ReviewLog()
    for row in rows.prefix(reviews) {
      log.append(
        card: "c\(row.card)",
        time: Instant(milliseconds: row.time),
        rating: row.rating,
        durationMilliseconds: 5_000
      )
    }
    return log
  }

  private static func rating(
    _ state: MemoryState?,
    _ days: Int,
    _ fsrs: FSRS,
    using generator: inout RepeatableGenerator
  ) -> Rating {
    let chance = Double(generator.next() >> 11) * 0x1p-53
    let recall = state.map {
      fsrs.retrievability(elapsedDays: Double(days), stability: $0.stability)
    }
    guard chance < recall ?? 0.7 else { return .again }
    return switch generator.next() % 10 {
    case 0: .hard
    case 1: .easy
    default: .good
    }
  }
}
