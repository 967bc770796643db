/// What the memory model knows about one card after its last review.
public struct MemoryState: Sendable, Hashable {
  /// Days after which the probability of recall has fallen to 0.9; at least 0.001.
  public let stability: Double
  /// How hard the card is, 1 (easy) to 10 (hard).
  public let difficulty: Double

  /// Makes a state; both numbers are taken as they are.
  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }

  /// Least stability a card can have, in days.
  public static let leastStability = 0.001
  /// Range of difficulty.
  public static let difficultyRange = 1.0...10.0
}
