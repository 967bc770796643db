import Glibc

/// Reads lines from a pipe or a file, byte by byte in large pieces, without prompt or echo.
public final class PipedReader: LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// Makes a reader.
  ///
  /// - Parameter descriptor: an open file descriptor; 0 is standard input.
  public init(descriptor: Int32 = 0) {
    self.descriptor = descriptor
  }

  /// Always `false`.
  public var readsKeys: Bool { false }

  /// Reads a line; a last line without its end counts, and a carriage return before the end does not.
  public func line(prompt: StyledText) -> LineInput {
    var line: [UInt8] = []
    while true {
      if let end = buffer[position...].firstIndex(of: 0x0A) {
        line += buffer[position..<end]
        position = end + 1
        return .line(Self.text(line))
      }
      line += buffer[position...]
      guard fill() else { return line.isEmpty ? .end : .line(Self.text(line)) }
    }
  }

  /// The first character of the next line; Enter for an empty one.
  public func key() -> Key {
    switch line(prompt: "") {
    case .line(let text): text.unicodeScalars.first.map { .character($0) } ?? .enter
    case .interrupted: .interrupt
    case .end: .end
    }
  }

  /// Does nothing.
  public func remember(_ line: String) {}

  /// Does nothing.
  public func release() {}

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }

  private func fill() -> Bool {
    position = 0
    buffer = []
    guard !isAtEnd else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        buffer = Array(chunk[0..<count])
        return true
      }
      if count < 0, errno == EINTR { continue }
      isAtEnd = true
      return false
    }
  }
}
