/// How a command ended, as the operating system's shell sees it.
enum ExitCode: Int32, Sendable, Hashable {
  /// Done.
  case done = 0
  /// Done, with findings; or a command of a script failed.
  case findings = 1
  /// Wrong usage.
  case usage = 2
  /// Data unreadable or damaged, or only partly carried over.
  case damaged = 3
  /// Interrupted by the user.
  case interrupted = 130
}
