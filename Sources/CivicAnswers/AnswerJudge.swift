import CivicLanguage

/// Judges typed answers.
///
/// Four verdicts: *exact* after folding what says nothing, *equivalent* in another form, *close* with a
/// defect, *wrong*. Figures, dates, names, negations and contrary words are never close by likeness.
public enum AnswerJudge {
  /// A verdict with its reason.
  typealias Finding = (verdict: Verdict, reason: JudgementReason)

  /// Judges what was typed.
  public static func judge(typed: String, key: AnswerKey) -> Judgement {
    var best = judgeMain(typed, key)
    for accepted in key.accept where best.verdict < .equivalent {
      var other = judgeText(typed, accepted, key)
      if other.verdict == .exact { (other.verdict, other.reason) = (.equivalent, .accepted) }
      if other.verdict > best.verdict { best = other }
    }
    guard best.verdict < .equivalent else { return best }
    let folded = SilentFolding.fold(typed)
    if MeaningFolding(folded).scalars.isEmpty, !folded.contains(where: isAnswerSign) {
      best = Judgement(.wrong, .blank, best)
    } else if gaveUpWords.contains(TextJudge.string(folded)) {
      best = Judgement(.wrong, .gaveUp, best)
    }
    return best
  }

  // MARK: - By class

  private static func judgeMain(_ typed: String, _ key: AnswerKey) -> Judgement {
    switch key.answer {
    case .truth(let isTrue):
      return judgeTruth(typed, isTrue, shown: isTrue ? "√" : "×", key: nil)
    case .text(let text):
      return judgeText(typed, text, key)
    case .list(let members):
      if key.type == .choice, !key.options.isEmpty { return judgeChoice(typed, key) }
      return judgeList(typed, members, key)
    }
  }

  private static func judgeText(_ typed: String, _ text: String, _ key: AnswerKey) -> Judgement {
    switch key.type {
    case .truth:
      let folded = SilentFolding.fold(text)
      guard let isTrue = TruthJudge.value(of: folded) else { break }
      return judgeTruth(typed, isTrue, shown: text, key: folded)
    case .list:
      let plain = judgeList(typed, ListSplitter.members(of: text), key)
      guard let members = ListSplitter.membersSplittingLast(of: text) else { return plain }
      var finer = judgeList(typed, members, key)
      if finer.verdict == .exact { (finer.verdict, finer.reason) = (.equivalent, .otherForm) }
      return finer.verdict > plain.verdict ? finer : plain
    case .choice:
      guard !key.options.isEmpty else { break }
      return judgeChoice(typed, key)
    case .quantity, .ordinal, .date, .name, .text:
      break
    }
    let finding = single(typed: typed, expected: text, type: key.type, tolerance: key.tolerance)
    return Judgement(
      verdict: finding.verdict,
      reason: finding.reason,
      expected: text,
      difference: AnswerDifference.segments(typed: typed, expected: text)
    )
  }

  private static func judgeTruth(
    _ typed: String,
    _ isTrue: Bool,
    shown: String,
    key: [Unicode.Scalar]?
  ) -> Judgement {
    let folded = SilentFolding.fold(typed)
    let finding: Finding =
      folded == key
      ? (.exact, .same)
      : TruthJudge.value(of: folded) == isTrue ? (.equivalent, .otherForm) : (.wrong, .different)
    return Judgement(
      verdict: finding.verdict,
      reason: finding.reason,
      expected: shown,
      difference: AnswerDifference.segments(typed: typed, expected: shown)
    )
  }

  private static func judgeChoice(_ typed: String, _ key: AnswerKey) -> Judgement {
    let shown: String
    switch key.answer {
    case .text(let text): shown = text
    case .list(let members): shown = members.joined(separator: "、")
    case .truth: shown = ""
    }
    let finding = ChoiceJudge.judge(typed: typed, key: key)
    return Judgement(
      verdict: finding.verdict,
      reason: finding.reason,
      expected: shown,
      difference: AnswerDifference.segments(typed: typed, expected: shown)
    )
  }

