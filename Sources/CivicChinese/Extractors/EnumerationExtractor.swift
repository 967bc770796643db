import CivicText
import CivicFacts
import CivicLanguage

/// Finds lists within a clause whose members are joined by 、.
///
/// Catches `加强人工智能、量子科技等前沿领域的科技攻关` (哪些前沿领域), `包括国有经济、集体经济以及…`,
/// `北京、上海、粤港澳大湾区三大国际科技创新中心` (哪三大). Must not catch `A、B的C` whose end cannot be
/// told, nor two members without a word that introduces or closes them.
enum EnumerationExtractor {
  static let rule = Extractor(name: "enumeration") { passage in
    passage.clauses.flatMap { clause in
      ListReader(passage: passage, clause: clause).lists().compactMap {
        candidate($0, in: passage)
      }
    }
  }

  private static func candidate(_ list: MemberList, in passage: Passage) -> Candidate? {
    guard list.interrogative != nil, list.members.count >= (list.isMarked ? 2 : 3),
      list.members.count <= 9,
      list.members.allSatisfy({ isMember($0, passage) }),
      Set(list.members.map { passage.reading.text.shadowString($0) }).count == list.members.count
    else { return nil }
    var candidate = Candidate(
      kind: .enumeration,
      answerType: .list,
      answers: list.members,
      slot: list.slot,
      interrogative: list.interrogative,
      need: Need(time: false, allowsAgent: false, allowsAttribution: true),
      isClosed: !list.isOpen,
      worth: worth(list),
      extractor: "enumeration"
    )
    if let clause = passage.clauses.first(where: { $0.range.lowerBound == list.slot.lowerBound }),
      let occasion = occasion(passage)
    {
      candidate.layout = [
        .inserted(occasion), .source(list.slot.lowerBound..<clause.range.upperBound),
      ]
    }
    return candidate
  }

  /// `在…会议上，` when the sentence before told of a meeting and this one opens with the list.
  private static func occasion(_ passage: Passage) -> String? {
    if let agent = passage.context.headingAgent { return "在\(agent)上，" }
    guard let topic = passage.context.topic,
      occasions.contains(where: { topic.hasSuffix($0) }), topic.unicodeScalars.count <= 40
    else { return nil }
    return "在\(topic)上，"
  }

  private static let occasions = ["会议", "大会", "论坛", "会", "活动", "”"]

  private static func isMember(_ range: Range<Int>, _ passage: Passage) -> Bool {
    guard (2...22).contains(range.count) else { return false }
    let shadow = passage.shadow
    if ["的", "和", "与", "及", "了"].contains(shadow[range.lowerBound]) { return false }
    if ["的", "和", "与", "及", "了"].contains(shadow[range.upperBound - 1]) { return false }
    if ["不", "有"].contains(shadow[range.lowerBound]) { return false }
    if range.contains(where: { ["在", "把", "将"].contains(shadow[$0]) }) { return false }
    var depth = 0
    for index in range {
      if ["“", "（", "《"].contains(shadow[index]) { depth += 1 }
      if ["”", "）", "》"].contains(shadow[index]) { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  private static func worth(_ list: MemberList) -> Double {
    var worth = list.isMarked ? 0.68 : 0.52
    if list.isCounted { worth += 0.1 }
    if (3...5).contains(list.members.count) { worth += 0.04 }
    return worth
  }
}

/// A list found in a clause.
struct MemberList: Sendable {
  /// The members, verbatim.
  var members: [Range<Int>]
  /// What a blank or question word takes the place of.
  var slot: Range<Int>
  /// 哪些, 哪三大; `nil` when no question word fits.
  var interrogative: String?
  /// Whether 等 or the like says that there are more.
  var isOpen: Bool
  /// Whether a word introduces or closes the list (包括, 等, 三大).
  var isMarked: Bool
  /// Whether a number says how many there are.
  var isCounted: Bool
}
