import CivicDecks
import CivicStorage
import CivicStudy
import CivicTerminal
import CivicText

/// `study`: a review session.
enum StudyCommand {
  static let limit = OptionKey.integer("limit", "N", 1...100_000, "at most N cards", "最多 N 张卡片")
  static let new = OptionKey.integer("new", "N", 0...100_000, "N new cards", "N 张新卡")
  static let minutes = OptionKey.integer(
    "minutes",
    "N",
    1...1_440,
    "stop after N minutes",
    "学 N 分钟"
  )
  static let typed = OptionKey.flag("typed", "type the answers", "键入答案")
  static let cram = OptionKey.flag("cram", "practise, leaving the schedule alone", "随意练习，不动日程")
  static let tag = OptionKey.value(
    "tag",
    "T",
    .tag,
    isRepeatable: true,
    "only items with this tag",
    "只学带此标签的条目"
  )
  static let kinds = OptionKey.value(
    "kinds",
    "LIST",
    .words(ItemKind.allCases.map(\.rawValue)),
    "only these kinds of items",
    "只学这些题型"
  )

  static let definition = CommandDefinition(
    "study",
    alias: "学习",
    group: .study,
    Bilingual("study what is due", "学习到期的卡片"),
    arguments: [ArgumentDefinition("DECK", .deck, .any)],
    options: [
      limit.definition, new.definition, minutes.definition, typed.definition, cram.definition,
      tag.definition, kinds.definition,
    ],
    examples: [
      CommandExample("study", "asks everything that is due", "学习所有到期的卡片"),
      CommandExample("study --new 5 --minutes 10", "five new cards, ten minutes", "五张新卡，十分钟"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let library = try context.library()
    let decks = try context.decks(invocation.arguments, in: library)
    if library.files.isEmpty {
      context.note(context.messages.noDecks())
      return .done
    }
    let store = try context.progressStore(.writing, library)
    defer {
      store.saveDerivedState()
      store.close()
    }
    let index = CardIndex(library)
    let queue = StudyQueue(
      of: index.studyCards,
      progress: store.progress,
      plan: plan(invocation, decks, context),
      now: context.clock.now,
      today: context.today
    )
    let session = StudySession(queue: queue, isCram: invocation[cram])
    try StudyDesk(
      context: context,
      store: store,
      index: index,
      session: session,
      isTyped: invocation[typed] || context.settings.isTyped,
      minutes: invocation[minutes]
    ).run()
    return .done
  }

  private static func plan(
    _ invocation: Invocation,
    _ decks: [DeckFile],
    _ context: CommandContext
  ) -> StudyPlan {
    StudyPlan(
      newPerDay: context.settings.newPerDay,
      reviewsPerDay: context.settings.reviewsPerDay,
      newCards: invocation[new],
      limit: invocation[limit],
      decks: invocation.arguments.isEmpty ? [] : Set(decks.map(\.name)),
      tags: Set(invocation.all(tag)),
      kinds: Set((invocation.words(kinds) ?? []).compactMap(ItemKind.init(rawValue:))),
      isCram: invocation[cram],
      seed: context.seed(for: "study")
    )
  }
}
