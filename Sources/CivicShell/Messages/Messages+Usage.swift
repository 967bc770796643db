extension Messages {
  /// Why a command line was not understood.
  func usage(_ error: UsageError) -> String {
    switch error {
    case .unknownCommand(let name, let closest):
      unknown(say("unknown command", "没有命令"), name, closest, try: say("help", "帮助"))
    case .ambiguousCommand(let name, let matches):
      ambiguousCommand(name, matches)
    case .unknownOption(let name, let command, let closest):
      unknown(
        say("unknown option", "没有选项"),
        name,
        closest,
        try: "help" + (command.map { " " + $0 } ?? "")
      )
    case .missingValue(let option, let placeholder):
      missingValue(option, placeholder)
    case .unexpectedValue(let option):
      say("'\(option)' takes no value; leave out '=…'", "“\(option)”不带值；去掉“=…”")
    case .repeatedOption(let option):
      say("'\(option)' is given twice; keep one", "“\(option)”给了两次；只留一个")
    case .wrongValue(let place, let value, let kind, let closest):
      wrongValue(place, value, kind, closest)
    case .missingArgument(let name, let command):
      say(
        "'\(command)' needs \(name); see 'help \(command)'",
        "“\(command)”缺少 \(name)；看“help \(command)”"
      )
    case .tooManyArguments(let first, let command):
      say(
        "'\(command)' does not take '\(first)'; quote names with blanks, see 'help \(command)'",
        "“\(command)”不需要“\(first)”；带空格的名字请加引号，看“help \(command)”"
      )
    case .unterminatedQuote:
      say("a quote is not closed; add the closing quote", "引号没有配对；补上后一个引号")
    }
  }

  private func unknown(
    _ what: String,
    _ name: String,
    _ closest: String?,
    try help: String
  ) -> String {
    guard let closest else {
      return say("\(what) '\(name)'; see '\(help)'", "\(what)“\(name)”；看“\(help)”")
    }
    return say("\(what) '\(name)'; did you mean '\(closest)'?", "\(what)“\(name)”；是不是“\(closest)”？")
  }

  private func ambiguousCommand(_ name: String, _ matches: [String]) -> String {
    say(
      "'\(name)' could be \(list(matches)); type more of it",
      "“\(name)”可以是\(list(matches))；请多打几个字母"
    )
  }

  private func missingValue(_ option: String, _ placeholder: String) -> String {
    say(
      "'\(option)' needs a value; write '\(option) \(placeholder)'",
      "“\(option)”缺少值；写作“\(option) \(placeholder)”"
    )
  }

  private func wrongValue(
    _ place: String,
    _ value: String,
    _ kind: ValueKind,
    _ closest: String?
  ) -> String {
    if let closest {
      return say(
        "'\(value)' does not fit \(place); did you mean '\(closest)'?",
        "\(place) 不能是“\(value)”；是不是“\(closest)”？"
      )
    }
    return say(
      "'\(value)' does not fit \(place); give \(expected(kind))",
      "\(place) 不能是“\(value)”；请给\(expected(kind))"
    )
  }

  /// What a value should look like.
  private func expected(_ kind: ValueKind) -> String {
    switch kind {
    case .integer(let range) where range.upperBound == .max:
      say("a whole number from \(range.lowerBound)", "不小于 \(range.lowerBound) 的整数")
    case .integer(let range):
      say(
        "a whole number from \(range.lowerBound) to \(range.upperBound)",
        "\(range.lowerBound) 到 \(range.upperBound) 的整数"
      )
    case .number(let range):
      say(
        "a number from \(range.lowerBound) to \(range.upperBound)",
        "\(range.lowerBound) 到 \(range.upperBound) 的数"
      )
    case .date: say("a day such as 2026-03-05", "日期，如 2026-03-05")
    case .moment:
      say("a moment such as 2026-03-05T08:00:00+08:00", "时刻，如 2026-03-05T08:00:00+08:00")
    case .word(let words), .words(let words): say("one of \(list(words))", "\(list(words))之一")
    case .text, .file, .folder, .deck, .deckOrDocument, .item, .tag, .setting, .command:
      say("another name", "别的名字")
    }
  }
}
