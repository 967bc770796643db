import CivicStorage

/// File names that begin like a word.
enum FileCompletion {
  /// Paths that begin with `typed`, sorted; folders end in `/`.
  ///
  /// `endings` are endings of file names without the dot; none for any file, `/` for folders only.
  /// `home` is what `~` stands for.
  static func candidates(_ typed: String, endings: [String], home: String?) -> [String] {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let start = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    let place = folder.isEmpty ? "./" : UserPath.expanded(folder, home: home)
    return File.names(in: place)
      .filter { $0.hasPrefix(start) && (start.hasPrefix(".") || !$0.hasPrefix(".")) }
      .compactMap { name in
        if File.isFolder(place + name) { return folder + name + "/" }
        let fits = endings.isEmpty || endings.contains { name.hasSuffix("." + $0) }
        return fits ? folder + name : nil
      }
  }
}

/// Paths as people type them in the shell.
enum UserPath {
  /// A path with `~` replaced by the home folder.
  static func expanded(_ path: String, home: String?) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home else { return path }
    return home + path.dropFirst()
  }
}
