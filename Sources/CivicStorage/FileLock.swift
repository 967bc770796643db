import Glibc

/// Keeps other processes from writing a learner's files as long as it lives.
///
/// The lock is the kernel's (`flock`), so it ends with the process, however that ends; the content of the
/// file only tells people who holds it.
final class FileLock {
  private let system: FileSystem
  private let descriptor: Int32

  private init(system: FileSystem, descriptor: Int32) {
    self.system = system
    self.descriptor = descriptor
  }

  deinit { system.close(descriptor) }

  /// What came of asking for the lock.
  enum Outcome {
    /// This process has it.
    case taken(FileLock)
    /// Another process has it; its number, if it can be told.
    case held(by: Int?)
  }

  /// Asks for the lock of a file, which is made if need be.
  static func take(_ path: String, _ system: FileSystem) throws(FileError) -> Outcome {
    let descriptor = try system.open(path, O_RDWR | O_CREAT, mode: 0o600, for: .write)
    do {
      try system.retrying(.write, path) { () throws(SystemFault) in
        try system.calls.lock(descriptor)
      }
    } catch  where error.code == EWOULDBLOCK {
      system.close(descriptor)
      return .held(by: holder(path, system))
    } catch {
      system.close(descriptor)
      throw error
    }
    let lock = FileLock(system: system, descriptor: descriptor)
    lock.sign(path)
    return .taken(lock)
  }

  /// Writes the number of this process into the file; only people read it, so that failing is no harm.
  private func sign(_ path: String) {
    try? system.calls.truncate(descriptor, 0)
    try? system.writeAll(Array("\(getpid())\n".utf8), to: descriptor, path)
  }

  private static func holder(_ path: String, _ system: FileSystem) -> Int? {
    guard let bytes = try? system.read(path) else { return nil }
    return Int(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
  }
}
