import CivicDecks
import CivicStorage
import CivicTerminal
import CivicText

/// Commands that change decks: `add`, `edit`, `tag`, `move`.
enum EditCommands {
  static let addTag = OptionKey.value(
    "add",
    "T",
    .tag,
    isRepeatable: true,
    "a tag the item gets",
    "加上标签"
  )
  static let removeTag = OptionKey.value(
    "remove",
    "T",
    .tag,
    isRepeatable: true,
    "a tag the item loses",
    "去掉标签"
  )

  static let edit = CommandDefinition(
    "edit",
    alias: "编辑",
    group: .change,
    Bilingual("open an item in your editor", "用编辑器打开条目"),
    arguments: [ArgumentDefinition("ITEM", .item)],
    examples: [
      CommandExample("edit k7f3q2d", "opens the deck at the item", "在条目处打开牌组"),
      CommandExample("编辑 k7f3q2d", "the same in Chinese", "中文写法"),
    ],
    run: { invocation, context in
      let entry = try context.entry(invocation.arguments[0], in: try context.library())
      context.edit(entry.file.path, line: entry.place.lines.lowerBound)
      context.say(
        try DeckLibrary.read(entry.file.path, context.messages.language).parsed.diagnostics
      )
      return .done
    }
  )

  static let tag = CommandDefinition(
    "tag",
    alias: "标签",
    group: .change,
    Bilingual("show or change the tags of an item", "看或改条目的标签"),
    arguments: [ArgumentDefinition("ITEM", .item)],
    options: [addTag.definition, removeTag.definition],
    examples: [
      CommandExample("tag k7f3q2d --add 重点", "adds a tag", "加一个标签"),
      CommandExample("tag k7f3q2d", "shows its tags", "显示标签"),
    ],
    run: { try tag($0, $1) }
  )

  static let move = CommandDefinition(
    "move",
    alias: "移动",
    group: .change,
    Bilingual("move an item to another deck", "把条目移到别的牌组"),
    arguments: [ArgumentDefinition("ITEM", .item), ArgumentDefinition("DECK", .deck)],
    examples: [
      CommandExample("move k7f3q2d 青山", "moves it, keeping its history", "移过去，历史保留"),
      CommandExample("移动 k7f3q2d other.deck.md", "to a deck by its path", "按路径指定牌组"),
    ],
    run: { try move($0, $1) }
  )

  private static func tag(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let entry = try context.entry(invocation.arguments[0], in: try context.library())
    let parsed = entry.file.parsed
    let changed = parsed.tagging(
      entry: entry.number,
      adding: invocation.all(addTag),
      removing: invocation.all(removeTag)
    )
    if changed.bytes != parsed.source.bytes {
      try File.write(changed.bytes, to: entry.file.path, replaces: true)
    }
    let now = try DeckLibrary.read(entry.file.path, context.messages.language)
    if case .item(let item) = now.deck.entries[entry.number] {
      context.output.results.line(StyledText(item.tags.map { "#" + $0 }.joined(separator: " ")))
    }
    return .done
  }

  private static func move(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let library = try context.library()
    let entry = try context.entry(invocation.arguments[0], in: library)
    let target = try context.deck(invocation.arguments[1], in: library)
    guard target.path != entry.file.path else { return .done }
    // Without an id of its own the item would lose its history when it moves.
    var parsed = entry.file.parsed
    if entry.item.id == nil {
      var item = entry.item
      item.id = entry.id
      parsed = DeckParser.parse(parsed.replacing(entry: entry.number, with: item))
    }
    let (from, to) = parsed.moving(entry: entry.number, to: target.parsed)
    try File.write(to.bytes, to: target.path, replaces: true)
    try File.write(from.bytes, to: entry.file.path, replaces: true)
    context.note(context.messages.wrote(target.path))
    return .done
  }
}
