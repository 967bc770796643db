import CivicDecks
import CivicDocuments
import CivicFacts
import CivicText

/// Puts a fact into the forms in which it can be asked.
struct ItemForms {
  private let distractors: Distractors
  private let seed: UInt64

  /// Makes forms whose wrong answers come from the other facts.
  init(facts: [Fact], options: GenerationOptions) {
    distractors = Distractors(facts)
    seed = options.seed
  }

  /// The forms of a fact, best first; none when no form passes the checks.
  func items(of sourced: SourcedFact) -> [Item] {
    let fact = sourced.fact
    var dice = RepeatableGenerator(
      seed: seed ^ ContentHash([fact.subject, FactMerger.answerKey(fact.answer)]).value
    )
    let contents: [ItemContent]
    switch fact.answer {
    case .text(let answer): contents = single(fact, answer, &dice)
    case .list(let members, let isOrdered, let isClosed):
      contents = list(fact, members, isOrdered: isOrdered, isClosed: isClosed)
    }
    return contents.map { item($0, of: sourced) }
  }

  // MARK: - One answer

  private func single(
    _ fact: Fact,
    _ answer: String,
    _ dice: inout RepeatableGenerator
  ) -> [ItemContent] {
    var contents: [ItemContent] = []
    if let question = fact.question {
      contents.append(.question(prompt: question, answer: answer, tolerance: nil))
    }
    if let cloze = cloze(fact) {
      if fact.answerType == .term { contents.insert(cloze, at: 0) } else { contents.append(cloze) }
    }
    let wrong = distractors.wrong(for: fact, count: 3, dice: &dice)
    guard !wrong.isEmpty else { return contents }
    let prompt = fact.question ?? fact.statement.text(replacingSlotsWith: Self.blank)
    let choice = ItemContent.choice(prompt: prompt, options: options(fact, answer, wrong, &dice))
    let isFirst = fact.answerType != .term && dice.roll(5) == 0
    contents.insert(choice, at: isFirst ? 0 : min(1, contents.count))
    if let judgement = judgement(fact, answer, wrong, &dice) { contents.append(judgement) }
    return contents
  }

  /// What stands for the answer where a text is shown without its blanks marked otherwise.
  static let blank = "____"

  private func cloze(_ fact: Fact) -> ItemContent? {
    let slots = fact.statement.pieces.filter { if case .slot = $0 { true } else { false } }
    guard slots.count == 1 else { return nil }
    let pieces = fact.statement.pieces.compactMap { piece -> ClozeText.Piece? in
      switch piece {
      case .text(let text): text.isEmpty ? nil : .text(text)
      case .slot(let answer): .blank(group: 1, answer: answer, hint: nil)
      }
    }
    return .cloze(ClozeText(pieces: pieces))
  }

  /// Figures ascend, everything else is shuffled.
  private func options(
    _ fact: Fact,
    _ answer: String,
    _ wrong: [String],
    _ dice: inout RepeatableGenerator
  ) -> [ChoiceOption] {
    var options = wrong.map { ChoiceOption(text: $0, isKey: false) }
    options.append(ChoiceOption(text: answer, isKey: true))
    options.shuffle(using: &dice)
    return options
  }

  /// The statement as it is, or with one wrong answer in place of the right one.
  private func judgement(
    _ fact: Fact,
    _ answer: String,
    _ wrong: [String],
    _ dice: inout RepeatableGenerator
  ) -> ItemContent? {
    guard cloze(fact) != nil else { return nil }
    let isTrue = dice.roll(2) == 0
    let shown = isTrue ? answer : wrong[dice.roll(wrong.count)]
    return .trueFalse(
      statement: fact.statement.text(replacingSlotsWith: shown),
      isTrue: isTrue,
      correction: isTrue ? nil : answer
    )
  }

  // MARK: - Several answers

  private func list(
    _ fact: Fact,
    _ members: [String],
    isOrdered: Bool,
    isClosed: Bool
  ) -> [ItemContent] {
    guard let question = fact.question else { return [] }
    return [.list(prompt: question, members: members, isOrdered: isOrdered)]
  }

  // MARK: - Items

  private func item(_ content: ItemContent, of sourced: SourcedFact) -> Item {
    let fact = sourced.fact
    let key = FactMerger.answerKey(fact.answer)
    let factHash = ContentHash([fact.kind.rawValue, fact.subject, key])
    var itemHash = factHash
    itemHash.append(content.kind.rawValue)
    return Item(
      id: ItemID(hash: itemHash.value),
      fact: "f" + ItemID(hash: factHash.value).text.dropFirst(),
      content: content,
      accept: fact.accept,
      source: sourced.source,
      validity: fact.validity.flatMap { Validity($0) },
      worth: (fact.worth * 100).rounded() / 100,
      answerType: fact.answerType.rawValue,
      language: sourced.document.language.isChinese ? "zh" : "en"
    )
  }
}
