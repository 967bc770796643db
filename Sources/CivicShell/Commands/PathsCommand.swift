import CivicTerminal

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
    run: { _, _ in .done }
  )
}
