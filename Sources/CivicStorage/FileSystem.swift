import Glibc

/// Whole files and folders over a set of system calls: nothing half-written stays, nothing interrupted
/// is lost.
public struct FileSystem: Sendable {
  /// How the system is reached.
  public let calls: SystemCalls

  /// Makes a file system; without arguments that of the machine.
  public init(calls: SystemCalls = .real) {
    self.calls = calls
  }

  /// The most that is read of one file: 1 gigabyte.
  public static let readingLimit = 1 << 30

  // MARK: - Reading

  /// The bytes of a file; `-` is standard input.
  ///
  /// - Throws: also when there is more than `readingLimit`.
  public func read(_ path: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    try readChunks(of: path) { chunk in bytes.append(contentsOf: chunk) }
    return bytes
  }

  /// Hands over a file piece by piece.
  ///
  /// - Parameters:
  ///   - path: the file; `-` is standard input.
  ///   - take: takes up to a megabyte.
  /// - Throws: also when there is more than `readingLimit`.
  func readChunks(
    of path: String,
    _ take: (UnsafeRawBufferPointer) -> Void
  ) throws(FileError) {
    let descriptor = path == "-" ? 0 : try open(path, O_RDONLY, for: .read)
    defer { if path != "-" { close(descriptor) } }
    let status = try status(ofDescriptor: descriptor, path, for: .read)
    guard status.kind != .folder else { throw FileError(.read, path: path, code: EISDIR) }
    let size = min(max(status.size + 1, 4_096), 1 << 20)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { buffer.deallocate() }
    var total = 0
    while true {
      let count = try retrying(.read, path) { () throws(SystemFault) in
        try calls.read(descriptor, buffer)
      }
      if count == 0 { return }
      total += count
      guard total <= Self.readingLimit else { throw FileError(.read, path: path, code: EFBIG) }
      take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// What a path names; nothing when it names nothing.
  ///
  /// - Throws: when that cannot be told, which must not be taken for "nothing".
  public func status(of path: String) throws(FileError) -> FileStatus? {
    do {
      return try retrying(.read, path) { () throws(SystemFault) in try calls.status(path) }
    } catch  where error.code == ENOENT || error.code == ENOTDIR {
      return nil
    }
  }

  /// Whether a path names something.
  public func exists(_ path: String) throws(FileError) -> Bool { try status(of: path) != nil }

  /// Whether a path names a folder.
  public func isFolder(_ path: String) throws(FileError) -> Bool {
    try status(of: path)?.kind == .folder
  }

  /// The names in a folder, sorted.
  public func names(in folder: String) throws(FileError) -> [String] {
    try retrying(.read, folder) { () throws(SystemFault) in try calls.names(folder) }.sorted()
  }

  // MARK: - Pieces shared by files, journals and locks

  func open(
    _ path: String,
    _ flags: Int32,
    mode: UInt32 = 0,
    for operation: FileError.Operation
  ) throws(FileError) -> Int32 {
    try retrying(operation, path) { () throws(SystemFault) in try calls.open(path, flags, mode) }
  }

  /// Closes a descriptor whose content is durable or not wanted, so that a failure loses nothing.
  func close(_ descriptor: Int32) {
    _ = try? calls.close(descriptor)
  }

  func status(
    ofDescriptor descriptor: Int32,
    _ path: String,
    for operation: FileError.Operation
  ) throws(FileError) -> FileStatus {
    try retrying(operation, path) { () throws(SystemFault) in
      try calls.descriptorStatus(descriptor)
    }
  }

  /// Writes all of some bytes, however little the system takes at a time.
  func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileError) {
    var position = 0
    while position < bytes.count {
      let written = try retrying(.write, path) { () throws(SystemFault) in
        try write(bytes, from: position, to: descriptor)
      }
      // A write of nothing without an error would go on for ever.
      guard written > 0 else { throw FileError(.write, path: path, code: EIO) }
      position += written
    }
  }

  private func write(
    _ bytes: [UInt8],
    from position: Int,
    to descriptor: Int32
  ) throws(SystemFault) -> Int {
    let result = bytes.withUnsafeBytes { buffer -> Result<Int, SystemFault> in
      let rest = UnsafeRawBufferPointer(rebasing: buffer[position...])
      return Result { () throws(SystemFault) in try calls.write(descriptor, rest) }
    }
    return try result.get()
  }

  func synchronize(_ descriptor: Int32, _ path: String) throws(FileError) {
    try retrying(.write, path) { () throws(SystemFault) in try calls.synchronize(descriptor) }
  }

  /// Makes names made, moved or removed in a folder durable.
  func synchronizeFolder(_ folder: String) throws(FileError) {
    let descriptor = try open(folder, O_RDONLY | O_DIRECTORY, for: .write)
    defer { close(descriptor) }
    do {
      try synchronize(descriptor, folder)
    } catch  where error.code == EINVAL {
      // Some file systems have nothing to make durable about folders and say so in this way.
      return
    }
  }

  /// Does something again as long as it is interrupted.
  func retrying<Result>(
    _ operation: FileError.Operation,
    _ path: String,
    _ body: () throws(SystemFault) -> Result
  ) throws(FileError) -> Result {
    while true {
      do {
        return try body()
      } catch  where error.code == EINTR {
        continue
      } catch {
        throw FileError(operation, path: path, code: error.code)
      }
    }
  }
}
