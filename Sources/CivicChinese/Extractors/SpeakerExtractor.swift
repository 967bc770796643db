import CivicDocuments
import CivicFacts
import CivicText

/// Finds the office and name in a line that says who speaks next (`某部部长某某：`), or who signs.
///
/// Catches `科学技术部部长阴和俊：`. Must not catch a line that only names an office.
enum SpeakerExtractor {
  static let rule = DocumentExtractor(name: "speaker") { document in
    document.readings.indices.flatMap { index -> [DocumentExtractor.Finding] in
      guard isNamingLine(document.readings[index]),
        let passage = Passage.line(document.readings[index], in: document),
        let holder = OfficeHolder.find(
          in: 0..<passage.reading.text.count,
          shadow: passage.shadow,
          closed: []
        )
      else { return [] }
      return [.candidate(candidate(holder, passage), passage)]
        + [organ(holder, passage)]
        .compactMap { $0.map { .candidate($0, passage) } }
    }
  }

  private static func isNamingLine(_ reading: BlockReading) -> Bool {
    switch reading.kind {
    case .speaker, .dateline: true
    case .paragraph, .sourceLine, .heading:
      reading.text.count <= 24 && !reading.shadow.contains("。")
    default: false
    }
  }

  private static func candidate(_ holder: OfficeHolder, _ passage: Passage) -> Candidate {
    Candidate(
      kind: .person,
      answerType: .name,
      answers: [holder.name],
      slot: holder.name,
      interrogative: "谁",
      worth: 0.86,
      extractor: "speaker",
      layout: asOf(passage) + [.source(holder.office), .inserted("是"), .source(holder.name)]
    )
  }

  /// Which organ the person heads.
  private static func organ(_ holder: OfficeHolder, _ passage: Passage) -> Candidate? {
    guard
      let length = People.offices.matchEnding(
        passage.shadow,
        at: holder.office.upperBound,
        start: holder.office.lowerBound
      )
    else { return nil }
    let organ = holder.office.lowerBound..<holder.office.upperBound - length
    guard organ.count >= 3, passage.shadow[organ.upperBound - 1] != "副" else { return nil }
    return Candidate(
      kind: .organisation,
      answerType: .organisation,
      answers: [organ],
      slot: organ,
      interrogative: isRegion(passage.shadow[organ.upperBound - 1]) ? "哪里" : "哪个部门",
      worth: 0.6,
      extractor: "speaker",
      layout: asOf(passage) + [
        .source(holder.name), .inserted("是"), .source(organ),
        .inserted("的"), .source(organ.upperBound..<holder.office.upperBound),
      ]
    )
  }

  private static func isRegion(_ last: Unicode.Scalar) -> Bool {
    ["省", "市", "县", "区", "州", "国", "镇", "乡", "村"].contains(last)
  }

  private static func asOf(_ passage: Passage) -> [Draft.Piece] {
    passage.context.asOf.map { [.inserted("截至" + $0 + "，")] } ?? []
  }
}
