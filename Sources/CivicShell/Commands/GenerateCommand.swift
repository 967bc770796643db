import CivicTime
import CivicChinese
import CivicDecks
import CivicDocuments
import CivicEnglish
import CivicExchange
import CivicFacts
import CivicGeneration
import CivicStorage
import CivicTerminal
import CivicText

/// `generate`: documents to a deck.
enum GenerateCommand {
  static let output = OptionKey.value(
    "output",
    letter: "o",
    "FILE",
    .file(),
    "write the deck here",
    "牌组写到此文件"
  )
  static let format = OptionKey.value(
    "format",
    "F",
    .word(["deck", "jsonl"]),
    "deck or jsonl; else told from the file's name",
    "deck 或 jsonl；不写则看文件名"
  )
  static let count = OptionKey.integer(
    "count",
    "N",
    1...100_000,
    "only the best N items",
    "只要最好的 N 题"
  )
  static let kinds = OptionKey.value(
    "kinds",
    "LIST",
    .words(ItemKind.allCases.map(\.rawValue)),
    "only these kinds of items",
    "只出这些题型"
  )
  static let facts = OptionKey.flag("facts", "show the facts that were found", "显示找到的事实")
  static let outline = OptionKey.flag("outline", "show how the document was read", "显示文件读成什么样")
  static let update = OptionKey.value(
    "update",
    "DECK",
    .deck,
    "add what is new to a deck, keeping it as it is",
    "把新的题补进牌组，原有的不动"
  )
  static let explain = OptionKey.flag("explain", "list what was dropped, and why", "列出舍弃的内容与原因")

  static let definition = CommandDefinition(
    "generate",
    alias: "生成",
    group: .make,
    Bilingual("make a deck from documents", "从文件生成牌组"),
    arguments: [ArgumentDefinition("DOCUMENT", .file(endings: DocumentOptions.endings), .some)],
    options: [
      output.definition, format.definition, count.definition, kinds.definition,
    ] + DocumentOptions.definitions + [
      facts.definition, outline.definition, explain.definition, update.definition,
      ExportCommand.force.definition,
    ],
    examples: [
      CommandExample("generate news.txt -o news.deck.md", "makes a deck of a document", "从一份文件做牌组"),
      CommandExample(
        "generate news.txt --count 20 --kinds choice",
        "the best 20 choices",
        "最好的 20 道选择题"
      ),
    ],
    run: { try run($0, $1) }
  )

  /// The languages documents may be in.
  static let packs: [LanguagePack] = [Chinese.pack, English.pack]

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let documents = try invocation.arguments.map {
      try DocumentOptions.read($0, invocation, context)
    }
    if invocation[outline] {
      context.output.results.lines(documents.flatMap(\.outline).map { StyledText($0) })
      return .done
    }
    let result = ItemGenerator(packs: packs).generate(
      from: documents,
      options: GenerationOptions(
        count: invocation[count],
        kinds: invocation.words(kinds).map { Set($0.compactMap(ItemKind.init(rawValue:))) },
        seed: UInt64(context.globals[GlobalOptions.seed] ?? 0)
      )
    )
    let view = GenerationView(documents: documents, result: result)
    if invocation[facts] {
      context.output.results.lines(view.facts())
      return result.facts.isEmpty ? .findings : .done
    }
    if invocation[explain] { context.output.messages.lines(view.rejects()) }
    guard !result.items.isEmpty else {
      throw CommandFailure(.findings, context.messages.nothingGenerated())
    }
    let made = deck(of: result.items, documents)
    if let target = invocation[update] {
      try DeckUpdate(context: context).update(target, with: made)
    } else {
      try write(made, invocation, context)
    }
    return .done
  }

  /// The items with a front matter that names their document.
  private static func deck(of items: [Item], _ documents: [Document]) -> Deck {
    let first = documents[0]
    let name = first.title?.string ?? DeckFile.stem(of: first.source.name)
    return Deck(
      header: DeckHeader(
        name: name,
        language: first.language.isChinese ? "zh" : "en",
        source: documents.count == 1 ? fileName(first.source.name) : nil,
        asOf: first.date.date?.iso
      ),
      entries: items.map { .item($0) }
    )
  }

  private static func write(
    _ deck: Deck,
    _ invocation: Invocation,
    _ context: CommandContext
  ) throws {
    let place = try place(invocation, context)
    let isLines = invocation[format].map { $0 == "jsonl" } ?? (place?.hasSuffix(".jsonl") ?? false)
    let bytes = isLines ? lines(of: deck) : Array(DeckPrinter.print(deck).utf8)
    guard let place else {
      context.output.results.data(bytes)
      return
    }
    try File.write(bytes, to: place, replaces: invocation[ExportCommand.force])
    context.note(context.messages.generated(deck.items.count, place))
  }

  /// The items as JSON lines.
  private static func lines(of deck: Deck) -> [UInt8] {
    ExportedItem.items(of: deck, name: "").flatMap { item in
      ItemJSON.objects(of: item).flatMap { Array(($0.text + "\n").utf8) }
    }
  }

  /// Where the deck goes; `nil` is standard output.
  ///
  /// At the prompt of the shell it goes to the own decks.
  private static func place(_ invocation: Invocation, _ context: CommandContext) throws -> String? {
    if let path = invocation[output] {
      return path == "-" ? nil : UserPath.expanded(path, home: context.environment["HOME"])
    }
    guard context.isInteractive else { return nil }
    let folder = try context.workspace().ownDecks
    try File.makeFolder(folder)
    return folder + "/" + DeckFile.stem(of: invocation.arguments[0]) + DeckFile.ending
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
