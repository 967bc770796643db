import CivicStorage
import CivicDecks
import CivicStudy
import CivicTerminal

/// `history`: what happened, to an item or to all.
enum HistoryCommand {
  static let definition = CommandDefinition(
    "history",
    alias: "历史",
    group: .change,
    Bilingual("show what happened to an item, or lately", "显示条目或最近的历史"),
    arguments: [ArgumentDefinition("ITEM", .item, .optional)],
    examples: [
      CommandExample("history", "the last 20 things done", "最近 20 件事"),
      CommandExample("history k7f3q2d", "all answers to an item", "此条目的全部作答"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let library = try context.library()
    let progress = try context.progressStore(.reading, library).progress
    let entries: [Progress.HistoryEntry]
    if let item = invocation.arguments.first {
      let cards = try context.entry(item, in: library).cards
      entries = cards.flatMap { progress.history(of: $0.id) }
    } else {
      entries = Array(progress.historyOfAll.suffix(20))
    }
    let view = HistoryView(
      messages: context.messages,
      index: CardIndex(library),
      zone: context.zone
    )
    context.show(
      entries.flatMap { view.line($0, in: progress).wrapped(context.breaker, continuation: "  ") }
    )
    return .done
  }
}
