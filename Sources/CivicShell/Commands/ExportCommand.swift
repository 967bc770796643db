import CivicDecks
import CivicExchange
import CivicStorage
import CivicTerminal
import CivicText

/// `export`: decks for other programs and for people.
enum ExportCommand {
  static let formatNames = ExportFormat.all.map(\.name)
  static let format = OptionKey.value(
    "format",
    letter: "f",
    "F",
    .word(formatNames),
    "the format; else told from the file's name",
    "格式；不写则看文件名"
  )
  static let output = OptionKey.value(
    "output",
    letter: "o",
    "FILE",
    .file(),
    "write here instead of standard output",
    "写入此文件"
  )
  static let force = OptionKey.flag("force", "replace a file that exists", "覆盖已有文件")
  static let ankiLanguage = OptionKey.value(
    "anki-language",
    "en|zh",
    .word(["en", "zh"]),
    "language of Anki's note types",
    "Anki 笔记类型的语言"
  )
  static let profile = OptionKey.value(
    "profile",
    "P",
    .word(["plain", "excel"]),
    "tables for programs or for Excel",
    "表格供程序还是 Excel 用"
  )
  static let answers = OptionKey.value(
    "answers",
    "A",
    .word(["inline", "end", "none"]),
    "where answers stand",
    "答案放在哪里"
  )
  static let width = OptionKey.integer("width", "N", 20...200, "columns of text", "文本的列数")

  static let definition = CommandDefinition(
    "export",
    alias: "导出",
    group: .paper,
    Bilingual("write decks for other programs", "把牌组导出给别的程序"),
    arguments: [ArgumentDefinition("DECK", .deck, .some)],
    options: [
      format.definition, output.definition, force.definition, ankiLanguage.definition,
      profile.definition, answers.definition, width.definition,
    ],
    examples: [
      CommandExample("export 青山 --format anki -o 青山.anki.tsv", "for Anki", "供 Anki 导入"),
      CommandExample(
        "export 青山 --format csv --profile excel",
        "a table Excel reads",
        "Excel 可读的表格"
      ),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let format = try chosenFormat(invocation, context)
    let library = try context.library()
    let decks = try context.decks(invocation.arguments, in: library)
    let result = format.write(items(of: decks), options(invocation))
    for line in result.account(format: format.name, context.messages.language) {
      context.note(line)
    }
    if result.written == 0, result.read > 0 {
      throw CommandFailure(.damaged, context.messages.nothingExported(format.name))
    }
    if let path = invocation[output] {
      let place = UserPath.expanded(path, home: context.environment["HOME"])
      try File.write(result.bytes, to: place, replaces: invocation[force])
      context.note(context.messages.wrote(path))
    } else {
      context.output.results.data(result.bytes)
    }
    return result.isComplete ? .done : .damaged
  }

  private static func items(of decks: [DeckFile]) -> [ExportedItem] {
    decks.flatMap { ExportedItem.items(of: $0.deck, name: $0.name) }
  }

  private static func chosenFormat(
    _ invocation: Invocation,
    _ context: CommandContext
  ) throws -> ExportFormat {
    if let found = invocation[format].flatMap({ ExportFormat.named($0) }) { return found }
    let path = invocation[output] ?? ""
    let fitting = ExportFormat.all.filter { path.hasSuffix("." + $0.fileExtension) }
    if let best = fitting.max(by: { $0.fileExtension.utf8.count < $1.fileExtension.utf8.count }) {
      return best
    }
    throw CommandFailure(
      .usage,
      context.messages.unknownFormat(path.isEmpty ? "-" : path, formatNames)
    )
  }

  private static func options(_ invocation: Invocation) -> ExportOptions {
    ExportOptions(
      ankiLanguage: invocation[ankiLanguage].flatMap(InterfaceLanguage.init(rawValue:)) ?? .english,
      profile: invocation[profile].flatMap(ExportOptions.TableProfile.init(rawValue:)) ?? .plain,
      answers: invocation[answers].flatMap(ExportOptions.AnswerPlace.init(rawValue:)) ?? .inline,
      width: invocation[width] ?? 72
    )
  }
}
