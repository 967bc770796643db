import CivicAnswers
import CivicDecks
import CivicTerminal
import CivicText

/// Sets a card: its question, its answer, and what was said about a try.
struct CardView {
  let messages: Messages
  let breaker: LineBreaker
  let presentation: CardPresentation

  private var card: Card { presentation.card }
  private var item: Item { presentation.card.item }

  /// The question with its options.
  func question() -> [StyledText] {
    var lines = prompt.wrapped(breaker)
    if let task { lines += StyledText(task, .faint).wrapped(breaker) }
    if case .match(_, let pairs) = item.content {
      lines += pairs.enumerated().flatMap { number, pair in
        StyledText(pair.left).wrapped(breaker, prefix: "\("\(number + 1)", .key)  ")
      }
    }
    lines += presentation.options.enumerated().flatMap { place, option in
      StyledText(option).wrapped(breaker, prefix: "\(CardPresentation.letter(place), .key)  ")
    }
    return lines
  }

  /// The answer with what belongs to it.
  func answer() -> [StyledText] {
    var lines: [StyledText] = [""]
    switch item.content {
    case .cloze(let cloze): lines += filled(cloze).wrapped(breaker)
    case .choice(_, let options), .multipleChoice(_, let options):
      lines += choices(options)
    case .trueFalse(_, _, let correction):
      lines += labelled(messages.answerLabel(), rightOptions, .strong)
      if let correction { lines += labelled(messages.correctionLabel(), correction, .strong) }
    case .match(_, let pairs):
      lines += pairs.enumerated().flatMap { number, pair in
        let text: StyledText = "\(pair.left) — \(pair.right, .strong)"
        return text.wrapped(breaker, prefix: "\("\(number + 1)", .key)  ")
      }
    case .list(_, let members, _), .order(_, let members):
      lines += members.enumerated().flatMap { number, member in
        StyledText(member, .strong).wrapped(breaker, prefix: "\("\(number + 1)", .key)  ")
      }
    case .question, .term:
      lines += labelled(messages.answerLabel(), card.answers.joined(separator: " "), .strong)
    }
    if let explanation = item.explanation {
      lines += labelled(messages.explanationLabel(), explanation, .plain)
    }
    return lines
  }

  /// The sentence the card comes from.
  func source() -> [StyledText] {
    guard let source = item.source else {
      return StyledText(messages.noSource(), .faint).wrapped(breaker)
    }
    let place = source.document + (source.line.map { ":\($0)" } ?? "")
    let quote = source.text.map { StyledText($0).wrapped(breaker, prefix: "  ") } ?? []
    return labelled(messages.sourceLabel(), place, .faint) + quote
  }

  /// The hint of the deck, or the first character of the answer.
  func hint() -> [StyledText] {
    let hints = card.hints.compactMap(\.self)
    if !hints.isEmpty {
      return labelled(messages.hintLabel(), hints.joined(separator: " · "), .plain)
    }
    guard presentation.options.isEmpty else {
      return StyledText(messages.noHint(), .faint).wrapped(breaker)
    }
    let starts = card.answers.map { answer in
      answer.first.map { String($0) + String(repeating: "·", count: answer.count - 1) } ?? ""
    }
    return labelled(messages.hintLabel(), starts.joined(separator: " "), .plain)
  }

  /// What the keys do.
  func keys() -> [StyledText] {
    let keys = StudyKey.allCases.map { (String($0.rawValue), messages.meaning(of: $0)) }
    return keys.flatMap { key, meaning in
      StyledText(meaning).wrapped(breaker, prefix: "  \(key, .key)  ")
    }
  }

  /// The verdict on a try, and where it differs.
  func verdict(_ judgement: Judgement, typed: String) -> [StyledText] {
    let head = verdictHead(judgement)
    guard judgement.verdict < .exact, !presentation.takesLetters else { return head }
    return head
      + DifferenceView(messages: messages, breaker: breaker).lines(judgement, typed: typed)
  }

  private func verdictHead(_ judgement: Judgement) -> [StyledText] {
    let text: StyledText =
      switch judgement.verdict {
      case .exact: "\("✓ " + messages.verdictExact(), .good)"
      case .equivalent where presentation.takesLetters: "\("✓ " + messages.verdictExact(), .good)"
      case .equivalent:
        "\("✓ " + messages.verdictEquivalent(), .good) \(judgement.expected, .strong)"
      case .close: "\("≈ " + messages.verdictClose(), .bad)"
      case .wrong: "\("✗ " + messages.verdictWrong(), .bad)"
      }
    return [""] + text.wrapped(breaker)
  }

  // MARK: - Parts

  private var prompt: StyledText {
    guard case .cloze(let cloze) = item.content else { return StyledText(card.prompt) }
    let count = cloze.pieces.count { piece in
      if case .blank(card.group, _, _) = piece { true } else { false }
    }
    var number = 0
    return cloze.pieces.reduce(into: StyledText("")) { text, piece in
      switch piece {
      case .text(let stretch): text += StyledText(stretch)
      case .blank(card.group, _, _):
        number += 1
        text += StyledText(count == 1 ? "____" : "____(\(number))", .strong)
      case .blank(_, let answer, _): text += StyledText(answer)
      }
    }
  }

  private var task: String? {
    switch item.content {
    case .multipleChoice: messages.severalRight()
    case .list(_, let members, _): messages.members(members.count)
    case .match: messages.matchTask()
    case .order: messages.orderTask()
    case .trueFalse: messages.judgeTask()
    case .question, .cloze, .choice, .term: nil
    }
  }

  private func filled(_ cloze: ClozeText) -> StyledText {
    cloze.pieces.reduce(into: StyledText("")) { text, piece in
      switch piece {
      case .text(let stretch): text += StyledText(stretch)
      case .blank(card.group, let answer, _): text += StyledText("【" + answer + "】", .strong)
      case .blank(_, let answer, _): text += StyledText(answer)
      }
    }
  }

  private var rightOptions: String {
    presentation.rightLetters.joined(separator: " ")
      + (presentation.rightLetters.count == 1 ? "  " + (rightText ?? "") : "")
  }

  private var rightText: String? {
    presentation.options.enumerated().first {
      presentation.rightLetters.contains(CardPresentation.letter($0.offset))
    }?.element
  }

  /// The options with the right ones marked, and what the deck says of each.
  private func choices(_ options: [ChoiceOption]) -> [StyledText] {
    presentation.options.enumerated().flatMap { place, text -> [StyledText] in
      let letter = CardPresentation.letter(place)
      let isRight = presentation.rightLetters.contains(letter)
      let mark: StyledText = isRight ? "\("✓ " + letter, .good)  " : "  \(letter, .key)  "
      let feedback = options.first { $0.text == text }?.feedback
      return StyledText(text, isRight ? .strong : .plain).wrapped(breaker, prefix: mark)
        + (feedback.map { StyledText($0, .faint).wrapped(breaker, prefix: "     ") } ?? [])
    }
  }

  private func labelled(_ label: String, _ text: String, _ style: Style) -> [StyledText] {
    StyledText(text, style).wrapped(breaker, prefix: "\(label, .faint)  ", continuation: "  ")
  }
}
