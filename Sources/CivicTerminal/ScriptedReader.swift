/// Plays lines and keys from a list, for tests and demonstrations.
public final class ScriptedReader: LineReader {
  /// One thing a person would do.
  public enum Step: Sendable, Hashable {
    /// Types a line and Enter.
    case line(String)
    /// Presses a key.
    case key(Key)
  }

  /// Whether keys are played as single keys.
  public let readsKeys: Bool
  /// Lines kept for recall, oldest first.
  public private(set) var remembered: [String] = []
  /// Prompts shown so far.
  public private(set) var prompts: [String] = []
  /// Called before each step is taken, with the number of steps taken so far.
  public var willPlay: (Int) -> Void = { _ in }
  private let steps: [Step]
  private var position = 0

  /// Makes a reader that plays steps and then reports the end of input.
  public init(_ steps: [Step], readsKeys: Bool = true) {
    self.steps = steps
    self.readsKeys = readsKeys
  }

  /// The next step as a line: keys up to and including Enter, or up to the next line, make one.
  public func line(prompt: StyledText) -> LineInput {
    prompts.append(prompt.plain)
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

  private func next() -> Step? {
    guard position < steps.count else { return nil }
    willPlay(position)
    defer { position += 1 }
    return steps[position]
  }
}
