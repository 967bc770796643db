import CivicDecks
import CivicStorage
import CivicTerminal
import CivicText

/// `add`: a new item, asked for step by step.
enum AddCommand {
  static let definition = CommandDefinition(
    "add",
    alias: "添加",
    group: .change,
    Bilingual("add an item, asked for step by step", "一步步添加条目"),
    arguments: [ArgumentDefinition("DECK", .deck, .optional)],
    examples: [
      CommandExample("add", "adds to your own deck", "加到自己的牌组"),
      CommandExample("add 青山", "adds to a deck", "加到一个牌组"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let file = try target(invocation.arguments.first, context)
    guard let text = dialogue(context) else { return .done }
    let added = file.parsed.adding(text: text)
    let parsed = DeckParser.parse(added, language: context.messages.language)
    guard parsed.deck.items.count > file.deck.items.count else {
      context.say(parsed.diagnostics)
      throw CommandFailure(.usage, context.messages.notAnItem())
    }
    try File.write(added.bytes, to: file.path, replaces: true)
    context.note(context.messages.wrote(file.path))
    return .done
  }

  /// The deck to add to: the one named, or the learner's own, which is made if need be.
  private static func target(_ name: String?, _ context: CommandContext) throws -> DeckFile {
    if let name { return try context.deck(name, in: try context.library()) }
    let folder = try context.workspace().ownDecks
    let path = folder + "/my" + DeckFile.ending
    if !File.exists(path) {
      try File.makeFolder(folder)
      let deck = Deck(header: DeckHeader(name: context.messages.ownDeckName()), entries: [])
      try File.write(Array(DeckPrinter.print(deck).utf8), to: path, replaces: false)
    }
    return try DeckLibrary.read(path, context.messages.language)
  }

  /// The item as deck text; `nil` when the person gave up.
  ///
  /// A prompt with `{{…}}` is a cloze and needs no answer; otherwise the answer follows, and wrong options
  /// as long as there are any.
  private static func dialogue(_ context: CommandContext) -> String? {
    let messages = context.messages
    func ask(_ prompt: String) -> String? {
      guard case .line(let line) = context.reader.line(prompt: "\(prompt, .key) ") else {
        return nil
      }
      return line
    }
    guard let prompt = ask(messages.askPrompt()), !prompt.isEmpty else { return nil }
    if prompt.contains("{{") { return "C: " + prompt }
    guard let answer = ask(messages.askAnswer()), !answer.isEmpty else { return nil }
    var wrong: [String] = []
    while wrong.count < 5, let option = ask(messages.askWrong()), !option.isEmpty {
      wrong.append(option)
    }
    guard !wrong.isEmpty else { return "Q: \(prompt)\nA: \(answer)" }
    return (["Q: " + prompt, "- [x] " + answer] + wrong.map { "- [ ] " + $0 })
      .joined(separator: "\n")
  }
}
