import CivicStorage

/// The lines typed in the shell, kept from one run to the next: one a line, oldest first, each once.
struct LineHistory {
  private let path: String
  /// The most that is kept.
  private static let limit = 1_000

  init(path: String) {
    self.path = path
  }

  /// The lines; none when there is no file.
  var lines: [String] {
    guard let bytes = try? File.read(path) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Adds a line as the newest; another run may have added lines since.
  ///
  /// - Throws: why it could not be kept; the lines before are then as they were.
  func add(_ line: String) throws(FileError) {
    let kept = lines.filter { $0 != line }.suffix(Self.limit - 1) + [line]
    let text = kept.joined(separator: "\n") + "\n"
    try File.write(Array(text.utf8), to: path, replaces: true, isPrivate: true)
  }
}
