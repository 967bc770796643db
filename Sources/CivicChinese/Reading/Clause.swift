/// A clause cut into the parts that rules ask about.
///
/// The cut is shallow: closed lists of words say where an adjunct, a subject and a predicate begin.
/// `2025年，全社会研发投入超过3.92万亿元` has the subject 全社会研发投入 and a predicate that begins at
/// 超过; `加强基础研究` has no subject.
struct Clause: Sendable {
  /// The clause without a leading connective and without closing punctuation.
  let range: Range<Int>
  /// A connective such as 但 or 其中 that was skipped.
  let connective: Range<Int>?
  /// Leading expression of time.
  let time: Range<Int>?
  /// Leading prepositional phrase, up to its closing word (在…中, 对…).
  let adjunct: Range<Int>?
  /// The subject, when the clause has one of its own.
  let subject: Range<Int>?
  /// From the first word of the predicate to the end; `nil` when no predicate was found.
  let predicate: Range<Int>?
}

/// Cuts clauses into adjunct, subject and predicate.
struct ClauseReader {
  /// The shadow of the block.
  let shadow: [Unicode.Scalar]
  /// Quotes, titles and brackets of the block.
  let enclosures: [Enclosure]
  /// Expressions of time of the block.
  let times: [Range<Int>]

  /// Cuts the clauses of a sentence.
  ///
  /// A noun phrase set off by a comma before 是 (`“十五五”时期，是…的关键时期`) is the subject of what
  /// follows, so the two are read as one clause.
  func read(_ ranges: [Range<Int>]) -> [Clause] {
    var clauses: [Clause] = []
    for range in ranges.flatMap(statements) where !range.isEmpty {
      guard let before = clauses.last, range.lowerBound - before.range.upperBound <= 1 else {
        clauses.append(read(range))
        continue
      }
      if before.time == before.range {
        clauses[clauses.count - 1] = dated(before, read(range))
      } else if shadow[range.lowerBound] == "是", before.predicate == nil, before.connective == nil {
        clauses[clauses.count - 1] = joined(before, range)
      } else {
        clauses.append(read(range))
      }
    }
    return clauses
  }

  /// `人大是权力机关、政府是行政机关`: statements joined by 、 are clauses of their own.
  private func statements(_ range: Range<Int>) -> [Range<Int>] {
    let marks = range.filter { index in
      shadow[index] == "、" && !enclosures.contains { $0.range.contains(index) }
    }
    let bounds = [range.lowerBound - 1] + marks + [range.upperBound]
    let parts = zip(bounds, bounds.dropFirst()).map { $0 + 1..<$1 }
    let areStatements =
      parts.count > 1
      && parts.allSatisfy { part in
        part.dropFirst(2).dropLast(2).contains { shadow[$0] == "是" }
      }
    return areStatements ? parts : spaced(range)
  }

  /// In notes, a space may end a statement: both sides then have a predicate of their own.
  private func spaced(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where shadow[index] == " " && index - start >= 8 {
      let next = range[index + 1..<range.upperBound].first { shadow[$0] == " " } ?? range.upperBound
      guard next - index >= 8, predicateStart(from: start, to: index) ?? start > start,
        predicateStart(from: index + 1, to: next) ?? index + 1 > index + 1
      else { continue }
      parts.append(start..<index)
      start = index + 1
    }
    return parts + [start..<range.upperBound]
  }

  /// A time set off by a comma belongs to the clause that follows.
  private func dated(_ time: Clause, _ rest: Clause) -> Clause {
    Clause(
      range: time.range.lowerBound..<rest.range.upperBound,
      connective: time.connective,
      time: time.time,
      adjunct: rest.adjunct,
      subject: rest.subject,
      predicate: rest.predicate
    )
  }

  private func joined(_ phrase: Clause, _ rest: Range<Int>) -> Clause {
    Clause(
      range: phrase.range.lowerBound..<rest.upperBound,
      connective: nil,
      time: nil,
      adjunct: nil,
      subject: phrase.range,
      predicate: rest
    )
  }

