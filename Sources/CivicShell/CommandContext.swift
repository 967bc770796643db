import CivicStorage
import CivicStudy
import CivicTerminal
import CivicText
import CivicTime

/// What a command works with: streams, input, clock, language and the options of the program.
final class CommandContext {
  let environment: Environment
  let output: Output
  let table: CommandTable
  let globals: GlobalOptions
  let messages: Messages
  let clock: Clock
  /// What the learner decided.
  let settings: Settings
  /// Whether commands come from a person at the prompt of the shell.
  let isInteractive: Bool
  private let makeReader: (CommandContext) -> any LineReader
  private var openReader: (any LineReader)?

  init(
    environment: Environment,
    output: Output,
    table: CommandTable = .standard,
    globals: GlobalOptions = GlobalOptions(),
    clock: Clock? = nil,
    isInteractive: Bool = false,
    makeReader: @escaping (CommandContext) -> any LineReader
  ) {
    self.environment = environment
    self.output = output
    self.table = table
    self.globals = globals
    let settings = SettingsFile.settings(globals, environment)
    self.settings = settings
    self.messages = Messages(
      language: globals[GlobalOptions.language].flatMap(InterfaceLanguage.init(rawValue:))
        ?? settings.language ?? environment.language
    )
    self.clock = clock ?? Clock(frozen: globals[GlobalOptions.now].flatMap { Instant(iso8601: $0) })
    self.isInteractive = isInteractive
    self.makeReader = makeReader
  }

  /// Where answers come from; opened when first needed.
  var reader: any LineReader {
    if let openReader { return openReader }
    let reader = makeReader(self)
    openReader = reader
    return reader
  }

  /// Gives the terminal back, if it was ever taken.
  func releaseReader() { openReader?.release() }

  /// The same surroundings for one command with further options.
  func overlaid(by later: GlobalOptions) -> CommandContext {
    guard !later.values.isEmpty else { return self }
    return CommandContext(
      environment: environment,
      output: output,
      table: table,
      globals: globals.overlaid(by: later),
      clock: later[GlobalOptions.now] == nil ? clock : nil,
      isInteractive: isInteractive,
      makeReader: { [reader] _ in reader }
    )
  }

  /// How columns are counted.
  var measure: DisplayWidth { DisplayWidth(ambiguousWidth: settings.ambiguousWidth) }

  /// Columns to set text to.
  var width: Int {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
    return environment.isOutputTerminal ? environment.terminalSize()?.columns ?? 80 : 80
  }

  /// Sets text to the width.
  var breaker: LineBreaker { LineBreaker(width: width, measure: measure) }

  /// Whether results are JSON.
  var wantsJSON: Bool { globals[GlobalOptions.json] }

  /// Local time, as the system or `--timezone` has it.
  private(set) lazy var zone = TimeZone.offsets()

  // MARK: - Saying things

  /// Says what happened, on standard error, unless the user wants quiet.
  func note(_ sentence: String) {
    guard !globals[GlobalOptions.quiet] else { return }
    output.results.flush()
    output.messages.line(StyledText(sentence))
  }

  /// Says what went wrong.
  func complain(_ sentence: String) {
    complain(CommandFailure(.damaged, sentence))
  }

  /// Says what went wrong, and where.
  func complain(_ failure: CommandFailure) {
    output.results.flush()
    output.messages.line(StyledText(failure.line))
  }

  // MARK: - Files

  /// The bytes of a file the user named; `-` is standard input.
  func bytes(of path: String) throws -> [UInt8] {
    try File.read(UserPath.expanded(path, home: environment["HOME"]))
  }
}
