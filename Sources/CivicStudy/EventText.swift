/// A text short enough to stand in one line of a log: at most 1,000 Unicode scalars.
public struct EventText: Sendable, Hashable {
  /// The text.
  public let text: String

  /// Keeps a text, without what goes beyond the limit.
  public init(_ text: String) {
    let scalars = text.unicodeScalars
    self.text = scalars.count <= 1_000 ? text : String(scalars.prefix(1_000))
  }
}
