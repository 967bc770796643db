import CivicTerminal

/// What the shell says when it opens.
enum Greeting {
  /// Greets a person.
  static func show(_ context: CommandContext) {
    context.output.results.line("\(Version.line, .strong) · \(context.messages.tagline())")
    context.output.results.line(StyledText(context.messages.helpHint(), .faint))
  }

  /// Lists what is due, when a pipe brought nothing else to do.
  static func listDue(_ context: CommandContext) {}
}
