public import CivicScheduling

/// How a learner answers and how long it takes, as far as a projection needs it.
public struct StudyHabits: Sendable, Hashable {
  /// Share of again, hard, good and easy among first answers.
  public var firstRatings: [Double]
  /// Share of hard, good and easy among answers of later days that were recalled.
  public var passRatings: [Double]
  /// Share of answers in the steps of one day that were recalled.
  public var stepPasses: Double
  /// Seconds for a first answer, by rating.
  public var firstSeconds: [Double]
  /// Seconds for an answer of a later day, by rating.
  public var reviewSeconds: [Double]
  /// Seconds for a further answer of the same day, by rating.
  public var stepSeconds: [Double]

  /// What is known of many learners.
  ///
  /// - Source: fsrs-rs 6.6, simulator defaults; the share of recalled steps is our own assumption.
  public static let standard = StudyHabits(
    firstRatings: [0.24, 0.094, 0.495, 0.171],
    passRatings: [0.224, 0.631, 0.145],
    stepPasses: 0.85,
    firstSeconds: [19.58, 18.79, 13.78, 10.71],
    reviewSeconds: [19.38, 17.59, 12.38, 8.94],
    stepSeconds: [16.44, 15.25, 12.32, 8.03]
  )

  /// Answers of the defaults that are mixed with a learner's own, so that a few do not mislead.
  static let defaultWeight = 50.0
  /// Longest time that counts, in seconds; longer ones were an interruption.
  static let longestSeconds = 120.0

  private init(
    firstRatings: [Double],
    passRatings: [Double],
    stepPasses: Double,
    firstSeconds: [Double],
    reviewSeconds: [Double],
    stepSeconds: [Double]
  ) {
    self.firstRatings = firstRatings
    self.passRatings = passRatings
    self.stepPasses = stepPasses
    self.firstSeconds = firstSeconds
    self.reviewSeconds = reviewSeconds
    self.stepSeconds = stepSeconds
  }

  /// Learns the habits from a log; a log without answers gives the standard ones.
  public init(_ histories: CardHistories, log: ReviewLog) {
    let standard = Self.standard
    var first = RatingTally(shares: standard.firstRatings, seconds: standard.firstSeconds)
    var step = RatingTally(
      shares: [1 - standard.stepPasses, 0, standard.stepPasses, 0],
      seconds: standard.stepSeconds
    )
    // The share of again follows from the memory model; here it only needs a time.
    var review = RatingTally(shares: [0] + standard.passRatings, seconds: standard.reviewSeconds)
    for card in 0..<histories.cardCount {
      let start = histories.starts[card]
      for place in start..<histories.starts[card + 1] {
        let rating = histories.ratings[place]
        let seconds = Double(log.durations[Int(histories.rows[place])]) / 1_000
        if place == start {
          first.add(rating, seconds)
        } else if histories.elapsedDays[place] > 0 {
          review.add(rating, seconds)
        } else {
          step.add(rating, seconds)
        }
      }
    }
    firstRatings = RatingTally.normalised(first.shares)
    passRatings = RatingTally.normalised(Array(review.shares.dropFirst()))
    stepPasses = 1 - RatingTally.normalised(step.shares)[0]
    (firstSeconds, reviewSeconds, stepSeconds) = (first.seconds, review.seconds, step.seconds)
  }
}

/// Counts of ratings and their mean times, begun with defaults.
struct RatingTally {
  /// How often each rating was given, defaults included.
  private(set) var shares: [Double]
  private var totals: [Double]
  private var timed: [Double]

  init(shares: [Double], seconds: [Double]) {
    self.shares = shares.map { $0 * StudyHabits.defaultWeight }
    timed = seconds.map { _ in StudyHabits.defaultWeight / 4 }
    totals = seconds.map { $0 * StudyHabits.defaultWeight / 4 }
  }

  /// Mean seconds of each rating.
  var seconds: [Double] {
    zip(totals, timed).map { $0 / $1 }
  }

  mutating func add(_ rating: Rating, _ seconds: Double) {
    let index = rating.rawValue - 1
    shares[index] += 1
    guard seconds > 0 else { return }
    totals[index] += min(seconds, StudyHabits.longestSeconds)
    timed[index] += 1
  }

  static func normalised(_ counts: [Double]) -> [Double] {
    let total = counts.reduce(0, +)
    return counts.map { $0 / total }
  }
}
