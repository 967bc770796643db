import CivicFacts
import CivicLanguage

/// Finds ranks: 全球第十, 位居第一.
///
/// Catches `创新指数排名上升至全球第十` (第十 is asked). Must not catch 第一 in `第一，加强领导`, which
/// numbers a list, nor 第三条, which names an article.
enum RankExtractor {
  static let rule = Extractor(name: "rank") { passage in
    NumberReader.numbers(in: passage.shadow, range: passage.range).compactMap {
      $0.isOrdinal ? candidate($0, in: passage) : nil
    }
  }

  private static let before = WordSet(
    "全球 世界 全国 全省 全市 位居 位列 居 列 排名 排在 排 跃居 跃升至 上升至 升至 上升到 升到 名列 稳居 亚洲 国内 国际 欧洲 居全球 至 为 是 全区"
  )

  private static func candidate(_ number: ReadNumber, in passage: Passage) -> Candidate? {
    let shadow = passage.shadow
    let start = number.range.lowerBound
    var end = number.range.upperBound
    guard before.matchEnding(shadow, at: start, start: passage.range.lowerBound) != nil,
      passage.enclosure(around: number.range, .title) == nil,
      passage.enclosure(around: number.range, .quote) == nil
    else { return nil }
    var unit = ""
    if end < shadow.count, ["位", "名"].contains(shadow[end]) {
      unit.unicodeScalars.append(shadow[end])
      end += 1
    } else if end < passage.range.upperBound, !endsClause(shadow[end]),
      !nounsAfter.contains(shadow[end])
    {
      return nil
    }
    return Candidate(
      kind: .rank,
      answerType: .ordinal,
      answers: [start..<end],
      slot: start..<end,
      interrogative: "第几" + unit,
      need: Need(time: true, allowsAgent: true),
      worth: 0.8,
      extractor: "rank"
    )
  }

  private static let nounsAfter: Set<Unicode.Scalar> = ["大", "的", "和"]

  private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    ["，", "。", "；", "、", "！", "）", "：", ","].contains(scalar)
  }
}
