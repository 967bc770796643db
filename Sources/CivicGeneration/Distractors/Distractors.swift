import CivicFacts
import CivicText

/// Finds wrong answers of the same kind as the right one.
///
/// Figures are varied; names, organs, places and terms are taken from the other facts of the documents,
/// nearest in length first. Nothing is offered that the documents say of the same subject.
struct Distractors {
  private let pool: [AnswerType: [Entry]]

  private struct Entry {
    let text: String
    let subject: String
    let length: Int
  }

  /// Gathers the answers of all facts.
  init(_ facts: [Fact]) {
    var pool: [AnswerType: [Entry]] = [:]
    var seen: Set<String> = []
    for fact in facts {
      guard case .text(let text) = fact.answer,
        seen.insert(fact.answerType.rawValue + text).inserted
      else { continue }
      pool[fact.answerType, default: []].append(
        Entry(text: text, subject: fact.subject, length: text.unicodeScalars.count)
      )
    }
    self.pool = pool
  }

  /// Wrong answers for a fact.
  ///
  /// - Parameters:
  ///   - fact: a fact with a single answer.
  ///   - count: how many are wanted.
  ///   - dice: where chance comes from.
  /// - Returns: as many as wanted, in the order in which options are shown, or none.
  func wrong(for fact: Fact, count: Int, dice: inout RepeatableGenerator) -> [String] {
    guard case .text(let answer) = fact.answer else { return [] }
    let found =
      switch fact.answerType {
      case .quantity, .percent, .duration, .date, .ordinal:
        figures(answer, fact, count, &dice)
      case .name, .organisation, .place, .term, .document, .office:
        others(answer, fact, count, &dice)
      case .text, .list:
        [String]()
      }
    return found.count == count ? found : []
  }

  private func figures(
    _ answer: String,
    _ fact: Fact,
    _ count: Int,
    _ dice: inout RepeatableGenerator
  ) -> [String] {
    if let numeral = NumeralVariation(answer) { return numeral.variations(count, dice: &dice) }
    guard let number = NumberVariation(answer) else { return dates(answer, count, &dice) }
    let isShare = fact.answerType == .percent && answer.hasSuffix("%")
    return number.variations(count, limit: isShare ? 99 : nil, dice: &dice)
  }

  /// A full date varies in its last part that may vary: the day, else the month, else the year.
  private func dates(_ answer: String, _ count: Int, _ dice: inout RepeatableGenerator) -> [String]
  {
    DateVariation(answer)?.variations(count, dice: &dice) ?? []
  }

  private func others(
    _ answer: String,
    _ fact: Fact,
    _ count: Int,
    _ dice: inout RepeatableGenerator
  ) -> [String] {
    let length = answer.unicodeScalars.count
    let prompt = fact.statement.text(replacingSlotsWith: "□")
    let fitting = (pool[fact.answerType] ?? []).filter { entry in
      entry.text != answer && entry.subject != fact.subject
        && !entry.text.contains(answer) && !answer.contains(entry.text)
        && !prompt.contains(entry.text) && abs(entry.length - length) <= max(4, length)
        && !fact.accept.contains(entry.text)
    }
    let nearest = fitting.enumerated().sorted {
      (abs($0.element.length - length), $0.offset) < (abs($1.element.length - length), $1.offset)
    }
    guard nearest.count >= count else { return [] }
    var candidates = nearest.prefix(count + 2).map(\.element.text)
    candidates.shuffle(using: &dice)
    return Array(candidates.prefix(count))
  }
}
