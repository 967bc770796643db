import CivicTerminal

/// `help`: what there is, or everything about one command.
enum HelpCommand {
  static let definition = CommandDefinition(
    "help",
    alias: "帮助",
    group: .shell,
    Bilingual("show what there is, or one command in full", "显示所有命令，或一个命令的详情"),
    arguments: [ArgumentDefinition("COMMAND", .command, .optional)],
    examples: [
      CommandExample("help", "lists all commands", "列出所有命令"),
      CommandExample("help generate", "shows options and examples of 'generate'", "显示“生成”的选项与例子"),
    ],
    run: { invocation, context in
      guard let name = invocation.arguments.first else { return show(nil, context) }
      return show(try context.table.command(named: name), context)
    }
  )

  /// Shows help on a command, or the overview.
  static func show(_ command: CommandDefinition?, _ context: CommandContext) -> ExitCode {
    let view = HelpView(messages: context.messages, breaker: context.breaker)
    context.show(
      command.map { view.details(of: $0) } ?? view.overview(of: context.table)
    )
    return .done
  }
}
