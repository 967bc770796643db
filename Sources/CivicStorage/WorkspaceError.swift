public import CivicText

/// Why the places of a learner cannot be told.
public enum WorkspaceError: Error, Sendable, Hashable {
  /// Neither an option nor the environment names a home folder.
  case noHome
  /// The learner's name cannot be the name of a folder.
  case badLearnerName(String)

  /// The sentence shown to the user.
  public func text(in language: InterfaceLanguage) -> String {
    switch (self, language) {
    case (.noHome, .english): "no home folder is set; give --home DIR or set CIVIQ_HOME"
    case (.noHome, .chinese): "没有主目录；请用 --home 目录 或设置 CIVIQ_HOME"
    case (.badLearnerName(let name), .english):
      "'\(name)' cannot name a learner; use letters, digits, '-', '_' and '.', at most 64 bytes"
    case (.badLearnerName(let name), .chinese):
      "“\(name)”不能作学习者名；请用文字、数字、“-”“_”“.”，不超过 64 字节"
    }
  }
}
