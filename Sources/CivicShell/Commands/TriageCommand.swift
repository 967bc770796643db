import CivicDecks
import CivicStorage
import CivicStudy
import CivicTerminal
import CivicText

/// `triage`: accept, edit or reject generated items, one key each.
enum TriageCommand {
  static let definition = CommandDefinition(
    "triage",
    alias: "筛选",
    group: .make,
    Bilingual("accept, edit or reject the items of a deck", "逐题留用、编辑或拒绝"),
    arguments: [ArgumentDefinition("DECK", .deck)],
    examples: [
      CommandExample("triage news", "goes through a deck item by item", "逐题过一遍牌组"),
      CommandExample("筛选 news", "the same in Chinese", "中文写法"),
    ],
    run: { try run($0, $1) }
  )

  private enum Verdict {
    case accept
    case reject
    case edit
    case stop
  }

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let library = try context.library()
    var file = try context.deck(invocation.arguments[0], in: library)
    let store = try context.progressStore(.writing, library)
    defer { store.close() }
    var (accepted, rejected, number) = (0, 0, 0)
    let count = file.deck.items.count
    loop: while let entry = LibraryEntry.entries(of: [file]).first(where: { $0.number >= number }) {
      let shown = accepted + rejected + 1
      switch ask(entry, shown: shown, of: count, context) {
      case .accept:
        accepted += 1
        number = entry.number + 1
      case .reject:
        let key = entry.item.fact ?? entry.id.text
        try context.record([.reject(key: EventText(key))], in: store)
        let rest = file.parsed.removing(entry: entry.number)
        try File.write(rest.bytes, to: file.path, replaces: true)
        rejected += 1
      case .edit: context.edit(file.path, line: entry.place.lines.lowerBound)
      case .stop: break loop
      }
      file = try DeckLibrary.read(file.path, context.messages.language)
    }
    context.releaseReader()
    context.note(context.messages.triaged(accepted: accepted, rejected: rejected))
    return .done
  }

  private static func ask(
    _ entry: LibraryEntry,
    shown: Int,
    of count: Int,
    _ context: CommandContext
  ) -> Verdict {
    let view = ItemView(messages: context.messages, breaker: context.breaker)
    context.output.results.lines([""] + view.lines(entry))
    let keys = StyledText(context.messages.triageKeys(shown, of: count), .faint)
    context.output.results.lines(keys.wrapped(context.breaker))
    while true {
      switch StudyInput.next(context.reader) {
      case .key("a"), .go: return .accept
      case .key("r"): return .reject
      case .key("e"): return .edit
      case .key("q"), .end, .cancel: return .stop
      case .key, .text, .redraw: continue
      }
    }
  }
}
