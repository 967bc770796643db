import CivicText
import CivicFacts

/// Finds the term that a statement turns on: the object of a verb such as 属于, 实行, 标志着, and 以…为….
///
/// Catches `国家的一切权力属于人民` and `以五星红旗为国旗`. Must not catch the object of a plain verb
/// (`加强管理`), which anything could fill.
enum ObjectExtractor {
  static let rule = Extractor(name: "object") { passage in
    passage.clauses.flatMap { clause in
      [turning(clause, in: passage), standingFor(clause, in: passage)].compactMap { $0 }
    }
  }

  private static func turning(_ clause: Clause, in passage: Passage) -> Candidate? {
    guard let predicate = clause.predicate,
      let length = Events.turning.match(
        passage.shadow,
        at: predicate.lowerBound,
        end: predicate.upperBound
      )
    else { return nil }
    let object = predicate.lowerBound + length..<predicate.upperBound
    guard (2...18).contains(object.count),
      !["于", "在", "以", "对", "了", "的"].contains(passage.shadow[object.lowerBound]),
      !object.contains(where: { passage.shadow[$0] == "、" }),
      passage.reading.enclosures.allSatisfy({ !$0.range.overlaps(object) }),
      passage.reading.quantities.allSatisfy({ !$0.range.overlaps(object) })
    else { return nil }
    return Candidate(
      kind: .definition,
      answerType: .text,
      answers: [object],
      slot: object,
      interrogative: passage.reading.text.shadowString(object) == "人民" ? "谁" : "什么",
      worth: 0.6,
      extractor: "object"
    )
  }

  /// `以X为Y`: what serves as Y.
  private static func standingFor(_ clause: Clause, in passage: Passage) -> Candidate? {
    let shadow = passage.shadow
    guard
      let start = clause.range.first(where: { index in
        shadow[index] == "以"
          && (Words.compounds.match(shadow, at: index, end: shadow.count) ?? 0) < 2
          && (index == 0 || !["所", "可", "予", "加", "难", "得", "足", "是"].contains(shadow[index - 1]))
      }),
      let link = (start + 3..<max(start + 3, min(clause.range.upperBound, start + 24)))
        .first(where: { shadow[$0] == "为" && !isInsideWord($0, shadow) }),
      clause.range.upperBound - link > 2
    else { return nil }
    let object = start + 1..<link
    guard !object.contains(where: { ["、", "，"].contains(shadow[$0]) }),
      formulas.matchEnding(shadow, at: object.upperBound, start: object.lowerBound) == nil
    else { return nil }
    return Candidate(
      kind: .definition,
      answerType: .text,
      answers: [object],
      slot: object,
      interrogative: "什么",
      need: Need(time: false, allowsAgent: false, allowsAttribution: false),
      worth: 0.6,
      extractor: "object"
    )
  }

  /// Ends of set phrases that everybody knows by heart (以…同志为核心, 以人为本).
  private static let formulas = WordSet("同志 人 人民 此 和 贵")

  private static func isInsideWord(_ index: Int, _ shadow: [Unicode.Scalar]) -> Bool {
    index > 0 && ["行", "作", "成", "认", "因"].contains(shadow[index - 1])
  }
}
