public import CivicScheduling
public import CivicTime

/// How much a learner recalled of what came back on a later day.
public struct TrueRetention: Sendable, Hashable {
  /// Answers of one kind.
  public struct Share: Sendable, Hashable {
    /// Number of answers.
    public var count = 0
    /// How many of them were recalled.
    public var passes = 0

    /// Share of the answers that was recalled; nothing without answers.
    public var value: Double? { count == 0 ? nil : Double(passes) / Double(count) }
  }

  /// Cards that came back after less than 21 days.
  public private(set) var young = Share()
  /// Cards that came back after 21 days or more.
  public private(set) var mature = Share()

  /// All cards.
  public var all: Share {
    Share(count: young.count + mature.count, passes: young.passes + mature.passes)
  }

  /// Counts the answers of a log from a moment on.
  public init(_ histories: CardHistories, log: ReviewLog, since start: Instant? = nil) {
    for place in 0..<histories.count where histories.elapsedDays[place] > 0 {
      if let start, log.times[Int(histories.rows[place])] < start.milliseconds { continue }
      let passes = histories.ratings[place].isPass ? 1 : 0
      if histories.elapsedDays[place] < 21 {
        young.count += 1
        young.passes += passes
      } else {
        mature.count += 1
        mature.passes += passes
      }
    }
  }
}
