import CivicAnswers
import CivicDecks
import CivicText

/// A card as it is put to the learner: options shuffled and lettered, and what counts as right.
struct CardPresentation {
  /// The card.
  let card: Card
  /// Options, right sides or members in the order shown; empty for cards without.
  let options: [String]
  /// Letters of the right options, or of the members in the right order, in the order expected.
  let rightLetters: [String]

  /// Shuffles what must be shuffled; the same seed gives the same order.
  init(_ card: Card, seed: UInt64, yes: String, no: String) {
    var generator = RepeatableGenerator(seed: seed)
    self.card = card
    switch card.item.content {
    case .choice(_, let choices), .multipleChoice(_, let choices):
      let free = choices.indices.filter { !choices[$0].isPinned }.shuffled(using: &generator)
      let order = free + choices.indices.filter { choices[$0].isPinned }
      options = order.map { choices[$0].text }
      rightLetters = order.indices.filter { choices[order[$0]].isKey }.map(Self.letter)
    case .trueFalse(_, let isTrue, _):
      options = [yes, no]
      rightLetters = [isTrue ? "A" : "B"]
    case .match(_, let pairs):
      let order = pairs.indices.shuffled(using: &generator)
      options = order.map { pairs[$0].right }
      rightLetters = pairs.indices.map { Self.letter(order.firstIndex(of: $0) ?? 0) }
    case .order(_, let members):
      let order = members.indices.shuffled(using: &generator)
      options = order.map { members[$0] }
      rightLetters = members.indices.map { Self.letter(order.firstIndex(of: $0) ?? 0) }
    case .question, .cloze, .list, .term:
      options = []
      rightLetters = []
    }
  }

  /// The letter of a place, from 0.
  static func letter(_ place: Int) -> String {
    Unicode.Scalar(0x41 + UInt32(place % 26)).map { String($0) } ?? "?"
  }

  /// Whether one key answers the card.
  var isSingleChoice: Bool {
    switch card.item.content {
    case .choice, .trueFalse: true
    case .question, .cloze, .multipleChoice, .list, .match, .order, .term: false
    }
  }

  /// Whether letters answer the card.
  var takesLetters: Bool { !options.isEmpty }

  /// The option a character names: a capital letter or a digit; `nil` when it names none.
  func option(named scalar: Unicode.Scalar) -> Int? {
    let place: Int
    switch scalar.value {
    case 0x41...0x5A: place = Int(scalar.value) - 0x41
    case 0x31...0x39: place = Int(scalar.value) - 0x31
    default: return nil
    }
    return options.indices.contains(place) ? place : nil
  }

  /// Judges letters, or a typed text.
  func judge(_ typed: String) -> Judgement {
    AnswerJudge.judge(typed: typed, key: key(for: typed))
  }

  private func key(for typed: String) -> AnswerKey {
    let item = card.item
    let answers = card.answers
    switch item.content {
    case .question(_, let answer, let tolerance):
      return AnswerKey(
        type: AnswerClass(named: item.answerType ?? "text"),
        answer: .text(answer),
        accept: item.accept,
        tolerance: tolerance
      )
    case .cloze where answers.count == 1, .term:
      return AnswerKey(
        type: AnswerClass(named: item.answerType ?? "text"),
        answer: .text(answers[0]),
        accept: item.accept
      )
    case .cloze: return AnswerKey(type: .list, answer: .list(answers))
    case .trueFalse(_, let isTrue, _): return AnswerKey(type: .truth, answer: .truth(isTrue))
    case .choice, .multipleChoice: return choiceKey
    case .list(_, let members, let isOrdered):
      return AnswerKey(type: .list, answer: .list(members), isUnordered: !isOrdered)
    case .match, .order:
      return AnswerKey(type: .list, answer: .list(isLetters(typed) ? rightLetters : answers))
    }
  }

  private var choiceKey: AnswerKey {
    AnswerKey(
      type: .choice,
      answer: rightLetters.count == 1 ? .text(rightLetters[0]) : .list(rightLetters),
      isUnordered: true,
      options: options.enumerated().map { AnswerOption(letter: Self.letter($0), text: $1) }
    )
  }

  private func isLetters(_ typed: String) -> Bool {
    typed.unicodeScalars.allSatisfy { $0.value < 0x80 }
  }
}
