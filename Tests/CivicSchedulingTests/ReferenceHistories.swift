import CivicScheduling
import CivicTestSupport
import CivicTime

/// The histories of `Fixtures/scheduling/fsrs6-vectors.txt`, whose head tells origin and layout.
struct ReferenceHistory: Sendable {
  struct Expectation: Sendable {
    let rating: Rating
    let now: Instant
    let elapsedDays: Int
    let memory: MemoryState
    let recallBefore: Double?
    let interval: Double
    let intervalDays: Int
    let state: String
    let step: Int?
    let dueIn: Double
  }

  struct Preview: Sendable {
    let rating: Rating
    let memory: MemoryState
    let state: String
    let dueIn: Double
  }

  let name: String
  let scheduler: Scheduler
  var answers: [Expectation] = []
  var previews: [Preview] = []
}

/// A line of the fixture that does not have the layout its head describes.
struct UnreadableLine: Error {
  let text: String
}

extension ReferenceHistory {
  static func all() throws -> [ReferenceHistory] {
    var sets: [String: FSRSParameters] = [:]
    var histories: [ReferenceHistory] = []
    for line in Fixtures.text("scheduling/fsrs6-vectors.txt").split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      switch words.first {
      case "#": continue
      case "set": sets[words[1]] = try FSRSParameters(words.dropFirst(2).compactMap(Double.init))
      case "case": histories.append(try history(words, sets))
      case "a" where !histories.isEmpty:
        histories[histories.count - 1].answers.append(try answer(words))
      case "p" where !histories.isEmpty:
        histories[histories.count - 1].previews.append(try preview(words))
      default: throw UnreadableLine(text: String(line))
      }
    }
    return histories
  }

  private static func history(
    _ words: [String],
    _ sets: [String: FSRSParameters]
  ) throws -> ReferenceHistory {
    guard words.count == 7, let parameters = sets[words[2]], let wish = Double(words[3]),
      let retention = DesiredRetention(wish), let maximum = Int(words[4]),
      let learning = steps(words[5]), let relearning = steps(words[6])
    else { throw UnreadableLine(text: words.joined(separator: " ")) }
    let options = SchedulingOptions(
      retention: retention,
      learningSteps: learning,
      relearningSteps: relearning,
      maximumInterval: maximum,
      fuzz: false,
      keepsOrder: false
    )
    return ReferenceHistory(
      name: words[1],
      scheduler: Scheduler(fsrs: FSRS(parameters), options: options)
    )
  }

  private static func steps(_ word: String) -> LearningSteps? {
    LearningSteps(seconds: word == "-" ? [] : word.split(separator: ",").compactMap { Int($0) })
  }

  private static func answer(_ words: [String]) throws -> Expectation {
    guard words.count == 12, let rating = Int(words[1]).flatMap(Rating.init),
      let now = Int64(words[2]), let elapsed = Int(words[3]), let stability = Double(words[4]),
      let difficulty = Double(words[5]), let interval = Double(words[7]), let days = Int(words[8]),
      let dueIn = Double(words[11])
    else { throw UnreadableLine(text: words.joined(separator: " ")) }
    return Expectation(
      rating: rating,
      now: Instant(milliseconds: now),
      elapsedDays: elapsed,
      memory: MemoryState(stability: stability, difficulty: difficulty),
      recallBefore: Double(words[6]),
      interval: interval,
      intervalDays: days,
      state: words[9],
      step: Int(words[10]),
      dueIn: dueIn
    )
  }

  private static func preview(_ words: [String]) throws -> Preview {
    guard words.count == 6, let rating = Int(words[1]).flatMap(Rating.init),
      let stability = Double(words[2]), let difficulty = Double(words[3]),
      let dueIn = Double(words[5])
    else { throw UnreadableLine(text: words.joined(separator: " ")) }
    return Preview(
      rating: rating,
      memory: MemoryState(stability: stability, difficulty: difficulty),
      state: words[4],
      dueIn: dueIn
    )
  }
}
