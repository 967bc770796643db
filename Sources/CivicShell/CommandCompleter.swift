import CivicDecks
import CivicStudy
import CivicTerminal

/// Completes the line typed in the shell: commands, options, values, decks, tags, ids and files.
struct CommandCompleter {
  let context: CommandContext

  /// What the word before the cursor could become.
  func completion(for line: String) -> Completion {
    let (words, quote) = LineSplitter.unfinishedWords(line)
    let typed = words.last ?? ""
    let before = Array(words.dropLast())
    let found = candidates(for: typed, after: before)
    let raw = LineSplitter.lastWordLength(line)
    let fitting = found.filter { $0.hasPrefix(typed) }
    let quoted = fitting.map { quote == nil ? LineSplitter.quoted($0) : String($0) }
    // A word begun with a quote keeps its quote as typed.
    return Completion(
      replaced: raw,
      candidates: quote.map { mark in quoted.map { String(mark) + $0 + String(mark) } } ?? quoted,
      closesWord: !(fitting.count == 1 && fitting[0].hasSuffix("/"))
    )
  }

  private var home: String? { context.environment["HOME"] }

  private func candidates(for typed: String, after words: [String]) -> [String] {
    guard let name = words.first else { return commandNames(typed) }
    guard let command = try? context.table.command(named: name) else { return [] }
    if let last = words.last, words.count > 1, last.hasPrefix("-"),
      let option = option(last, of: command), !option.isFlag
    {
      return values(of: option.kind, typed)
    }
    if typed.hasPrefix("-") {
      return (command.options + GlobalOptions.definitions).map(\.typed).sorted()
    }
    return values(of: argumentKind(of: command, after: Array(words.dropFirst())), typed)
  }

  private func commandNames(_ typed: String) -> [String] {
    let isChinese = typed.unicodeScalars.first.map { $0.value > 0x7F } ?? false
    return context.table.commands.map { isChinese ? $0.alias : $0.name }.sorted()
  }

  private func option(_ typed: String, of command: CommandDefinition) -> OptionDefinition? {
    (command.options + GlobalOptions.definitions).first {
      $0.typed == typed || $0.letter.map { "-" + String($0) } == typed
    }
  }

  /// What the next argument may be, when some words of the command stand already.
  private func argumentKind(of command: CommandDefinition, after words: [String]) -> ValueKind {
    var count = 0
    var isValue = false
    for word in words {
      if isValue {
        isValue = false
      } else if word.hasPrefix("-"), word != "-" {
        isValue = option(word, of: command).map { !$0.isFlag } ?? false
      } else {
        count += 1
      }
    }
    if count < command.arguments.count { return command.arguments[count].kind }
    guard let last = command.arguments.last, last.takesSeveral else { return .word([]) }
    return last.kind
  }

  private func values(of kind: ValueKind, _ typed: String) -> [String] {
    switch kind {
    case .word(let words): words
    case .words(let words): listed(words, typed)
    case .command: commandNames(typed)
    case .file(let endings): FileCompletion.candidates(typed, endings: endings, home: home)
    case .folder: FileCompletion.candidates(typed, endings: ["/"], home: home)
    case .deck: deckNames
    case .deckOrDocument:
      deckNames + FileCompletion.candidates(typed, endings: DocumentOptions.endings, home: home)
    case .item: typed.isEmpty ? [] : library?.entries.map(\.id.text).sorted() ?? []
    case .tag: tags
    case .setting: SettingKey.allCases.map(\.rawValue).sorted()
    case .text, .integer, .number, .date, .moment: []
    }
  }

  private var library: DeckLibrary? { try? context.library() }

  private var deckNames: [String] { library?.files.map(\.name) ?? [] }

  private var tags: [String] {
    let tags = library?.files.flatMap { $0.deck.header.tags + $0.deck.items.flatMap(\.tags) } ?? []
    return Set(tags).sorted()
  }

  /// A list of words with each word not yet in it added.
  private func listed(_ words: [String], _ typed: String) -> [String] {
    guard let comma = typed.lastIndex(of: ",") else { return words }
    let head = typed[...comma]
    let used = ValueKind.parts(String(head))
    return words.filter { !used.contains($0) }.map { head + $0 }
  }
}
