import CivicDocuments
import CivicText
import CivicTime
import Testing

/// `words=display` for each time of the first block, `?` for what stays unresolved.
private func times(_ text: String, _ date: String? = nil) -> [String] {
  let document = document(text, date: date.flatMap { CivilDate(iso: $0) })
  return document.timeMentions(inBlock: 0).map { "\($0.text)=\($0.resolved?.display ?? "?")" }
}

@Suite("TimeMention") struct TimeMentionTests {
  @Test(
    "Chinese words for times mean a time that stands on its own",
    arguments: [
      ("去年，全县新增就业三千人。", ["去年=2025年"]),
      ("今年目标是新建五所学校。", ["今年=2026年"]),
      ("前年动工，明年完工。", ["前年=2024年", "明年=2027年"]),
      ("去年底完成验收。", ["去年底=2025年底"]),
      ("去年年底完成验收。", ["去年年底=2025年底"]),
      ("今年上半年出台办法。", ["今年上半年=2026年上半年"]),
      ("去年四季度增长3%。", ["去年四季度=2025年四季度"]),
      ("去年前三季度增长3%。", ["去年前三季度=2025年前三季度"]),
      ("一季度增长5%。", ["一季度=2026年一季度"]),
      ("本月召开听证会，上月已公告。", ["本月=2026年3月", "上月=2026年2月"]),
      ("去年12月开通地铁。", ["去年12月=2025年12月"]),
      ("3月5日会议开幕。", ["3月5日=2026年3月5日"]),
      ("今天上午会议开幕。", ["今天=2026年3月5日"]),
      ("目前共有12所学校。", ["目前=2026年3月"]),
      ("“十五五”时期要建成体系。", ["“十五五”时期=2026—2030年（“十五五”时期）"]),
      ("“十四五”规划已经完成。", ["“十四五”=2021—2025年（“十四五”时期）"]),
      ("十四五期间新建了五所学校。", ["十四五期间=2021—2025年（“十四五”时期）"]),
      ("改革开放以来面貌一新。", ["改革开放=1978年"]),
      ("党的二十大作出部署。", ["党的二十大=2022年"]),
      ("过去五年新建学校百所。", ["过去五年=2021—2025年"]),
      ("2024年动工，次年完工。", ["2024年=2024年", "次年=2025年"]),
      ("2024年增长5%，上年增长4%。", ["2024年=2024年", "上年=2023年"]),
      ("二〇二五年上半年增长。", ["二〇二五年上半年=2025年上半年"]),
      ("2021—2025年建成。", ["2021—2025年=2021—2025年"]),
      ("从2014年到2019年持续增长。", ["2014年到2019年=2014—2019年"]),
      ("2020年3月至2021年5月实施。", ["2020年3月=2020年3月", "2021年5月=2021年5月"]),
      ("20世纪90年代起步。", ["20世纪90年代=20世纪90年代"]),
      ("上世纪80年代起步。", ["上世纪80年代=20世纪80年代"]),
      ("去年同期为三千人。", ["去年同期=2025年同期"]),
      ("2026-03-05 发布。", ["2026-03-05=2026年3月5日"]),
      ("上周开了两次会。", ["上周=2026年2月23日至2026年3月1日"]),
      ("民国110年修正。", ["民国110年=2021年"]),
      ("1949年9月30日奠基，10月1日揭幕。", ["1949年9月30日=1949年9月30日", "10月1日=1949年10月1日"]),
    ]
  )
  func resolvesChinese(_ text: String, _ expected: [String]) {
    #expect(times(text, "2026-03-05") == expected)
  }

  @Test(
    "vague words stay unresolved, with the reason",
    arguments: ["近年来，学校更多了。", "近日召开会议。", "日前印发通知。", "多年来坚持不懈。", "Recently the council met."]
  )
  func keepsVagueWords(_ text: String) throws {
    let mention = try #require(
      document(text, date: CivilDate(iso: "2026-03-05")).timeMentions(inBlock: 0).first
    )
    #expect(mention.resolved == nil)
    #expect(mention.reason == .vague)
    #expect(mention.isRelative)
  }

  @Test(
    "without the document's date nothing is counted from it",
    arguments: ["去年增长5%。", "上半年增长5%。", "3月5日开会。", "目前有3所。", "Turnout rose last year."]
  )
  func needsAnchor(_ text: String) throws {
    let mention = try #require(document(text).timeMentions(inBlock: 0).first)
    #expect(mention.resolved == nil)
    #expect(mention.reason == .noAnchor)
  }

  @Test("a part of the year that has not begun is not guessed")
  func keepsComingParts() {
    #expect(times("四季度增长5%。", "2026-03-05") == ["四季度=?"])
    #expect(times("2025年动工，四季度完工。", "2026-03-05") == ["2025年=2025年", "四季度=2025年四季度"])
  }

  @Test(
    "English words for times mean a time that stands on its own",
    arguments: [
      ("Turnout rose last year.", ["last year=2025"]),
      ("This year the council meets twice.", ["This year=2026"]),
      ("It was founded on 10 September 1952.", ["10 September 1952=10 September 1952"]),
      ("It was founded on March 5, 1950.", ["March 5, 1950=March 5, 1950"]),
      ("It has been elected since 1979.", ["1979=1979"]),
      ("Turnout fell from 2014 to 2019.", ["2014 to 2019=2014–2019"]),
      ("The 2019–2024 term was long.", ["2019–2024=2019–2024"]),
      ("The law of the 1990s remains.", ["1990s=1990s"]),
      (
        "Growth in the first half of 2025 was slow.",
        ["the first half of 2025=the first half of 2025"]
      ),
      ("By the end of this year it opens.", ["the end of this year=the end of 2026"]),
      ("It opened three years ago.", ["three years ago=2023"]),
      ("It opened yesterday.", ["yesterday=4 March 2026"]),
      ("It opened last month.", ["last month=February 2026"]),
      ("It currently has 705 members.", ["currently=March 2026"]),
      ("Over the past five years it grew.", ["the past five years=2021–2025"]),
      ("In 2019 it grew; the following year it shrank.", ["2019=2019", "the following year=2020"]),
      ("The vote takes place on 6 May.", ["6 May=6 May 2026"]),
    ]
  )
  func resolvesEnglish(_ text: String, _ expected: [String]) {
    #expect(times(text, "2026-03-05") == expected)
  }

  @Test(
    "words that only look like times are none",
    arguments: [
      "前年轻人很多。", "用了3年。", "以人为本年复一年。", "共有2019人。", "第十五届。", "目前提不成立。", "一五一十说清楚。",
      "Some 2019 seats were filled.", "It may open.", "Section 1980 applies.", "5个月完成。", "三百年底蕴。",
    ]
  )
  func ignoresLookalikes(_ text: String) {
    #expect(times(text, "2026-03-05") == [])
  }

  @Test("a time that is open has no last day")
  func marksOpenTimes() throws {
    let document = document("2019年以来，新建学校百所。")
    let time = try #require(document.timeMentions(inBlock: 0).first?.resolved)
    #expect(time.first.iso == "2019-01-01")
    #expect(time.last == nil)
  }

  @Test("traditional documents read their own words and get their own script back")
  func resolvesTraditional() {
    #expect(times("去年，全縣經濟發展。", "2026-03-05") == ["去年=2025年"])
    let plan = times("「十四五」時期，全縣經濟穩定發展。", "2026-03-05")
    #expect(plan == ["「十四五」時期=2021—2025年（「十四五」時期）"])
  }
}

