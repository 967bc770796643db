import Glibc

/// File names that begin like a word.
enum FileCompletion {
  /// Paths that begin with `typed`, sorted; folders end in `/`.
  ///
  /// `endings` are endings of file names without the dot; none for any file, `/` for folders only.
  static func candidates(_ typed: String, endings: [String]) -> [String] {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let start = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    return names(in: expanded(folder.isEmpty ? "." : folder))
      .filter { $0.name.hasPrefix(start) && (start.hasPrefix(".") || !$0.name.hasPrefix(".")) }
      .filter { entry in
        entry.isFolder || endings.isEmpty || endings.contains { entry.name.hasSuffix("." + $0) }
      }
      .map { folder + $0.name + ($0.isFolder ? "/" : "") }
      .sorted()
  }

  /// A path with `~` replaced by the home folder.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  private static func names(in folder: String) -> [(name: String, isFolder: Bool)] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      var status = stat()
      let isFolder = stat(folder + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      names.append((name, isFolder))
    }
    return names
  }
}
