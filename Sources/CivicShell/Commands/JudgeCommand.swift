import CivicAnswers
import CivicTerminal
import CivicText

/// `judge`: verdicts for typed answers.
enum JudgeCommand {
  static let reasons = OptionKey.flag("reasons", "say why", "说明理由")

  static let definition = CommandDefinition(
    "judge",
    alias: "判题",
    group: .paper,
    Bilingual("judge typed answers in a file of JSON lines", "评判 JSON 行文件中的作答"),
    arguments: [ArgumentDefinition("FILE.jsonl", .file(endings: ["jsonl"]))],
    options: [reasons.definition],
    examples: [
      CommandExample("judge answers.jsonl", "prints a verdict for each line", "逐行打印评判"),
      CommandExample("judge answers.jsonl --reasons", "with reasons", "并说明理由"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let path = invocation.arguments[0]
    let source = SourceText(name: path, bytes: try context.bytes(of: path))
    let result = JudgeLines.judge(
      source,
      language: context.messages.language,
      explained: invocation[reasons]
    )
    for line in result.lines { context.output.results.data(line + "\n") }
    context.say(result.diagnostics)
    return result.diagnostics.isEmpty ? .done : .damaged
  }
}
