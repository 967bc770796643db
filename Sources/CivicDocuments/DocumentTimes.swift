import CivicText
import CivicTime

/// Every word for a time in a document with what it means, and the scopes in which figures stand.
struct DocumentTimes: Sendable {
  /// Mentions of each block in order.
  private(set) var mentions: [[TimeMention]] = []
  /// Where in each block a new scope begins; the first stands at 0 when one is carried over.
  private var changes: [[Change]] = []

  private struct Change: Sendable {
    var position: Int
    var scope: TimeScope?
  }

  /// Reads the times of a document's blocks.
  init(blocks: [Block], date: DocumentDate, language: DocumentLanguage) {
    let resolver = TimeResolver(anchor: date, language: language)
    var reader = ScopeReader(resolver: resolver, anchor: date)
    mentions.reserveCapacity(blocks.count)
    changes.reserveCapacity(blocks.count)
    for block in blocks {
      let found = reader.read(block)
      mentions.append(found.mentions)
      changes.append(found.changes.map { Change(position: $0.position, scope: $0.scope) })
    }
  }

  /// The scope in force at a scalar of a block.
  func scope(block: Int, at position: Int) -> TimeScope? {
    changes[block].last { $0.position <= position }?.scope
  }
}

/// Walks through blocks and keeps the year last spoken of.
private struct ScopeReader {
  let resolver: TimeResolver
  let anchor: DocumentDate
  /// Scope of the title, which no heading ends.
  private var base: TimeScope?
  /// Scope at the end of the block before.
  private var current: TimeScope?

  init(resolver: TimeResolver, anchor: DocumentDate) {
    self.resolver = resolver
    self.anchor = anchor
  }

  typealias Reading = (
    mentions: [TimeMention], changes: [(position: Int, scope: TimeScope?)]
  )

  mutating func read(_ block: Block) -> Reading {
    let shadow = block.text.shadow
    let expressions = TimeScanner(shadow).expressions()
    switch block.kind {
    case .title: return readTitle(block, shadow, expressions)
    case .heading, .speaker: return readHeading(block, expressions)
    case .dateline, .sourceLine, .footnote: return (resolved(block, expressions), [(0, nil)])
    case .paragraph, .listItem, .tableRow, .article: return readProse(block, shadow, expressions)
    }
  }

  private func resolved(_ block: Block, _ expressions: [TimeExpression]) -> [TimeMention] {
    var spoken = current?.year
    return expressions.map { mention($0, block, &spoken) }
  }

  private mutating func readTitle(
    _ block: Block,
    _ shadow: [Unicode.Scalar],
    _ expressions: [TimeExpression]
  ) -> Reading {
    let mentions = resolved(block, expressions)
    let isReport = shadow.indices.contains { Self.reports.match(shadow, at: $0) > 0 }
    if isReport, mentions.count == 1, let scope = scope(of: mentions[0], .title) { base = scope }
    current = base
    return (mentions, [(0, base)])
  }

  /// Titles whose year is the year of the figures; a work report's year is the year after.
  private static let reports = WordSet("公报 年报 年鉴 统计 概况 Statistics statistics Yearbook")

  private mutating func readHeading(_ block: Block, _ expressions: [TimeExpression]) -> Reading {
    current = nil
    let mentions = resolved(block, expressions)
    let years = mentions.compactMap { scope(of: $0, .heading) }
    current = years.count == 1 && years.count == mentions.count ? years[0] : base
    return (mentions, [(0, current)])
  }

  private mutating func readProse(
    _ block: Block,
    _ shadow: [Unicode.Scalar],
    _ expressions: [TimeExpression]
  ) -> Reading {
    var changes: [(position: Int, scope: TimeScope?)] = [(0, current)]
    var mentions: [TimeMention] = []
    var spoken = current?.year
    let starts = Self.clauseStarts(block)
    for expression in expressions {
      let place = expression.range.lowerBound
      let mention = mention(expression, block, &spoken)
      mentions.append(mention)
      let lead = LeadJudge(shadow: shadow, starts: starts, expression: expression)
      guard lead.isLead else { continue }
      if lead.isAim || isFuture(mention) {
        // What follows an aim may speak of the aim's year or of today: no year is claimed for it.
        changes.append((place, nil))
      } else if let scope = scope(of: mention, .leading) {
        changes.append((place, scope))
      }
    }
    current = carried(from: changes)
    return (mentions, changes)
  }

