import CivicStorage
import CivicTerminal
import CivicText
import CivicTime
import Glibc

/// What the program takes from the process around it; made once, where everything is put together.
struct Environment {
  /// Environment variables.
  var variables: [String: String]
  /// Path of the program, without links.
  var programPath: String
  /// Whether a person types on standard input.
  var isInputTerminal: Bool
  /// Whether a person reads standard output.
  var isOutputTerminal: Bool
  /// Whether a person reads standard error.
  var isErrorTerminal: Bool
  /// Columns and rows of the terminal, as they are at the moment of asking.
  var terminalSize: () -> (columns: Int, rows: Int)?

  /// The environment of this process.
  static func process() -> Environment {
    Environment(
      variables: processVariables(),
      programPath: File.realPath("/proc/self/exe"),
      isInputTerminal: Terminal.isTerminal(0),
      isOutputTerminal: Terminal.isTerminal(1),
      isErrorTerminal: Terminal.isTerminal(2),
      terminalSize: { Terminal.size() }
    )
  }

  /// A variable that is set and not empty.
  subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The language the locale asks for; English when it asks for neither.
  var language: InterfaceLanguage {
    let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    return locale.hasPrefix("zh") ? .chinese : .english
  }

  /// Whether the terminal understands no escape sequences.
  var isDumb: Bool { (self["TERM"] ?? "dumb") == "dumb" }

  private static func processVariables() -> [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text).split(
        separator: "=",
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return variables
  }
}
