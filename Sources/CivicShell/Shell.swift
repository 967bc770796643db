import CivicStorage
import CivicTerminal

/// The loop that reads commands and runs them, at a prompt or from a script.
struct Shell {
  let context: CommandContext
  /// Whether a script goes on after a failing command.
  let keepsGoing: Bool

  /// Runs commands until the end of input or `quit`.
  ///
  /// - Returns: at a prompt always done; for a script findings when a command failed.
  func run() -> ExitCode {
    let runner = CommandRunner(context: context)
    var result = ExitCode.done
    var isEmpty = true
    if context.isInteractive { Greeting.show(context) }
    while !context.output.isClosed {
      switch context.reader.line(prompt: prompt) {
      case .end:
        return isEmpty && !context.isInteractive ? Greeting.listDue(context) : result
      case .interrupted: context.note(context.messages.lineCancelled())
      case .line(let line):
        guard let words = Self.words(line) else {
          // An empty line at the prompt begins what the greeting offered.
          if context.isInteractive { _ = runner.run(["study"]) }
          break
        }
        isEmpty = false
        remember(line)
        if words.first.map(isQuit) ?? false { return result }
        let code = runner.run(line: line)
        guard code != .done, !context.isInteractive else { break }
        result = .findings
        if !keepsGoing { return result }
      }
    }
    return result
  }

  /// Keeps a line for recall, now and in later runs; without a place to keep it, for this run only.
  private func remember(_ line: String) {
    context.reader.remember(line)
    guard context.isInteractive, let home = try? context.workspace().home else { return }
    try? File.makeFolder(home)
    try? context.lineHistory?.add(line)
  }

  private var prompt: StyledText { "\("civiq>", .key) " }

  /// The words of a line, or `nil` when there is nothing in it; a line with a slip counts as one word.
  private static func words(_ line: String) -> [String]? {
    let words = (try? LineSplitter.words(line)) ?? [line]
    return words.isEmpty ? nil : words
  }

  private func isQuit(_ word: String) -> Bool {
    (try? context.table.command(named: word))?.name == QuitCommand.definition.name
  }
}
