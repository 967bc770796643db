import CivicStorage
import CivicTerminal

/// Runs command lines and turns whatever goes wrong into a message and an exit code.
struct CommandRunner {
  let context: CommandContext

  /// Reads and runs the words of one command.
  func run(_ words: [String]) -> ExitCode {
    do {
      let reading = try ArgumentReader(table: context.table).read(words)
      return run(reading, context.overlaid(by: reading.globals))
    } catch {
      return fail(.usage, context.messages.usage(error))
    }
  }

  /// Runs a line typed or read from a script; an empty line does nothing.
  func run(line: String) -> ExitCode {
    do {
      let words = try LineSplitter.words(line)
      return words.isEmpty ? .done : run(words)
    } catch {
      return fail(.usage, context.messages.usage(error))
    }
  }

  /// Runs a command that was read already.
  func run(_ reading: ArgumentReader.Reading, _ context: CommandContext) -> ExitCode {
    if reading.globals[GlobalOptions.version] {
      context.output.results.line(StyledText(Version.line))
      return .done
    }
    if reading.globals.wantsHelp {
      return HelpCommand.show(reading.invocation?.command, context)
    }
    guard let invocation = reading.invocation else { return .done }
    do {
      let code = try invocation.command.run(invocation, context)
      context.output.results.flush()
      return code
    } catch let failure as CommandFailure {
      context.complain(failure)
      return failure.code
    } catch let error as FileError {
      return fail(.damaged, error.text(in: context.messages.language))
    } catch let error as UsageError {
      return fail(.usage, context.messages.usage(error))
    } catch {
      return fail(.damaged, context.messages.internalError(String(describing: error)))
    }
  }

  private func fail(_ code: ExitCode, _ sentence: String) -> ExitCode {
    context.complain(sentence)
    return code
  }
}
