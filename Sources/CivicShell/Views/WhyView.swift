import CivicTime
import CivicStorage
import CivicDecks
import CivicScheduling
import CivicStudy
import CivicTerminal

/// Explains the schedule of a card.
struct WhyView {
  let desk: StudyDesk
  let place: CardIndex.Place

  /// Stability, difficulty, recall now, and what intervals aim at.
  func lines() -> [StyledText] {
    let messages = desk.context.messages
    let progress = desk.store.progress
    let known = progress[place.card.id]
    let scheduler = progress.rules.scheduler(for: place.card.id)
    var sentences: [String] = []
    if let trace = known.state.trace {
      let today = desk.context.today
      let recall = progress.recall(of: place.card.id, on: today) ?? 0
      let days = max(0, today.dayNumber - trace.studyDay.dayNumber)
      sentences += [
        messages.whyStability(Self.tenth(trace.memory.stability)),
        messages.whyDifficulty(Self.tenth(trace.memory.difficulty)),
        messages.whyRecall(Int((recall * 100).rounded()), days: days),
        messages.whyCounts(trace.repetitions, lapses: trace.lapses),
      ]
    } else {
      sentences.append(messages.whyNew())
    }
    let aim = scheduler.options.retention.value
    sentences.append(messages.whyRetention(Int((aim * 100).rounded())))
    return sentences.flatMap { sentence in
      StyledText(sentence, .faint).wrapped(desk.context.breaker, prefix: "  ")
    }
  }

  /// A number with one place after the point.
  static func tenth(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
