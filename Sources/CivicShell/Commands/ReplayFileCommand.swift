import CivicScheduling
import CivicTerminal
import CivicTime

/// `replay`: a review log with what the memory model says about it.
enum ReplayFileCommand {
  static let elapsed = OptionKey.flag(
    "elapsed",
    "take elapsed days from the file's column",
    "间隔天数取自文件中的列"
  )
  static let parameters = OptionKey.value(
    "parameters",
    "FILE.json",
    .file(endings: ["json"]),
    "parameters of the memory model",
    "记忆模型的参数"
  )
  static let retention = OptionKey.number(
    "retention",
    "R",
    0.01...0.99,
    "retention the intervals aim at (default 0.9)",
    "间隔所依的保持率（默认 0.9）"
  )
  static let rollover = OptionKey.integer(
    "rollover-hour",
    "H",
    0...23,
    "hour at which a study day begins (default 4)",
    "一天从几点算起（默认 4）"
  )

  static let definition = CommandDefinition(
    "replay",
    alias: "重算",
    group: .care,
    Bilingual("recompute a review log with the memory model", "用记忆模型重算复习日志"),
    arguments: [ArgumentDefinition("FILE.csv", .file(endings: ["csv"]))],
    options: [
      elapsed.definition, parameters.definition, retention.definition, rollover.definition,
    ],
    examples: [
      CommandExample(
        "replay log.csv --timezone Asia/Shanghai",
        "prints stability and intervals",
        "打印稳定性与间隔"
      ),
      CommandExample("replay log.csv --retention 0.95", "for a higher retention", "按更高的保持率"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let path = invocation.arguments[0]
    var command = ReplayCommand(
      retention: invocation[retention] ?? 0.9,
      calendar: StudyCalendar(rolloverHour: invocation[rollover] ?? 4, zone: context.zone)
        ?? .standard,
      takesElapsedDays: invocation[elapsed]
    )
    if let file = invocation[parameters] {
      command.parameters = try modelParameters(file, context)
    }
    do {
      context.output.results.data(try command.output(try context.bytes(of: path)))
    } catch let error as ReviewLogError {
      throw CommandFailure(.damaged, error.diagnostic(path: path, in: context.messages.language))
    }
    return .done
  }

  /// The parameters of the memory model in a JSON file.
  static func modelParameters(_ path: String, _ context: CommandContext) throws -> FSRSParameters {
    do {
      return try FSRSParameters(json: try context.bytes(of: path))
    } catch let error as FSRSParametersError {
      throw CommandFailure(
        .damaged,
        "'\(path)': " + error.text(in: context.messages.language)
      )
    }
  }
}
