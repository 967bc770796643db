import CivicFacts

/// Asks how often and for how long.
///
/// Catches `The presidency rotates every six months` ("How often …?").
/// Not `every citizen may vote`, where nothing recurs.
enum FrequencyExtractor {
  static let extractor = Extractor(name: "frequency", find: find)

  private static let units: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "decade", "decades", "term",
    "session",
  ]

  @Sendable private static func find(_ context: ClauseInContext) -> [Candidate] {
    let clause = ClauseTrimmer.trimmed(context.clause).clause
    var result: [Candidate] = []
    let parts =
      clause.lead.indices.map { Slot.Part.lead($0) }
      + clause.tail.indices.map { Slot.Part.tail($0) }
    for part in parts {
      let tokens = clause.tokens(of: part)
      guard tokens.count >= 2, tokens.count <= 4, isFrequency(tokens) else { continue }
      let question = QuestionBuilder(
        clause: clause,
        scope: context.scope(asking: Slot(part: part, range: 0..<tokens.count), in: clause)
      )
      .frontedQuestion(
        "how often",
        without: part
      )
      let slot = Slot(part: part, range: 0..<tokens.count)
      var candidate = Candidate(
        kind: .date,
        type: .duration,
        clause: clause,
        slots: [slot],
        question: question,
        worth: 0.8
      )
      candidate.accept = [Array(tokens.dropFirst()).text]
      result.append(candidate)
    }
    return result
  }

  private static func isFrequency(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first, let last = tokens.last, units.contains(last.lower) else {
      return false
    }
    return first.lower == "every" || ["once", "twice"].contains(first.lower)
  }
}