  /// The scope that the next block inherits: this year and last of a report, not a year of history.
  private func carried(from changes: [(position: Int, scope: TimeScope?)]) -> TimeScope? {
    let last = changes.last { $0.scope != nil }?.scope
    guard let last, last.reason == .leading else { return last }
    guard let year = last.year, let now = anchor.year, (now - 1...now + 1).contains(year) else {
      return changes[0].scope
    }
    return last
  }

  private func isFuture(_ mention: TimeMention) -> Bool {
    guard let year = anchor.year, let first = mention.resolved?.first.year else { return false }
    return first > year + 1
  }

  private func mention(
    _ expression: TimeExpression,
    _ block: Block,
    _ spoken: inout Int?
  ) -> TimeMention {
    let text = block.text.string(expression.range)
    let outcome = resolver.resolve(expression, spokenYear: spoken, written: text)
    if let year = outcome.time?.year, outcome.reason != .calendar { spoken = year }
    return TimeMention(
      range: expression.range,
      text: text,
      resolved: outcome.time,
      isRelative: outcome.isRelative,
      reason: outcome.reason
    )
  }

  private func scope(of mention: TimeMention, _ reason: TimeScope.Reason) -> TimeScope? {
    guard let time = mention.resolved, time.last != nil else { return nil }
    return TimeScope(year: time.year, display: time.display, reason: reason)
  }

  private static func clauseStarts(_ block: Block) -> [Int] {
    block.sentences.flatMap { [$0.range.lowerBound] + $0.clauses.map(\.lowerBound) }
  }
}

/// Judges whether words for a time set the time of what follows.
///
/// They do at the beginning of a clause (`去年，…`, `截至2025年底，…`, `In 2019, …`); not in a comparison
/// (比去年), a range (从去年的…到今年的…), or an attribute (去年的计划). An aim (到2035年) leads, but to an aim.
private struct LeadJudge {
  let shadow: [Unicode.Scalar]
  let starts: [Int]
  let expression: TimeExpression

  var isLead: Bool {
    let start = expression.range.lowerBound
    guard let clause = starts.last(where: { $0 <= start }) else { return false }
    let end = expression.range.upperBound
    if end < shadow.count, shadow[end] == "的" || shadow[end] == "与" || shadow[end] == "和" {
      return false
    }
    if case .vague = expression.form { return false }
    return isLeadIn(clause..<start)
  }

  /// Whether only words that lead to a time stand between the beginning of the clause and it.
  private func isLeadIn(_ range: Range<Int>) -> Bool {
    guard range.count <= 10 else { return false }
    var index = range.lowerBound
    while index < range.upperBound {
      let length = Self.leadIns.match(shadow, at: index, before: range.upperBound)
      if length > 0 {
        index += length
      } else if shadow[index].isBlank || "“(（".unicodeScalars.contains(shadow[index]) {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  /// 到2035年, by 2035.
  var isAim: Bool {
    let start = expression.range.lowerBound
    guard start > 0 else { return false }
    if shadow[start - 1] == "到", case .date = expression.form { return true }
    return start >= 3 && shadow[start - 1] == " " && Self.by.match(shadow, at: start - 3) == 2
  }

  private static let by = WordSet("by By")
  private static let leadIns = WordSet(
    """
    在 到 截至 截止 于 自 仅 据统计 其中 一是 二是 三是 四是 五是 一、 二、 三、 全国 我国 全省 全市 全县
    In_ in_ During_ during_ On_ on_ By_ by_ As_of_ At_ at_ Since_ since_ After_ Before_ and_ But_in_ Until_
    """
  )
}
