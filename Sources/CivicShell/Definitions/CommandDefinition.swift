/// Everything there is to say about a command: parsing, help, completion and documents read it from here.
struct CommandDefinition: Sendable {
  /// The English name.
  let name: String
  /// The Chinese name.
  let alias: String
  /// Under which heading help lists it.
  let group: CommandGroup
  /// What it does, in a few words.
  let summary: Bilingual
  /// Its arguments in order; only the last may take several words.
  let arguments: [ArgumentDefinition]
  /// Its options.
  let options: [OptionDefinition]
  /// Two uses that can be typed as they stand.
  let examples: [CommandExample]
  /// Does the work.
  let run: @Sendable (Invocation, CommandContext) throws -> ExitCode

  init(
    _ name: String,
    alias: String,
    group: CommandGroup,
    _ summary: Bilingual,
    arguments: [ArgumentDefinition] = [],
    options: [OptionDefinition] = [],
    examples: [CommandExample],
    run: @escaping @Sendable (Invocation, CommandContext) throws -> ExitCode
  ) {
    self.name = name
    self.alias = alias
    self.group = group
    self.summary = summary
    self.arguments = arguments
    self.options = options
    self.examples = examples
    self.run = run
  }
}

/// The headings under which help lists commands.
enum CommandGroup: CaseIterable, Sendable {
  case study
  case make
  case change
  case figures
  case paper
  case care
  case shell

  /// The heading.
  var title: Bilingual {
    switch self {
    case .study: Bilingual("study", "学习")
    case .make: Bilingual("make decks", "做牌组")
    case .change: Bilingual("look and change", "看与改")
    case .figures: Bilingual("figures", "统计")
    case .paper: Bilingual("paper and exchange", "试卷与交换")
    case .care: Bilingual("care", "维护")
    case .shell: Bilingual("this program", "本程序")
    }
  }
}

/// An argument of a command.
struct ArgumentDefinition: Sendable, Hashable {
  /// How many words an argument takes.
  enum Count: Sendable, Hashable {
    case one
    case optional
    case some
    case any
  }

  /// What stands for it in help.
  let name: String
  /// What it may be.
  let kind: ValueKind
  /// How many words it takes.
  let count: Count

  init(_ name: String, _ kind: ValueKind, _ count: Count = .one) {
    self.name = name
    self.kind = kind
    self.count = count
  }

  /// Whether it may be left out.
  var isOptional: Bool { count == .optional || count == .any }

  /// Whether it takes several words.
  var takesSeveral: Bool { count == .some || count == .any }

  /// The argument as help shows it: `DECK…`, `[DECK]`.
  var usage: String {
    switch count {
    case .one: name
    case .optional: "[" + name + "]"
    case .some: name + "…"
    case .any: "[" + name + "…]"
    }
  }
}

/// A use of a command, and what it does.
struct CommandExample: Sendable, Hashable {
  /// What is typed, without the program's name.
  let line: String
  /// What happens.
  let effect: Bilingual

  init(_ line: String, _ english: String, _ chinese: String) {
    self.line = line
    self.effect = Bilingual(english, chinese)
  }
}
