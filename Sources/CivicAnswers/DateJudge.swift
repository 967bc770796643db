import CivicLanguage

/// Judges dates: every part that is written must be right.
enum DateJudge {
  /// A verdict with its reason.
  typealias Finding = (verdict: Verdict, reason: JudgementReason)

  /// Compares two texts as dates; `nil` when the key holds no date.
  static func judge(typed: [Unicode.Scalar], expected: [Unicode.Scalar]) -> Finding? {
    guard let key = DateAnswer(expected) else { return nil }
    guard let answer = DateAnswer(typed) else { return (.wrong, .otherDate) }
    guard answer.dates.count == key.dates.count else { return (.wrong, .otherDate) }
    var worst = wordFinding(answer.rest, key.rest)
    for (first, second) in zip(answer.dates, key.dates) {
      let finding = judge(first, second)
      if finding.verdict < worst.verdict { worst = finding }
    }
    return worst
  }

  /// What stands beside the dates: 上半年, 上旬, 上午.
  private static func wordFinding(
    _ typed: [Unicode.Scalar],
    _ expected: [Unicode.Scalar]
  ) -> Finding {
    if typed == expected { return (.equivalent, .otherForm) }
    return typed.isEmpty || expected.isEmpty ? (.close, .dateIncomplete) : (.wrong, .otherDate)
  }

  private static func judge(_ typed: ReadDate, _ expected: ReadDate) -> Finding {
    let other: Finding = (.wrong, .otherDate)
    guard typed.isDecade == expected.isDecade, yearsAgree(typed, expected) else { return other }
    guard daysAgree(typed, expected) else {
      return typed.isAmbiguous && typed.month == expected.day && typed.day == expected.month
        ? (.close, .dateAmbiguous) : other
    }
    guard saysEnough(typed, of: expected) else { return other }
    let isComplete =
      (typed.year == nil) == (expected.year == nil)
      && (typed.month == nil) == (expected.month == nil)
      && (typed.day == nil) == (expected.day == nil) && typed.hasShortYear == expected.hasShortYear
    guard isComplete else { return (.close, .dateIncomplete) }
    return typed.isAmbiguous ? (.close, .dateAmbiguous) : (.equivalent, .otherForm)
  }

  /// Whether at most the year is missing, or the day of a date whose year and month are there.
  private static func saysEnough(_ typed: ReadDate, of expected: ReadDate) -> Bool {
    if typed.month == nil, expected.month != nil { return false }
    guard typed.day == nil, expected.day != nil else { return true }
    return typed.year != nil
  }

  private static func yearsAgree(_ typed: ReadDate, _ expected: ReadDate) -> Bool {
    guard let first = typed.year, let second = expected.year else { return true }
    if typed.hasShortYear != expected.hasShortYear, first > 0, second > 0 {
      return first % 100 == second % 100
    }
    return first == second
  }

  private static func daysAgree(_ typed: ReadDate, _ expected: ReadDate) -> Bool {
    if let first = typed.month, let second = expected.month, first != second { return false }
    if let first = typed.day, let second = expected.day, first != second { return false }
    return true
  }
}

/// The dates of an answer with what stands beside them.
struct DateAnswer {
  /// The dates in order; the end of a range knows year and month of its beginning.
  private(set) var dates: [ReadDate] = []
  /// Everything that is neither a date nor a word that joins two.
  private(set) var rest: [Unicode.Scalar] = []

  /// Reads a text that has been folded silently; `nil` when it holds no date.
  init?(_ folded: [Unicode.Scalar]) {
    let text = Synonyms.unified(folded.map { ScriptTable.simplified($0) })
    dates = DateReader.dates(in: text, mode: .lenient)
    guard !dates.isEmpty else { return nil }
    var start = 0
    for date in dates {
      rest += Self.words(text[start..<date.range.lowerBound])
      start = date.range.upperBound
    }
    rest += Self.words(text[start...])
    completeRange()
  }

  /// Gives `12日` in `3月5日至12日` its month, and `3月` in `2026年1月至3月` its year.
  private mutating func completeRange() {
    guard dates.count == 2 else { return }
    if dates[1].year == nil, dates[1].month == nil, dates[1].day != nil {
      dates[1].month = dates[0].month
    }
    if dates[1].year == nil { dates[1].year = dates[0].year }
  }

  private static func words(_ text: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var rest: [Unicode.Scalar] = []
    var index = text.startIndex
    while index < text.endIndex {
      if let length = fillers.first(where: { text[index...].starts(with: $0) })?.count {
        index += length
      } else {
        rest.append(text[index])
        index += 1
      }
    }
    return rest
  }

  /// Words that join dates or stand before them, the longest first.
  private static let fillers: [[Unicode.Scalar]] = [
    "from", "since", "the ", "of ", "until", "自从", "公元", "年份", "on", "in", "to", "at", "ad", "从",
    "自", "于", "在",
    "至",
    "到", "起", "止", "份", "年", "-", "~", " ", "、",
  ].map { Array($0.unicodeScalars) }
}
