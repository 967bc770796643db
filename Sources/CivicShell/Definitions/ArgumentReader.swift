/// Reads words into an invocation, by the definitions of the commands.
struct ArgumentReader {
  /// The commands there are.
  let table: CommandTable

  /// What a command line says: the options that stand for the whole program, and the command if any.
  struct Reading {
    /// Options of the program.
    var globals: GlobalOptions
    /// The command, or `nil` when none was named.
    var invocation: Invocation?
  }

  /// Reads the words after the program's name, or those typed in the shell.
  func read(_ words: [String]) throws(UsageError) -> Reading {
    var state = State()
    var rest = words[...]
    while let word = rest.popFirst() {
      if state.takesEverything || word == "-" || !word.hasPrefix("-") {
        try take(word, &state)
      } else if word == "--" {
        state.takesEverything = true
      } else {
        try readOption(word, &rest, &state)
      }
    }
    let globals = GlobalOptions(values: state.globals)
    guard let command = state.command else { return Reading(globals: globals, invocation: nil) }
    if !globals.wantsHelp { try check(state.arguments, of: command) }
    let invocation = Invocation(
      command: command,
      arguments: state.arguments,
      values: state.values
    )
    return Reading(globals: globals, invocation: invocation)
  }

  private struct State {
    var command: CommandDefinition?
    var arguments: [String] = []
    var values: [String: [String]] = [:]
    var globals: [String: [String]] = [:]
    var takesEverything = false
  }

  private func take(_ word: String, _ state: inout State) throws(UsageError) {
    if state.command == nil {
      state.command = try table.command(named: word)
    } else {
      state.arguments.append(word)
    }
  }

  // MARK: - Options

  private func readOption(
    _ word: String,
    _ rest: inout ArraySlice<String>,
    _ state: inout State
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let typed = String(parts[0])
    // A negative number is an argument, not an option.
    if Double(word) != nil { return try take(word, &state) }
    let own = state.command.flatMap { Self.option(typed, among: $0.options) }
    guard let option = own ?? Self.option(typed, among: GlobalOptions.definitions) else {
      throw unknownOption(typed, state.command)
    }
    var value = parts.count == 2 ? String(parts[1]) : nil
    if option.isFlag {
      guard value == nil else { throw .unexpectedValue(option: option.typed) }
    } else {
      value = value ?? rest.popFirst()
      guard let value else {
        throw .missingValue(option: option.typed, placeholder: option.placeholder ?? "")
      }
      try Self.check(value, of: option.typed, kind: option.kind)
    }
    if own != nil {
      try Self.add(value ?? "", option, to: &state.values)
    } else {
      try Self.add(value ?? "", option, to: &state.globals)
    }
  }

  private static func add(
    _ value: String,
    _ option: OptionDefinition,
    to values: inout [String: [String]]
  ) throws(UsageError) {
    guard values[option.name] == nil || option.isRepeatable || option.isFlag else {
      throw .repeatedOption(option: option.typed)
    }
    values[option.name, default: []].append(value)
  }

  private static func option(
    _ typed: String,
    among options: [OptionDefinition]
  ) -> OptionDefinition? {
    options.first { $0.typed == typed || $0.letter.map { "-" + String($0) } == typed }
  }

  private func unknownOption(_ typed: String, _ command: CommandDefinition?) -> UsageError {
    let known = ((command?.options ?? []) + GlobalOptions.definitions).map(\.name)
    let name = String(typed.drop { $0 == "-" })
    return .unknownOption(
      name: typed,
      command: command?.name,
      closest: Closest.match(name, among: known).map { "--" + $0 }
    )
  }

  // MARK: - Values

  private static func check(
    _ value: String,
    of place: String,
    kind: ValueKind
  ) throws(UsageError) {
    guard !kind.accepts(value) else { return }
    var closest: String?
    switch kind {
    case .word(let words): closest = Closest.match(value, among: words)
    case .words(let words):
      let wrong = ValueKind.parts(value).first { !words.contains($0) } ?? value
      throw .wrongValue(
        of: place,
        value: wrong,
        kind: kind,
        closest: Closest.match(wrong, among: words)
      )
    default: break
    }
    throw .wrongValue(of: place, value: value, kind: kind, closest: closest)
  }

  private func check(
    _ arguments: [String],
    of command: CommandDefinition
  ) throws(UsageError) {
    var rest = arguments[...]
    for definition in command.arguments {
      guard let first = rest.popFirst() else {
        if definition.isOptional { return }
        throw .missingArgument(name: definition.name, command: command.name)
      }
      try Self.check(first, of: definition.name, kind: definition.kind)
      while definition.takesSeveral, let next = rest.popFirst() {
        try Self.check(next, of: definition.name, kind: definition.kind)
      }
    }
    if let extra = rest.first { throw .tooManyArguments(first: extra, command: command.name) }
  }
}
