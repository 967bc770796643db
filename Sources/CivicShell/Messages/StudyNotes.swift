import CivicTerminal

/// What is said during a session, between cards.
struct StudyNotes {
  private let messages: Messages

  init(_ messages: Messages) {
    self.messages = messages
  }

  private func faint(_ english: String, _ chinese: String) -> StyledText {
    StyledText(messages.say(english, chinese), .faint)
  }

  /// The keys that matter before the answer is shown.
  func questionKeys(takesLetters: Bool, isTyped: Bool) -> StyledText {
    if takesLetters {
      return faint(
        "A–Z or 1–9 chooses · space shows the answer · ? keys",
        "按字母或数字选择 · 空格看答案 · ? 按键"
      )
    }
    if isTyped { return faint("Enter, then type the answer · ? keys", "回车后键入答案 · ? 按键") }
    return faint("space shows the answer · t types it · ? keys", "空格看答案 · t 键入答案 · ? 按键")
  }

  /// A key that comes too early.
  func gradeFirst() -> StyledText {
    faint("grade first: 1 again, 2 hard, 3 good, 4 easy", "请先评分：1 重来，2 困难，3 良好，4 简单")
  }

  /// What was chosen so far.
  func chosen(_ letters: [String]) -> StyledText {
    let shown = letters.isEmpty ? "–" : letters.joined(separator: " ")
    return faint("chosen: \(shown); Enter when done", "已选：\(shown)；选完按回车")
  }

  /// Before a typed answer; members are counted.
  func answerPrompt(number: Int?) -> StyledText {
    let place = number.map { " \($0)" } ?? ""
    return "\(messages.say("answer\(place)>", "答案\(place)>"), .key) "
  }

  /// Before the text of a report.
  func reportPrompt() -> StyledText {
    "\(messages.say("what is wrong with it?", "哪里不对？"), .key) "
  }

  func suspended() -> StyledText { faint("suspended; u takes it back", "已暂停；u 撤销") }
  func buried() -> StyledText { faint("put off until tomorrow; u takes it back", "推到明天；u 撤销") }
  func flagged(_ isOn: Bool) -> StyledText {
    isOn ? faint("flagged", "已加标记") : faint("flag removed", "已去掉标记")
  }
  func reported() -> StyledText {
    faint("reported; 'reported' lists such items, u takes it back", "已报告；“报错”列出这些条目，u 撤销")
  }
  func undone() -> StyledText { faint("taken back; y brings it back", "已撤销；y 恢复") }
  func redone() -> StyledText { faint("brought back", "已恢复") }
  func nothingToUndo() -> StyledText { faint("nothing to take back", "没有可撤销的") }
  func nothingToRedo() -> StyledText { faint("nothing to bring back", "没有可恢复的") }
  func cardCancelled() -> StyledText {
    faint("from the start; q ends the session", "重新开始；q 结束学习")
  }

  /// Only cards in learning steps are left, and the first is due later.
  func waiting(seconds: Double) -> StyledText {
    let minutes = max(1, Int((seconds / 60).rounded(.up)))
    return faint("the next card is due in \(minutes) min", "下一张卡片 \(minutes) 分钟后到期")
  }
}
