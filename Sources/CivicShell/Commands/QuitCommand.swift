import CivicTerminal

/// `quit`: leaves the shell.
enum QuitCommand {
  static let definition = CommandDefinition(
    "quit",
    alias: "退出",
    group: .shell,
    Bilingual("leave the shell", "离开"),
    examples: [
      CommandExample("quit", "leaves; so does Ctrl-D", "离开；Ctrl-D 也行"),
      CommandExample("退出", "the same in Chinese", "中文写法"),
    ],
    run: { _, _ in .done }
  )
}
