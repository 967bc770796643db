import CivicStudy
import CivicStorage
import CivicTerminal

/// `progress`: care of the progress files.
enum ProgressCommand {
  static let all = OptionKey.flag("all", "undone and practice answers too", "连撤销与练习的作答也写出")
  static let output = OptionKey.value(
    "output",
    letter: "o",
    "FILE",
    .file(),
    "write here instead of standard output",
    "写入此文件"
  )

  static let definition = CommandDefinition(
    "progress",
    alias: "进度",
    group: .care,
    Bilingual("check the progress files, or export your answers", "检查进度文件，或导出作答"),
    arguments: [ArgumentDefinition("ACTION", .word(["check", "export"]))],
    options: [all.definition, output.definition],
    examples: [
      CommandExample("progress export -o log.csv", "writes a review log", "写出复习日志"),
      CommandExample("progress check", "reads every line of every log", "逐行检查所有日志"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let store = try context.progressStore(.reading, try context.library())
    let progress = store.progress
    if invocation.arguments[0] == "check" {
      guard store.notices.isEmpty else { return .damaged }
      let sound = context.messages.progressSound(events: progress.eventCount)
      context.output.results.line(StyledText(sound))
      return .done
    }
    let bytes = Array(ReviewTable.csv(of: progress, all: invocation[all]).utf8)
    guard let path = invocation[output] else {
      context.output.results.data(bytes)
      return .done
    }
    let place = UserPath.expanded(path, home: context.environment["HOME"])
    try File.write(bytes, to: place, replaces: true)
    context.note(context.messages.wrote(path))
    return .done
  }
}
