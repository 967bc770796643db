import Glibc

/// Whole files of the machine: read at once, written so that a crash leaves the old or the new content.
public enum File {
  private static let system = FileSystem()

  /// The bytes of a file; `-` is standard input.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    try system.read(path)
  }

  /// Writes a file beside its place, makes it durable and moves it there.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - path: the file; its folder must exist.
  ///   - replaces: whether a file that exists is replaced; otherwise that is an error.
  ///   - isPrivate: whether a new file is for its owner only.
  /// - Throws: why it could not be written; then nothing has changed.
  public static func write(
    _ bytes: [UInt8],
    to path: String,
    replaces: Bool,
    isPrivate: Bool = false
  ) throws(FileError) {
    try system.write(bytes, to: path, replaces: replaces, mode: isPrivate ? 0o600 : 0o644)
  }

  /// Whether something has this path.
  public static func exists(_ path: String) -> Bool { (try? system.exists(path)) ?? false }

  /// Whether a path is a folder.
  public static func isFolder(_ path: String) -> Bool { (try? system.isFolder(path)) ?? false }

  /// The names in a folder, sorted; empty when it cannot be read.
  public static func names(in folder: String) -> [String] {
    (try? system.names(in: folder)) ?? []
  }

  /// The path without links and relative parts; the path itself when nothing is there.
  public static func realPath(_ path: String) -> String {
    guard let target = realpath(path, nil) else { return path }
    defer { free(target) }
    return String(cString: target)
  }

  /// Makes a folder and those above it.
  public static func makeFolder(_ path: String) throws(FileError) {
    try system.makeFolder(path)
  }
}
