import CivicFacts

/// Finds persons with their office.
///
/// Catches `科学技术部部长阴和俊` (who holds the office). Must not catch an office without a name
/// (`各部部长发言`) nor a surname that opens another word (`主席高度评价`).
enum PersonExtractor {
  static let rule = Extractor(name: "person") { passage in
    passage.clauses.compactMap { candidate($0, in: passage) ?? elected($0, in: passage) }
  }

  private static let elections = WordSet("当选为 当选 被选为 被任命为 被推举为 就任 出任 担任")

  /// `某某当选为主席`: who was chosen.
  private static func elected(_ clause: Clause, in passage: Passage) -> Candidate? {
    guard let subject = clause.subject, let predicate = clause.predicate,
      elections.match(passage.shadow, at: predicate.lowerBound, end: predicate.upperBound) != nil,
      OfficeHolder.name(at: subject.lowerBound, end: subject.upperBound, passage.shadow) == subject
    else { return nil }
    var candidate = Candidate(
      kind: .person,
      answerType: .name,
      answers: [subject],
      slot: subject,
      interrogative: "谁",
      need: Need(time: true),
      worth: 0.8,
      extractor: "elected"
    )
    if let agent = passage.context.headingAgent {
      candidate.layout = [
        .inserted("在\(agent)上，"), .source(subject.lowerBound..<predicate.upperBound),
      ]
    }
    return candidate
  }

  private static func candidate(_ clause: Clause, in passage: Passage) -> Candidate? {
    guard let holder = OfficeHolder.first(in: clause.range, of: passage) else { return nil }
    var layout: [Draft.Piece] = []
    if let scope = passage.context.asOf { layout.append(.inserted("截至" + scope + "，")) }
    layout += [.source(holder.office), .inserted("是"), .source(holder.name)]
    return Candidate(
      kind: .person,
      answerType: .name,
      answers: [holder.name],
      slot: holder.name,
      interrogative: "谁",
      worth: 0.82,
      extractor: "person",
      layout: layout
    )
  }
}

/// An office and the name of who holds it, side by side in a text.
struct OfficeHolder: Sendable {
  /// Organ and office.
  let office: Range<Int>
  /// The name.
  let name: Range<Int>

  /// The first office with a name in a range.
  static func first(in range: Range<Int>, of passage: Passage) -> OfficeHolder? {
    find(
      in: range,
      shadow: passage.shadow,
      closed: passage.reading.enclosures.map(\.range)
    )
  }

  /// The first office with a name in a range.
  static func find(
    in range: Range<Int>,
    shadow: [Unicode.Scalar],
    closed: [Range<Int>]
  ) -> OfficeHolder? {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if ["，", "、", "：", "。"].contains(shadow[index]) { start = index + 1 }
      if let length = People.offices.match(shadow, at: index, end: range.upperBound) {
        let end = index + length
        let nameStart = end < range.upperBound && shadow[end] == " " ? end + 1 : end
        if let name = name(at: nameStart, end: range.upperBound, shadow),
          index - start >= 2, index - start <= 24
        {
          let office = officeStart(from: start, to: index, shadow)..<end
          return office.count > length + 1 ? OfficeHolder(office: office, name: name) : nil
        }
        index = end
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Skips what stands before the organ: 据, 由, 时任.
  private static func officeStart(from start: Int, to end: Int, _ shadow: [Unicode.Scalar]) -> Int {
    let openers = WordSet("据 由 时任 现任 任命 会见 邀请 对 向 和 与 同 在 中共 当日 时 选举 推举")
    var index = start
    while let length = openers.match(shadow, at: index, end: end), end - index - length >= 2 {
      if length == 2, shadow[index] == "中" { break }
      index += length
    }
    return index
  }

  /// A Chinese name of two to four characters that is followed by something that is no name.
  static func name(at start: Int, end: Int, _ shadow: [Unicode.Scalar]) -> Range<Int>? {
    guard let surname = People.surnames.match(shadow, at: start, end: end) else { return nil }
    for given in [2, 1] {
      let stop = start + surname + given
      guard stop <= end, (start..<stop).allSatisfy({ isHan(shadow[$0]) }) else { continue }
      if stop == end || closesName(shadow, at: stop, end: end) { return start..<stop }
    }
    return nil
  }

  private static func closesName(_ shadow: [Unicode.Scalar], at index: Int, end: Int) -> Bool {
    let scalar = shadow[index]
    if !isHan(scalar) { return true }
    return Words.speechVerbs.match(shadow, at: index, end: end) != nil
      || afterName.match(shadow, at: index, end: end) != nil
  }

  private static let afterName = WordSet(
    "在 的 和 与 同 向 对 是 为 于 将 已 作 代表 主持 出席 会见 率 当选 担任 任 答 接受 致 就 分别 应 发表 参加 签署 宣读 先生 女士 同志 等 也 还 曾 抵达 访问 一行 做"
  )

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
  }
}
