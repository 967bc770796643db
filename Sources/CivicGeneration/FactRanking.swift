import CivicFacts
import CivicText

/// Brings facts into the order in which a teacher would pick them.
enum FactRanking {
  /// Best facts first, spread over the document and over the sorts of facts.
  ///
  /// Each pick lowers what is left of the same sentence and, less, of the same sort.
  static func ranked(_ facts: [SourcedFact]) -> [SourcedFact] {
    var left = Array(facts.indices)
    var picksBySentence: [Int: Int] = [:]
    var picksByKind: [FactKind: Int] = [:]
    var order: [SourcedFact] = []
    order.reserveCapacity(facts.count)
    while !left.isEmpty {
      var best = 0
      var bestScore = -Double.infinity
      for (place, index) in left.enumerated() {
        let fact = facts[index].fact
        let score =
          fact.worth - 0.12 * Double(picksBySentence[fact.evidence.start] ?? 0)
          - 0.3 * share(of: fact.kind, picksByKind, total: order.count)
        if score > bestScore {
          bestScore = score
          best = place
        }
      }
      let index = left.remove(at: best)
      picksBySentence[facts[index].fact.evidence.start, default: 0] += 1
      picksByKind[facts[index].fact.kind, default: 0] += 1
      order.append(facts[index])
    }
    return order
  }

  private static func share(of kind: FactKind, _ picks: [FactKind: Int], total: Int) -> Double {
    total < 5 ? 0 : Double(picks[kind] ?? 0) / Double(total)
  }
}
