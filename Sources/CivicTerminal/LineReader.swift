/// Where commands and answers come from: a terminal, a pipe or a script.
///
/// The rest of the program sees nothing of the line editor but this protocol.
public protocol LineReader: AnyObject {
  /// Whether single keys arrive without Enter; otherwise each answer is a line.
  var readsKeys: Bool { get }

  /// Reads a line; the prompt is shown on terminals only.
  func line(prompt: StyledText) -> LineInput

  /// Waits for one key; where keys are not read, the first character of the next line.
  func key() -> Key

  /// Keeps a line for recall with the arrow keys.
  func remember(_ line: String)

  /// Gives the terminal back in its normal state, before another program uses it.
  func release()
}

/// What came instead of, or as, a line.
public enum LineInput: Sendable, Hashable {
  /// A line without its end.
  case line(String)
  /// Control and C: the line is dropped.
  case interrupted
  /// Nothing more will come.
  case end
}
