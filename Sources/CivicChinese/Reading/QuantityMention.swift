import CivicLanguage

/// A number with its unit in a block.
struct QuantityMention: Sendable, Hashable {
  /// The number: digits and scale.
  let number: ReadNumber
  /// Number, 多 or 余, and unit: what an answer would be.
  let range: Range<Int>
  /// The unit or measure word; empty when there is none.
  let unit: Range<Int>

  /// Whether the number is written in Chinese characters without a scale of ten thousand.
  var isWord: Bool { number.form == .chinese }

  /// Finds the quantities of a text.
  ///
  /// - Parameters:
  ///   - shadow: the block's shadow.
  ///   - skipping: ranges that hold no quantities, such as dates.
  /// - Returns: the quantities from left to right.
  static func find(in shadow: [Unicode.Scalar], skipping: [Range<Int>]) -> [QuantityMention] {
    NumberReader.numbers(in: shadow).compactMap { number in
      guard !number.isOrdinal, !skipping.contains(where: { $0.overlaps(number.range) }) else {
        return nil
      }
      return mention(number, in: shadow)
    }
  }

  private static func mention(_ number: ReadNumber, in shadow: [Unicode.Scalar]) -> QuantityMention?
  {
    var index = number.range.upperBound
    if index < shadow.count, ["多", "余", "几"].contains(shadow[index]), !number.isPercent {
      index += 1
    }
    if index < shadow.count, ["万", "亿"].contains(shadow[index]) { index += 1 }
    let unitStart = index
    if !number.isPercent, let length = Units.all.match(shadow, at: index, end: shadow.count) {
      index += length
      if index < shadow.count, ["余", "多"].contains(shadow[index]) { index += 1 }
    }
    return QuantityMention(
      number: number,
      range: number.range.lowerBound..<index,
      unit: unitStart..<index
    )
  }
}
