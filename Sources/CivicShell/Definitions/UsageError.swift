/// Why a command line could not be understood.
enum UsageError: Error, Hashable {
  case unknownCommand(name: String, closest: String?)
  case ambiguousCommand(name: String, matches: [String])
  case unknownOption(name: String, command: String?, closest: String?)
  case missingValue(option: String, placeholder: String)
  case unexpectedValue(option: String)
  case repeatedOption(option: String)
  case wrongValue(of: String, value: String, kind: ValueKind, closest: String?)
  case missingArgument(name: String, command: String)
  case tooManyArguments(first: String, command: String)
  case unterminatedQuote
}
