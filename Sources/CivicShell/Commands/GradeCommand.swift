import CivicStudy
import CivicPapers
import CivicTerminal
import CivicText

/// `grade`: responses to a paper, with its key.
enum GradeCommand {
  static let format = OptionKey.value(
    "format",
    "F",
    .word(["text", "csv", "json", "html"]),
    "text, csv, json or html",
    "text、csv、json 或 html"
  )
  static let accept = OptionKey.value(
    "accept",
    "FILE",
    .file(endings: ["csv"]),
    "further right answers: item,answer",
    "补充的正确答案：题号,答案"
  )

  static let definition = CommandDefinition(
    "grade",
    alias: "评分",
    group: .paper,
    Bilingual("grade responses and analyse the items", "评分并分析题目"),
    arguments: [
      ArgumentDefinition("KEY.json", .file(endings: ["json"])),
      ArgumentDefinition("RESPONSES.csv", .file(endings: ["csv"])),
    ],
    options: [format.definition, accept.definition],
    examples: [
      CommandExample("grade papers/key.json responses.csv", "scores and item analysis", "分数与题目分析"),
      CommandExample(
        "grade papers/key.json responses.csv --format csv",
        "a table of scores",
        "分数表"
      ),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let language = context.messages.language
    let path = invocation.arguments[1]
    let key = try key(invocation.arguments[0], context)
    let (table, slips) = ResponseTable.read(try source(path, context), language: language)
    context.say(slips)
    guard let table else { return .damaged }
    let accepted = try invocation[accept].map { AcceptedAnswers.read(try source($0, context)) }
    let (report, problems) = Grader.grade(
      table,
      key: key,
      accept: accepted ?? [:],
      path: path,
      language: language
    )
    context.say(problems)
    guard let report else { return .damaged }
    switch invocation[format] ?? (context.wantsJSON ? "json" : "text") {
    case "csv": context.output.results.data(GradeFiles.csv(report))
    case "json": context.output.results.data(GradeFiles.json(report))
    case "html": context.output.results.data(GradeHTML(language: language).text(report))
    default:
      let view = GradeTextView(
        language: language,
        width: context.width,
        ambiguousWidth: context.settings.ambiguousWidth
      )
      context.show(view.lines(report).map { StyledText($0) })
    }
    return slips.isEmpty && problems.isEmpty ? .done : .damaged
  }

  private static func source(_ path: String, _ context: CommandContext) throws -> SourceText {
    SourceText(name: path, bytes: try context.bytes(of: path))
  }

  private static func key(_ path: String, _ context: CommandContext) throws -> KeyFile {
    let source = try source(path, context)
    do throws(KeyFileError) {
      return try KeyFile(reading: source)
    } catch {
      throw CommandFailure(.damaged, "'\(path)': " + error.message(context.messages.language))
    }
  }
}
