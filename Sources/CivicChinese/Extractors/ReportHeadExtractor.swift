import CivicDocuments
import CivicFacts
import CivicText

/// Finds when, where and by whom a report was given, from the lines below its title.
///
/// Catches `——2031年3月2日在青山市第三届人民代表大会第一次会议上` with `市长 …` on a line of its own. Must not
/// catch a dash that opens a point of the text.
enum ReportHeadExtractor {
  static let rule = DocumentExtractor(name: "report-head") { document in
    guard let report = document.passages.lazy.flatMap({ $0 }).first?.context.attribution,
      let head = document.readings.prefix(8).first(where: { meeting($0) != nil }),
      let meeting = meeting(head)
    else { return [] }
    let passage = Passage.line(head, in: document)
    return passage.map { passage in
      [date(report, head, meeting), occasion(report, head, meeting)].compactMap { $0 }
        .map { .candidate($0, passage) } + reporter(report, document)
    } ?? []
  }

  /// The scalars between 在 and 上 of a line that opens with a date.
  private static func meeting(_ reading: BlockReading) -> Range<Int>? {
    let shadow = reading.shadow
    guard reading.text.count <= 60, let time = reading.times.first, time.range.lowerBound <= 3,
      time.isCalendar, time.range.upperBound < shadow.count, shadow[time.range.upperBound] == "在",
      let end = shadow.lastIndex(of: "上"), end - time.range.upperBound > 5, shadow.count - end <= 2
    else { return nil }
    return time.range.upperBound + 1..<end
  }

  private static func date(
    _ report: String,
    _ head: BlockReading,
    _ meeting: Range<Int>
  ) -> Candidate? {
    guard let time = head.times.first, time.replacement == nil else { return nil }
    return Candidate(
      kind: .date,
      answerType: .date,
      answers: [time.range],
      slot: time.range,
      interrogative: "哪一天",
      worth: 0.84,
      extractor: "report-head",
      layout: [
        .inserted(report + "是"), .source(time.range), .inserted("在"), .source(meeting),
        .inserted("上作的"),
      ]
    )
  }

  private static func occasion(
    _ report: String,
    _ head: BlockReading,
    _ meeting: Range<Int>
  ) -> Candidate? {
    Candidate(
      kind: .organisation,
      answerType: .organisation,
      answers: [meeting],
      slot: meeting,
      interrogative: "哪次会议",
      worth: 0.8,
      extractor: "report-head",
      layout: [.inserted(report + "是在"), .source(meeting), .inserted("上作的")]
    )
  }

  private static func reporter(
    _ report: String,
    _ document: ReadDocument
  ) -> [DocumentExtractor.Finding] {
    for reading in document.readings.prefix(8) where reading.text.count <= 24 {
      guard let passage = Passage.line(reading, in: document),
        let holder = OfficeHolder.find(
          in: 0..<reading.text.count,
          shadow: reading.shadow,
          closed: []
        )
      else { continue }
      let candidate = Candidate(
        kind: .person,
        answerType: .name,
        answers: [holder.name],
        slot: holder.name,
        interrogative: "谁",
        worth: 0.84,
        extractor: "report-head",
        layout: [
          .inserted("作" + report + "的"), .source(holder.office), .inserted("是"),
          .source(holder.name),
        ]
      )
      return [.candidate(candidate, passage)]
    }
    return []
  }
}
