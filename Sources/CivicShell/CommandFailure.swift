/// Why a command could not do its work, as one finished sentence.
struct CommandFailure: Error, Hashable {
  /// How the program ends.
  var code: ExitCode
  /// What happened and what to do next, in the interface language.
  var sentence: String

  init(_ code: ExitCode, _ sentence: String) {
    self.code = code
    self.sentence = sentence
  }
}
