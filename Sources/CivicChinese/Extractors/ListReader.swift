import CivicText
import CivicLanguage

/// Reads the members of a 、-list in a clause, with its edges.
struct ListReader {
  let passage: Passage
  let clause: Clause

  private var shadow: [Unicode.Scalar] { passage.shadow }

  /// The lists of the clause whose edges can be told.
  func lists() -> [MemberList] {
    if let quoted = quotedList() { return [quoted] }
    let all = separators()
    var lists: [MemberList] = []
    var rest = all[...]
    var start = clause.range.lowerBound
    while let first = rest.first {
      let marks = marksOfList(Array(rest), from: first)
      if let list = list(marks, from: start) { lists.append(list) }
      rest = rest.dropFirst(max(1, marks.count))
      start = (marks.last ?? first) + 1
    }
    return lists
  }

  private func list(_ marks: [Int], from start: Int) -> MemberList? {
    guard let firstMark = marks.first, let lastMark = marks.last,
      let right = rightEdge(from: lastMark + 1, marks: marks)
    else { return nil }
    let inner = zip(marks, marks.dropFirst()).map { $0 + 1..<$1 }
    let tail = tailMembers(lastMark + 1..<right.end)
    let head = start..<firstMark
    guard let left = leftEdge(of: head, others: inner + tail) else { return nil }
    if right.needsIntroducer, !left.isIntroduced { return nil }
    var members = [left.start..<firstMark] + inner + tail
    members = members.map(unquoted)
    guard isParallel(members), right.count.map({ counts($0, members.count) }) ?? true else {
      return nil
    }
    return MemberList(
      members: members,
      slot: left.start..<right.slotEnd,
      interrogative: interrogative(members, right),
      isOpen: right.isOpen,
      isMarked: left.isIntroduced || right.isOpen || right.count != nil,
      isCounted: right.count != nil
    )
  }

  /// The question word for a list; `nil` when only a blank would do.
  private func interrogative(_ members: [Range<Int>], _ right: RightEdge) -> String? {
    if let count = right.count { return "哪" + passage.reading.text.string(count) }
    let isAttribute = right.slotEnd < clause.range.upperBound && shadow[right.slotEnd] == "的"
    let areActions = areActions(members)
    if isAttribute {
      if areActions || members.allSatisfy({ $0.count == 4 }) { return "怎样" }
      return endAlike(members) ? "什么" : nil
    }
    return areActions ? Self.actions(members.count) : "哪些"
  }

  private func endAlike(_ members: [Range<Int>]) -> Bool {
    guard let first = members.first else { return false }
    let ending = shadow[first.upperBound - 2..<first.upperBound]
    return members.allSatisfy { shadow[$0.upperBound - 2..<$0.upperBound].elementsEqual(ending) }
  }

  /// Whether 三大, 四个 agrees with the number of members.
  private func counts(_ words: Range<Int>, _ number: Int) -> Bool {
    let numerals = Array("零一二三四五六七八九十".unicodeScalars)
    let digit =
      shadow[words.lowerBound] == "两" ? 2 : numerals.firstIndex(of: shadow[words.lowerBound])
    return digit == number
  }

  /// `“向新”“向优”“向智”`: quotations side by side.
  private func quotedList() -> MemberList? {
    let quotes = passage.reading.enclosures.filter {
      $0.kind == .quote && clause.range.lowerBound <= $0.range.lowerBound
        && $0.range.upperBound <= clause.range.upperBound
    }
    guard quotes.count >= 3, let first = quotes.first, let last = quotes.last,
      zip(quotes, quotes.dropFirst()).allSatisfy({
        joins($0.range.upperBound..<$1.range.lowerBound)
      })
    else { return nil }
    let count = countWords(at: last.range.upperBound, to: clause.range.upperBound)
    if let count, !counts(count, quotes.count) { return nil }
    return MemberList(
      members: quotes.map(\.inside),
      slot: first.range.lowerBound..<(count?.upperBound ?? last.range.upperBound),
      interrogative: count.map { "哪" + passage.reading.text.string($0) } ?? "哪些",
      isOpen: false,
      isMarked: true,
      isCounted: count != nil
    )
  }

