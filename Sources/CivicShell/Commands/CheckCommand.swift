import CivicDecks
import CivicStorage
import CivicTerminal
import CivicText

/// `check`: what is wrong with decks.
enum CheckCommand {
  static let strict = OptionKey.flag("strict", "warnings count as errors", "警告也算错误")

  static let definition = CommandDefinition(
    "check",
    alias: "检查",
    group: .make,
    Bilingual("find slips in decks", "检查牌组中的毛病"),
    arguments: [ArgumentDefinition("PATH", .deck, .any)],
    options: [strict.definition],
    examples: [
      CommandExample("check", "checks all decks that can be found", "检查找得到的所有牌组"),
      CommandExample("check my.deck.md --strict", "fails on warnings too", "有警告也算不过"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let paths = try context.deckPaths(invocation.arguments)
    let library = DeckLibrary(paths: paths, language: context.messages.language)
    for failure in library.failures {
      context.complain(failure.text(in: context.messages.language))
    }
    let diagnostics = DeckChecker.check(
      decks: library.files.map(\.parsed),
      documents: { document($0, besides: $1) },
      today: context.today,
      language: context.messages.language
    )
    context.output.results.lines(diagnostics.map { StyledText($0.description) })
    let counts = Diagnostic.Severity.allCases.map { severity in
      diagnostics.count { $0.severity == severity }
    }
    context.note(
      context.messages.checked(
        files: library.files.count,
        errors: counts[0],
        warnings: counts[1],
        notes: counts[2]
      )
    )
    if !library.failures.isEmpty { return .damaged }
    let fails = counts[0] > 0 || (invocation[strict] && counts[1] > 0)
    return fails ? .findings : .done
  }

  /// A document a deck names: as a path from its folder, or from here.
  private static func document(_ name: String, besides deck: String) -> SourceText? {
    let folder = deck.lastIndex(of: "/").map { String(deck[...$0]) } ?? ""
    for path in [folder + name, name] {
      if let bytes = try? File.read(path) { return SourceText(name: path, bytes: bytes) }
    }
    return nil
  }
}
