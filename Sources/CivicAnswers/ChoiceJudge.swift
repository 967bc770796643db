/// Judges the options chosen, by letter or by text.
enum ChoiceJudge {
  /// A verdict with its reason.
  typealias Finding = (verdict: Verdict, reason: JudgementReason)

  /// Compares chosen options with the right ones.
  static func judge(typed: String, key: AnswerKey) -> Finding {
    let letters = key.options.map { SilentFolding.fold($0.letter) }
    let right = rightOptions(key, letters)
    let folded = SilentFolding.fold(typed)
    guard !right.isEmpty else { return (.wrong, .different) }
    guard let choice = choice(typed, folded, key.options, letters) else {
      return (.wrong, .wrongOption)
    }
    let chosen = Set(choice.options)
    let rightSet = Set(right)
    guard chosen.isSubset(of: rightSet) else { return (.wrong, .wrongOption) }
    guard chosen == rightSet else {
      return (.close, .optionsMissing(found: chosen.count, of: rightSet.count))
    }
    if choice.options != right { return (.equivalent, .otherOrder) }
    return choice.isPlain && isNamedByLetters(key, letters)
      ? (.exact, .same) : (.equivalent, .otherForm)
  }

  /// The options that are right, in the key's order.
  private static func rightOptions(_ key: AnswerKey, _ letters: [[Unicode.Scalar]]) -> [Int] {
    switch key.answer {
    case .truth: return []
    case .text(let text):
      return options(named: text, key.options, letters)
        ?? key.options.firstIndex { isText($0.text, text) }.map { [$0] } ?? []
    case .list(let members):
      return members.compactMap { member in
        options(named: member, key.options, letters)?.first
          ?? key.options.firstIndex { isText($0.text, member) }
      }
    }
  }

  /// Whether the key itself is written in letters.
  private static func isNamedByLetters(_ key: AnswerKey, _ letters: [[Unicode.Scalar]]) -> Bool {
    switch key.answer {
    case .truth: false
    case .text(let text): options(named: text, key.options, letters) != nil
    case .list(let members): members.allSatisfy { options(named: $0, key.options, letters) != nil }
    }
  }

  private struct Choice {
    var options: [Int]
    /// Letters and separators only, as in the key.
    var isPlain: Bool
  }

  /// What was chosen; `nil` when it is no option, or letter and text disagree.
  private static func choice(
    _ typed: String,
    _ folded: [Unicode.Scalar],
    _ options: [AnswerOption],
    _ letters: [[Unicode.Scalar]]
  ) -> Choice? {
    if let plain = self.options(named: typed, options, letters) {
      return Choice(options: plain, isPlain: isPlain(folded, count: plain.count))
    }
    if let index = options.firstIndex(where: { isText($0.text, typed) }) {
      return Choice(options: [index], isPlain: false)
    }
    var chosen: [Int] = []
    for member in ListSplitter.members(of: typed, expected: options.map(\.text)).members {
      guard let index = option(member, options, letters) else { return nil }
      chosen.append(index)
    }
    return chosen.isEmpty ? nil : Choice(options: chosen, isPlain: false)
  }

  /// One option by its letter, its text, or both.
  private static func option(
    _ text: String,
    _ options: [AnswerOption],
    _ letters: [[Unicode.Scalar]]
  ) -> Int? {
    if let named = self.options(named: text, options, letters) {
      return named.count == 1 ? named[0] : nil
    }
    if let index = options.firstIndex(where: { isText($0.text, text) }) { return index }
    let folded = SilentFolding.fold(text).drop { $0 == "(" || $0 == "选" }
    guard let index = letters.firstIndex(where: { folded.starts(with: $0) }) else { return nil }
    let rest = folded.dropFirst(letters[index].count)
    guard let mark = rest.first, ".、:) ".unicodeScalars.contains(mark) else { return nil }
    return isText(options[index].text, TextJudge.string(Array(rest.dropFirst()))) ? index : nil
  }

  /// Options named by letters alone: `BD`, `b d`, `B、D`, `（B）`, `选B`.
  private static func options(
    named text: String,
    _ options: [AnswerOption],
    _ letters: [[Unicode.Scalar]]
  ) -> [Int]? {
    var named: [Int] = []
    for scalar in SilentFolding.fold(text) {
      if let index = letters.firstIndex(of: [scalar]) {
        if !named.contains(index) { named.append(index) }
      } else if !" 、.:()|选項项和与答案是".unicodeScalars.contains(scalar) {
        return nil
      }
    }
    return named.isEmpty ? nil : named
  }

  private static func isPlain(_ folded: [Unicode.Scalar], count: Int) -> Bool {
    folded.count(where: { SilentFolding.isLetter($0) }) == count
      && folded.allSatisfy { SilentFolding.isLetter($0) || $0 == " " || $0 == "、" || $0 == "|" }
  }

  private static func isText(_ first: String, _ second: String) -> Bool {
    AnswerJudge.single(typed: second, expected: first).verdict > .close
  }
}
