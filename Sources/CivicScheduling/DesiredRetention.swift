/// The probability of recall at which a card should come back.
public struct DesiredRetention: Sendable, Hashable {
  /// The probability, 0.70–0.99.
  public let value: Double

  /// Makes a retention, or `nil` when it is not between 0.70 and 0.99.
  public init?(_ value: Double) {
    guard Self.range.contains(value) else { return nil }
    self.value = value
  }

  /// What can be wished for: below, forgetting costs more than it saves; above, reviews explode.
  public static let range = 0.70...0.99

  /// Nine cards in ten recalled.
  public static let standard = DesiredRetention(unchecked: 0.9)

  private init(unchecked value: Double) {
    self.value = value
  }
}
