import CivicDocuments
import CivicFacts
import CivicText

/// Finds numbered points in prose with the sentence that leads into them: 一是…二是…, 一要…, 第一，….
///
/// Catches `呈现三个亮点。一是大模型走向世界。…二是工具赋能生产。…` (呈现哪三个亮点). Must not catch
/// points without a second one, nor points whose lead-in cannot be told.
enum SequenceExtractor {
  static let rule = DocumentExtractor(name: "sequence") { document in
    var findings: [DocumentExtractor.Finding] = []
    for run in runs(of: document) {
      if let finding = finding(run, in: document) { findings.append(finding) }
    }
    return findings
  }

  /// A point: its marker's number and the words after the marker.
  private struct Point {
    let number: Int
    let passage: Passage
    let text: Range<Int>
    let order: Int
  }

  private static let markers: [(words: [String], keepsVerb: Bool)] = [
    (["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是"], false),
    (["一要", "二要", "三要", "四要", "五要", "六要", "七要", "八要", "九要"], false),
    (["第一，", "第二，", "第三，", "第四，", "第五，", "第六，", "第七，", "第八，", "第九，"], false),
    (["首先，", "其次，", "再次，", "最后，"], false),
  ]

  // MARK: - Finding the points

  private static func runs(of document: ReadDocument) -> [[Point]] {
    let passages = document.passages.flatMap { $0 }
    var runs: [[Point]] = []
    for (words, _) in markers {
      let sets = words.map { WordSet($0) }
      var current: [Point] = []
      for (order, passage) in passages.enumerated() {
        for point in points(of: passage, sets, order) {
          if point.number == 1 {
            if current.count >= 2 { runs.append(current) }
            current = [point]
          } else if let last = current.last, point.number == last.number + 1,
            order - last.order <= 14
          {
            current.append(point)
          }
        }
      }
      if current.count >= 2 { runs.append(current) }
    }
    return runs.sorted { $0[0].order < $1[0].order }
  }

  private static func points(of passage: Passage, _ sets: [WordSet], _ order: Int) -> [Point] {
    var points: [Point] = []
    for clause in passage.clauses {
      let start = clause.connective?.lowerBound ?? clause.range.lowerBound
      for (index, set) in sets.enumerated() {
        guard let length = set.match(passage.shadow, at: start, end: passage.range.upperBound)
        else {
          continue
        }
        let text = start + length..<pointEnd(from: start + length, in: passage, sets)
        if text.count >= 3 {
          points.append(Point(number: index + 1, passage: passage, text: text, order: order))
        }
      }
    }
    return points
  }

  /// A point runs to ； or the end of its sentence; a long one only to its first comma.
  private static func pointEnd(from start: Int, in passage: Passage, _ sets: [WordSet]) -> Int {
    let shadow = passage.shadow
    var end = start
    while end < passage.range.upperBound, !["；", "。", "！", ";"].contains(shadow[end]) { end += 1 }
    if end - start > 34, let comma = (start + 4..<end).first(where: { shadow[$0] == "，" }) {
      return comma
    }
    return end
  }

  // MARK: - The lead-in

  private static func finding(
    _ run: [Point],
    in document: ReadDocument
  ) -> DocumentExtractor.Finding? {
    guard let first = run.first, let lead = lead(of: first, in: document) else { return nil }
    let passages = Set(run.map(\.order)).count > 1 || first.passage.clauses.count > 1
    guard passages else { return nil }
    let texts = run.map { StatementBuilder($0.passage).printer.print($0.text) }
    let spans = run.map { $0.passage.reading.text.span($0.text) }
    guard let start = spans.first, let end = spans.last,
      texts.allSatisfy({ (3...40).contains($0.unicodeScalars.count) }),
      Set(texts).count == texts.count
    else { return nil }
    let members = Members(texts: texts, evidence: start.union(end))
    guard var candidate = candidate(lead, count: run.count, in: document) else { return nil }
    candidate.members = members
    return .candidate(candidate, lead)
  }

  /// The sentence before the first point, in its block or the block before; a heading does not count.
  private static func lead(of point: Point, in document: ReadDocument) -> Passage? {
    let block = point.passage.reading.index
    if let index = document.passages[block].firstIndex(where: { $0.range == point.passage.range }) {
      let start = point.text.lowerBound - point.passage.range.lowerBound
      if start > 8 { return point.passage }
      if index > 0 { return document.passages[block][index - 1] }
    }
    var before = block - 1
    while before >= 0, block - before <= 2 {
      if case .paragraph = document.readings[before].kind, let last = document.passages[before].last
      {
        return last
      }
      before -= 1
    }
    return nil
  }

