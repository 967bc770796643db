import CivicDecks
import CivicTerminal
import CivicText

/// `show`: one item in full.
enum ShowCommand {
  static let definition = CommandDefinition(
    "show",
    alias: "看",
    group: .change,
    Bilingual("show an item in full", "显示一个条目的全部内容"),
    arguments: [ArgumentDefinition("ITEM", .item)],
    examples: [
      CommandExample("show k7f3q2d", "shows the item with this id", "显示此编号的条目"),
      CommandExample("show k7f3q2d.2", "the item of one of its cards", "按卡片编号显示"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let library = try context.library()
    let entry = try context.entry(invocation.arguments[0], in: library)
    let view = ItemView(messages: context.messages, breaker: context.breaker)
    context.output.results.lines(view.lines(entry))
    return .done
  }
}
