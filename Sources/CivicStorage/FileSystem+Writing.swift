import Glibc

extension FileSystem {
  /// Writes a file beside its place, makes it durable and moves it there: a crash leaves the old content
  /// or the new one.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - path: the file; its folder must exist. A link stays, and what it leads to is written.
  ///   - replaces: whether a file that exists is replaced; otherwise that is an error.
  ///   - mode: permission bits of a new file; one that is replaced hands on its own.
  /// - Throws: why it could not be written. Then the old content stands; only if making the folder
  ///   durable failed, which is last, it may be the new.
  public func write(
    _ bytes: [UInt8],
    to path: String,
    replaces: Bool,
    mode: UInt32 = 0o600
  ) throws(FileError) {
    let before = try status(of: path)
    if before != nil, !replaces { throw FileError(.write, path: path, code: EEXIST) }
    if before?.kind == .folder { throw FileError(.write, path: path, code: EISDIR) }
    let place = (try? calls.resolve(path)) ?? path
    let temporary = place + ".\(getpid()).part"
    do {
      try fill(temporary, with: bytes, mode: before?.mode ?? mode, for: path)
      try retrying(.write, path) { () throws(SystemFault) in
        try calls.rename(temporary, place, !replaces)
      }
    } catch {
      _ = try? calls.remove(temporary)
      throw error
    }
    try synchronizeFolder(Self.folder(of: place))
  }

  private func fill(
    _ temporary: String,
    with bytes: [UInt8],
    mode: UInt32,
    for path: String
  ) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW
    let descriptor = try open(temporary, flags, mode: mode, for: .write)
    defer { close(descriptor) }
    // The process may have been told to give files fewer permissions than asked.
    try retrying(.write, path) { () throws(SystemFault) in try calls.setMode(descriptor, mode) }
    try writeAll(bytes, to: descriptor, path)
    try synchronize(descriptor, path)
  }

  /// Makes a folder, and those above it, durably.
  public func makeFolder(_ path: String, mode: UInt32 = 0o700) throws(FileError) {
    if try isFolder(path) { return }
    let parent = Self.folder(of: path)
    if parent != path { try makeFolder(parent, mode: mode) }
    do {
      try retrying(.write, path) { () throws(SystemFault) in try calls.makeFolder(path, mode) }
    } catch {
      // Another process may have made it meanwhile.
      guard error.code == EEXIST, try isFolder(path) else { throw error }
    }
    try synchronizeFolder(parent)
  }

  /// Removes a file durably; one that is not there is no error.
  public func remove(_ path: String) throws(FileError) {
    do {
      try retrying(.write, path) { () throws(SystemFault) in try calls.remove(path) }
    } catch  where error.code == ENOENT {
      return
    }
    try synchronizeFolder(Self.folder(of: path))
  }

  /// The folder a path lies in: `a/b` → `a`, `/a` → `/`, `a` → `.`.
  static func folder(of path: String) -> String {
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == 0x2F { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: 0x2F) else { return "." }
    let parent = bytes[..<slash]
    return parent.isEmpty ? "/" : String(decoding: parent, as: UTF8.self)
  }
}
