import CivicStorage
import CivicTerminal
import CivicTestSupport

@testable import CivicShell

/// A shell with a home of its own, a frozen clock, a script instead of a person, and memory for output.
final class ShellBench {
  /// What a run left behind.
  struct Outcome {
    var code: ExitCode
    var results: String
    var messages: String
  }

  let folder = TemporaryFolder()
  /// Options that stand before every command; only decks in the own folder are found.
  lazy var options = [
    "--now", "2026-03-05T08:00:00Z", "--timezone", "UTC", "--decks", folder.path,
  ]
  /// Columns of the pretended terminal.
  var width = 60
  /// Variables of the environment.
  var variables: [String: String] = ["TERM": "xterm", "LANG": "C.UTF-8"]

  /// Runs a command line as the operating system's shell would.
  func run(
    _ arguments: [String],
    _ steps: [ScriptedReader.Step] = [],
    isTerminal: Bool = false
  ) -> Outcome {
    var variables = variables
    variables["HOME"] = variables["HOME"] ?? folder.path
    let environment = Environment(
      variables: variables,
      programPath: "/usr/bin/civiq",
      isInputTerminal: isTerminal,
      isOutputTerminal: isTerminal,
      isErrorTerminal: isTerminal,
      terminalSize: { [width] in (width, 24) }
    )
    let results = OutputStream(.memory, isTerminal: isTerminal)
    let messages = OutputStream(.memory, isTerminal: isTerminal)
    let code = Program.run(
      arguments: options + ["--color", "never"] + arguments,
      environment: environment,
      output: Output(results: results, messages: isTerminal ? results : messages),
      makeReader: { _ in
        ScriptedReader(steps, readsKeys: isTerminal, echo: isTerminal ? results : nil)
      }
    )
    return Outcome(code: code, results: results.takeText(), messages: messages.takeText())
  }

  /// The transcript of a person at the prompt.
  func transcript(_ steps: [ScriptedReader.Step]) -> String {
    run([], steps, isTerminal: true).results
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) -> [String] { File.names(in: folder) }
}
