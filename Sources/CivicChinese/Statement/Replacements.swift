import CivicText

/// Finds what must be printed differently outside its document.
enum Replacements {
  /// Relative times with their resolved form, 我国 as 中国, 本法 as the law's title.
  static func of(_ passage: Passage) -> [Replacement] {
    var found: [Replacement] = passage.reading.times.compactMap { time in
      time.replacement.map { Replacement(range: time.range, text: $0) }
    }
    let shadow = passage.shadow
    var index = passage.range.lowerBound
    while index < passage.range.upperBound {
      if let (length, text) = word(shadow, at: index, passage) {
        let range = index..<index + length
        if !found.contains(where: { $0.range.overlaps(range) }) {
          found.append(Replacement(range: range, text: text))
        }
        index += length
      } else {
        index += 1
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func word(
    _ shadow: [Unicode.Scalar],
    at index: Int,
    _ passage: Passage
  ) -> (Int, String)? {
    switch shadow[index] {
    case "我":
      if matches(shadow, "我国", at: index) { return passage.context.defaultAgent.map { (2, $0) } }
      let proposes =
        matches(shadow, "我们提出", at: index) || matches(shadow, "我们没有提出", at: index)
      return proposes && passage.context.speaker == nil
        ? passage.context.attribution.map { (2, $0) } : nil
    case "会", "大", "全":
      guard let agent = passage.context.headingAgent,
        passage.clauses.contains(where: { $0.subject == index..<index + 2 }),
        meetings.match(shadow, at: index, end: shadow.count) == 2
      else { return nil }
      return (2, agent)
    case "这", "此":
      guard let clause = passage.clauses.first(where: { $0.subject?.lowerBound == index }),
        let subject = clause.subject, subject.count >= 6,
        let length = pointers.match(shadow, at: index, end: subject.upperBound)
      else { return nil }
      return (length, "")
    case "本":
      guard let law = passage.context.law,
        let length = laws.match(shadow, at: index, end: passage.range.upperBound)
      else { return nil }
      return (length, law)
    default:
      return nil
    }
  }

  private static let meetings = WordSet("会议 大会 全会")
  /// Words that point at a thing which is then named in full, and can be left out.
  private static let pointers = WordSet("这次 此次 这场 这一场")
  private static let laws = WordSet(
    "本法 本条例 本办法 本规定 本宪法 本章程 本公约 本宪章 本规则 本决定 本细则 本协定 本条约"
  )

  private static func matches(_ shadow: [Unicode.Scalar], _ word: String, at index: Int) -> Bool {
    let scalars = Array(word.unicodeScalars)
    return index + scalars.count <= shadow.count
      && shadow[index..<index + scalars.count].elementsEqual(scalars)
  }
}
