import CivicDecks
import CivicStorage
import CivicText

/// All decks that can be found, and the cards in them.
struct DeckLibrary {
  /// The decks, sorted by name.
  let files: [DeckFile]
  /// Every item of every deck with its cards, ordered by file and line.
  let entries: [LibraryEntry]
  /// Files that could not be read.
  let failures: [FileError]

  /// Reads every deck below some folders; a file below two of them counts once.
  ///
  /// - Parameters:
  ///   - folders: where to look; folders that do not exist are passed over.
  ///   - language: language of the diagnostics.
  init(folders: [String], language: InterfaceLanguage) {
    var seen: Set<String> = []
    var paths: [String] = []
    for folder in folders where File.isFolder(folder) {
      for path in Self.deckPaths(below: folder) where seen.insert(File.realPath(path)).inserted {
        paths.append(path)
      }
    }
    self.init(paths: paths, language: language)
  }

  /// Reads deck files.
  init(paths: [String], language: InterfaceLanguage) {
    var files: [DeckFile] = []
    var failures: [FileError] = []
    for path in paths {
      do throws(FileError) {
        files.append(try Self.read(path, language))
      } catch {
        failures.append(error)
      }
    }
    self.files = files.sorted { ($0.name, $0.path) < ($1.name, $1.path) }
    self.failures = failures
    entries = LibraryEntry.entries(of: self.files)
  }

  /// Reads one deck.
  static func read(_ path: String, _ language: InterfaceLanguage) throws(FileError) -> DeckFile {
    let source = SourceText(name: path, bytes: try File.read(path))
    return DeckFile(path: path, parsed: DeckParser.parse(source, language: language))
  }

  /// What a DECK argument can mean.
  enum Match {
    case one(DeckFile)
    case several([DeckFile])
    case none(closest: String?)
  }

  /// Finds a deck: by name, then file stem, then path, then unique beginning of a name.
  func find(_ text: String) -> Match {
    let rules: [(DeckFile) -> Bool] = [
      { $0.name == text },
      { $0.stem == text },
      { $0.path == text || File.realPath($0.path) == File.realPath(text) },
      { $0.name.hasPrefix(text) || $0.stem.hasPrefix(text) },
    ]
    for rule in rules {
      let found = files.filter(rule)
      if found.count == 1 { return .one(found[0]) }
      if found.count > 1 { return .several(found) }
    }
    return .none(closest: Closest.match(text, among: files.flatMap { [$0.name, $0.stem] }))
  }

  /// Paths of all deck files below a folder, sorted; links to folders above are not followed.
  static func deckPaths(below folder: String, depth: Int = 0) -> [String] {
    guard depth < 16 else { return [] }
    return File.names(in: folder).flatMap { name -> [String] in
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if name.hasPrefix(".") { return [] }
      if name.hasSuffix(DeckFile.ending) { return [path] }
      return File.isFolder(path) ? deckPaths(below: path, depth: depth + 1) : []
    }
  }
}

extension DeckLibrary {
  /// The entries of a deck, in file order.
  func entries(of file: DeckFile) -> [LibraryEntry] {
    entries.filter { $0.file.path == file.path }
  }

  /// The cards of a deck, in file order.
  func cards(of file: DeckFile) -> [Card] { entries(of: file).flatMap(\.cards) }
}
