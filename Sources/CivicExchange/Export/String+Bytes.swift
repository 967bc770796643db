/// Searching by bytes: what these functions find does not depend on combining characters next to it.
extension StringProtocol {
  /// The pieces between the occurrences of a mark, empty ones included.
  package func pieces(separatedBy mark: StaticString) -> [String] {
    let bytes = Array(utf8)
    return bytes.pieces(separatedBy: Array(mark.description.utf8)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The text with every occurrence of a mark replaced.
  package func replacing(_ mark: StaticString, by replacement: String) -> String {
    pieces(separatedBy: mark).joined(separator: replacement)
  }

  /// The parts before and after the first occurrence of a mark.
  package func cut(at mark: StaticString) -> (before: String, after: String)? {
    let bytes = Array(utf8)
    let mark = Array(mark.description.utf8)
    guard let range = bytes.firstRange(of: mark, from: 0) else { return nil }
    return (
      String(decoding: bytes[..<range.lowerBound], as: UTF8.self),
      String(decoding: bytes[range.upperBound...], as: UTF8.self)
    )
  }

  /// The lines, without their line feeds.
  package func lines() -> [String] { pieces(separatedBy: "\n") }

  /// The rest after a beginning; `nil` when the text begins otherwise.
  package func dropping(prefix: some StringProtocol) -> String? {
    let bytes = utf8
    guard bytes.starts(with: prefix.utf8) else { return nil }
    return String(self[bytes.index(startIndex, offsetBy: prefix.utf8.count)...])
  }
}

extension [UInt8] {
  /// The first range at or after an index that equals a mark of at least one byte.
  package func firstRange(of mark: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = mark.first, count >= mark.count else { return nil }
    var index = start
    while index <= count - mark.count {
      if self[index] == first, self[index..<index + mark.count].elementsEqual(mark) {
        return index..<index + mark.count
      }
      index += 1
    }
    return nil
  }

  fileprivate func pieces(separatedBy mark: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var next = 0
    while let range = firstRange(of: mark, from: next) {
      pieces.append(self[next..<range.lowerBound])
      next = range.upperBound
    }
    pieces.append(self[next...])
    return pieces
  }
}
