/// A command line that was understood: the command, its arguments and its options.
struct Invocation: Sendable {
  /// The command.
  let command: CommandDefinition
  /// The arguments in order.
  let arguments: [String]
  /// The values of each option by its name; flags have one empty value.
  let values: [String: [String]]

  /// The last value of an option, or `nil` when it was not given.
  subscript<Value>(option: OptionKey<Value>) -> Value? {
    values[option.definition.name]?.last.flatMap(option.read)
  }

  /// Whether a flag was given.
  subscript(flag: OptionKey<Bool>) -> Bool { values[flag.definition.name] != nil }

  /// All values of a repeatable option.
  func all<Value>(_ option: OptionKey<Value>) -> [Value] {
    (values[option.definition.name] ?? []).compactMap(option.read)
  }

  /// The words of an option that lists several, or `nil` when it was not given.
  func words(_ option: OptionKey<String>) -> [String]? {
    self[option].map(ValueKind.parts)
  }
}
