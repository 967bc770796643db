/// A half-open range of UTF-8 bytes in the decoded, unrepaired text of a document.
public struct SourceSpan: Sendable, Hashable {
  /// Offset of the first byte.
  public let start: Int
  /// Offset after the last byte; never less than `start`.
  public let end: Int

  /// Makes a span.
  ///
  /// - Precondition: `0 <= start <= end`.
  public init(start: Int, end: Int) {
    precondition(start >= 0 && start <= end, "a span cannot end before it starts")
    self.start = start
    self.end = end
  }

  /// Number of bytes.
  public var count: Int { end - start }

  /// The smallest span that holds both.
  public func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(start: min(start, other.start), end: max(end, other.end))
  }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: SourceSpan) -> Bool {
    start < other.end && other.start < end
  }
}
