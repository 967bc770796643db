import CivicDocuments
import CivicText
import Testing

private func sentences(_ text: String) -> [String] {
  document(text).blocks.flatMap { block in
    block.sentences.map { block.text.string($0.range) }
  }
}

private func clauses(_ text: String) -> [String] {
  document(text).blocks.flatMap { block in
    block.sentences.flatMap { $0.clauses.map { block.text.string($0) } }
  }
}

@Suite("Sentences") struct SentenceTests {
  @Test(
    "sentences end where readers would end them",
    arguments: [
      ("会议开幕。代表报到！人数多少？", ["会议开幕。", "代表报到！", "人数多少？"]),
      ("他说：“要办好教育。”会议随后闭幕。", ["他说：“要办好教育。”会议随后闭幕。"]),
      ("他说：“要办好教育，培训好教师，扩大学位供给。”会议随后闭幕。", ["他说：“要办好教育，培训好教师，扩大学位供给。”", "会议随后闭幕。"]),
      ("“要办好教育，培训好教师，扩大学位供给。”他说，随后离开。", ["“要办好教育，培训好教师，扩大学位供给。”他说，随后离开。"]),
      ("这是“先有成果。后转化”的惯性思维。", ["这是“先有成果。后转化”的惯性思维。"]),
      ("增长3.92%,收入4.8亿元.学校5所.", ["增长3.92%,收入4.8亿元.", "学校5所."]),
      ("《教育法。释义》出版。", ["《教育法。释义》出版。"]), ("要改革，要发展……要稳定。", ["要改革，要发展……要稳定。"]),
      ("Dr. Roe met Mr. Doe. They agreed.", ["Dr. Roe met Mr. Doe.", "They agreed."]),
      ("The U.S. Senate met. It adjourned.", ["The U.S. Senate met.", "It adjourned."]),
      ("He lives in the U.S. The law applies.", ["He lives in the U.S.", "The law applies."]),
      ("See No. 5 and Art. 6. It is short.", ["See No. 5 and Art. 6.", "It is short."]),
      ("Growth was 3.5 per cent. Costs fell.", ["Growth was 3.5 per cent.", "Costs fell."]),
      ("She said \"We agree.\" Then she left.", ["She said \"We agree.\"", "Then she left."]),
      (
        "J. K. Roe spoke (in May. 2020). All left.",
        ["J. K. Roe spoke (in May. 2020).", "All left."]
      ),
      ("It rose e.g. in May. it fell.", ["It rose e.g. in May. it fell."]),
    ]
  )
  func splits(_ text: String, _ expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test(
    "clauses end at commas, colons and semicolons outside quotes and brackets",
    arguments: [
      ("去年，全县收入3亿元；今年更多。", ["去年", "全县收入3亿元", "今年更多"]),
      ("建成504家,1260家在建。", ["建成504家", "1260家在建"]), ("共1,260家，增加。", ["共1,260家", "增加"]),
      ("办好“学校，医院”，加强管理（含教育，卫生）。", ["办好“学校，医院”", "加强管理（含教育，卫生）"]),
      ("教育、医疗、养老都要抓。", ["教育、医疗、养老都要抓"]), ("上午10:30开会，通过。", ["上午10:30开会", "通过"]),
      ("On March 5, 2026, it met; 1,260 came.", ["On March 5, 2026", "it met", "1,260 came"]),
      ("要求：办好教育。", ["要求", "办好教育"]),
    ]
  )
  func cutsClauses(_ text: String, _ expected: [String]) {
    #expect(clauses(text) == expected)
  }

  @Test("a quotation as long as a speech is cut inside")
  func cutsLongQuotations() {
    let speech = "“" + String(repeating: "要办好教育，培训教师。", count: 30) + "”"
    #expect(sentences(speech).count == 30)
  }
}
