import CivicDocuments
import CivicFacts
import CivicText

/// Finds values behind a label in notes: `时间：1949年9月`, with the heading as their subject.
///
/// Catches `地点：北平` under the heading of a meeting. Must not catch a speaker line, nor a label whose
/// value runs over several sentences.
enum LabelExtractor {
  static let rule = DocumentExtractor(name: "label") { document in
    var subject: String?
    var findings: [DocumentExtractor.Finding] = []
    for (index, reading) in document.readings.enumerated() {
      if let heading = heading(reading) { subject = heading }
      guard let subject else { continue }
      for (label, value) in labelled(reading, in: document, index) {
        if let fact = fact(subject, label, value.reading, value.range) {
          findings.append(.fact(fact))
        }
      }
    }
    return findings
  }

  /// The subject that a heading or a compound study question gives to the labels below it.
  private static func heading(_ reading: BlockReading) -> String? {
    if let question = StudyQuestion(reading) { return question.topic }
    switch reading.kind {
    case .heading, .title:
      let text = Printer(text: reading.text, replacements: []).print(0..<reading.text.count)
      return (3...30).contains(text.unicodeScalars.count) ? text : nil
    default:
      return nil
    }
  }

  private struct Value {
    let reading: BlockReading
    let range: Range<Int>
  }

  private static let labels = WordSet(
    "时间 地点 性质 地位 作用 含义 形式 目的 原因 标志 意义 任务 宗旨 主题 人物 领导人 中心 核心 特点 根本任务 主办 主席 首都 国旗 国歌 口号 代表 对象 内容 影响 结果 背景"
  )

  /// Labels of a block with their values; a label alone in its block takes the block that follows.
  private static func labelled(
    _ reading: BlockReading,
    in document: ReadDocument,
    _ index: Int
  ) -> [(String, Value)] {
    let shadow = reading.shadow
    var found: [(String, Range<Int>)] = []
    for place in shadow.indices {
      guard place == 0 || [" ", "　", "）", "、", "；", "\t"].contains(shadow[place - 1]),
        let length = labels.match(shadow, at: place, end: shadow.count),
        place + length < shadow.count,
        shadow[place + length] == "：" || shadow[place + length] == ":"
      else { continue }
      found.append((reading.text.shadowString(place..<place + length), place..<place + length + 1))
    }
    return found.enumerated().compactMap { number, entry in
      let end = number + 1 < found.count ? found[number + 1].1.lowerBound : shadow.count
      let value = trimmed(entry.1.upperBound..<end, shadow)
      if !value.isEmpty { return (entry.0, Value(reading: reading, range: value)) }
      guard number == found.count - 1, index + 1 < document.readings.count else { return nil }
      let next = document.readings[index + 1]
      return (entry.0, Value(reading: next, range: trimmed(0..<next.text.count, next.shadow)))
    }
  }

  private static func trimmed(_ range: Range<Int>, _ shadow: [Unicode.Scalar]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, [" ", "　", "是"].contains(shadow[start]) { start += 1 }
    while start < end, [" ", "　", "。", "；"].contains(shadow[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func fact(
    _ subject: String,
    _ label: String,
    _ reading: BlockReading,
    _ value: Range<Int>
  ) -> Fact? {
    guard (2...30).contains(value.count),
      !value.contains(where: { ["。", "？", "："].contains(reading.shadow[$0]) })
    else { return nil }
    let answer = reading.text.string(value)
    let before = "\(subject)的\(label)是"
    guard !before.contains(answer) else { return nil }
    return Fact(
      kind: kind(label),
      statement: Statement(pieces: [.text(before), .slot(answer), .text("。")]),
      question: before + (label == "地点" ? "哪里" : "什么") + "？",
      answer: .text(answer),
      answerType: type(label),
      subject: StatementBuilder.key(before),
      evidence: reading.text.span(value),
      worth: 0.74,
      extractor: "label"
    )
  }

  private static func kind(_ label: String) -> FactKind {
    switch label {
    case "时间": .date
    case "地点", "首都": .place
    default: .definition
    }
  }

  private static func type(_ label: String) -> AnswerType {
    switch label {
    case "时间": .date
    case "地点", "首都": .place
    default: .text
    }
  }
}
