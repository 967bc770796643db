public import CivicDecks
public import CivicFacts

/// What is wanted from a generation.
public struct GenerationOptions: Sendable {
  /// How many items at most, best first; `nil` means one form of every fact.
  public var count: Int?
  /// Which kinds of items; `nil` means all.
  public var kinds: Set<ItemKind>?
  /// Seed of all chance: distractors, order of options, which statements are made false.
  public var seed: UInt64

  /// Makes options; everything may be left out.
  public init(count: Int? = nil, kinds: Set<ItemKind>? = nil, seed: UInt64 = 0) {
    self.count = count
    self.kinds = kinds
    self.seed = seed
  }
}

/// What a generation gives.
public struct GenerationResult: Sendable {
  /// Items, best first: the first round holds one form of each fact.
  public var items: [Item]
  /// The facts the items ask, in reading order of their documents.
  public var facts: [Fact]
  /// Candidates that were refused, with reasons, in reading order.
  public var rejects: [Reject]
}
