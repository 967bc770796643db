import CivicPapers
import CivicText
import Testing

@Suite("Blueprints") struct BlueprintTests {
  private func parse(_ text: String) -> (blueprint: Blueprint, diagnostics: [Diagnostic]) {
    BlueprintParser.parse(SourceText(name: "b.plan", text: text), language: .english)
  }

  @Test("a plan is read with all its keys, in English and in Chinese")
  func readsPlan() {
    let (plan, problems) = parse(
      """
      # Friday
      title = 周五小测
      minutes = 40
      versions = A, B
      seed = 7
      排除 = 过期
      notes = 独立完成

      [单选]
      count = 10
      points = 2.5
      tags = 科技、经济
      difficulty = 中
      coverage = tags

      [true-false]
      题数 = 5
      [multiple-choice]
      count = 2
      partial = per-part
      exclude = 难
      title = 不定项选择题
      """
    )
    #expect(problems.isEmpty)
    #expect(plan.title == "周五小测")
    #expect(plan.minutes == 40)
    #expect(plan.versions == ["A", "B"])
    #expect(plan.seed == 7)
    #expect(plan.exclude == ["过期"])
    #expect(plan.sections.map(\.form) == [.choice, .trueFalse, .multipleChoice])
    #expect(plan.sections.map(\.count) == [10, 5, 2])
    #expect(plan.sections[0].points == 2.5)
    #expect(plan.sections[0].tags == ["科技", "经济"])
    #expect(plan.sections[0].difficulty == .medium)
    #expect(plan.sections[0].coverage == .tags)
    #expect(plan.sections[2].partial == .perPart)
    #expect(plan.sections[2].title == "不定项选择题")
  }

  @Test(
    "a slip is reported with its line, and the rest is read",
    arguments: [
      ("tilte = x\n[choice]\ncount = 1", 1, BlueprintError.unknownKey("tilte", closest: "title")),
      ("[choise]\ncount = 1\n[cloze]\ncount = 1", 1, .unknownSection("choise", closest: "choice")),
      ("[choice]\ncount = 1\ncoutn = 2", 3, .unknownKey("coutn", closest: "count")),
      ("[choice]\ncount = many", 2, .badValue(key: "count", value: "many", expected: "1–500")),
      ("[choice]\ncount = 1\ncount = 2", 3, .repeated("count")),
      ("[choice]\ncount = 1\nhello", 3, .notAKey("hello")),
      ("[choice]\npoints = 1", 1, .noCount("Multiple Choice")),
      ("title = x", 1, .noSections),
    ]
  )
  func reportsSlips(_ text: String, _ line: Int, _ error: BlueprintError) {
    let problems = parse(text).diagnostics
    #expect(problems.map(\.message) == [error.message(.english)])
    #expect(problems.map(\.line) == [line])
    #expect(error.message(.chinese) != error.message(.english))
  }

  @Test("names of versions are single capital letters")
  func versionNames() {
    #expect(VersionNames.read("A,B,C") == ["A", "B", "C"])
    #expect(VersionNames.read("A,A") == nil)
    #expect(VersionNames.read("a") == nil)
    #expect(VersionNames.read("") == nil)
  }
}