@Suite("TimeScope") struct TimeScopeTests {
  private let day = CivilDate(iso: "2026-03-05")

  private func years(_ text: String) -> [String] {
    let document = document(text, date: day)
    return document.blocks.indices.flatMap { block in
      document.blocks[block].sentences.indices.map { sentence in
        document.scope(block: block, sentence: sentence)?.display ?? "-"
      }
    }
  }

  @Test("a leading year holds for the sentences after it, to the next heading")
  func carriesLeadingYear() {
    let text = """
      # 全县工作会议

      ## 去年的工作与明年的打算

      2025年，全县收入3亿元。支出2亿元。

      学校增加到12所。

      ## 下一步

      学校增加到15所。
      """
    #expect(years(text) == ["-", "-", "2025年", "2025年", "2025年", "-", "-"])
  }

  @Test("a heading with one year gives it to its section")
  func readsHeadingYear() {
    #expect(
      years("# 会议材料\n\n## 2024年主要工作\n\n全县收入3亿元。\n\n## 展望\n\n收入还会增加。")
        == ["-", "2024年", "2024年", "-", "-"]
    )
  }

  @Test("an aim for a later year is no time of what stands beside it")
  func keepsAimsApart() {
    #expect(years("2025年，收入3亿元。到2035年，建成现代化体系。人均收入翻番。") == ["2025年", "-", "-"])
  }

  @Test("a year of history ends with its paragraph, a year of the report does not")
  func dropsHistory() {
    #expect(years("1949年，县城有学校1所。教师3人。\n\n现有教师300人。") == ["1949年", "1949年", "-"])
    #expect(years("去年，学校有12所。\n\n现有教师300人。") == ["2025年", "2025年"])
  }

  @Test("comparisons, ranges and attributes do not lead")
  func ignoresAttributes() {
    #expect(years("从去年的十所到今年的十二所，学校增加了。教师300人。") == ["-", "-"])
    #expect(years("比去年增加3所。教师300人。") == ["-", "-"])
  }

  @Test("a period longer than a year has a name but no year")
  func namesPeriods() {
    let document = document("“十四五”时期，新建学校12所。教师增加300人。", date: day)
    let scope = document.scope(block: 0, sentence: 1)
    #expect(scope?.year == nil)
    #expect(scope?.display == "2021—2025年（“十四五”时期）")
  }

  @Test("the title of a statistical report gives its year to sections without one")
  func readsTitleYear() {
    #expect(
      years("# 2024年全县统计公报\n\n## 综合\n\n收入3亿元。") == ["2024年", "2024年", "2024年"]
    )
  }

  @Test("within a sentence the scope changes with its clauses")
  func changesWithin() throws {
    let document = document("学校不断增加，去年，新建12所，教师300人。", date: day)
    let text = document.blocks[0].text.string
    let place = try #require(text.unicodeScalars.map { $0 }.firstIndex(of: "1"))
    #expect(document.scope(block: 0, at: 0) == nil)
    #expect(document.scope(block: 0, at: place)?.year == 2025)
  }

  @Test("a clause's own year ends with its sentence, and takes the year before with it")
  func endsClauseTimes() {
    #expect(years("去年，收入3亿元。困难不少，今年一季度下降2%。学校12所。") == ["2025年", "2025年", "-"])
  }

  @Test("an address to the audience begins a new matter")
  func endsAtAddress() {
    #expect(years("去年，收入3亿元。\n\n各位代表！\n\n学校12所。") == ["2025年", "-", "-"])
  }

  @Test("an English lead holds for its paragraph")
  func readsEnglish() {
    let text =
      "In 1979, members were elected directly. Turnout was 62 per cent.\n\nMembers sit in groups."
    #expect(years(text) == ["1979", "1979", "-"])
  }
}
