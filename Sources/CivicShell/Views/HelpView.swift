import CivicTerminal
import CivicText

/// Sets the definitions of commands as help.
struct HelpView {
  let messages: Messages
  let breaker: LineBreaker

  /// All commands by group.
  func overview(of table: CommandTable) -> [StyledText] {
    let title: StyledText = "\("civiq", .strong) · \(messages.tagline())"
    let usage: StyledText =
      "\(messages.usageHeading(), .strong)  civiq [\(messages.commandPlaceholder())]"
    var lines = title.wrapped(breaker) + [""] + usage.wrapped(breaker)
    for group in CommandGroup.allCases {
      let commands = table.commands.filter { $0.group == group }
      guard !commands.isEmpty else { continue }
      lines += ["", StyledText(messages.say(group.title), .strong)]
      for command in commands {
        lines += row(names(of: command), messages.say(command.summary))
      }
    }
    lines += ["", StyledText(messages.globalOptionsHeading(), .strong)]
    lines += GlobalOptions.definitions.flatMap { row(typed($0), messages.say($0.summary)) }
    return lines + [""] + StyledText(messages.helpHint(), .faint).wrapped(breaker)
  }

  /// One command with its arguments, options and examples.
  func details(of command: CommandDefinition) -> [StyledText] {
    let arguments = command.arguments.map { " " + $0.usage }.joined()
    let options = command.options.isEmpty ? "" : " [" + messages.optionsHeading() + "]"
    let title: StyledText =
      "\(names(of: command), .strong) · \(messages.say(command.summary))"
    let usage: StyledText =
      "\(messages.usageHeading(), .strong)  \(command.name, .key)\(arguments)\(options)"
    var lines = title.wrapped(breaker) + [""] + usage.wrapped(breaker)
    if !command.options.isEmpty {
      lines += ["", StyledText(messages.optionsHeading(), .strong)]
      lines += command.options.flatMap { row(typed($0), messages.say($0.summary)) }
    }
    lines += ["", StyledText(messages.examplesHeading(), .strong)]
    for example in command.examples {
      lines += StyledText(example.line, .key).wrapped(breaker, prefix: "  ")
      lines += StyledText(messages.say(example.effect)).wrapped(breaker, prefix: "      ")
    }
    return lines
  }

  private func names(of command: CommandDefinition) -> String {
    command.name + " " + command.alias
  }

  private func typed(_ option: OptionDefinition) -> String {
    let letter = option.letter.map { "-" + String($0) + ", " } ?? ""
    return letter + option.typed + (option.placeholder.map { " " + $0 } ?? "")
  }

  /// A name and what it means, side by side or, on narrow terminals, one below the other.
  private func row(_ name: String, _ summary: String) -> [StyledText] {
    let column = 22
    let start: StyledText = "  \(name, .key)"
    let columns = start.columns(breaker.measure)
    if breaker.width < 50 || columns > column {
      return StyledText(name, .key).wrapped(breaker, prefix: "  ")
        + StyledText(summary).wrapped(breaker, prefix: "      ")
    }
    return StyledText(summary).wrapped(
      breaker,
      prefix: start + StyledText(String(repeating: " ", count: column + 2 - columns))
    )
  }
}
