import CivicFacts

/// Finds coined terms and slogans in quotation marks, and titles of documents and laws.
///
/// Catches `推动传统产业转型升级，让“老树发新芽”` and `通过了《共同纲领》`. Must not catch a quoted
/// sentence, whose wording nobody need know by heart, nor a term that stands in the prompt a second time.
enum TermExtractor {
  static let rule = Extractor(name: "term") { passage in
    let quotes = passage.reading.enclosures.filter {
      $0.kind != .bracket && passage.range.lowerBound <= $0.range.lowerBound
        && $0.range.upperBound <= passage.range.upperBound
    }
    return quotes.indices.compactMap { candidate(quotes, $0, in: passage) }
  }

  private static func candidate(_ all: [Enclosure], _ index: Int, in passage: Passage) -> Candidate?
  {
    let enclosure = all[index]
    let shadow = passage.shadow
    let inside = enclosure.inside
    let isTitle = enclosure.kind == .title
    guard (2...(isTitle ? 30 : 16)).contains(inside.count),
      !inside.contains(where: { ["。", "！", "？", "；"].contains(shadow[$0]) }),
      !isPeriod(inside, shadow), isAlone(all, index, shadow)
    else { return nil }
    return Candidate(
      kind: .term,
      answerType: isTitle ? .document : .term,
      answers: [isTitle ? enclosure.range : inside],
      slot: isTitle ? enclosure.range : inside,
      interrogative: isTitle ? titleWord(enclosure, shadow) : nil,
      need: Need(time: false, allowsAgent: false, allowsAttribution: true),
      worth: worth(enclosure, passage),
      extractor: "term"
    )
  }

  /// 哪部法律 for a law, 什么文件 otherwise.
  private static func titleWord(_ enclosure: Enclosure, _ shadow: [Unicode.Scalar]) -> String {
    let before = enclosure.range.lowerBound - 1
    if before >= 0, ["是", "为", "即"].contains(shadow[before]) { return "什么" }
    return switch shadow[enclosure.inside.upperBound - 1] {
    case "法": "哪部法律"
    case "例": "哪部条例"
    default: "什么文件"
    }
  }

  /// Whether no other quotation is joined to this one by 、 or by nothing.
  private static func isAlone(_ all: [Enclosure], _ index: Int, _ shadow: [Unicode.Scalar]) -> Bool
  {
    let range = all[index].range
    let separators: Set<Unicode.Scalar> = ["、", "和", "与", "及", "“", "”", "《", "》", "，"]
    if index + 1 < all.count, all[index + 1].range.lowerBound - range.upperBound <= 1,
      all[index + 1].range.lowerBound == range.upperBound
        || separators.contains(shadow[range.upperBound])
    {
      return false
    }
    if index > 0, range.lowerBound - all[index - 1].range.upperBound <= 1,
      all[index - 1].range.upperBound == range.lowerBound
        || separators.contains(shadow[range.lowerBound - 1])
    {
      return false
    }
    return true
  }

  /// A period such as “十五五” is a time, not a term.
  private static func isPeriod(_ inside: Range<Int>, _ shadow: [Unicode.Scalar]) -> Bool {
    inside.count == 3 && inside.allSatisfy { "一二三四五六七八九十".unicodeScalars.contains(shadow[$0]) }
  }

  private static func worth(_ enclosure: Enclosure, _ passage: Passage) -> Double {
    enclosure.kind == .title ? 0.7 : 0.62
  }
}
