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
    let diagnostics = DeckChecks(library: library, context: context).diagnostics
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
}

/// All that can be said against some decks.
struct DeckChecks {
  let library: DeckLibrary
  let context: CommandContext

  /// Slips of the text, items that repeat others, facts that no longer hold; by file and line.
  var diagnostics: [Diagnostic] {
    let all = library.files.flatMap(\.parsed.diagnostics) + conflicts + expired + missingSources
    return all.sorted { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) }
  }

  private var conflicts: [Diagnostic] {
    library.catalogue.conflicts.map { conflict in
      let first = library.catalogue.entries[conflict.first]
      let place = library.files[first.deck].path + ":\(first.place.lines.lowerBound)"
      return diagnostic(
        conflict.isSameID ? .warning : .error,
        library.catalogue.entries[conflict.later],
        conflict.isSameID ? .id : nil,
        context.messages.repeatedItem(isSameID: conflict.isSameID, first: place)
      )
    }
  }

  private var expired: [Diagnostic] {
    let today = context.today
    return library.catalogue.entries.compactMap { entry in
      guard let validity = entry.item.validity, validity.isExpired(on: today) else { return nil }
      return diagnostic(.note, entry, .validity, context.messages.expiredItem(validity.text))
    }
  }

  /// Documents named in `source:` of a front matter that are not beside the deck.
  private var missingSources: [Diagnostic] {
    library.files.compactMap { file in
      guard let source = file.deck.header.source else { return nil }
      let folder = file.path.lastIndex(of: "/").map { String(file.path[...$0]) } ?? ""
      guard !File.exists(source), !File.exists(folder + source) else { return nil }
      return Diagnostic(
        .note,
        path: file.path,
        line: 1,
        column: 1,
        message: context.messages.missingSource(source)
      )
    }
  }

  private func diagnostic(
    _ severity: Diagnostic.Severity,
    _ entry: CardCatalogue.Entry,
    _ key: DeckKey?,
    _ message: String
  ) -> Diagnostic {
    let file = library.files[entry.deck]
    let place =
      key.map { file.parsed.position(of: $0, in: entry.place) }
      ?? (line: entry.place.lines.lowerBound, column: 1)
    return Diagnostic(
      severity,
      path: file.path,
      line: place.line,
      column: place.column,
      message: message
    )
  }
}
