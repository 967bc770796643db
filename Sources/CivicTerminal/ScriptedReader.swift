/// Plays lines and keys from a list, for tests and demonstrations.
public final class ScriptedReader: LineReader {
  /// One thing a person would do.
  public enum Step: Sendable, Hashable, ExpressibleByStringLiteral {
    /// Types a line and Enter.
    case line(String)
    /// Presses a key.
    case key(Key)

    /// A single character as a key, anything longer as a line.
    public init(stringLiteral value: String) {
      let scalars = Array(value.unicodeScalars)
      self = scalars.count == 1 ? .key(.character(scalars[0])) : .line(value)
    }
  }

  /// Whether keys are played as single keys.
  public let readsKeys: Bool
  /// Lines kept for recall, oldest first.
  public private(set) var remembered: [String] = []
  private let steps: [Step]
  private let echo: OutputStream?
  private var position = 0

  /// Makes a reader that plays steps and then reports the end of input.
  ///
  /// - Parameters:
  ///   - steps: what the person does, in order.
  ///   - readsKeys: whether single keys arrive without Enter.
  ///   - echo: where prompts and what was typed are shown, as a terminal would.
  public init(_ steps: [Step], readsKeys: Bool = true, echo: OutputStream? = nil) {
    self.steps = steps
    self.readsKeys = readsKeys
    self.echo = echo
  }

  /// The next step as a line; keys up to Enter make one.
  public func line(prompt: StyledText) -> LineInput {
    let input = nextLine()
    switch input {
    case .line(let text): echo?.line(prompt + StyledText(text))
    case .interrupted: echo?.line(prompt + "^C")
    case .end: echo?.line(prompt + "^D")
    }
    return input
  }

  /// The next step as a key.
  public func key() -> Key {
    switch next() {
    case .key(let key): key
    case .line(let text): text.unicodeScalars.first.map { .character($0) } ?? .enter
    case nil: .end
    }
  }

  /// Keeps a line.
  public func remember(_ line: String) {
    remembered.append(line)
  }

  /// Does nothing.
  public func release() {}

  private func nextLine() -> LineInput {
    var typed = String.UnicodeScalarView()
    while let step = next() {
      switch step {
      case .line(let text): return .line(String(typed) + text)
      case .key(.character(let scalar)): typed.append(scalar)
      case .key(.backspace): _ = typed.popLast()
      case .key(.enter): return .line(String(typed))
      case .key(.interrupt): return .interrupted
      case .key(.end): return .end
      case .key: continue
      }
    }
    return typed.isEmpty ? .end : .line(String(typed))
  }

  private func next() -> Step? {
    guard position < steps.count else { return nil }
    defer { position += 1 }
    return steps[position]
  }
}
