import CivicTerminal

/// What the shell says when it opens.
enum Greeting {
  /// Greets a person.
  static func show(_ context: CommandContext) {
    let title: StyledText = "\(Version.line, .strong) · \(context.messages.tagline())"
    context.output.results.lines(title.wrapped(context.breaker))
    context.output.results.lines(
      StyledText(context.messages.helpHint(), .faint).wrapped(context.breaker)
    )
  }

  /// Lists what is due, when a pipe brought nothing else to do.
  static func listDue(_ context: CommandContext) {}
}
