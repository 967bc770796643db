import CivicStorage
import CivicText

/// Why a command could not do its work, as one finished sentence.
struct CommandFailure: Error, Hashable {
  /// How the program ends.
  var code: ExitCode
  /// What happened and what to do next, in the interface language.
  var sentence: String
  /// The place in a file it is about, which then stands before the sentence.
  var diagnostic: Diagnostic?

  init(_ code: ExitCode, _ sentence: String) {
    self.code = code
    self.sentence = sentence
  }

  init(_ code: ExitCode, _ diagnostic: Diagnostic) {
    self.code = code
    self.sentence = diagnostic.message
    self.diagnostic = diagnostic
  }

  /// The line that tells it: `civiq: error: …`, or `path:line:column: error: …`.
  var line: String {
    diagnostic?.description ?? "civiq: error: " + sentence
  }
}
