import CivicDecks
import CivicStorage
import CivicTerminal
import CivicText

/// `format`: writes decks in canonical form.
enum FormatCommand {
  static let ids = OptionKey.flag("ids", "give every item an id", "给每个条目编号")
  static let dryRun = OptionKey.flag("dry-run", "only say what would change", "只说明将改动什么")

  static let definition = CommandDefinition(
    "format",
    alias: "整理",
    group: .make,
    Bilingual("write decks in canonical form", "把牌组整理成标准写法"),
    arguments: [ArgumentDefinition("PATH", .deck, .any)],
    options: [ids.definition, dryRun.definition],
    examples: [
      CommandExample("format my.deck.md --ids", "tidies a deck and gives its items ids", "整理并编号"),
      CommandExample("format --dry-run", "says which decks would change", "说明哪些牌组将改动"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let paths = try context.deckPaths(invocation.arguments)
    let library = DeckLibrary(paths: paths, language: context.messages.language)
    for failure in library.failures {
      context.complain(failure.text(in: context.messages.language))
    }
    var code: ExitCode = library.failures.isEmpty ? .done : .damaged
    for file in library.files {
      guard file.parsed.isComplete else {
        context.say(file.parsed.diagnostics)
        context.note(context.messages.notFormatted(file.path))
        code = .damaged
        continue
      }
      let deck = invocation[ids] ? numbered(file, in: library) : file.deck
      let bytes = Array(DeckPrinter.print(deck).utf8)
      guard bytes != file.parsed.source.bytes else { continue }
      if invocation[dryRun] {
        context.output.results.line(StyledText(context.messages.wouldFormat(file.path)))
      } else {
        try File.write(bytes, to: file.path, replaces: true)
        context.note(context.messages.wrote(file.path))
      }
    }
    return code
  }

  /// The deck with the ids the catalogue gives.
  private static func numbered(_ file: DeckFile, in library: DeckLibrary) -> Deck {
    var deck = file.deck
    var issued = library.entries(of: file).map(\.id)[...]
    deck.entries = deck.entries.map { entry in
      guard case .item(var item) = entry else { return entry }
      item.id = issued.popFirst() ?? item.id
      return .item(item)
    }
    return deck
  }
}
