/// What a projection says of the coming days.
public struct Projection: Sendable, Hashable {
  /// One day.
  public struct Day: Sendable, Hashable {
    /// Cards answered for the first time.
    public var newCards = 0
    /// Cards reviewed that were answered on an earlier day.
    public var reviews = 0
    /// How many of these were forgotten.
    public var lapses = 0
    /// Due cards left over at the end of the day.
    public var backlog = 0
    /// Time spent.
    public var seconds = 0.0
    /// Sum over all cards of the probability of recall at the end of the day.
    public var known = 0.0
  }

  /// The days, the first one today.
  public internal(set) var days: [Day] = []

  /// Mean number of answers a day that are reviews.
  public var reviewsPerDay: Double { mean { Double($0.reviews) } }
  /// Mean minutes a day.
  public var minutesPerDay: Double { mean { $0.seconds / 60 } }
  /// Items known at the end.
  public var knownAtEnd: Double { days.last?.known ?? 0 }

  private func mean(_ value: (Day) -> Double) -> Double {
    days.isEmpty ? 0 : days.reduce(0) { $0 + value($1) } / Double(days.count)
  }
}
