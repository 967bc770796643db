/// Parts of paths.
enum Paths {
  /// The last part: `a/b.log` → `b.log`.
  static func name(of path: String) -> String {
    let bytes = path.utf8
    guard let slash = bytes.lastIndex(of: 0x2F) else { return path }
    return String(path[bytes.index(after: slash)...])
  }

  /// The last part without its last extension: `a/b.log` → `b`.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
