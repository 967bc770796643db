import CivicScheduling

extension Messages {
  /// The name of a grade.
  func name(of rating: Rating) -> String {
    switch rating {
    case .again: say("again", "重来")
    case .hard: say("hard", "困难")
    case .good: say("good", "良好")
    case .easy: say("easy", "简单")
    }
  }

  /// A time to the next review, short.
  func delay(_ delay: ScheduledReview.Delay) -> String {
    switch delay {
    case .seconds(let seconds) where seconds < 3_600:
      say("<\(Int((seconds / 60).rounded(.up)))m", "<\(Int((seconds / 60).rounded(.up)))分")
    case .seconds(let seconds):
      say("<\(Int((seconds / 3_600).rounded(.up)))h", "<\(Int((seconds / 3_600).rounded(.up)))时")
    case .days(let days): interval(days: days)
    }
  }

  /// A number of days, short; long ones in years.
  func interval(days: Int) -> String {
    guard days >= 365 else { return say("\(days)d", "\(days)天") }
    let tenths = (days * 10 + 182) / 365
    return say("\(tenths / 10).\(tenths % 10)y", "\(tenths / 10).\(tenths % 10)年")
  }

  /// The options of a statement to judge.
  func trueWord() -> String { say("true", "对") }
  func falseWord() -> String { say("false", "错") }

  /// The head of a session: new cards and reviews to come, and those in learning steps.
  func remaining(ready: Int, learning: Int) -> String {
    say("\(ready) left, \(learning) learning", "剩 \(ready)，学习中 \(learning)")
  }

  /// How much of a card's kind there is to enter.
  func members(_ count: Int) -> String { say("\(count) parts", "\(count) 项") }

  /// Under a multiple choice.
  func severalRight() -> String { say("several are right", "多选") }

  /// What is to be done with a list of pairs or members.
  func orderTask() -> String { say("give the letters in the right order", "按正确顺序给出字母") }
  func matchTask() -> String { say("give the letter that belongs to each", "依次给出配对的字母") }
  func judgeTask() -> String { say("true or false?", "判断对错") }

  /// Labels beside the answer.
  func answerLabel() -> String { say("answer", "答案") }
  func explanationLabel() -> String { say("why", "解析") }
  func sourceLabel() -> String { say("source", "出处") }
  func hintLabel() -> String { say("hint", "提示") }
  func correctionLabel() -> String { say("correct", "改正") }
  func typedLabel() -> String { say("typed", "键入") }
  func expectedLabel() -> String { say("expected", "应为") }
  func noSource() -> String { say("no source is named", "没有注明出处") }
  func noHint() -> String { say("no hint", "没有提示") }

  /// Verdicts on typed answers.
  func verdictExact() -> String { say("right", "正确") }
  func verdictEquivalent() -> String { say("right, usually written", "正确，通常写作") }
  func verdictClose() -> String { say("nearly", "接近") }
  func verdictWrong() -> String { say("not right", "不对") }

  /// What a key does during a session.
  func meaning(of key: StudyKey) -> String {
    switch key {
    case .hint: say("hint", "提示")
    case .source: say("source sentence", "出处原文")
    case .type: say("type the answer", "键入答案")
    case .edit: say("edit the item", "编辑条目")
    case .undo: say("take back the last answer", "撤销上一答")
    case .redo: say("bring it back", "恢复撤销")
    case .suspend: say("suspend the card", "暂停此卡")
    case .bury: say("put it off until tomorrow", "推到明天")
    case .flag: say("flag or unflag", "加或去标记")
    case .report: say("report a bad item", "报告题目有误")
    case .skip: say("come back to it later", "先跳过")
    case .why: say("why this interval", "为何是这个间隔")
    case .quit: say("stop; answers are kept", "停下；已答的都在")
    case .keys: say("these keys", "本按键表")
    }
  }

  /// The end of a session.
  func nothingDue() -> String {
    say("nothing is due; 'study --cram' practises anyway", "没有到期的卡片；“学习 --cram”可随意练习")
  }
  func sessionAnswers(_ answers: Int, cards: Int, new: Int) -> String {
    say("\(answers) answers, \(cards) cards, \(new) new", "答 \(answers) 次，\(cards) 张卡，新 \(new) 张")
  }
  func sessionTime(_ text: String) -> String { say("time \(text)", "用时 \(text)") }
  func sessionRetention(_ percent: Int) -> String { say("recalled \(percent)%", "记得 \(percent)%") }
  func sessionStreak(_ days: Int) -> String { say("\(days) days in a row", "连续 \(days) 天") }
  func sessionTomorrow(_ count: Int) -> String { say("\(count) due tomorrow", "明天到期 \(count) 张") }
  func missedHeading() -> String { say("missed", "没记住的") }

  /// Why this interval.
  func whyNew() -> String {
    say("new card; the first grade sets its stability and difficulty", "新卡；第一次评分决定稳定性与难度")
  }
  func whyStability(_ days: String) -> String {
    say("stability \(days) days: recall falls to 90% in that time", "稳定性 \(days) 天：过这么久记得的概率降到 90%")
  }
  func whyDifficulty(_ value: String) -> String {
    say("difficulty \(value) of 10", "难度 \(value)（满分 10）")
  }
  func whyRecall(_ percent: Int, days: Int) -> String {
    say(
      "\(days) days since the last answer, recall now about \(percent)%",
      "距上次 \(days) 天，现在记得的概率约 \(percent)%"
    )
  }
  func whyRetention(_ percent: Int) -> String {
    say("intervals aim at \(percent)% recall", "间隔按记得 \(percent)% 来定")
  }
  func whyCounts(_ answers: Int, lapses: Int) -> String {
    say("\(answers) answers, forgotten \(lapses) times", "答过 \(answers) 次，忘过 \(lapses) 次")
  }
}
