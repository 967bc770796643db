import CivicStorage
import CivicDecks
import CivicStudy
import CivicTerminal
import CivicText

/// `search`: items by text, deck, tag, kind and state.
enum SearchCommand {
  static let definition = CommandDefinition(
    "search",
    alias: "搜索",
    group: .change,
    Bilingual("find items by text, deck, tag, kind or state", "按文字、牌组、标签、题型、状态找条目"),
    arguments: [ArgumentDefinition("QUERY", .text, .some)],
    examples: [
      CommandExample("search 预算 is:due", "due items about a word", "含此词且到期的条目"),
      CommandExample("search tag:数字 recall:<0.8", "by tag and recall", "按标签与记忆率"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let query: SearchQuery
    do throws(SearchError) {
      query = try SearchQuery(invocation.arguments.joined(separator: " "))
    } catch {
      throw CommandFailure(.usage, error.text(in: context.messages.language))
    }
    let library = try context.library()
    let progress = try context.progressStore(.reading, library).progress
    let (now, today) = (context.clock.now, context.today)
    let cards = Dictionary(CardIndex(library).studyCards.map { ($0.id, $0) }) { first, _ in first }
    let found = library.entries.filter { entry in
      let text = DeckPrinter.text(of: entry.item)
      return entry.cards.contains { card in
        guard let studyCard = cards[card.id] else { return false }
        let subject = SearchQuery.Subject(
          studyCard,
          text: text,
          progress: progress[card.id],
          recall: progress.recall(of: card.id, on: today),
          now: now,
          today: today
        )
        return query.matches(subject)
      }
    }
    ListCommands.show(found.map { ItemLine(entry: $0, remark: $0.file.name) }, context)
    return found.isEmpty ? .findings : .done
  }
}
