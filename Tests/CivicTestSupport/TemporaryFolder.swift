import Glibc

/// A folder of its own for a test, removed with everything in it when the value goes.
public final class TemporaryFolder {
  /// The path, without a slash at the end.
  public let path: String

  /// Makes a folder in the system's place for temporary files.
  public init() {
    var template = Array("/tmp/civiq-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else {
      preconditionFailure("the system's folder for temporary files is writable")
    }
    path = made
  }

  deinit { Self.removeTree(path) }

  /// The path of something in the folder.
  public func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file into the folder, making folders on the way; gives its path.
  @discardableResult
  public func write(_ text: String, to name: String) -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
    let file = fopen(path(name), "wb")
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return path(name)
  }

  /// The text of a file in the folder; `nil` when there is none.
  public func text(_ name: String) -> String? {
    guard let file = fopen(path(name), "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte >= 0 { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func removeTree(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR, let stream = opendir(path) else {
      unlink(path)
      return
    }
    chmod(path, 0o700)
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { removeTree(path + "/" + name) }
    }
    closedir(stream)
    rmdir(path)
  }
}
