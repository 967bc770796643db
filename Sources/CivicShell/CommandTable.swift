/// All commands, in the order help lists them.
struct CommandTable: Sendable {
  /// The definitions.
  let commands: [CommandDefinition]

  /// The commands of civiq.
  static let standard = CommandTable(
    commands: [
      StudyCommand.definition, DecksCommand.definition, UndoCommands.undo, UndoCommands.redo,
      GenerateCommand.definition, TriageCommand.definition, CheckCommand.definition,
      FormatCommand.definition,
      ShowCommand.definition, SearchCommand.definition, HistoryCommand.definition,
      ListCommands.reported,
      AddCommand.definition,
      EditCommands.edit, EditCommands.tag, EditCommands.move,
    ] + CardCommands.definitions + [
      StatsCommands.stats, StatsCommands.forecast, ListCommands.leeches, ListCommands.expired,
      OptimizeShellCommand.definition,
      QuizCommand.definition, GradeCommand.definition, ExportCommand.definition,
      ImportCommand.definition, JudgeCommand.definition,
      ProgressCommand.definition, SetCommand.definition, ReplayFileCommand.definition,
      PathsCommand.definition,
      HelpCommand.definition, QuitCommand.definition,
    ]
  )

  /// Finds a command by its English or Chinese name or a beginning that fits only one.
  func command(named name: String) throws(UsageError) -> CommandDefinition {
    let typed = name.lowercased()
    if let exact = commands.first(where: { $0.name == typed || $0.alias == typed }) {
      return exact
    }
    let matches = commands.filter { $0.name.hasPrefix(typed) || $0.alias.hasPrefix(typed) }
    if matches.count == 1 { return matches[0] }
    if matches.count > 1 {
      throw .ambiguousCommand(name: name, matches: matches.map(\.name))
    }
    let names = commands.flatMap { [$0.name, $0.alias] }
    throw .unknownCommand(name: name, closest: Closest.match(name, among: names))
  }
}
