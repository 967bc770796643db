import CivicStorage
import CivicStudy
import CivicText

/// The learner's settings on disk.
enum SettingsFile {
  /// The settings; defaults when there is no file, or none that can be read.
  static func settings(_ globals: GlobalOptions, _ environment: Environment) -> Settings {
    guard let path = path(globals, environment), let bytes = try? File.read(path) else {
      return Settings()
    }
    let text = try? SettingsText(String(decoding: bytes, as: UTF8.self), path: path)
    return text?.settings ?? Settings()
  }

  /// The file; `nil` when there is no home folder.
  private static func path(_ globals: GlobalOptions, _ environment: Environment) -> String? {
    let workspace = try? Workspace.locate(
      home: globals[GlobalOptions.home].map { UserPath.expanded($0, home: environment["HOME"]) },
      learner: globals[GlobalOptions.learner],
      environment: environment.variables
    )
    return workspace?.learnerFolder.settings
  }
}