  private func joins(_ gap: Range<Int>) -> Bool {
    gap.isEmpty || gap.count == 1 && ["、", "和", "与"].contains(shadow[gap.lowerBound])
  }

  /// Places of 、 outside quotations and brackets.
  private func separators() -> [Int] {
    clause.range.filter { index in
      shadow[index] == "、"
        && !passage.reading.enclosures.contains { $0.range.contains(index) }
    }
  }

  /// The separators up to the first 等 or counted noun, which ends the list.
  private func marksOfList(_ marks: [Int], from first: Int) -> [Int] {
    let end = clause.range.upperBound
    for (place, mark) in marks.enumerated() {
      let next = place + 1 < marks.count ? marks[place + 1] : end
      if openEnd(from: mark + 1, to: next) != nil || countedEnd(from: mark + 1, to: next) != nil {
        return Array(marks[...place])
      }
    }
    return marks
  }

  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard
      let quote = passage.reading.enclosures.first(where: {
        $0.kind == .quote && $0.range == range
      })
    else { return range }
    return quote.inside
  }

  // MARK: - The right edge

  private struct RightEdge {
    /// End of the last member.
    var end: Int
    /// End of what the question word replaces.
    var slotEnd: Int
    /// Whether 等 leaves the list open.
    var isOpen = false
    /// The counting words (三大), when there are any.
    var count: Range<Int>?
    /// Whether the end is sure only when a word such as 包括 opens the list.
    var needsIntroducer = false
  }

  private func rightEdge(from start: Int, marks: [Int]) -> RightEdge? {
    let last = separators().first { $0 > start }
    let end = last ?? clause.range.upperBound
    if let open = openEnd(from: start, to: end) { return open }
    if isWhole(start..<end, marks) { return RightEdge(end: end, slotEnd: end) }
    if let counted = countedEnd(from: start, to: end) { return counted }
    if let head = sharedHead(from: start, to: end, marks: marks) {
      return RightEdge(end: head, slotEnd: head)
    }
    let reader = ClauseReader(shadow: shadow, enclosures: passage.reading.enclosures, times: [])
    if let predicate = reader.predicateStart(from: start + 1, to: end) {
      guard predicate - start >= 2, !contains("的", start..<predicate) else { return nil }
      return RightEdge(end: predicate, slotEnd: predicate)
    }
    if last != nil { return nil }
    if let link = sharedEndingBeforeLink(from: start, to: end, marks: marks) {
      return RightEdge(end: link, slotEnd: link)
    }
    if let link = (start..<end).first(where: { shadow[$0] == "的" }), link - start >= 2,
      Self.sumsUp.match(shadow, at: link + 1, end: end) == end - link - 1
    {
      return RightEdge(end: link, slotEnd: link + 1, needsIntroducer: true)
    }
    if contains("的", start..<end) {
      return RightEdge(end: end, slotEnd: end, needsIntroducer: true)
    }
    return RightEdge(end: end, slotEnd: end)
  }

  /// Nouns that name what a list before 的 is a list of: 有…的自由.
  private static let sumsUp = WordSet("自由 权利 义务 职权 职责 权力 功能 作用 特点 特征 任务 原则 优势 责任")

  /// Whether what is left is one more member of the length all others have.
  private func isWhole(_ tail: Range<Int>, _ marks: [Int]) -> Bool {
    let inner = zip(marks, marks.dropFirst()).map { $1 - $0 - 1 }
    return !inner.isEmpty && inner.allSatisfy { $0 == tail.count }
      && tail.upperBound == clause.range.upperBound
  }

  private static let openers = WordSet("等等 等 之类")
  private static let notOpeners = WordSet(
    "平等 等级 等于 高等 同等 中等 初等 优等 均等 对等 等候 等待 相等 不等 等值 等效 劣等 头等 次等 特等"
  )

  private func openEnd(from start: Int, to end: Int) -> RightEdge? {
    var index = start + 1
    while index < end {
      if let enclosure = passage.reading.enclosures.first(where: { $0.range.lowerBound == index }) {
        index = enclosure.range.upperBound
        continue
      }
      if let length = Self.notOpeners.match(shadow, at: index, end: end) {
        index += length
        continue
      }
      if let length = Self.openers.match(shadow, at: index, end: end) {
        if let count = countWords(at: index + length, to: end) {
          return RightEdge(end: index, slotEnd: count.upperBound, isOpen: false, count: count)
        }
        let after = index + length
        let slotEnd = after < end && ["各", "多", "诸"].contains(shadow[after]) ? after + 1 : after
        return RightEdge(end: index, slotEnd: slotEnd, isOpen: true)
      }
      index += 1
    }
    return nil
  }

  /// A counted noun that sums the list up: 三大国际科技创新中心, 四个方面.
  private func countedEnd(from start: Int, to end: Int) -> RightEdge? {
    var index = start + 2
    while index < end {
      if let count = countWords(at: index, to: end) {
        return RightEdge(end: index, slotEnd: count.upperBound, count: count)
      }
      index += 1
    }
    return nil
  }

  private static let digits: Set<Unicode.Scalar> = Set("两三四五六七八九十".unicodeScalars)
  private static let counters = WordSet(
    "大 个 项 种 类 条 方面 个方面 家 部 级 位 名 国 省 市 县 区 州 镇 乡 地 支 门 件 道 点 者"
  )

  private func countWords(at index: Int, to end: Int) -> Range<Int>? {
    guard index < end, Self.digits.contains(shadow[index]),
      let length = Self.counters.match(shadow, at: index + 1, end: end),
      index + 1 + length < end
        || ["面", "县", "市", "省", "国", "区", "州"].contains(shadow[index + length])
    else { return nil }
    return index..<index + 1 + length
  }

  private func contains(_ scalar: Unicode.Scalar, _ range: Range<Int>) -> Bool {
    range.contains { shadow[$0] == scalar }
  }

  /// `蓝天、碧水、净土保卫战`: members of equal length share what follows the last.
  private func sharedHead(from start: Int, to end: Int, marks: [Int]) -> Int? {
    let inner = zip(marks, marks.dropFirst()).map { $0 + 1..<$1 }
    guard let model = inner.first, inner.allSatisfy({ $0.count == model.count }), model.count >= 2,
      end - start >= model.count + 2
    else { return nil }
    let stop = start + model.count
    guard !contains("和", start..<stop + 1), !contains("与", start..<stop + 1),
      !contains("等", start..<end)
    else { return nil }
    let isAlike =
      inner.count >= 2 || shadow[start] == shadow[model.lowerBound]
      || shadow[stop - 1] == shadow[model.upperBound - 1] || clauseEndsAlike(stop, end)
    return isAlike ? stop : nil
  }

  /// `帝国主义、封建主义、官僚资本主义的统治`: the members end alike, the last before 的.
  private func sharedEndingBeforeLink(from start: Int, to end: Int, marks: [Int]) -> Int? {
    guard let first = marks.first, first - clause.range.lowerBound >= 2,
      let link = (start..<end).first(where: { shadow[$0] == "的" }), link - start >= 3
    else { return nil }
    let ending = shadow[first - 2..<first]
    let ends = marks.dropFirst() + [link]
    return ends.allSatisfy { shadow[$0 - 2..<$0].elementsEqual(ending) } ? link : nil
  }

  /// Whether what follows the last member is a noun that closes the clause.
  private func clauseEndsAlike(_ stop: Int, _ end: Int) -> Bool {
    shadow[stop] == "的" || end - stop <= 4 && end - stop >= 2 && !contains("的", stop..<end)
  }

  // MARK: - The last members

  private static let conjunctions = WordSet("以及 和 及 与 或 或者")

  /// The last member, or the last two when a conjunction joins them.
  private func tailMembers(_ tail: Range<Int>) -> [Range<Int>] {
    guard let cut = conjunction(in: tail) else { return [tail] }
    return [tail.lowerBound..<cut.lowerBound, cut.upperBound..<tail.upperBound]
  }

  private func conjunction(in tail: Range<Int>) -> Range<Int>? {
    var best: Range<Int>?
    var index = tail.lowerBound + 2
    while index < tail.upperBound - 1 {
      if let enclosure = passage.reading.enclosures.first(where: { $0.range.lowerBound == index }) {
        index = enclosure.range.upperBound
        continue
      }
      let conjunction = Self.conjunctions.match(shadow, at: index, end: tail.upperBound)
      if let length = Words.compounds.match(shadow, at: index, end: tail.upperBound),
        length > conjunction ?? 0 || conjunction == nil
      {
        index += length
        continue
      }
      if let length = conjunction,
        tail.upperBound - index - length >= 2, !isOrganName(tail)
      {
        if length == 2 { return index..<index + length }
        if best == nil { best = index..<index + length }
      }
      index += 1
    }
    return best
  }

  private func isOrganName(_ range: Range<Int>) -> Bool {
    People.organEndings.matchEnding(shadow, at: range.upperBound, start: range.lowerBound) ?? 0 >= 3
  }

  // MARK: - The left edge

  private struct LeftEdge {
    var start: Int
    var isIntroduced: Bool
  }

  private static let introducers = WordSet(
    "包括 包含 涵盖 分为 分成 分别是 分别为 分别有 即 主要有 共有 设有 有 是 为 由 ： 聚焦 涉及 覆盖 含有 分别"
  )

  private func leftEdge(of head: Range<Int>, others: [Range<Int>]) -> LeftEdge? {
    if let start = sharedPrefix(in: head, others) {
      return LeftEdge(start: start, isIntroduced: false)
    }
    if let start = introduced(in: head) { return LeftEdge(start: start, isIntroduced: true) }
    if let start = sharedSuffix(in: head, others)
      ?? equalLength(in: head, others)
    {
      return LeftEdge(start: start, isIntroduced: false)
    }
    let mark = head.upperBound
    let start = max(head.lowerBound, bodyStart())
    guard start < mark else { return nil }
    let reader = ClauseReader(shadow: shadow, enclosures: passage.reading.enclosures, times: [])
    guard let predicate = reader.predicateStart(from: start, to: mark) else {
      return LeftEdge(start: start, isIntroduced: false)
    }
    if let other = others.first, startsWithVerb(other.lowerBound) {
      return LeftEdge(start: predicate, isIntroduced: false)
    }
    return afterVerbs(from: predicate, to: mark).map { LeftEdge(start: $0, isIntroduced: false) }
  }

  /// `…的原始创新策源功能、高端产业引领功能`: the members end alike, and 的 stands before the first.
  private func sharedSuffix(in head: Range<Int>, _ others: [Range<Int>]) -> Int? {
    guard head.count > 4, let link = head.last(where: { shadow[$0] == "的" }),
      head.upperBound - link > 3
    else { return nil }
    let ending = shadow[head.upperBound - 2..<head.upperBound]
    let isShared = others.allSatisfy { other in
      other.count > 2 && shadow[other.upperBound - 2..<other.upperBound].elementsEqual(ending)
    }
    return isShared ? link + 1 : nil
  }

  private func bodyStart() -> Int {
    var start = clause.range.lowerBound
    if let time = clause.time { start = time.upperBound }
    if let adjunct = clause.adjunct { start = adjunct.upperBound }
    return start
  }

  /// The place after the last word that introduces a list.
  private func introduced(in head: Range<Int>) -> Int? {
    var found: Int?
    var index = head.lowerBound
    while index < head.upperBound {
      if let enclosure = passage.reading.enclosures.first(where: { $0.range.lowerBound == index }) {
        index = enclosure.range.upperBound
        continue
      }
      let compound = Words.compounds.match(shadow, at: index, end: head.upperBound) ?? 0
      let length = Self.introducers.match(shadow, at: index, end: head.upperBound) ?? 0
      if shadow[index] == "不", index + 1 < head.upperBound, ["分", "论"].contains(shadow[index + 1]) {
        return nil
      }
      if length > 0, length >= compound, head.upperBound - index - length >= 2 {
        found = index + length
        index += length
      } else {
        index += max(compound, 1)
      }
    }
    return found
  }

  /// `保居民就业、保基本民生`: the members open alike.
  private func sharedPrefix(in head: Range<Int>, _ others: [Range<Int>]) -> Int? {
    guard others.count >= 2, let first = others.first.map({ shadow[$0.lowerBound] }),
      others.allSatisfy({ shadow[$0.lowerBound] == first })
    else { return nil }
    return head.last { shadow[$0] == first }
  }

  /// `稳增长、强创新、促融合`: short members are all of one length.
  private func equalLength(in head: Range<Int>, _ others: [Range<Int>]) -> Int? {
    guard others.count >= 2, let length = others.first?.count, (2...8).contains(length),
      others.allSatisfy({ $0.count == length }), head.count >= length
    else { return nil }
    let start = head.upperBound - length
    let isBoundary =
      start == bodyStart() || shadow[start - 1] == "的"
      || Words.predicates.matchEnding(shadow, at: start, start: head.lowerBound) != nil
    return isBoundary ? start : nil
  }

  private func startsWithVerb(_ index: Int) -> Bool {
    let end = clause.range.upperBound
    let compound = Words.compounds.match(shadow, at: index, end: end) ?? 0
    let verb = Words.predicates.match(shadow, at: index, end: end) ?? 0
    return verb >= 1 && verb >= compound
  }

  /// The place after the verbs that govern the list, 了 and the like skipped.
  private func afterVerbs(from start: Int, to mark: Int) -> Int? {
    var index = start
    while index < mark {
      let compound = Words.compounds.match(shadow, at: index, end: mark) ?? 0
      let verb = max(
        Words.predicates.match(shadow, at: index, end: mark) ?? 0,
        Words.nounVerbs.match(shadow, at: index, end: mark) ?? 0
      )
      if verb > 0, verb >= compound, mark - index - verb >= 2 {
        index += verb
      } else if ["了", "着", "出", "好", "到"].contains(shadow[index]), mark - index >= 3 {
        index += 1
      } else {
        break
      }
    }
    let rest = ClauseReader(shadow: shadow, enclosures: passage.reading.enclosures, times: [])
    if rest.predicateStart(from: index + 1, to: mark) != nil { return nil }
    return mark - index >= 2 ? index : nil
  }

  // MARK: - What the members are

  private static let actionVerbs: Set<Unicode.Scalar> = Set(
    "稳强促优防保扩抓做调惠补降去控增改建治破立打守护提推为让".unicodeScalars
  )

  /// Whether the members say what is done rather than what there is.
  private func areActions(_ members: [Range<Int>]) -> Bool {
    members.filter {
      startsWithVerb($0.lowerBound)
        || $0.count <= 6 && Self.actionVerbs.contains(shadow[$0.lowerBound])
    }.count * 2 > members.count
  }

  private static func actions(_ count: Int) -> String {
    let numerals = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九"]
    return "做到哪\(count < numerals.count ? numerals[count] : String(count))点"
  }

  // MARK: - Parallelism

  /// Whether no member is out of proportion, which shows a wrong edge.
  private func isParallel(_ members: [Range<Int>]) -> Bool {
    guard let longest = members.map(\.count).max(), let shortest = members.map(\.count).min() else {
      return false
    }
    return longest <= max(shortest * 3, shortest + 6)
  }
}
