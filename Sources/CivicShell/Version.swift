/// The version of the program.
enum Version {
  /// Major, minor and patch.
  static let number = "0.1.0"

  /// What `civiq --version` prints.
  static let line = "civiq " + number
}
