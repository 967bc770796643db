import CivicTime
import CivicDocuments
import CivicText

/// Follows a document from block to block and tells each sentence what its place adds.
struct ContextReader {
  private let document: Document
  private let constant: Context
  private var heading: String?
  private var speaker: String?
  private var topic: String?
  private var point: String?

  init(document: Document) {
    self.document = document
    constant = Self.constant(of: document)
  }

  /// Takes note of a block before its sentences are read.
  mutating func enter(_ reading: BlockReading) {
    topic = nil
    point = nil
    switch reading.kind {
    case .heading, .title:
      heading = Printer(text: reading.text, replacements: []).print(0..<reading.text.count)
    case .speaker:
      speaker = Self.speakerName(reading)
    default:
      break
    }
  }

  /// The context of a sentence.
  func context(block: Int, sentence: Int) -> Context {
    var context = constant
    context.heading = heading
    context.speaker = speaker
    context.topic = topic
    context.point = point
    context.headingAgent = heading.flatMap(Self.agent)
    if let region = constant.region {
      context.scope = region
    } else if let scope = document.scope(block: block, sentence: sentence) {
      context.scope = scope.display
    }
    return context
  }

  private static let agentEndings = [
    "会议", "大会", "全会", "大典", "委员会", "国务院", "法院", "检察院", "政府", "议会", "国会", "联合国",
  ]

  private static func agent(_ heading: String) -> String? {
    agentEndings.contains { heading.hasSuffix($0) } && heading.unicodeScalars.count <= 30
      ? heading : nil
  }

  private static let pointMarkers = WordSet(
    "一是 二是 三是 四是 五是 六是 七是 八是 一要 二要 三要 四要 五要 六要 七要 八要"
  )

  private static func point(_ passage: Passage) -> String? {
    let start = passage.range.lowerBound
    guard let length = pointMarkers.match(passage.shadow, at: start, end: passage.range.upperBound),
      (5...22).contains(passage.range.count)
    else { return nil }
    let text = Printer(text: passage.reading.text, replacements: [])
      .print(start + length..<passage.range.upperBound)
    return StatementBuilder.ended(text).split(separator: "，").joined(separator: "、")
  }

  /// Takes note of the subject of a sentence for the one that follows.
  mutating func leave(_ passage: Passage) {
    if let found = Self.point(passage) { point = found }
    guard let subject = passage.clauses.first?.subject else { return }
    let shadow = passage.shadow
    let isDeictic =
      Words.deictics.match(shadow, at: subject.lowerBound, end: subject.upperBound) != nil
      && Words.harmlessDeictics.match(shadow, at: subject.lowerBound, end: shadow.count) == nil
    topic = isDeictic ? nil : StatementBuilder(passage).printer.print(subject)
  }

  private static func speakerName(_ reading: BlockReading) -> String? {
    var end = reading.text.count
    while end > 0, ["：", ":", " "].contains(reading.shadow[end - 1]) { end -= 1 }
    guard end >= 2 else { return nil }
    return Printer(text: reading.text, replacements: []).print(0..<end)
  }

  // MARK: - What holds for the whole document

  private static func constant(of document: Document) -> Context {
    var context = Context()
    context.isTraditional = document.language == .traditionalChinese
    let titles = titles(of: document)
    context.law = titles.lazy.compactMap(law).first
    if context.law == nil {
      context.attribution = titles.lazy.compactMap { attribution($0, document) }.first
    }
    if document.language == .simplifiedChinese, mentionsCountry(document) {
      context.defaultAgent = "中国"
    }
    context.region = titles.lazy.compactMap(region).first
    if let date = document.date.date {
      context.asOf = "\(date.components.year)年\(date.components.month)月"
    } else if let year = document.date.year {
      context.asOf = "\(year)年"
    }
    return context
  }

  /// The title and the short lines at the top that may be one.
  private static func titles(of document: Document) -> [String] {
    let lines = document.blocks.prefix(3).map(\.text).filter { text in
      (4...40).contains(text.count) && !text.shadow.contains("。")
    }
    return ([document.title].compactMap { $0 } + lines).map {
      Printer(text: $0, replacements: []).print(0..<$0.count)
    }
  }

  private static func mentionsCountry(_ document: Document) -> Bool {
    document.blocks.contains { block in
      let shadow = block.text.shadow
      return shadow.indices.dropLast().contains {
        shadow[$0] == "我" && (shadow[$0 + 1] == "国" || shadow[$0 + 1] == "们")
      }
    }
  }

  private static let lawEndings = ["法", "条例", "宪法", "办法", "规定", "章程", "公约", "宪章", "细则", "规则"]
  private static let reportEndings = [
    "报告", "公报", "决定", "意见", "规划", "纲要", "通知", "方案", "讲话", "宣言", "声明", "白皮书", "建议",
  ]

  private static func law(_ title: String) -> String? {
    let name = trimmed(title)
    guard name.unicodeScalars.count <= 30, lawEndings.contains(where: { name.hasSuffix($0) }) else {
      return nil
    }
    return "《\(name)》"
  }

  private static func attribution(_ title: String, _ document: Document) -> String? {
    let name = trimmed(title)
    guard name.unicodeScalars.count <= 30, reportEndings.contains(where: { name.hasSuffix($0) })
    else { return nil }
    let namesYear = name.first?.isNumber == true
    let year = document.date.year.map { namesYear ? "" : "\($0)年" } ?? ""
    return year + "《\(name)》"
  }

  /// Year and region of an annual bulletin: `2031年青山省` of 《2031年青山省国民经济和社会发展统计公报》.
  private static func region(_ title: String) -> String? {
    guard title.hasSuffix("公报"), let year = title.firstRange(of: "年"), title.first?.isNumber == true
    else { return nil }
    let rest = title[year.upperBound...]
    guard let end = rest.firstIndex(where: { "省市县区州".contains($0) }) else {
      return String(title[..<year.upperBound])
    }
    return String(title[...end])
  }

  /// The title without a bracketed remark at its end or title marks around it.
  private static func trimmed(_ title: String) -> String {
    var name = Substring(title)
    if let bracket = name.firstIndex(where: { $0 == "（" || $0 == "(" }) { name = name[..<bracket] }
    return String(name.filter { !"《》 ".contains($0) })
  }
}
