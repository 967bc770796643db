import CivicStorage
import CivicDecks
import CivicStudy
import CivicTerminal
import CivicText
import CivicTime
import CivicTraining

/// `stats` and `forecast`: figures as pictures, as plain text or for programs.
enum StatsCommands {
  static let plain = OptionKey.flag("plain", "figures without pictures", "只要数字，不画图")
  static let days = OptionKey.integer(
    "days",
    "N",
    1...365,
    "how many days (default 14)",
    "几天（默认 14）"
  )

  static let stats = CommandDefinition(
    "stats",
    alias: "统计",
    group: .figures,
    Bilingual("show how study is going", "显示学习情况"),
    arguments: [ArgumentDefinition("DECK", .deck, .any)],
    options: [plain.definition],
    examples: [
      CommandExample("stats", "answers of the last days, recall, cards", "近日作答、记忆率与卡片"),
      CommandExample("stats --json", "the same for programs", "供程序读取"),
    ],
    run: { try stats($0, $1) }
  )

  static let forecast = CommandDefinition(
    "forecast",
    alias: "预测",
    group: .figures,
    Bilingual("show how much falls due on the coming days", "显示今后每天到期多少"),
    options: [days.definition, plain.definition],
    examples: [
      CommandExample("forecast", "two weeks", "两周"),
      CommandExample("forecast --days 30 --plain", "a month, figures only", "一个月，只要数字"),
    ],
    run: { try forecast($0, $1) }
  )

  private static func stats(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode
  {
    let library = try context.library()
    let decks = try context.decks(invocation.arguments, in: library)
    let progress = try context.progressStore(.reading, library).progress
    let figures = StudyFigures(
      cards: decks.flatMap { library.cards(of: $0).map(\.id) },
      progress: progress,
      now: context.clock.now,
      today: context.today
    )
    if context.wantsJSON {
      context.output.results.data(figures.json.text + "\n")
    } else {
      let view = StatsView(messages: context.messages, chart: chart(invocation, context))
      context.show(view.lines(figures))
    }
    return .done
  }

  private static func forecast(
    _ invocation: Invocation,
    _ context: CommandContext
  ) throws -> ExitCode {
    let library = try context.library()
    let progress = try context.progressStore(.reading, library).progress
    let today = context.today
    let dueDays = library.entries.flatMap(\.cards).compactMap { card -> CivilDate? in
      let known = progress[card.id]
      return known.isSuspended ? nil : known.dueDay
    }
    let load = CivicTraining.DueForecast(
      dueDays: dueDays,
      today: today,
      days: invocation[days] ?? 14
    )
    let rows = load.due.enumerated().map { day, count in
      BarChart.Row(label: today.adding(days: day).iso, value: Double(count), shown: String(count))
    }
    if context.wantsJSON {
      let json = JSONValue.object([
        JSONMember("from", .string(today.iso)), JSONMember("overdue", .integer(load.overdue)),
        JSONMember("due", .array(load.due.map(JSONValue.integer))),
      ])
      context.output.results.data(json.text + "\n")
      return .done
    }
    let head: StyledText = "\(context.messages.forecastHead(overdue: load.overdue), .strong)"
    context.show(head.wrapped(context.breaker) + chart(invocation, context).lines(rows))
    return .done
  }

  private static func chart(_ invocation: Invocation, _ context: CommandContext) -> BarChart {
    BarChart(
      width: context.width,
      measure: context.measure,
      isPlain: invocation[plain] || context.environment.isDumb
    )
  }
}
