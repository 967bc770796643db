import CivicDecks
import CivicStorage
import CivicTerminal
import CivicText
import CivicTime

extension CommandContext {
  /// Where everything of the learner is.
  ///
  /// - Throws: a failure when no home folder is named or the learner's name is none.
  func workspace() throws -> Workspace {
    let userHome = environment["HOME"]
    func expanded(_ path: String) -> String { UserPath.expanded(path, home: userHome) }
    do throws(WorkspaceError) {
      return try Workspace.locate(
        home: globals[GlobalOptions.home].map(expanded),
        decks: (globals.values[GlobalOptions.decks.definition.name] ?? []).map(expanded),
        learner: globals[GlobalOptions.learner],
        environment: environment.variables,
        program: environment.programPath
      )
    } catch {
      throw CommandFailure(.usage, error.text(in: messages.language))
    }
  }

  /// The lines typed before; `nil` without a home folder.
  var lineHistory: LineHistory? {
    (try? workspace()).map { LineHistory(path: $0.history) }
  }

  /// All decks that can be found; problems with files are said.
  func library() throws -> DeckLibrary {
    let folders = try workspace().deckFolders
    let library = DeckLibrary(folders: folders, language: messages.language)
    for failure in library.failures { complain(failure.text(in: messages.language)) }
    return library
  }

  /// The decks a command is about.
  ///
  /// - Parameters:
  ///   - names: DECK arguments; none means all decks.
  ///   - library: where to look.
  /// - Returns: the decks, each once, in the order named.
  /// - Throws: a failure when a name fits no deck or several.
  func decks(_ names: [String], in library: DeckLibrary) throws -> [DeckFile] {
    guard !names.isEmpty else { return library.files }
    var chosen: [DeckFile] = []
    for name in names {
      let deck = try deck(name, in: library)
      if !chosen.contains(where: { $0.path == deck.path }) { chosen.append(deck) }
    }
    return chosen
  }

  /// The deck a name means; a path outside the library is read.
  func deck(_ name: String, in library: DeckLibrary) throws -> DeckFile {
    switch library.find(name) {
    case .one(let file): return file
    case .several(let files):
      throw CommandFailure(
        .usage,
        messages.ambiguousDeck(name, files.map { "\($0.name) (\($0.path))" })
      )
    case .none(let closest):
      let path = UserPath.expanded(name, home: environment["HOME"])
      guard File.exists(path), !File.isFolder(path) else {
        throw CommandFailure(.usage, messages.unknownDeck(name, closest: closest))
      }
      return try DeckLibrary.read(path, messages.language)
    }
  }

  /// Says the problems of decks that were read.
  ///
  /// - Returns: whether there was an error among them.
  @discardableResult
  func say(_ diagnostics: [Diagnostic], least: Diagnostic.Severity = .warning) -> Bool {
    let order = Diagnostic.Severity.allCases
    let limit = order.firstIndex(of: least) ?? 0
    for diagnostic in diagnostics
    where (order.firstIndex(of: diagnostic.severity) ?? 0) <= limit {
      output.results.flush()
      output.messages.line(.init(diagnostic.description))
    }
    return diagnostics.contains { $0.severity == .error }
  }
}

extension CommandContext {
  /// Paths of the decks a command about files means: files, folders, deck names, or all decks.
  func deckPaths(_ arguments: [String]) throws -> [String] {
    guard !arguments.isEmpty else { return try library().files.map(\.path) }
    var found: DeckLibrary?
    return try arguments.flatMap { argument -> [String] in
      let path = UserPath.expanded(argument, home: environment["HOME"])
      if File.isFolder(path) { return DeckLibrary.deckPaths(below: path) }
      if File.exists(path) { return [path] }
      let library = try found ?? self.library()
      found = library
      return [try deck(argument, in: library).path]
    }
  }

  /// The item an id means; the id of one of its cards will do.
  func entry(_ text: String, in library: DeckLibrary) throws -> LibraryEntry {
    let entries = library.entries
    if let found = entries.first(where: { entry in
      entry.id.text == text
        || entry.cards.contains { $0.id.text == text || $0.id.item.text == text }
    }) {
      return found
    }
    let ids = entries.map(\.id.text)
    throw CommandFailure(
      .usage,
      messages.unknownItem(text, closest: Closest.match(text, among: ids))
    )
  }

  /// The study day it is.
  var today: CivilDate {
    calendar.day(of: clock.now)
  }
}
