import CivicLanguage
import Testing

@Suite("Reading dates") struct DateReaderTests {
  private func dates(_ text: String, _ mode: DateReader.Mode = .strict) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return DateReader.dates(in: scalars, mode: mode).map { date in
      var written = String.UnicodeScalarView()
      written.append(contentsOf: scalars[date.range])
      let parts = [date.year, date.month, date.day].map { $0.map(String.init) ?? "?" }
      let marks =
        (date.hasShortYear ? "短" : "") + (date.isDecade ? "代" : "") + (date.isAmbiguous ? "疑" : "")
      return String(written) + "=" + parts.joined(separator: "/") + marks
    }
  }

  @Test(
    "catches dates in running text",
    arguments: [
      ("于2026年3月5日开幕", ["2026年3月5日=2026/3/5"]),
      ("２０２６年３月５日", ["２０２６年３月５日=2026/3/5"]),
      ("2026 年 3 月 5 日", ["2026 年 3 月 5 日=2026/3/5"]),
      ("二〇二六年三月五日", ["二〇二六年三月五日=2026/3/5"]),
      ("二零二六年十二月", ["二零二六年十二月=2026/12/?"]),
      ("3月5号上午", ["3月5号=?/3/5"]),
      ("1949年成立", ["1949年=1949/?/?"]),
      ("公元前221年", ["公元前221年=-221/?/?"]),
      ("公元25年", ["公元25年=25/?/?"]),
      ("20世纪80年代", ["20世纪80年代=1980/?/?代"]),
      ("1980年代", ["1980年代=1980/?/?代"]),
      ("发布于2026-03-05", ["2026-03-05=2026/3/5"]),
      ("2026.3.5和2026/3/6", ["2026.3.5=2026/3/5", "2026/3/6=2026/3/6"]),
      ("on March 5, 2026", ["March 5, 2026=2026/3/5"]),
      ("on 5 March 2026", ["5 March 2026=2026/3/5"]),
      ("the 4th of July", ["4th of July=?/7/4"]),
      ("Sept. 17, 1787", ["Sept. 17, 1787=1787/9/17"]),
      ("March 2026", ["March 2026=2026/3/?"]),
      ("in 221 BC", ["221 BC=-221/?/?"]),
      ("the 1980s", ["1980s=1980/?/?代"]),
      ("2021年至2025年", ["2021年=2021/?/?", "2025年=2025/?/?"]),
    ]
  )
  func catchesDates(_ text: String, _ expected: [String]) {
    #expect(dates(text) == expected)
  }

  @Test(
    "leaves lengths of time, figures and names alone",
    arguments: [
      "连续11年", "三年行动", "十五年", "2.8%", "C919", "2026", "3-5倍", "一千年", "5日", "第3年", "you may go",
      "march on", "13月5日", "2026-13-01", "2月30日那样的日子没有", "12年", "3/5",
    ]
  )
  func leavesOthersAlone(_ text: String) {
    #expect(dates(text) == [])
  }

  @Test(
    "an answer may be a date where running text would not be sure",
    arguments: [
      ("2026", ["2026=2026/?/?"]), ("20260305", ["20260305=2026/3/5"]), ("3-5", ["3-5=?/3/5"]),
      ("3/5/2026", ["3/5/2026=2026/3/5疑"]), ("9/17/1787", ["9/17/1787=1787/9/17"]),
      ("17/9/1787", ["17/9/1787=1787/9/17"]), ("2026-03", ["2026-03=2026/3/?"]),
      ("5日", ["5日=?/?/5"]),
      ("26年3月5日", ["26年3月5日=26/3/5短"]), ("前221年", ["前221年=-221/?/?"]),
      ("2021-2025", ["2021=2021/?/?", "2025=2025/?/?"]), ("July", ["July=?/7/?"]),
      ("3.5", ["3.5=?/3/5"]),
      ("上世纪80年代", ["上世纪80年代=80/?/?短代"]),
      ("49年", ["49年=49/?/?短"]),
    ]
  )
  func lenientMode(_ text: String, _ expected: [String]) {
    #expect(dates(text, .lenient) == expected)
  }
}
