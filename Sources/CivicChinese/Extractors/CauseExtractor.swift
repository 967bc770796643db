import CivicFacts

/// Finds why something is so when the text says it in so many words.
///
/// Catches `没有提出具体目标，主要因为形势不确定性很大`. Must not catch 因此, which points forward.
enum CauseExtractor {
  static let rule = Extractor(name: "cause") { passage in
    passage.clauses.indices.compactMap { candidate($0, in: passage) }
  }

  private static let marks = WordSet("主要因为 主要是因为 是因为 是由于 主要由于 主要是由于 原因是 主要原因是 根本原因是 原因在于 关键在于 根本在于")

  private static func candidate(_ index: Int, in passage: Passage) -> Candidate? {
    let clause = passage.clauses[index]
    let shadow = passage.shadow
    guard let mark = marks.first(shadow, in: clause.range) else { return nil }
    let answer = mark.upperBound..<clause.range.upperBound
    guard (4...36).contains(answer.count) else { return nil }
    return Candidate(
      kind: .cause,
      answerType: .text,
      answers: [answer],
      slot: answer,
      interrogative: "什么",
      worth: 0.72,
      extractor: "cause"
    )
  }
}
