import CivicStorage
import CivicScheduling
import CivicStudy
import CivicTerminal
import CivicText
import CivicTime
import CivicTraining

/// `optimize`: fits the memory model to reviews.
enum OptimizeShellCommand {
  static let reviews = OptionKey.value(
    "reviews",
    "FILE.csv",
    .file(endings: ["csv"]),
    "a review log instead of own progress",
    "用此复习日志，不用自己的进度"
  )
  static let rollover = ReplayFileCommand.rollover

  static let definition = CommandDefinition(
    "optimize",
    alias: "优化",
    group: .figures,
    Bilingual("fit the memory model to your answers", "按答题记录训练记忆模型"),
    options: [reviews.definition, rollover.definition],
    examples: [
      CommandExample("optimize", "trains on your answers and says if it helps", "用自己的答题训练并说明效果"),
      CommandExample("optimize --reviews log.csv --json", "trains on a review log", "用一份复习日志训练"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let hour = invocation[rollover] ?? context.settings.rolloverHour
    let calendar = StudyCalendar(rolloverHour: hour, zone: context.zone) ?? .standard
    let command = OptimizeCommand(calendar: calendar)
    let log = try log(invocation, context)
    let report = command.report(log) { Clock.seconds }
    if context.wantsJSON {
      context.output.results.data(report.json + "\n")
    } else {
      let lines = OptimizeView(messages: context.messages).lines(report)
      context.output.results.lines(lines.flatMap { $0.wrapped(context.breaker) })
    }
    return .done
  }

  private static func log(_ invocation: Invocation, _ context: CommandContext) throws -> ReviewLog {
    guard let path = invocation[reviews] else {
      let store = try context.progressStore(.reading, try context.library())
      return try ReviewLog(csv: Array(ReviewTable.csv(of: store.progress, all: false).utf8))
    }
    do {
      return try ReviewLog(csv: try context.bytes(of: path))
    } catch let error as ReviewLogError {
      throw CommandFailure(.damaged, error.diagnostic(path: path, in: context.messages.language))
    }
  }
}
