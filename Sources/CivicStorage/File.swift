import Glibc

/// Whole files: read at once, written so that a crash leaves the old or the new content.
public enum File {
  /// The bytes of a file; `-` is standard input.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.read, path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw FileError(.read, path: path, code: EISDIR)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, Int(status.st_size)) + 1)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: chunk[0..<count])
      } else if errno != EINTR {
        throw FileError(.read, path: path, code: errno)
      }
    }
  }

  /// Writes a file beside its place, makes it durable and moves it there.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - path: the file; its folder must exist.
  ///   - replaces: whether a file that exists is replaced; otherwise that is an error.
  /// - Throws: why it could not be written; then nothing has changed.
  public static func write(
    _ bytes: [UInt8],
    to path: String,
    replaces: Bool
  ) throws(FileError) {
    if !replaces, exists(path) { throw FileError(.write, path: path, code: EEXIST) }
    // The folder of a link's target is where the new file must lie.
    let place = resolved(path)
    let temporary = place + ".\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(.write, path: path, code: errno) }
    var code = writeAll(bytes, to: descriptor)
    if code == 0, fsync(descriptor) != 0 { code = errno }
    close(descriptor)
    if code == 0, let status = status(of: place) { chmod(temporary, status.st_mode & 0o7777) }
    if code == 0, rename(temporary, place) != 0 { code = errno }
    guard code == 0 else {
      unlink(temporary)
      throw FileError(.write, path: path, code: code)
    }
    synchronizeFolder(of: place)
  }

  /// Whether something has this path.
  public static func exists(_ path: String) -> Bool { status(of: path) != nil }

  /// Whether a path is a folder.
  public static func isFolder(_ path: String) -> Bool {
    status(of: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// The names in a folder, sorted; empty when it cannot be read.
  public static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes a folder and those above it.
  public static func makeFolder(_ path: String) throws(FileError) {
    if isFolder(path) { return }
    if let slash = path.dropLast().lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw FileError(.write, path: path, code: errno)
    }
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func resolved(_ path: String) -> String {
    guard let target = realpath(path, nil) else { return path }
    defer { free(target) }
    return String(cString: target)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var position = 0
    while position < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: position), bytes.count - position)
      }
      if count > 0 { position += count } else if errno != EINTR { return errno }
    }
    return 0
  }

  private static func synchronizeFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
