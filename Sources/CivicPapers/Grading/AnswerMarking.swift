import CivicAnswers
import CivicDecks
import CivicExchange
import CivicLanguage
import CivicText

/// What an answer is worth.
public struct Mark: Sendable, Hashable {
  /// Points for it.
  public var points: Double
  /// Whether a person should look at it.
  public var isDoubtful: Bool
  /// Whether the cell can be an answer to the question at all.
  public var isPossible: Bool
  /// The chosen options as indices in the item, for a choice.
  public var chosen: [Int]

  init(_ points: Double, isDoubtful: Bool = false, isPossible: Bool = true, chosen: [Int] = []) {
    self.points = points
    self.isDoubtful = isDoubtful
    self.isPossible = isPossible
    self.chosen = chosen
  }
}

/// Marks answers by the rules of a key.
///
/// Typed answers are judged as in study: *exact* and *equivalent* earn all points, *close* half of them and
/// a second look by the teacher.
struct AnswerMarking {
  /// Further right answers by item.
  let accept: [String: [String]]

  /// The mark of a cell.
  func mark(_ cell: String, _ question: KeyFile.Question) -> Mark {
    let cell = cell.trimmed()
    guard !cell.isEmpty else { return Mark(0) }
    switch question.kind {
    case .choice: return choice(cell, question)
    case .multipleChoice: return multipleChoice(cell, question)
    case .trueFalse: return trueFalse(cell, question)
    case .order: return order(cell, question)
    case .match: return match(cell, question)
    case .cloze: return parts(cell, question, isOrdered: true)
    case .list: return parts(cell, question, isOrdered: question.isOrdered)
    case .question, .term: return typed(cell, question)
    }
  }

  // MARK: - Letters

  /// The shown options a cell names, by letter or by text.
  private func letters(_ cell: String, _ question: KeyFile.Question) -> [Int]? {
    let count = question.options.isEmpty ? 26 : question.options.count
    if let indices = OptionLetters.indices(cell, count: count) { return indices }
    return question.options.firstIndex(of: cell).map { [$0] }
  }

  private func original(_ shown: [Int], _ question: KeyFile.Question) -> [Int] {
    shown.map { $0 < question.order.count ? question.order[$0] : $0 }
  }

  private func choice(_ cell: String, _ question: KeyFile.Question) -> Mark {
    guard let shown = letters(cell, question) else { return Mark(0, isPossible: false) }
    let isRight = shown.map(OptionLetter.text).joined() == question.key
    return Mark(
      isRight ? question.points : 0,
      isPossible: shown.count == 1,
      chosen: original(shown, question)
    )
  }

  private func multipleChoice(_ cell: String, _ question: KeyFile.Question) -> Mark {
    guard let shown = letters(cell, question) else { return Mark(0, isPossible: false) }
    let chosen = original(shown, question)
    let keys = Set(OptionLetters.indices(question.key, count: 26) ?? [])
    guard keys.isSuperset(of: shown), !keys.isEmpty else { return Mark(0, chosen: chosen) }
    if shown.count == keys.count { return Mark(question.points, chosen: chosen) }
    switch question.partial {
    case .none: return Mark(0, chosen: chosen)
    case .half: return Mark(question.points / 2, chosen: chosen)
    case .perPart:
      return Mark(share(shown.count, of: keys.count, question), chosen: chosen)
    }
  }

  private func trueFalse(_ cell: String, _ question: KeyFile.Question) -> Mark {
    guard let said = TruthWord.read(cell), let isTrue = TruthWord.read(question.key) else {
      return Mark(0, isPossible: false)
    }
    return Mark(said == isTrue ? question.points : 0, chosen: [said ? 0 : 1])
  }

  // MARK: - Parts

  /// Points for some of equally weighted parts.
  private func share(_ right: Int, of all: Int, _ question: KeyFile.Question) -> Double {
    guard right < all else { return question.points }
    return question.partial == .none ? 0 : question.points * Double(right) / Double(max(1, all))
  }

  private func order(_ cell: String, _ question: KeyFile.Question) -> Mark {
    let given = Array(cell.uppercased().unicodeScalars.filter { ("A"..."Z").contains($0) })
    let key = Array(question.key.unicodeScalars)
    guard !given.isEmpty, given.count <= key.count else { return Mark(0, isPossible: false) }
    return Mark(share(zip(given, key).filter { $0 == $1 }.count, of: key.count, question))
  }

  private func match(_ cell: String, _ question: KeyFile.Question) -> Mark {
    let keys = question.key.pieces(separatedBy: "|")
    let given = Set(
      cell.lowercased().replacing(" ", by: "").replacing("，", by: "|").replacing(",", by: "|")
        .replacing("-", by: "").pieces(separatedBy: "|")
    )
    let isPossible = given.allSatisfy { $0.utf8.first.map { (0x30...0x39).contains($0) } ?? true }
    return Mark(
      share(keys.filter(given.contains).count, of: keys.count, question),
      isPossible: isPossible
    )
  }

  // MARK: - Typed

  private func key(_ answer: String, _ question: KeyFile.Question, isAlone: Bool) -> AnswerKey {
    let others = isAlone ? question.accept + (accept[question.item] ?? []) : []
    return AnswerKey(
      type: AnswerClass(named: question.answerType ?? "text"),
      answer: .text(answer),
      accept: others,
      tolerance: question.tolerance
    )
  }

  /// The longest answer in Han characters or letters that can be judged as a whole.
  private static let judgedLength = 30

  private func typed(_ cell: String, _ question: KeyFile.Question) -> Mark {
    let answer = question.answers.first ?? question.key
    let verdict = AnswerJudge.judge(typed: cell, key: key(answer, question, isAlone: true)).verdict
    switch verdict {
    case .exact, .equivalent: return Mark(question.points)
    case .close: return Mark(question.points / 2, isDoubtful: true)
    case .wrong:
      // An answer in one's own words can be right without being like the model answer.
      return Mark(0, isDoubtful: answer.unicodeScalars.count > Self.judgedLength)
    }
  }

  private func parts(_ cell: String, _ question: KeyFile.Question, isOrdered: Bool) -> Mark {
    let answers = question.answers
    let isAlone = answers.count == 1
    var given = isAlone ? [cell] : split(cell, isOrdered: isOrdered)
    guard given.count <= answers.count || !isOrdered else { return Mark(0, isDoubtful: true) }
    var right = 0.0
    var isDoubtful = given.count > answers.count
    for (index, answer) in answers.enumerated() {
      let key = key(answer, question, isAlone: isAlone)
      let candidates = isOrdered ? (index < given.count ? [index] : []) : Array(given.indices)
      let verdicts = candidates.map { AnswerJudge.judge(typed: given[$0], key: key).verdict }
      guard let best = verdicts.indices.max(by: { verdicts[$0] < verdicts[$1] }),
        verdicts[best] > .wrong
      else { continue }
      right += verdicts[best] == .close ? 0.5 : 1
      isDoubtful = isDoubtful || verdicts[best] == .close
      if !isOrdered { given.remove(at: candidates[best]) }
    }
    guard right < Double(answers.count) else { return Mark(question.points) }
    let share = question.partial == .none ? 0 : right / Double(max(1, answers.count))
    return Mark(question.points * share, isDoubtful: isDoubtful)
  }

  private func split(_ cell: String, isOrdered: Bool) -> [String] {
    let bars = cell.replacing("｜", by: "|").pieces(separatedBy: "|")
    guard bars.count == 1, !isOrdered else { return bars.map { $0.trimmed() } }
    return TagList.read(cell)
  }
}
