extension Messages {
  /// The line under the name in `help`.
  func tagline() -> String {
    say(
      "questions from documents, studied until they stay",
      "从文件出题，学到记住为止"
    )
  }

  /// How a command is typed, in `help`.
  func usageHeading() -> String { say("usage", "用法") }

  /// Above the options in `help`.
  func optionsHeading() -> String { say("options", "选项") }

  /// Above the options every command takes.
  func globalOptionsHeading() -> String { say("options everywhere", "通用选项") }

  /// Above the examples in `help`.
  func examplesHeading() -> String { say("examples", "例子") }

  /// What stands for a command in the usage line.
  func commandPlaceholder() -> String { say("COMMAND", "命令") }

  /// The last line of `help`.
  func helpHint() -> String {
    say("'help COMMAND' shows options and examples", "“帮助 命令”显示选项与例子")
  }

  /// A time zone the system does not know.
  func unknownTimeZone(_ name: String) -> String {
    say(
      "unknown time zone '\(name)'; give one such as Asia/Shanghai",
      "没有时区“\(name)”；写作如 Asia/Shanghai"
    )
  }

  /// Results could not be written.
  func cannotWriteOutput(_ reason: String) -> String {
    say(
      "cannot write results: \(reason); free some space or choose another place",
      "结果写不出去：\(reason)；腾出空间或换个地方"
    )
  }

  /// A key that ends nothing.
  func lineCancelled() -> String { say("line dropped; 'quit' leaves", "此行作废；“退出”离开") }

  /// A long list waits for a key.
  func morePages(shown: Int, total: Int) -> String {
    say(
      "-- \(shown) of \(total) lines; space goes on, q stops --",
      "—— 第 \(shown)／\(total) 行；空格继续，q 停 ——"
    )
  }

  /// Leaving.
  func goodbye() -> String { say("see you tomorrow", "明天见") }

  /// A fault of our own.
  func internalError(_ detail: String) -> String {
    say("internal error: \(detail); please report it", "内部错误：\(detail)；请报告")
  }

  /// Names of places in `paths`.
  func placeHome() -> String { say("home", "主文件夹") }
  func placeLog() -> String { say("progress", "进度") }
  func placeSettings() -> String { say("settings", "设置") }
  func placeBackups() -> String { say("backups", "备份") }
  func placeHistory() -> String { say("lines typed", "命令历史") }
  func placeDevice() -> String { say("this device", "本机编号") }
  func placeDecks() -> String { say("decks", "牌组") }

  /// No editor is known.
  func noEditor(_ path: String, line: Int) -> String {
    say(
      "no editor is set; edit '\(path)' at line \(line), or 'set editor NAME'",
      "没有设编辑器；请编辑“\(path)”第 \(line) 行，或“设置 editor 名字”"
    )
  }

  /// An editor needs a terminal.
  func noTerminalToEdit(_ path: String, line: Int) -> String {
    say(
      "an editor needs a terminal; edit '\(path)' at line \(line)",
      "编辑需要终端；请编辑“\(path)”第 \(line) 行"
    )
  }

  /// The editor could not be started, or failed.
  func editorFailed(_ name: String) -> String {
    say("'\(name)' did not end well; check 'set editor'", "“\(name)”未正常结束；请看“设置 editor”")
  }
}
