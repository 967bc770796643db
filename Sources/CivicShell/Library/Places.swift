import CivicStorage

/// Where civiq keeps and looks for things, as options and environment have it.
struct Places {
  /// Folder of progress and own decks; `nil` when nothing says where.
  let home: String?
  /// Folders searched for decks, first come first served.
  let deckFolders: [String]
  /// Whose progress.
  let learner: String

  init(_ globals: GlobalOptions, _ environment: Environment) {
    let userHome = environment["HOME"]
    func expanded(_ path: String) -> String { UserPath.expanded(path, home: userHome) }
    let home =
      globals[GlobalOptions.home].map(expanded) ?? environment["CIVIQ_HOME"]
      ?? environment["XDG_DATA_HOME"].map { $0 + "/civiq" }
      ?? userHome.map { $0 + "/.local/share/civiq" }
    self.home = home
    self.learner = globals[GlobalOptions.learner] ?? "me"
    if let folders = globals.values[GlobalOptions.decks.definition.name] {
      self.deckFolders = folders.map(expanded)
    } else {
      let listed = (environment["CIVIQ_DECKS"] ?? "").split(separator: ":").map(String.init)
      self.deckFolders =
        listed + ["Decks"] + (home.map { [$0 + "/decks"] } ?? [])
        + [Self.prefix(of: environment.programPath) + "/share/civiq/Decks"]
    }
  }

  /// The folder above the one a program lies in.
  private static func prefix(of program: String) -> String {
    let parts = program.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 2 ? parts.dropLast(2).joined(separator: "/") : "/usr/local"
  }
}
