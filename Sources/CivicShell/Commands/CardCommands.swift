import CivicDecks
import CivicStorage
import CivicStudy
import CivicTerminal
import CivicTime

/// Commands that note something about the cards of an item: `suspend`, `resume`, `bury`, `flag`, `reset`,
/// `unlink`.
enum CardCommands {
  static let off = OptionKey.flag("off", "take the flag away", "去掉标记")

  static let definitions: [CommandDefinition] = [
    command(
      "suspend",
      "暂停",
      Bilingual("put an item aside until it is resumed", "暂停一个条目，直到恢复"),
      example: "puts the item aside",
      "暂停此条目"
    ) { card, _, _ in .suspend(card: card) },
    command(
      "resume",
      "恢复",
      Bilingual("ask a suspended, buried or reported item again", "恢复暂停、推迟或报错的条目"),
      example: "asks the item again",
      "恢复此条目"
    ) { card, _, _ in .resume(card: card) },
    command(
      "bury",
      "推迟",
      Bilingual("put an item off until tomorrow", "把一个条目推到明天"),
      example: "asks the item tomorrow",
      "明天再问此条目"
    ) { card, context, _ in .bury(card: card, until: context.today.adding(days: 1)) },
    command(
      "flag",
      "标记",
      Bilingual("flag an item", "给条目加标记"),
      options: [off.definition],
      example: "flags the item",
      "给此条目加标记"
    ) { card, _, invocation in .flag(card: card, isOn: !invocation[off]) },
    command(
      "reset",
      "重置",
      Bilingual("make an item new again; its history stays", "让条目重新变成新的，历史仍在"),
      example: "asks the item as if it were new",
      "当作新条目"
    ) { card, _, _ in .reset(card: card) },
    command(
      "unlink",
      "断开",
      Bilingual("give an item back its own history", "让条目不再接续别的条目的历史"),
      example: "the item no longer inherits a history",
      "此条目不再接续历史"
    ) { card, _, _ in .unlink(card: card) },
  ]

  private static func command(
    _ name: String,
    _ alias: String,
    _ summary: Bilingual,
    options: [OptionDefinition] = [],
    example english: String,
    _ chinese: String,
    action: @escaping @Sendable (CardID, CommandContext, Invocation) -> ReviewAction
  ) -> CommandDefinition {
    CommandDefinition(
      name,
      alias: alias,
      group: .change,
      summary,
      arguments: [ArgumentDefinition("ITEM", .item)],
      options: options,
      examples: [
        CommandExample(name + " k7f3q2d", english, chinese),
        CommandExample(alias + " k7f3q2d.2", "one card of an item only", "只对其中一张卡片"),
      ],
      run: { invocation, context in
        let library = try context.library()
        let text = invocation.arguments[0]
        let entry = try context.entry(text, in: library)
        let named = entry.cards.filter { $0.id.text == text }
        let cards = named.isEmpty ? entry.cards : named
        try context.record(cards.map { action($0.id, context, invocation) }, library)
        context.note(context.messages.noted(name: context.messages.say(summary), item: text))
        return .done
      }
    )
  }
}

extension CommandContext {
  /// Makes things that happened durable.
  func record(_ actions: [ReviewAction], _ library: DeckLibrary) throws {
    let store = try progressStore(.writing, library)
    defer { store.close() }
    try record(actions, in: store)
  }

  /// Makes things that happened durable in an open store.
  func record(_ actions: [ReviewAction], in store: ProgressStore) throws {
    let moment = clock.tick()
    do throws(StorageError) {
      try store.record(actions, at: moment, offsetSeconds: zone.offsetSeconds(at: moment))
    } catch {
      throw CommandFailure(.damaged, error.text(in: messages.language))
    }
  }
}
