import CivicFacts

/// Finds who does something after 由: 由…决定, 由…组成.
///
/// Catches `国务院由总理领导`. Must not catch 自由, 由于, nor `由浅入深`.
enum AgentExtractor {
  static let rule = Extractor(name: "agent") { passage in
    passage.clauses.compactMap { candidate($0, in: passage) }
  }

  private static func candidate(_ clause: Clause, in passage: Passage) -> Candidate? {
    let shadow = passage.shadow
    for index in clause.range where shadow[index] == "由" {
      guard index > 0, !["自", "理", "缘", "经", "事", "任"].contains(shadow[index - 1]),
        let agent = agent(from: index + 1, to: clause.range.upperBound, passage)
      else { continue }
      return Candidate(
        kind: .organisation,
        answerType: .organisation,
        answers: [agent],
        slot: agent,
        interrogative: isOrgan(agent, shadow) ? "哪个机关" : "谁",
        need: Need(wholeSentence: passage.isShortLaw),
        worth: passage.context.law == nil ? 0.64 : 0.76,
        extractor: "agent"
      )
    }
    return nil
  }

  private static func agent(from start: Int, to end: Int, _ passage: Passage) -> Range<Int>? {
    let shadow = passage.shadow
    var index = start + 2
    while index < end, index - start <= 24 {
      if ["、", "和", "的"].contains(shadow[index]) { return nil }
      if Events.agented.match(shadow, at: index, end: end) != nil,
        (Words.compounds.match(shadow, at: index, end: end) ?? 0) < 3
      {
        let agent = start..<index
        let isCounted = passage.reading.quantities.contains { $0.range.overlaps(agent) }
        return isCounted || nobody.contains(shadow, agent) ? nil : agent
      }
      index += 1
    }
    return nil
  }

  /// What stands after 由 without being anybody.
  private static let nobody = WordSet("民主 法律 宪法 此 其 政府 国家 上级 本人 个人")

  private static func isOrgan(_ range: Range<Int>, _ shadow: [Unicode.Scalar]) -> Bool {
    People.organEndings.matchEnding(shadow, at: range.upperBound, start: range.lowerBound) ?? 0 >= 2
  }
}
