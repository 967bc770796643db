import CivicDecks
import CivicDocuments
import CivicExchange
import CivicStorage
import CivicTerminal
import CivicText

/// `import`: items of other programs to a deck.
enum ImportCommand {
  static let formatNames = ImportFormat.all.map(\.name)
  static let format = OptionKey.value(
    "format",
    "F",
    .word(formatNames),
    "the format; else told from the file's name",
    "格式；不写则看文件名"
  )
  static let encoding = OptionKey.value(
    "encoding",
    "E",
    .text,
    "encoding of the file, such as gb18030",
    "文件编码，如 gb18030"
  )
  static let output = OptionKey.value(
    "output",
    letter: "o",
    "DECK",
    .file(endings: [DeckFile.ending]),
    "write the deck here",
    "牌组写到此文件"
  )
  static let dryRun = OptionKey.flag("dry-run", "only say what would come in", "只说明会导入什么")

  static let definition = CommandDefinition(
    "import",
    alias: "导入",
    group: .paper,
    Bilingual("make a deck from another program's file", "把别的程序的文件变成牌组"),
    arguments: [ArgumentDefinition("FILE", .file())],
    options: [format.definition, encoding.definition, output.definition, dryRun.definition],
    examples: [
      CommandExample("import cards.anki.tsv -o cards.deck.md", "from Anki", "从 Anki 导入"),
      CommandExample("import 题库.txt --format tiku --dry-run", "says what would come in", "说明会导入什么"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let path = invocation.arguments[0]
    let format = try chosen(invocation, path, context)
    let result = format.read(try source(path, invocation, context), context.messages.language)
    context.say(result.diagnostics)
    context.note(context.messages.imported(result.items.count, of: result.read))
    guard !result.items.isEmpty else { return result.read == 0 ? .findings : .damaged }
    if !invocation[dryRun] { try write(result.items, path, invocation, context) }
    return result.skipped == 0 ? .done : .damaged
  }

  private static func chosen(
    _ invocation: Invocation,
    _ path: String,
    _ context: CommandContext
  ) throws -> ImportFormat {
    if let found = invocation[format].flatMap({ ImportFormat.named($0) }) { return found }
    let endings = [
      (".deck.md", "deck"), (".jsonl", "jsonl"), (".csv", "csv"), (".anki.tsv", "anki"),
      (".anki.txt", "anki"), (".tsv", "tsv"), (".gift", "gift"), (".gift.txt", "gift"),
      (".tiku.txt", "tiku"),
    ]
    if let name = endings.first(where: { path.hasSuffix($0.0) })?.1,
      let found = ImportFormat.named(name)
    {
      return found
    }
    throw CommandFailure(.usage, context.messages.unknownFormat(path, formatNames))
  }

  private static func source(
    _ path: String,
    _ invocation: Invocation,
    _ context: CommandContext
  ) throws -> SourceText {
    let bytes = try context.bytes(of: path)
    do throws(DecodingError) {
      let encoding = invocation[encoding].flatMap { TextEncoding(name: $0) }
      return try TextDecoder.decode(bytes, name: path, encoding: encoding).source
    } catch {
      let sentence = error.message(in: context.messages.language)
      throw CommandFailure(
        .damaged,
        Diagnostic(.error, path: path, line: error.line, column: 1, message: sentence)
      )
    }
  }

  private static func write(
    _ items: [ImportedItem],
    _ path: String,
    _ invocation: Invocation,
    _ context: CommandContext
  ) throws {
    let name = items.first?.deck ?? DeckFile.stem(of: path)
    let deck = Deck(header: DeckHeader(name: name), entries: items.map { .item($0.item) })
    let bytes = Array(DeckPrinter.print(deck).utf8)
    guard let output = invocation[output] else {
      context.output.results.data(bytes)
      return
    }
    try File.write(
      bytes,
      to: UserPath.expanded(output, home: context.environment["HOME"]),
      replaces: false
    )
    context.note(context.messages.wrote(output))
  }
}