  private static let counted = WordSet(
    "以下几方面工作 以下几个方面工作 以下几方面 以下几个方面 以下工作 以下几点 几个方面 几方面 几点 以下方面 如下几个方面 下列几个方面 以下任务"
  )
  private static let digits: Set<Unicode.Scalar> = Set("两三四五六七八九十".unicodeScalars)
  private static let nouns = WordSet(
    "个方面 方面 个亮点 大亮点 个特点 个重点 项工作 项任务 大任务 大工程 件事 条 点要求 点 个要点 个步骤 个原则 项原则 大原则 项措施 大举措 项举措 个问题 大问题 个环节 个字 个转变 个坚持 个关系 大优势 大特点 个特征 大特征 大趋势 个阶段 种形式 种方式 个层次 项重点工作 项重点任务 个着力点"
  )

  private static func candidate(
    _ lead: Passage,
    count: Int,
    in document: ReadDocument
  ) -> Candidate? {
    var candidate = Candidate(
      kind: .enumeration,
      answerType: .list,
      answers: [],
      slot: lead.range,
      need: Need(allowsAttribution: true),
      worth: 0.84,
      extractor: "sequence"
    )
    if let phrase = countPhrase(in: lead) {
      let text = lead.reading.text.string(phrase.range)
      candidate.slot = phrase.range
      candidate.interrogative = phrase.isNumbered ? "哪" + text : numbered(text, count)
      candidate.layout = withSentenceBefore(lead, phrase.range, in: document)
    } else {
      guard let last = lead.clauses.last, let layout = demand(lead, last) else { return nil }
      candidate.slot = last.range.upperBound..<last.range.upperBound + 1
      candidate.interrogative = "，提出了哪\(numeral(count))方面要求"
      candidate.layout = layout
      candidate.worth = 0.7
    }
    candidate.answers = [candidate.slot]
    return candidate
  }

  /// A lead-in that says too little by itself, after the first clause of the sentence before it.
  private static func withSentenceBefore(
    _ lead: Passage,
    _ phrase: Range<Int>,
    in document: ReadDocument
  ) -> [Draft.Piece]? {
    let rest = lead.range.count - phrase.count
    guard rest < 12, let speaker = lead.context.speaker,
      let before = document.passages[lead.reading.index].last(where: {
        $0.range.upperBound <= lead.range.lowerBound
      }),
      let clause = before.clauses.first, clause.range.count <= 40,
      let start = withoutSpeaker(clause), let own = lead.clauses.last.flatMap(withoutSpeaker),
      own <= phrase.lowerBound
    else { return nil }
    return [
      .inserted(speaker + "表示，"), .source(start..<clause.range.upperBound), .inserted("，"),
      .source(own..<(lead.clauses.last?.range.upperBound ?? phrase.upperBound)),
    ]
  }

  /// Where a clause begins when 我们 is left out; `nil` when it has another subject.
  private static func withoutSpeaker(_ clause: Clause) -> Int? {
    guard let subject = clause.subject else { return clause.predicate?.lowerBound }
    return subject.count == 2 ? clause.predicate?.lowerBound : nil
  }

  /// `2026年，我们将持续抓好…。` before 一要…: what is demanded.
  private static func demand(_ lead: Passage, _ last: Clause) -> [Draft.Piece]? {
    guard last.range.upperBound < lead.range.upperBound, let speaker = lead.context.speaker,
      let start = withoutSpeaker(last)
    else { return nil }
    let time = lead.clauses.compactMap(\.time).last
    var layout: [Draft.Piece] = [.inserted(speaker + "表示，")]
    if let time { layout += [.source(time), .inserted("，")] }
    return layout + [.source(start..<last.range.upperBound + 1)]
  }

  private static func numbered(_ text: String, _ count: Int) -> String {
    text.contains("工作") ? "哪\(numeral(count))方面工作" : "哪\(numeral(count))个方面"
  }

  private static func numeral(_ count: Int) -> String {
    let numerals = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九"]
    return count < numerals.count ? numerals[count] : "\(count)"
  }

  private static func countPhrase(in lead: Passage) -> (range: Range<Int>, isNumbered: Bool)? {
    if let found = counted.first(lead.shadow, in: lead.range) { return (found, false) }
    for index in lead.range where digits.contains(lead.shadow[index]) {
      if let length = nouns.match(lead.shadow, at: index + 1, end: lead.range.upperBound) {
        return (index..<index + 1 + length, true)
      }
    }
    return nil
  }
}
