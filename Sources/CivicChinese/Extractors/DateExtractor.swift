import CivicFacts
import CivicText

/// Finds when something happened.
///
/// Catches `1949年9月，中国人民政治协商会议第一届全体会议召开`. Must not catch the year of a figure
/// (`2025年，投入超过…`), which is context and not a fact, nor a vague time (近年来).
enum DateExtractor {
  static let rule = Extractor(name: "date") { passage in
    passage.clauses.compactMap { candidate($0, in: passage) }
  }

  private static func candidate(_ clause: Clause, in passage: Passage) -> Candidate? {
    guard let time = phrase(of: clause, in: passage), let predicate = clause.predicate,
      Events.dated.match(
        passage.shadow,
        at: mainVerb(predicate, passage),
        end: predicate.upperBound
      )
        != nil
    else { return nil }
    var candidate = Candidate(
      kind: .date,
      answerType: .date,
      answers: [time.range],
      slot: time.range,
      interrogative: interrogative(time, passage),
      worth: passage.context.law == nil ? 0.76 : 0.4,
      extractor: "date"
    )
    guard time.range == clause.time else { return time.replacement == nil ? candidate : nil }
    guard let subject = subject(of: clause, in: passage) else { return nil }
    candidate.layout =
      [
        subject, .inserted("于" + inferredYear(time, passage)), .source(time.range),
        .source(predicate),
      ]
    candidate.need.keepsSlot = true
    return candidate
  }

  private static func phrase(of clause: Clause, in passage: Passage) -> TimePhrase? {
    passage.reading.times.first {
      $0.isCalendar && !$0.isUnresolved && isWritten($0, passage)
        && clause.range.lowerBound <= $0.range.lowerBound
        && $0.range.upperBound <= clause.range.upperBound
        && ($0.range == clause.time || isAfterPreposition($0.range, passage))
    }
  }

  /// Whether the date is written out, at most its year left to be inferred (3月5日).
  private static func isWritten(_ time: TimePhrase, _ passage: Passage) -> Bool {
    guard let replacement = time.replacement else { return true }
    return replacement.hasSuffix(passage.reading.text.string(time.range))
  }

  private static func inferredYear(_ time: TimePhrase, _ passage: Passage) -> String {
    guard let replacement = time.replacement else { return "" }
    return String(replacement.dropLast(passage.reading.text.string(time.range).count))
  }

  private static func isAfterPreposition(_ range: Range<Int>, _ passage: Passage) -> Bool {
    range.lowerBound > 0 && ["于", "在"].contains(passage.shadow[range.lowerBound - 1])
  }

  /// The verb of a predicate, places and adverbs before it skipped.
  private static func mainVerb(_ predicate: Range<Int>, _ passage: Passage) -> Int {
    let shadow = passage.shadow
    var index = predicate.lowerBound
    if ["在", "由", "于", "经"].contains(shadow[index]) {
      while index < predicate.upperBound,
        Events.dated.match(shadow, at: index, end: predicate.upperBound) == nil
      {
        index += 1
      }
    }
    return index
  }

  private static func subject(of clause: Clause, in passage: Passage) -> Draft.Piece? {
    if let subject = clause.subject { return .source(subject) }
    if clause.predicate == nil { return nil }
    if let earlier = passage.clauses.first(where: { $0.range.upperBound <= clause.range.lowerBound }
    ),
      let subject = earlier.subject
    {
      return .source(subject)
    }
    return passage.context.topic.map { .inserted($0) }
  }

  private static func interrogative(_ time: TimePhrase, _ passage: Passage) -> String {
    let shadow = passage.shadow
    switch shadow[time.range.upperBound - 1] {
    case "日", "号": return "哪一天"
    case "年": return "哪一年"
    case "月": return "哪年哪月"
    default: return "什么时候"
    }
  }
}
