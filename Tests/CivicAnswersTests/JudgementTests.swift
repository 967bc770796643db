import CivicAnswers
import CivicText
import Testing

@Suite("Judgements") struct JudgementTests {
  /// Pieces as `=same`, `-missing`, `+extra` with their ranges.
  private func pieces(_ judgement: Judgement) -> [String] {
    judgement.difference.map { segment in
      let sign = segment.kind == .same ? "=" : segment.kind == .missing ? "-" : "+"
      return "\(sign)\(segment.text) \(segment.typedRange) \(segment.expectedRange)"
    }
  }

  @Test("what differs is shown piece by piece")
  func showsDifference() {
    let key = AnswerKey(answer: .text("新质生产力"))
    let judgement = AnswerJudge.judge(typed: "新制生产力量", key: key)
    #expect(
      pieces(judgement) == [
        "=新 0..<1 0..<1", "-质 1..<1 1..<2", "+制 1..<2 2..<2", "=生产力 2..<5 2..<5",
        "+量 5..<6 5..<5",
      ]
    )
  }

  @Test("width, case and script are no difference")
  func looksThroughForms() {
    let key = AnswerKey(answer: .text("C919客机"))
    #expect(pieces(AnswerJudge.judge(typed: "ｃ９19客機", key: key)) == ["=C919客机 0..<6 0..<6"])
  }

  @Test("a list is shown member by member")
  func showsMembers() {
    let key = AnswerKey(
      type: .list,
      answer: .list(["自由", "平等", "公正"]),
      isUnordered: true
    )
    let judgement = AnswerJudge.judge(typed: "公正、富强、自由", key: key)
    #expect(judgement.verdict == .close)
    #expect(judgement.reason == .partOfList(found: 2, of: 3))
    #expect(
      pieces(judgement) == [
        "=公正 0..<2 6..<8", "+富强 3..<5 8..<8", "=自由 6..<8 0..<2", "-平等 8..<8 3..<5",
      ]
    )
  }

  @Test("segments put together give both texts")
  func segmentsCover() {
    let texts = ["", "甲", "新质生产力", "the Supreme Court", "3.92万亿元", "e\u{301}a🎉", "  空 格 "]
    for typed in texts {
      for expected in texts {
        let judgement = AnswerJudge.judge(typed: typed, key: AnswerKey(answer: .text(expected)))
        let same = judgement.difference.filter { $0.kind != .extra }.map(\.text).joined()
        #expect(same == expected)
        let covered = judgement.difference.flatMap { Array($0.typedRange) }
        #expect(covered == Array(0..<typed.unicodeScalars.count))
      }
    }
  }

  @Test(
    "the reason says what to learn",
    arguments: [
      ("quantity", "3.92万亿元", "3.92亿元", "another number"),
      ("quantity", "3.92万亿元", "3.92万亿美元", "the unit is '元', not '美元'"),
      ("quantity", "88亿美元", "88亿", "the figure is right; the unit '美元' is missing"),
      ("percent", "5%", "5", "the figure is right; the per cent sign is missing"),
      ("quantity", "3.92万亿元", "3.9万亿元", "right, but rounded"),
      ("text", "提高居民收入水平", "降低居民收入水平", "'提高', not '降低'"),
      ("text", "支持企业创新", "不支持企业创新", "a negation turns the meaning round"),
      ("text", "国务院", "國務院", "right, in the other script"),
      ("name", "沈望舒", "沈望书", "in a name or a short answer each character counts"),
      ("date", "3月5日", "3月6日", "another date"),
      ("text", "宪法", "", "no answer"),
      ("text", "宪法", "不知道", "not known yet"),
    ]
  )
  func explains(_ kind: String, _ answer: String, _ typed: String, _ reason: String) {
    let key = AnswerKey(type: AnswerClass(named: kind), answer: .text(answer))
    #expect(AnswerJudge.judge(typed: typed, key: key).reason.text(.english) == reason)
  }

  @Test("every reason has a sentence in both languages")
  func reasonsAreTranslated() {
    let reasons: [JudgementReason] = [
      .same, .otherScript, .otherForm, .accepted, .otherOrder, .withinTolerance,
      .percentSignLeftOut, .unitLeftOut("吨"), .qualifierDiffers, .rounded, .dateIncomplete,
      .dateAmbiguous, .slip(edits: 1), .slip(edits: 2), .partOfList(found: 1, of: 2),
      .optionsMissing(found: 1, of: 2), .blank, .gaveUp, .otherNumber,
      .otherUnit(typed: "吨", expected: "斤"), .otherDate, .negation,
      .contrary(typed: "上", expected: "下"), .noSlipAllowed, .wrongOption, .different,
    ]
    let english = reasons.map { $0.text(.english) }
    let chinese = reasons.map { $0.text(.chinese) }
    #expect(Set(english).count == reasons.count)
    #expect(Set(chinese).count == reasons.count)
    #expect(chinese.allSatisfy { $0.unicodeScalars.contains { $0.value > 0x4E00 } })
    #expect((english + chinese).allSatisfy { !$0.hasSuffix(".") && !$0.hasSuffix("。") })
  }

  @Test("verdicts are ordered from wrong to exact")
  func ordersVerdicts() {
    #expect(Verdict.allCases == Verdict.allCases.sorted())
    #expect(Verdict.close < .equivalent)
  }
}
