import CivicText
import Glibc

/// One stream of text to a terminal, a file, a pipe or memory.
///
/// Everything shown to people passes through here and is made safe; see ``SafeText``. Writing to a closed
/// pipe is not an error: the stream falls silent and says so in ``isClosed``.
public final class OutputStream {
  /// Where bytes go.
  public enum Target: Sendable {
    /// A file descriptor of the process.
    case descriptor(Int32)
    /// Memory, for tests.
    case memory
  }

  /// Whether the stream is a terminal.
  public let isTerminal: Bool
  /// Whether styles are written as colours.
  public var usesColour: Bool
  /// Whether the other end was closed.
  public private(set) var isClosed = false
  /// Why writing failed, as the system's error number; 0 when it did not.
  public private(set) var failure: Int32 = 0
  private let target: Target
  private var buffer: [UInt8] = []
  private var written: [UInt8] = []

  /// Makes a stream.
  ///
  /// - Parameters:
  ///   - target: where bytes go.
  ///   - isTerminal: whether a person sees the text at once.
  ///   - usesColour: whether styles become colours.
  public init(_ target: Target, isTerminal: Bool = false, usesColour: Bool = false) {
    self.target = target
    self.isTerminal = isTerminal
    self.usesColour = usesColour
  }

  /// Writes one line.
  public func line(_ text: StyledText = "") {
    append(text.rendered(colour: usesColour))
    append("\n")
    if isTerminal { flush() }
  }

  /// Writes lines in order.
  public func lines(_ lines: [StyledText]) {
    for text in lines {
      append(text.rendered(colour: usesColour))
      append("\n")
    }
    if isTerminal { flush() }
  }

  /// Writes text without a line end.
  public func text(_ text: StyledText) {
    append(text.rendered(colour: usesColour))
    if isTerminal { flush() }
  }

  /// Writes data that another program may read: byte for byte, but made safe on a terminal.
  public func data(_ bytes: some Sequence<UInt8>) {
    guard isTerminal else {
      buffer.append(contentsOf: bytes)
      if buffer.count > 65_536 { flush() }
      return
    }
    append(SafeText.block(String(decoding: Array(bytes), as: UTF8.self)))
    flush()
  }

  /// Writes data given as text; see ``data(_:)``.
  public func data(_ text: String) { data(text.utf8) }

  /// Writes a sequence that steers the terminal; nothing on anything else.
  public func control(_ sequence: TerminalControl) {
    guard isTerminal, usesColour else { return }
    append(sequence.rawValue)
    flush()
  }

  /// Hands everything written so far to the system.
  public func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard !isClosed, !buffer.isEmpty else { return }
    switch target {
    case .memory: written += buffer
    case .descriptor(let descriptor): write(buffer, to: descriptor)
    }
  }

  /// What was written to memory since the last call.
  public func takeText() -> String {
    flush()
    defer { written = [] }
    return String(decoding: written, as: UTF8.self)
  }

  private func append(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count > 65_536 { flush() }
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    var position = 0
    while position < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: position), bytes.count - position)
      }
      if count > 0 {
        position += count
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        failure = errno == EPIPE ? 0 : errno
        isClosed = true
        return
      }
    }
  }
}

/// The few sequences that steer the terminal.
public enum TerminalControl: String, Sendable {
  /// Forgets the current line and goes to its start.
  case eraseLine = "\r\u{1B}[2K"
  /// Clears the screen and goes to its top.
  case clearScreen = "\u{1B}[H\u{1B}[2J"
}
