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
    changes[block].last(atOrBefore: position, start: \.position)?.scope
  }
}

/// Walks through blocks and keeps the time last spoken of.
private struct ScopeReader {
  let resolver: TimeResolver
  let anchor: DocumentDate
  /// Scope of the title, which no heading ends.
  private var base: TimeScope?
  /// Scope of the heading above.
  private var heading: TimeScope?
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
    var spoken = SpokenYear(heading: nil, current: nil)
    return expressions.map { mention($0, block, &spoken, isLead: true) }
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
    heading = base
    return (mentions, [(0, base)])
  }

  /// Titles whose year is the year of the figures; a work report's year is the year after.
  private static let reports = WordSet("公报 年报 年鉴 统计 概况 Statistics statistics Yearbook")

  private mutating func readHeading(_ block: Block, _ expressions: [TimeExpression]) -> Reading {
    let mentions = resolved(block, expressions)
    let years = mentions.compactMap { scope(of: $0, .heading) }
    heading = years.count == 1 && years.count == mentions.count ? years[0] : base
    current = heading
    return (mentions, [(0, heading)])
  }

  private mutating func readProse(
    _ block: Block,
    _ shadow: [Unicode.Scalar],
    _ expressions: [TimeExpression]
  ) -> Reading {
    if Self.isAddress(shadow) { current = heading }
    var reading: Reading = ([], [(0, current)])
    var spoken = SpokenYear(heading: heading?.year, current: current?.year)
    /// What holds for the sentences to come; a clause's own time ends with its sentence.
    var lasting = current
    for expression in expressions {
      let lead = LeadJudge(shadow: shadow, sentences: block.sentences, expression: expression)
      let mention = mention(expression, block, &spoken, isLead: lead.isLead)
      reading.mentions.append(mention)
      guard lead.isLead else { continue }
      let isAim = lead.isAim || isFuture(mention)
      // What follows an aim may speak of the aim's year or of today: no year is claimed for it.
      guard let scope = isAim ? nil : scope(of: mention, .leading), !isAim else {
        if isAim { lasting = nil }
        if isAim { reading.changes.append((expression.range.lowerBound, nil)) }
        continue
      }
      reading.changes.append((expression.range.lowerBound, scope))
      if lead.opensSentence {
        lasting = scope
      } else if let end = lead.sentenceEnd {
        if lasting?.year != scope.year { lasting = nil }
        reading.changes.append((end, lasting))
      }
    }
    current = carried(lasting)
    return reading
  }

  /// `各位代表！`, `同志们：`: a speaker turns to a new matter.
  private static func isAddress(_ shadow: [Unicode.Scalar]) -> Bool {
    shadow.count <= 8 && addresses.match(shadow, at: 0) > 0
  }

  private static let addresses = WordSet("各位 同志们 女士们 朋友们")

  /// What the next block inherits: a year that the document reports on, not one of history or a month.
  private func carried(_ scope: TimeScope?) -> TimeScope? {
    guard let scope, scope.reason == .leading else { return scope }
    guard let year = scope.year, let now = anchor.year, (now - 1...now + 1).contains(year) else {
      return nil
    }
    return resolver.display.year(year, part: nil).map {
      TimeScope(year: year, display: $0.display, reason: .leading)
    }
  }

  private func isFuture(_ mention: TimeMention) -> Bool {
    guard let year = anchor.year, let first = mention.resolved?.first.year else { return false }
    return first > year + 1
  }

  private func mention(
    _ expression: TimeExpression,
    _ block: Block,
    _ spoken: inout SpokenYear,
    isLead: Bool
  ) -> TimeMention {
    let text = block.text.string(expression.range)
    let outcome = resolver.resolve(
      expression,
      spokenYear: spoken.year(for: expression.form, expression.part),
      written: text
    )
    spoken.take(outcome, isLead: isLead)
    return TimeMention(
      range: expression.range,
      text: text,
      resolved: outcome.time,
      isRelative: outcome.isRelative,
      reason: outcome.reason
    )
  }

  /// The scope a mention sets: a day stands for its year, 全年 for the year.
  private func scope(of mention: TimeMention, _ reason: TimeScope.Reason) -> TimeScope? {
    guard let time = mention.resolved, let last = time.last else { return nil }
    let days = last.dayNumber - time.first.dayNumber + 1
    if let year = time.year, days == 1 || days > 360,
      let whole = resolver.display.year(year, part: nil)
    {
      return TimeScope(year: year, display: whole.display, reason: reason)
    }
    return TimeScope(year: time.year, display: time.display, reason: reason)
  }
}

/// The years that words without a year of their own may mean.
private struct SpokenYear {
  /// Year of the heading above.
  let heading: Int?
  /// Year carried over from the block before.
  let current: Int?
  /// Year of the last mention in this block.
  private var mentioned: Int?
  /// Year written out last in this block.
  private var written: Int?
  /// Year with which a clause of this block began last.
  private var led: Int?

  init(heading: Int?, current: Int?) {
    self.heading = heading
    self.current = current
  }

  /// The year that a form counts from: 次年 from any year named, 上半年 and 3月 only from one that leads.
  func year(for form: TimeExpression.Form, _ part: TimeExpression.Part?) -> Int? {
    switch form {
    case .sameYear: mentioned ?? current
    case .part: led ?? heading ?? (part == .whole || part == .end ? current : nil)
    case .date: led ?? written ?? heading
    default: nil
    }
  }

  mutating func take(_ outcome: TimeResolver.Outcome, isLead: Bool) {
    guard let year = outcome.time?.year, outcome.reason != .calendar else { return }
    mentioned = year
    if outcome.reason == .written { written = year }
    if isLead { led = year }
  }
}

/// Judges whether words for a time set the time of what follows.
///
/// They do at the beginning of a clause (`去年，…`, `截至2025年底，…`, `In 2019, …`); not in a comparison
/// (比去年), a range (从去年的…到今年的…), or an attribute (去年的计划). An aim (到2035年) leads, but to an aim.
private struct LeadJudge {
  let shadow: [Unicode.Scalar]
  let sentences: [Sentence]
  let expression: TimeExpression

  /// The sentence that holds the words.
  private var sentence: Sentence? {
    sentences.last(atOrBefore: expression.range.lowerBound, start: \.range.lowerBound)
  }

  /// The end of that sentence.
  var sentenceEnd: Int? { sentence?.range.upperBound }

  /// Whether the words stand in the first clause of their sentence.
  var opensSentence: Bool {
    guard let sentence, let first = sentence.clauses.first else { return true }
    return expression.range.lowerBound < first.upperBound
  }

  var isLead: Bool {
    let start = expression.range.lowerBound
    guard let sentence else { return false }
    let clause =
      sentence.clauses.last(atOrBefore: start, start: \.lowerBound)?.lowerBound
      ?? sentence.range.lowerBound
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
