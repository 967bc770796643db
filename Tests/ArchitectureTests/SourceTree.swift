import Glibc

/// The package's own Swift files, for tests of the house rules.
enum SourceTree {
  /// Folder of the package.
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  /// A Swift file with its lines.
  struct File {
    /// Path below the package.
    let path: String
    /// Lines without their ends.
    let lines: [Substring]
    /// The target it belongs to: the second part of its path.
    var target: String { String(path.split(separator: "/")[1]) }
  }

  /// All Swift files below a folder, sorted by path.
  static func files(under folder: String) -> [File] {
    paths(under: root + "/" + folder).filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let name = String(path.dropFirst(root.count + 1))
      return File(
        path: name,
        lines: text(path).split(separator: "\n", omittingEmptySubsequences: false)
      )
    }
  }

  /// The text of a file of the package.
  static func text(named name: String) -> String { text(root + "/" + name) }

  private static func paths(under folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var found: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      let path = folder + "/" + name
      found += entry.pointee.d_type == UInt8(DT_DIR) ? paths(under: path) : [path]
    }
    return found
  }

  private static func text(_ path: String) -> String {
    guard let file = fopen(path, "rb") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[0..<count]
    }
  }
}
