import CivicTerminal
import Glibc

/// The program: puts everything together from the process around it, and runs it.
public enum Program {
  /// Runs the command line of this process.
  ///
  /// - Returns: the exit code.
  public static func main() -> Int32 {
    Interruption.ignoreClosedPipes()
    Terminal.useUTF8()
    let environment = Environment.process()
    let code = run(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: environment,
      output: output(environment),
      makeReader: { makeReader($0) }
    )
    return code.rawValue
  }

  /// Runs a command line in given surroundings.
  static func run(
    arguments: [String],
    environment: Environment,
    output: Output,
    table: CommandTable = .standard,
    makeReader: @escaping (CommandContext) -> any LineReader
  ) -> ExitCode {
    let start = CommandContext(
      environment: environment,
      output: output,
      table: table,
      makeReader: makeReader
    )
    let reading: ArgumentReader.Reading
    do {
      reading = try ArgumentReader(table: table).read(arguments)
    } catch {
      start.complain(start.messages.usage(error))
      output.flush()
      return .usage
    }
    let opensShell =
      reading.invocation == nil && !reading.globals[GlobalOptions.version]
      && !reading.globals.wantsHelp
    let context = CommandContext(
      environment: environment,
      output: output,
      table: table,
      globals: reading.globals,
      isInteractive: opensShell && environment.isInputTerminal && environment.isOutputTerminal,
      makeReader: makeReader
    )
    applyColour(reading.globals, environment, output)
    if let zone = reading.globals[GlobalOptions.timezone], !TimeZone.select(zone) {
      context.complain(context.messages.unknownTimeZone(zone))
      output.flush()
      return .usage
    }
    let code =
      opensShell
      ? Shell(context: context, keepsGoing: reading.globals[GlobalOptions.keepGoing]).run()
      : CommandRunner(context: context).run(reading, context)
    context.releaseReader()
    return finish(code, output, context)
  }

  /// Flushes, and makes a failed write known; a closed pipe is a quiet success.
  private static func finish(
    _ code: ExitCode,
    _ output: Output,
    _ context: CommandContext
  ) -> ExitCode {
    output.flush()
    if output.results.failure != 0 {
      context.complain(
        context.messages.cannotWriteOutput(String(cString: strerror(output.results.failure)))
      )
      output.flush()
      return .damaged
    }
    return output.results.isClosed ? .done : code
  }

  private static func output(_ environment: Environment) -> Output {
    Output(
      results: OutputStream(.descriptor(1), isTerminal: environment.isOutputTerminal),
      messages: OutputStream(.descriptor(2), isTerminal: environment.isErrorTerminal)
    )
  }

  /// Decides on colours: as asked for, else on terminals that know them, unless `NO_COLOR` is set.
  private static func applyColour(
    _ globals: GlobalOptions,
    _ environment: Environment,
    _ output: Output
  ) {
    let isPossible = environment["NO_COLOR"] == nil && !environment.isDumb
    switch globals[GlobalOptions.color] {
    case "always":
      output.results.usesColour = true
      output.messages.usesColour = true
    case "never": break
    default:
      output.results.usesColour = isPossible && output.results.isTerminal
      output.messages.usesColour = isPossible && output.messages.isTerminal
    }
  }

  private static func makeReader(_ context: CommandContext) -> any LineReader {
    guard context.environment.isInputTerminal, context.environment.isOutputTerminal else {
      return PipedReader()
    }
    Interruption.catchSignals()
    let reader = EditlineReader(
      name: "civiq",
      history: context.lineHistory?.lines ?? [],
      output: context.output,
      measure: context.measure,
      completer: { [unowned context] line in
        CommandCompleter(context: context).completion(for: line)
      }
    )
    return reader ?? PipedReader()
  }
}