  /// Cuts one clause.
  func read(_ whole: Range<Int>) -> Clause {
    var start = whole.lowerBound
    let end = whole.upperBound
    var connective: Range<Int>?
    if let length = Words.connectives.match(shadow, at: start, end: end), start + length < end,
      !isCompound(at: start, longerThan: length, end: end)
    {
      connective = start..<start + length
      start += length
    }
    let body = start..<end
    var time: Range<Int>?
    if let leading = times.first(where: { $0.lowerBound == start && $0.upperBound <= end }) {
      time = leading
      start = leading.upperBound
      while start < end, Self.afterTime.contains(shadow[start]) { start += 1 }
    }
    let adjunct = adjunct(from: start, to: end)
    if let adjunct { start = adjunct.upperBound }
    let predicate = predicateStart(from: start, to: end)
    let subject = start..<(predicate ?? end)
    let hasSubject = predicate != nil && subject.count >= 2
    return Clause(
      range: body,
      connective: connective,
      time: time,
      adjunct: adjunct,
      subject: hasSubject ? subject : nil,
      predicate: predicate.map { $0..<end }
    )
  }

  private static let afterTime: Set<Unicode.Scalar> = ["，", " "]

  /// A leading prepositional phrase that ends with a closing word before the subject.
  private func adjunct(from start: Int, to end: Int) -> Range<Int>? {
    guard Words.prepositions.match(shadow, at: start, end: end) != nil,
      !isCompound(at: start, longerThan: 0, end: end)
    else { return nil }
    var index = start
    while index < end {
      if let enclosure = enclosures.first(where: { $0.range.lowerBound == index }) {
        index = enclosure.range.upperBound
        continue
      }
      if let length = Self.adjunctClosers.match(shadow, at: index, end: end), index > start + 1 {
        return start..<index + length
      }
      index += 1
    }
    return nil
  }

  private static let adjunctClosers = WordSet(
    "方面 领域 过程中 基础上 前提下 条件下 背景下 情况下 形势下 领导下 时期 期间 以来 之后 之前 之中 之际 的时候"
  )

  /// The place at which the predicate begins, or `nil`.
  func predicateStart(from start: Int, to end: Int) -> Int? {
    var index = start
    if let length = Words.nounVerbs.match(shadow, at: start, end: end),
      !isAttributive(from: start + length, to: end),
      firstPredicate(from: start + length, to: end) == nil
    {
      return start
    }
    while let found = firstPredicate(from: index, to: end) {
      if found > start, shadow[found - 1] == "的" {
        index = found + (Words.predicates.match(shadow, at: found, end: end) ?? 1)
        continue
      }
      guard isAttributive(from: found, to: end) else { return found }
      index = attributiveEnd(from: found, to: end)
    }
    return nil
  }

  private func firstPredicate(from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      if let enclosure = enclosures.first(where: { $0.range.lowerBound == index }) {
        index = enclosure.range.upperBound
        continue
      }
      let compound = Words.compounds.match(shadow, at: index, end: end) ?? 0
      let predicate = Words.predicates.match(shadow, at: index, end: end) ?? 0
      if predicate > 0, predicate >= compound { return index }
      index += max(compound, 1)
    }
    return nil
  }

  private func isCompound(at index: Int, longerThan length: Int, end: Int) -> Bool {
    (Words.compounds.match(shadow, at: index, end: end) ?? 0) > length
  }

  /// Whether a verb belongs to a phrase that ends in 的 and so describes a noun that follows.
  ///
  /// In `批准上市的创新药达到76个` the verb 批准 describes 创新药; in `是中国的首都` the verb is the
  /// predicate, because 的 is not followed by a further predicate.
  private func isAttributive(from start: Int, to end: Int) -> Bool {
    let stop = attributiveEnd(from: start, to: end)
    return stop > start && stop < end && firstPredicate(from: stop, to: end) != nil
      && !Self.copulas.contains(shadow[start])
  }

  private static let copulas: Set<Unicode.Scalar> = ["是", "为", "由", "将", "要", "应", "已"]

  private func attributiveEnd(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      if let enclosure = enclosures.first(where: { $0.range.lowerBound == index }) {
        index = enclosure.range.upperBound
        continue
      }
      if shadow[index] == "的", index > start { return index + 1 }
      index += 1
    }
    return start
  }
}
