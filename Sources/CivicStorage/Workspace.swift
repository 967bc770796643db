public import CivicStudy

/// Where everything of one learner is kept, found from options and environment without touching the disk.
public struct Workspace: Sendable, Hashable {
  /// The civiq home folder.
  public let home: String
  /// Folders searched for decks, first found first.
  public let deckFolders: [String]
  /// Folder for what belongs to this machine; nothing when the environment names none.
  public let stateFolder: String?
  /// Whose progress.
  public let learner: LearnerName

  /// Makes a workspace of known places.
  public init(home: String, deckFolders: [String], stateFolder: String?, learner: LearnerName) {
    self.home = home
    self.deckFolders = deckFolders
    self.stateFolder = stateFolder
    self.learner = learner
  }

  /// Finds the places.
  ///
  /// - Parameters:
  ///   - home: `--home`; else `$CIVIQ_HOME`, `$XDG_DATA_HOME/civiq`, `~/.local/share/civiq`.
  ///   - decks: `--decks`; else `$CIVIQ_DECKS` (separated by `:`), `Decks`, `HOME/decks` and, beside the
  ///     installed program, `../share/civiq/Decks`.
  ///   - learner: `--learner`; else `me`.
  ///   - environment: environment variables; empty ones and relative XDG folders count as not set.
  ///   - program: path of the running program, without links, if known.
  /// - Returns: the places, whether they exist or not.
  /// - Throws: when no home folder can be found, or the learner's name is not one.
  public static func locate(
    home: String? = nil,
    decks: [String] = [],
    learner: String? = nil,
    environment: [String: String],
    program: String? = nil
  ) throws(WorkspaceError) -> Workspace {
    guard let name = learner.map(LearnerName.init) ?? .standard else {
      throw .badLearnerName(learner ?? "")
    }
    let places = EnvironmentPlaces(environment)
    guard let home = home ?? places.civiqHome else { throw .noHome }
    return Workspace(
      home: home,
      deckFolders: decks.isEmpty ? places.deckFolders(home: home, program: program) : decks,
      stateFolder: places.stateFolder,
      learner: name
    )
  }

  /// The folder for a deck that is made without saying where.
  public var ownDecks: String { home + "/decks" }
  /// The line history of the shell.
  public var history: String { home + "/history" }
  /// The learner's files.
  public var learnerFolder: LearnerFolder {
    LearnerFolder(path: home + "/learners/" + learner.text)
  }
  /// The file that names this device.
  public var deviceFile: String? { stateFolder.map { $0 + "/device" } }
}

/// The files of one learner.
public struct LearnerFolder: Sendable, Hashable {
  /// The folder.
  public let path: String

  /// Names the files of a folder.
  public init(path: String) {
    self.path = path
  }

  /// Folder of the logs, one for each device.
  public var logs: String { path + "/log" }
  /// Settings.
  public var settings: String { path + "/settings" }
  /// What can be made again from the logs.
  public var derived: String { path + "/derived" }
  /// Folder of damaged lines and torn ends that were set aside.
  public var damaged: String { path + "/damaged" }
  /// Folder of backups.
  public var backups: String { path + "/backups" }
  /// Held while a process may write.
  public var lock: String { path + "/lock" }

  /// The log of a device.
  public func log(of device: DeviceID) -> String { logs + "/" + device.text + ".log" }
}

/// Places named by environment variables.
private struct EnvironmentPlaces {
  private let variables: [String: String]

  init(_ variables: [String: String]) {
    self.variables = variables
  }

  var civiqHome: String? {
    self["CIVIQ_HOME"] ?? folder("XDG_DATA_HOME", below: ".local/share").map { $0 + "/civiq" }
  }

  var stateFolder: String? {
    folder("XDG_STATE_HOME", below: ".local/state").map { $0 + "/civiq" }
  }

  func deckFolders(home: String, program: String?) -> [String] {
    let named = (self["CIVIQ_DECKS"] ?? "").split(separator: ":").map(String.init)
    let installed = program.map {
      FileSystem.folder(of: FileSystem.folder(of: $0)) + "/share/civiq/Decks"
    }
    return named + ["Decks", home + "/decks"] + (installed.map { [$0] } ?? [])
  }

  /// An XDG folder, which counts only if absolute, or its place in the user's home.
  private func folder(_ name: String, below path: String) -> String? {
    if let folder = self[name], folder.utf8.first == 0x2F { return folder }
    return self["HOME"].map { ($0 == "/" ? "" : $0) + "/" + path }
  }

  private subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
