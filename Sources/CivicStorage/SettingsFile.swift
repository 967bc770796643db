public import CivicStudy
public import CivicText

/// The settings of a learner on the disk.
public struct SettingsFile: Sendable {
  /// Path of the file.
  public let path: String
  private let system: FileSystem

  /// Names the file of a learner.
  public init(_ folder: LearnerFolder, system: FileSystem = FileSystem()) {
    path = folder.settings
    self.system = system
  }

  /// Why settings cannot be read or written.
  public enum Failure: Error, Sendable, Hashable {
    /// The system refused.
    case file(FileError)
    /// The content is at fault.
    case setting(SettingError)

    /// The sentence shown to the user.
    public func text(in language: InterfaceLanguage) -> String {
      switch self {
      case .file(let error): error.text(in: language)
      case .setting(let error): error.text(in: language)
      }
    }
  }

  /// Reads the settings; the defaults when there is no file.
  public func read(_ language: InterfaceLanguage = .english) throws(Failure) -> SettingsText {
    let bytes: [UInt8]
    do {
      bytes = try system.exists(path) ? system.read(path) : []
    } catch {
      throw .file(error)
    }
    do {
      let content = String(decoding: bytes, as: UTF8.self)
      return try SettingsText(content, path: path, language: language)
    } catch {
      throw .setting(error)
    }
  }

  /// Writes the settings.
  public func write(_ text: SettingsText) throws(FileError) {
    try system.makeFolder(FileSystem.folder(of: path))
    try system.write(Array(text.text.utf8), to: path, replaces: true)
  }
}
