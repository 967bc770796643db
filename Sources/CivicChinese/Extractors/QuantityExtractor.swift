import CivicFacts
import CivicLanguage
import CivicText

/// Finds figures: how many, how much, what share, how long.
///
/// Catches `全社会研发投入超过3.92万亿元` (超过 stays in the prompt, 3.92万亿元 is asked). Must not catch
/// the 三 of `三项工作`, which tells nothing, nor the number of a session (十四届) or an article (第五条).
enum QuantityExtractor {
  static let rule = Extractor(name: "quantity") { passage in
    passage.reading.quantities.compactMap { candidate($0, in: passage) }.map { candidate in
      Distribution(candidate.slot, in: passage)?.applied(to: candidate) ?? candidate
    }
  }

  private static func candidate(_ mention: QuantityMention, in passage: Passage) -> Candidate? {
    let shadow = passage.shadow
    guard passage.range.lowerBound <= mention.range.lowerBound,
      mention.range.upperBound <= passage.range.upperBound,
      passage.enclosure(around: mention.range, .quote) == nil,
      passage.enclosure(around: mention.range, .title) == nil,
      passage.enclosure(around: mention.range, .bracket) == nil,
      isFigure(mention, shadow), !isPartOfName(mention, shadow)
    else { return nil }
    let slot = mention.range
    return Candidate(
      kind: .quantity,
      answerType: answerType(mention, shadow),
      answers: [slot],
      slot: slot,
      interrogative: interrogative(mention, passage),
      need: Need(
        time: !isStanding(passage),
        allowsAgent: true,
        allowsAttribution: true,
        wholeSentence: passage.isShortLaw
      ),
      worth: worth(mention, passage),
      extractor: "quantity"
    )
  }

  /// Whether the number counts something worth counting.
  private static func isFigure(_ mention: QuantityMention, _ shadow: [Unicode.Scalar]) -> Bool {
    if mention.number.isPercent { return true }
    if case .fraction = mention.number.value { return true }
    if mention.unit.isEmpty {
      return mention.number.form == .mixed
        && mention.number.value.decimal.map { $0 > ExactDecimal(99) } ?? false
    }
    let isThin = Units.thin.contains(shadow, mention.unit)
    guard mention.isWord || mention.number.writtenDigits == 1 else { return true }
    return !isThin && (mention.number.value.decimal.map { $0 > ExactDecimal(1) } ?? true)
  }

  /// Whether the number belongs to a name: 十四届全国人大, 第三产业, 211工程, 一国两制.
  private static func isPartOfName(_ mention: QuantityMention, _ shadow: [Unicode.Scalar]) -> Bool {
    let start = mention.range.lowerBound
    if start > 0, ["第", "初", "星", "周"].contains(shadow[start - 1]) { return true }
    if let unit = mention.unit.first, ["届", "中", "大"].contains(shadow[unit]) { return true }
    if mention.isWord, let unit = mention.unit.first, mention.unit.count == 1,
      ["县", "市", "省", "区", "国", "州", "家", "者"].contains(shadow[unit])
    {
      return true
    }
    if !mention.unit.isEmpty, mention.unit.count == 1,
      ["次", "条", "款", "章", "节", "级", "层", "号"].contains(shadow[mention.unit.lowerBound]),
      mention.isWord
    {
      return true
    }
    return false
  }

  private static func answerType(
    _ mention: QuantityMention,
    _ shadow: [Unicode.Scalar]
  ) -> AnswerType {
    if mention.number.isPercent { return .percent }
    if case .fraction = mention.number.value { return .percent }
    return durations.contains(shadow, mention.unit) ? .duration : .quantity
  }

  static let durations = WordSet("年 个月 月 周 天 日 小时 分钟 秒 个工作日 工作日 周年 昼夜 学年 世纪")

  /// The question word, with scale and unit kept so that there is no doubt in what to answer.
  private static func interrogative(_ mention: QuantityMention, _ passage: Passage) -> String? {
    let shadow = passage.shadow
    if case .fraction = mention.number.value {
      return shadow[mention.range].contains("分") ? "几分之几" : "多大比例"
    }
    if shadow[mention.range].contains("‰") { return "千分之多少" }
    if mention.number.isPercent { return "百分之多少" }
    var start = mention.unit.lowerBound
    while start > mention.range.lowerBound, ["万", "亿"].contains(shadow[start - 1]) { start -= 1 }
    if mention.isWord { start = mention.unit.lowerBound }
    var end = mention.unit.upperBound
    while end > start, ["余", "多"].contains(shadow[end - 1]) { end -= 1 }
    return start < end ? "多少" + passage.reading.text.string(start..<end) : nil
  }

  /// Whether the sentence states something that does not change with the year: a law, a definition.
  private static func isStanding(_ passage: Passage) -> Bool {
    passage.context.law != nil
  }

  private static func worth(_ mention: QuantityMention, _ passage: Passage) -> Double {
    var worth = 0.78
    if mention.isWord { worth -= 0.12 }
    if passage.context.law != nil { worth += 0.1 }
    if mention.number.isPercent || mention.number.form == .mixed { worth += 0.06 }
    return worth
  }
}
