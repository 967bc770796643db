import CivicFacts

/// Keeps one of several facts that ask the same.
enum FactMerger {
  /// The facts to ask, in reading order, and those dropped because another asks the same.
  static func merge(_ facts: [SourcedFact]) -> (kept: [SourcedFact], dropped: [Reject]) {
    var kept: [SourcedFact] = []
    var dropped: [Reject] = []
    var placesByAnswer: [String: [Int]] = [:]
    for fact in facts {
      let key = answerKey(fact.fact.answer)
      let twins = placesByAnswer[key] ?? []
      if let twin = twins.first(where: { isTwin(kept[$0].fact, fact.fact) }) {
        let isBetter = fact.fact.worth > kept[twin].fact.worth
        dropped.append(reject(isBetter ? kept[twin].fact : fact.fact))
        if isBetter { kept[twin] = fact }
      } else {
        placesByAnswer[key, default: []].append(kept.count)
        kept.append(fact)
      }
    }
    return (kept, dropped)
  }

  /// The answer without marks, as one text.
  static func answerKey(_ answer: FactAnswer) -> String {
    switch answer {
    case .text(let text): letters(text)
    case .list(let members, _, _): members.map(letters).sorted().joined(separator: "|")
    }
  }

  private static func letters(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "%"
      || scalar == "."
    {
      view.append(scalar)
    }
    return String(view).lowercased()
  }

  /// Whether two facts with the same answer are asked in nearly the same words.
  private static func isTwin(_ one: Fact, _ other: Fact) -> Bool {
    let first = pairs(one)
    let second = pairs(other)
    guard !first.isEmpty, !second.isEmpty else { return one.question == other.question }
    let shared = first.intersection(second).count
    let union = first.count + second.count - shared
    if one.evidence == other.evidence { return shared * 10 >= min(first.count, second.count) * 6 }
    return shared * 10 >= union * 7
  }

  /// Neighbouring characters of the prompt.
  private static func pairs(_ fact: Fact) -> Set<String> {
    let text = Array(letters(fact.statement.text(replacingSlotsWith: " ")).unicodeScalars)
    guard text.count > 1 else { return [] }
    return Set(zip(text, text.dropFirst()).map { String(Character($0)) + String(Character($1)) })
  }

  private static func reject(_ fact: Fact) -> Reject {
    Reject(
      span: fact.evidence,
      rule: fact.extractor,
      reason: fact.statement.text + ": another fact asks the same"
    )
  }
}
