public import CivicScheduling

/// What a projection assumes of the coming days.
public struct SimulationOptions: Sendable, Hashable {
  /// Number of days, at least 1.
  public var days = 365
  /// Cards never answered that wait.
  public var newCards = 0
  /// New cards a day.
  public var newPerDay = 20
  /// Most reviews a day.
  public var reviewsPerDay = 200
  /// Probability of recall at which cards come back.
  public var retention = DesiredRetention.standard
  /// Longest interval in days.
  public var maximumInterval = 36_500
  /// Seed of chance; equal seeds give equal projections.
  public var seed: UInt64 = 1

  /// Makes options with the customary limits.
  public init() {}
}

/// A card as a projection begins.
public struct SimulatedCard: Sendable, Hashable {
  /// State after the last answer.
  public let memory: MemoryState
  /// Days since that answer; zero or more.
  public let age: Int
  /// Days until the card is due; negative when overdue.
  public let dueIn: Int

  /// Makes a card.
  public init(memory: MemoryState, age: Int, dueIn: Int) {
    self.memory = memory
    self.age = age
    self.dueIn = dueIn
  }
}
