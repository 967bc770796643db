package import CivicText

/// The rows of a table in text: cells between separators, quoted as in RFC 4180.
///
/// A quote counts only at the start of a cell; inside a quoted cell two quotes are one, and line feeds are
/// content. CRLF ends a row like LF.
package struct DelimitedRows: Sequence, IteratorProtocol {
  /// A row with the line it begins on.
  package struct Row {
    package var cells: [String]
    package var line: Int
    /// Whether a quote was opened and never closed.
    package var isOpen = false
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private let isQuoted: Bool
  private var position: Int
  private var line: Int

  /// Reads from an offset.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - separator: the byte between cells.
  ///   - isQuoted: whether quotes mean anything.
  ///   - start: offset of the first byte of a row.
  package init(_ text: SourceText, separator: UInt8, isQuoted: Bool = true, from start: Int = 0) {
    bytes = text.bytes
    self.separator = separator
    self.isQuoted = isQuoted
    position = start
    line = text.line(at: start)
  }

  /// The next row; empty lines are passed over.
  package mutating func next() -> Row? {
    while position < bytes.count, bytes[position] == 0x0A || bytes[position] == 0x0D {
      if bytes[position] == 0x0A { line += 1 }
      position += 1
    }
    guard position < bytes.count else { return nil }
    var row = Row(cells: [], line: line)
    while true {
      row.cells.append(cell(&row))
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    return row
  }

  /// Reads a cell; the position ends at a separator, a line end or the end.
  private mutating func cell(_ row: inout Row) -> String {
    if isQuoted, position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      return quotedCell(&row)
    }
    let start = position
    while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A {
      position += 1
    }
    var end = position
    let endsLine = position == bytes.count || bytes[position] == 0x0A
    if endsLine, end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func quotedCell(_ row: inout Row) -> String {
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte != UInt8(ascii: "\"") {
        if byte == 0x0A { line += 1 }
        content.append(byte)
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        content.append(byte)
        position += 1
      } else {
        // What stands between the closing quote and the separator belongs to the cell.
        while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A {
          if bytes[position] != 0x0D { content.append(bytes[position]) }
          position += 1
        }
        return String(decoding: content, as: UTF8.self)
      }
    }
    row.isOpen = true
    return String(decoding: content, as: UTF8.self)
  }
}
