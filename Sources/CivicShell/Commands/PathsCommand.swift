import CivicStorage
import CivicTerminal
import CivicText

/// `paths`: where things are.
enum PathsCommand {
  static let definition = CommandDefinition(
    "paths",
    alias: "路径",
    group: .care,
    Bilingual("show where things are kept", "显示各样东西放在哪里"),
    examples: [
      CommandExample("paths", "lists folders and files", "列出文件夹与文件"),
      CommandExample("paths --json", "the same for programs", "供程序读取"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let workspace = try context.workspace()
    let places = places(of: workspace, context.messages)
    if context.wantsJSON {
      let members = places.map { JSONMember($0.key, .string($0.path)) }
      let folders = JSONMember("decks", .strings(workspace.deckFolders))
      context.output.results.data(JSONValue.object(members + [folders]).text + "\n")
      return .done
    }
    let measure = context.measure
    let width = places.map { measure.columns(of: $0.title) }.max() ?? 0
    func line(_ title: String, _ path: String) -> StyledText {
      "\(measure.padded(title, to: width), .faint)  \(path)"
    }
    let decks = workspace.deckFolders.enumerated().map { index, folder in
      line(index == 0 ? context.messages.placeDecks() : "", folder)
    }
    context.output.results.lines(places.map { line($0.title, $0.path) } + decks)
    return .done
  }

  private static func places(
    of workspace: Workspace,
    _ messages: Messages
  ) -> [(key: String, title: String, path: String)] {
    let folder = workspace.learnerFolder
    return [
      ("home", messages.placeHome(), workspace.home),
      ("log", messages.placeLog(), folder.logs),
      ("settings", messages.placeSettings(), folder.settings),
      ("backups", messages.placeBackups(), folder.backups),
      ("history", messages.placeHistory(), workspace.history),
    ] + (workspace.deviceFile.map { [("device", messages.placeDevice(), $0)] } ?? [])
  }
}
