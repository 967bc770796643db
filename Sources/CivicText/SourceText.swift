/// The decoded text of a file with its lines, as bytes.
public struct SourceText: Sendable {
  /// Name shown to people: a path, or `-` for standard input.
  public let name: String
  /// The text in UTF-8, without a byte order mark.
  public let bytes: [UInt8]
  /// Offset of the first byte of each line; the first is 0.
  public let lineStarts: [Int]

  /// Makes a text from bytes that are known to be valid UTF-8.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      starts.append(index + 1)
    }
    self.lineStarts = starts
  }

  /// Makes a text from a string.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// Line, 1-based, that holds a byte offset; offsets past the end belong to the last line.
  ///
  /// - Complexity: logarithmic in the number of lines.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Line and column, both 1-based, of a byte offset; the column counts UTF-8 bytes.
  public func position(at offset: Int) -> (line: Int, column: Int) {
    let line = line(at: offset)
    return (line, offset - lineStarts[line - 1] + 1)
  }

  /// The text of a span, verbatim.
  ///
  /// - Precondition: the span lies inside the text.
  public subscript(span: SourceSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }
}
