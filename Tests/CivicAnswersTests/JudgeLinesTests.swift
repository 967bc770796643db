import CivicAnswers
import CivicText
import Testing

@Suite("Judging a file") struct JudgeLinesTests {
  private func judge(_ text: String, explained: Bool = false) -> JudgeLines.Result {
    JudgeLines.judge(
      SourceText(name: "answers.jsonl", text: text),
      language: .english,
      explained: explained
    )
  }

  @Test("a line in gives a line out, in order, blank lines aside")
  func keepsOrder() {
    let result = judge(
      """
      {"id":"b","kind":"text","answer":"宪法","typed":"刑法"}

      {"id":1,"kind":"percent","answer":"5%","typed":"百分之五"}
      """
    )
    #expect(
      result.lines == [#"{"id":"b","verdict":"wrong"}"#, #"{"id":1,"verdict":"equivalent"}"#]
    )
    #expect(result.diagnostics.isEmpty)
  }

  @Test("the reason and the expected answer are given when asked for")
  func explains() {
    let line = #"{"id":"a","kind":"bool","answer":true,"typed":"错"}"#
    let expected =
      #"{"id":"a","verdict":"wrong","reason":"another answer","expected":"√"}"#
    #expect(judge(line, explained: true).lines == [expected])
  }

  @Test("options may be an object or a list, typed answers a list")
  func readsForms() {
    let result = judge(
      """
      {"id":"a","kind":"choice","answer":["A","C"],"options":["东","南","西"],"typed":["东","西"]}
      {"id":"b","kind":"choice","answer":"A","options":{"A":"东","B":"南"},"typed":"南"}
      {"id":"c","answer":12,"typed":"十二"}
      """
    )
    #expect(
      result.lines == [
        #"{"id":"a","verdict":"equivalent"}"#, #"{"id":"b","verdict":"wrong"}"#,
        #"{"id":"c","verdict":"equivalent"}"#,
      ]
    )
  }

  @Test(
    "a line that cannot be judged is named with its place and the others are judged",
    arguments: [
      ("[1]", 1, "not a JSON object; write one {…} a line"),
      (#"{"typed":"","answer":""}"#, 1, "no 'id'; give each line one"),
      (#"{"id":"a","answer":"x"}"#, 1, "no 'typed' text; use \"\" for no answer"),
      (#"{"id":"a","typed":"x"}"#, 1, "no 'answer'; give a text, a list or true or false"),
      (
        #"{"id":"a","typed":"x","answer":[{}]}"#, 1,
        "'answer', 'accept' and 'options' hold texts only; put them in double quotes"
      ),
      (#"{"id":"a","#, 11, "the JSON ends too early; is the file complete?"),
    ]
  )
  func namesBadLines(_ line: String, _ column: Int, _ message: String) {
    let result = judge(line + "\n" + #"{"id":"z","answer":"甲","typed":"甲"}"# + "\n")
    #expect(result.lines == [#"{"id":"z","verdict":"exact"}"#])
    #expect(
      result.diagnostics.map(\.description) == ["answers.jsonl:1:\(column): error: \(message)"]
    )
  }

  @Test("messages come in Chinese too")
  func speaksChinese() {
    let source = SourceText(name: "答案.jsonl", text: "1\n{\"id\":\"a\",\"answer\":\"甲\"}")
    let result = JudgeLines.judge(source, language: .chinese)
    #expect(
      result.diagnostics.map(\.message) == [
        "不是 JSON 对象；每行请写一个 {…}", "缺少“typed”；未作答请写 \"\"",
      ]
    )
  }
}