  private static func judgeList(_ typed: String, _ members: [String], _ key: AnswerKey) -> Judgement
  {
    let (typedMembers, isPlain) = ListSplitter.members(of: typed, expected: members)
    var comparison = ListJudge.compare(
      typed: typedMembers,
      expected: members,
      isUnordered: key.isUnordered
    )
    if comparison.finding.verdict == .exact, !isPlain {
      comparison.finding = (.equivalent, .otherForm)
    }
    return Judgement(
      verdict: comparison.finding.verdict,
      reason: comparison.finding.reason,
      expected: members.joined(separator: "、"),
      difference: AnswerDifference.segments(
        typed: typed,
        typedMembers: typedMembers,
        expected: members,
        partner: comparison.partner
      )
    )
  }

  // MARK: - One text

  /// Judges one text against one key; a gloss in brackets may be left out, but not be another one.
  static func single(
    typed: String,
    expected: String,
    type: AnswerClass = .text,
    tolerance: String? = nil
  ) -> Finding {
    let whole = literal(typed: typed, expected: expected, type: type, tolerance: tolerance)
    guard whole.verdict < .equivalent, let plain = Gloss.removed(from: expected),
      Gloss.removed(from: typed) == nil
    else { return whole }
    let short = literal(typed: typed, expected: plain, type: type, tolerance: tolerance)
    if short.verdict == .exact { return (.equivalent, .otherForm) }
    return short.verdict > whole.verdict ? short : whole
  }

  private static func literal(
    typed: String,
    expected: String,
    type: AnswerClass,
    tolerance: String?
  ) -> Finding {
    let first = SilentFolding.fold(typed)
    let second = SilentFolding.fold(expected)
    guard !first.isEmpty else { return (.wrong, .blank) }
    let text = TextJudge.judge(
      typed: first,
      expected: second,
      allowsSlips: !type.countsEachCharacter
    )
    if text.verdict == .exact { return text }
    if type != .name, type != .quantity, type != .ordinal,
      type == .date || isWholeDate(second),
      let date = DateJudge.judge(typed: first, expected: second)
    {
      return text.verdict == .equivalent && date.verdict < .equivalent ? text : date
    }
    if type != .name, let key = QuantityReader.quantity(in: second),
      type == .quantity || type == .ordinal || key.rest.isEmpty
    {
      return quantity(first, key, text, tolerance)
    }
    return text
  }

  private static func quantity(
    _ typed: [Unicode.Scalar],
    _ key: Quantity,
    _ text: Finding,
    _ tolerance: String?
  ) -> Finding {
    if text.verdict == .equivalent { return text }
    guard let answer = QuantityReader.quantity(in: typed) else {
      return (.wrong, text.reason == .blank ? .blank : .otherNumber)
    }
    return QuantityJudge.judge(typed: answer, expected: key, tolerance: tolerance)
  }

  /// Whether a text of no class is a date from end to end, and more than a number.
  private static func isWholeDate(_ folded: [Unicode.Scalar]) -> Bool {
    guard let date = DateReader.date(in: folded, at: 0) else { return false }
    return date.range == 0..<folded.count
  }

  // MARK: - Nothing said

  /// Signs that are an answer although they fold to nothing: `-`, `·` are not, `√` is.
  private static func isAnswerSign(_ scalar: Unicode.Scalar) -> Bool {
    TruthJudge.value(of: [scalar]) != nil
  }

  private static let gaveUpWords: Set<String> = [
    "不知道", "不會", "不会", "不清楚", "不记得", "不記得", "忘了", "忘记了", "忘記了", "没学过", "略", "无", "i don't know",
    "i dont know", "don't know", "dont know", "idk", "no idea", "dunno", "n/a", "n、a", "pass",
  ]
}

extension Judgement {
  /// Another verdict on the same comparison.
  init(_ verdict: Verdict, _ reason: JudgementReason, _ other: Judgement) {
    self = other
    self.verdict = verdict
    self.reason = reason
  }
}
