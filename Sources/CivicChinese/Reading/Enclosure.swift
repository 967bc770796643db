/// A stretch between a pair of marks, which rules treat as one piece.
struct Enclosure: Sendable, Hashable {
  /// What the marks are.
  enum Kind: Sendable, Hashable {
    /// “…”.
    case quote
    /// 《…》.
    case title
    /// （…）.
    case bracket
  }

  /// What the marks are.
  let kind: Kind
  /// The marks and what stands between them.
  let range: Range<Int>

  /// What stands between the marks.
  var inside: Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }

  /// The outermost enclosures of a range, in order.
  ///
  /// Marks that are never closed are ignored.
  static func find(in shadow: [Unicode.Scalar], _ range: Range<Int>) -> [Enclosure] {
    var found: [Enclosure] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let (kind, closing) = pair(shadow[index]),
        let end = close(shadow, closing, opening: shadow[index], from: index, to: range.upperBound)
      {
        found.append(Enclosure(kind: kind, range: index..<end + 1))
        index = end + 1
      } else {
        index += 1
      }
    }
    return found
  }

  private static func pair(_ scalar: Unicode.Scalar) -> (Kind, Unicode.Scalar)? {
    switch scalar {
    case "“": (.quote, "”")
    case "《": (.title, "》")
    case "（": (.bracket, "）")
    case "(": (.bracket, ")")
    default: nil
    }
  }

  private static func close(
    _ shadow: [Unicode.Scalar],
    _ closing: Unicode.Scalar,
    opening: Unicode.Scalar,
    from start: Int,
    to end: Int
  ) -> Int? {
    var depth = 0
    for index in start..<end {
      if shadow[index] == opening { depth += 1 }
      if shadow[index] == closing {
        depth -= 1
        if depth == 0 { return index > start + 1 ? index : nil }
      }
    }
    return nil
  }
}
