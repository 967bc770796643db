import CivicText

/// The two streams of the program: results and messages.
public final class Output {
  /// Standard output: what was asked for.
  public let results: OutputStream
  /// Standard error: messages and progress.
  public let messages: OutputStream

  /// Makes an output from its streams.
  public init(results: OutputStream, messages: OutputStream) {
    self.results = results
    self.messages = messages
  }

  /// Hands everything written so far to the system.
  public func flush() {
    results.flush()
    messages.flush()
  }

  /// Whether nobody reads the results any more.
  public var isClosed: Bool { results.isClosed }
}
