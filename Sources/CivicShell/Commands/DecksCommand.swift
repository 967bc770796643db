import CivicStorage
import CivicTerminal
import CivicText

/// `decks`: the decks with their counts.
enum DecksCommand {
  static let definition = CommandDefinition(
    "decks",
    alias: "牌组",
    group: .study,
    Bilingual("list decks with counts", "列出牌组与数目"),
    arguments: [ArgumentDefinition("DECK", .deck, .any)],
    examples: [
      CommandExample("decks", "lists all decks", "列出所有牌组"),
      CommandExample("decks --json", "the same for programs", "供程序读取"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let library = try context.library()
    let decks = try context.decks(invocation.arguments, in: library)
    let rows = DeckCounts.rows(
      of: decks,
      in: library,
      try context.progressStore(.reading, library).progress,
      at: context.clock.now,
      today: context.today
    )
    if context.wantsJSON {
      context.output.results.data(JSONValue.array(rows.map(\.json)).text + "\n")
      return .done
    }
    guard !rows.isEmpty else {
      context.note(context.messages.noDecks())
      return .done
    }
    context.show(
      DeckTableView(messages: context.messages, breaker: context.breaker).lines(rows)
    )
    return .done
  }
}
