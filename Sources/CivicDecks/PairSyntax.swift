/// A pair of a matching card: `left == right`.
enum PairSyntax {
  private static let mark = Array("==".utf8)
  private static let wideMark = Array("＝＝".utf8)

  /// Reads a pair, or `nil` when there is no mark or nothing on one side of it.
  static func read(_ text: String) -> MatchPair? {
    let bytes = Array(text.utf8)
    var left: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let after = Escapes.skipped(bytes, offset)
      let length = markLength(bytes, after)
      if after > offset, length > 0 {
        left.append(contentsOf: bytes[(offset + 1)..<(after + length)])
        offset = after + length
      } else if length > 0 {
        return pair(left, Array(bytes[(offset + length)...]))
      } else {
        let next = max(after, offset + 1)
        left.append(contentsOf: bytes[offset..<next])
        offset = next
      }
    }
    return nil
  }

  /// Writes a pair.
  static func written(_ pair: MatchPair) -> String {
    let bytes = Array(pair.left.utf8)
    var left: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let after = Escapes.skipped(bytes, offset)
      let length = markLength(bytes, after)
      if length > 0 { left.append(Escapes.backslash) }
      let next = max(after + length, offset + 1)
      left.append(contentsOf: bytes[offset..<next])
      offset = next
    }
    return String(decoding: left, as: UTF8.self) + " == " + pair.right
  }

  private static func pair(_ left: [UInt8], _ right: [UInt8]) -> MatchPair? {
    let left = Whitespace.trimmedLines(left)
    let right = Whitespace.trimmedLines(right)
    guard !left.isEmpty, !right.isEmpty else { return nil }
    return MatchPair(
      left: String(decoding: left, as: UTF8.self),
      right: String(decoding: right, as: UTF8.self)
    )
  }

  private static func markLength(_ bytes: [UInt8], _ offset: Int) -> Int {
    if Escapes.isAt(offset, mark, in: bytes) { return mark.count }
    return Escapes.isAt(offset, wideMark, in: bytes) ? wideMark.count : 0
  }
}
