import CivicScheduling
import CivicStudy

extension Messages {
  /// Something was noted about an item.
  func noted(name: String, item: String) -> String {
    say("\(item): done, \(name); 'undo' takes it back", "\(item)：\(name)，已记下；“撤销”收回")
  }

  /// There is nothing to step back to.
  func nothingToUndo() -> String {
    say("nothing to take back; 'history' shows what was done", "没有可撤销的；“历史”显示做过什么")
  }
  func nothingToRedo() -> String {
    say("nothing to bring back; only what was just undone can be", "没有可恢复的；只有刚撤销的才能恢复")
  }

  /// Beside an event that was taken back.
  func undoneMark() -> String { say("taken back", "已撤销") }

  /// What an event did.
  func action(_ action: ReviewAction) -> String {
    switch action {
    case .answer(_, let rating, _, let kind):
      kind == .cram ? say("practised", "练习") + " " + name(of: rating) : name(of: rating)
    case .undo: say("undo", "撤销")
    case .redo: say("redo", "恢复撤销")
    case .suspend: say("suspended", "暂停")
    case .resume: say("resumed", "恢复")
    case .bury: say("put off", "推迟")
    case .flag(_, let isOn): isOn ? say("flagged", "加标记") : say("flag removed", "去标记")
    case .report(_, let text): say("reported: \(text.text)", "报错：\(text.text)")
    case .reset: say("made new", "重置")
    case .relink: say("history taken over", "接续历史")
    case .unlink: say("history given back", "断开历史")
    case .reject: say("rejected", "拒绝")
    }
  }

  /// A list came out empty.
  func noItems() -> String { say("no such items; nothing to do", "没有这样的条目；不用做什么") }

  /// How often an item was forgotten.
  func forgotten(times: Int) -> String { say("forgotten \(times) times", "忘过 \(times) 次") }

  /// The questions of `add`.
  func askPrompt() -> String { say("question (or a text with {{blanks}}):", "题目（或带 {{填空}} 的句子）：") }
  func askAnswer() -> String { say("answer:", "答案：") }
  func askWrong() -> String { say("a wrong option (Enter when done):", "错误选项（没有就回车）：") }

  /// The name of the learner's own deck.
  func ownDeckName() -> String { say("my own", "我的") }

  /// What was typed makes no item.
  func notAnItem() -> String {
    say("that makes no item, nothing was written; see 'help add'", "这不成条目，没有写入；看“帮助 添加”")
  }

  /// A setting was changed.
  func settingChanged(_ key: String, _ value: String) -> String {
    say("\(key) = \(value); 'set' shows all settings", "\(key) = \(value)；“设置”显示全部")
  }

  /// What an import brought.
  func imported(_ count: Int, of read: Int) -> String {
    say("\(count) of \(read) items read", "共 \(read) 题，读入 \(count) 题")
  }

  /// What is due, in the greeting and on an empty pipe.
  func due(_ due: Int, new: Int, minutes: Int) -> String {
    say("\(due) due, \(new) new, about \(minutes) min", "到期 \(due) 张，新卡 \(new) 张，约 \(minutes) 分钟")
  }

  /// How to begin.
  func beginHint() -> String { say("Enter begins; 'help' lists commands", "按回车开始；“帮助”列出命令") }
}
