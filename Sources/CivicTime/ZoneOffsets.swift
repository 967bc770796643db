/// Local time minus UTC, as it changes over the years.
public struct ZoneOffsets: Sendable, Hashable {
  /// A moment from which another offset holds.
  public struct Transition: Sendable, Hashable {
    /// First moment of the offset.
    public let start: Instant
    /// Local time minus UTC from then on, in seconds.
    public let offsetSeconds: Int

    /// Makes a transition.
    public init(start: Instant, offsetSeconds: Int) {
      self.start = start
      self.offsetSeconds = offsetSeconds
    }
  }

  private let firstOffset: Int
  private let transitions: [Transition]

  /// Makes a zone whose offset never changes.
  public init(fixed offsetSeconds: Int) {
    self.init(before: offsetSeconds, transitions: [])
  }

  /// Makes a zone from its changes.
  ///
  /// - Parameters:
  ///   - offsetSeconds: offset before the first change.
  ///   - transitions: the changes, in any order.
  public init(before offsetSeconds: Int, transitions: [Transition]) {
    firstOffset = offsetSeconds
    self.transitions = transitions.sorted { $0.start < $1.start }
  }

  /// Universal time.
  public static let utc = ZoneOffsets(fixed: 0)

  /// Local time minus UTC at a moment, in seconds.
  ///
  /// - Complexity: logarithmic in the number of changes.
  public func offsetSeconds(at instant: Instant) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].start <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : transitions[low - 1].offsetSeconds
  }
}
