import CivicStudy
import Glibc

/// The log of one device, open for writing: what was appended is durable when the call returns.
///
/// There is at most one journal of a log in the world: the learner's lock keeps other processes away, and
/// the name of the device other machines and copied folders.
final class ReviewJournal {
  /// The log.
  let path: String
  private let system: FileSystem
  private let descriptor: Int32
  /// Bytes that are known to be durable and whole lines.
  private(set) var size: Int
  private let inode: UInt64
  /// Whether a failed append may have left something at the end.
  private var hasRemains = false

  /// Opens a log, which is made if need be; its folder must exist.
  ///
  /// - Precondition: the log ends with a whole line; see `TornTail`.
  init(_ path: String, _ system: FileSystem) throws(FileError) {
    let isNew = try !system.exists(path)
    let flags = O_WRONLY | O_APPEND | O_CREAT
    let descriptor = try system.open(path, flags, mode: 0o600, for: .write)
    do {
      if isNew { try system.synchronizeFolder(FileSystem.folder(of: path)) }
      let status = try system.status(ofDescriptor: descriptor, path, for: .write)
      self.path = path
      self.system = system
      self.descriptor = descriptor
      size = status.size
      inode = status.inode
    } catch {
      system.close(descriptor)
      throw error
    }
  }

  deinit { system.close(descriptor) }

  /// Appends events and makes them durable, all or none.
  ///
  /// - Throws: why they are not there; the log is then as before. If not even that could be brought
  ///   about, it is tried again before the next append.
  func append(_ events: [ReviewEvent]) throws(FileError) {
    var lines: [UInt8] = []
    for event in events {
      EventLine.append(event, to: &lines)
      lines.append(0x0A)
    }
    try append(lines)
  }

  /// Appends whole lines, each with its line break.
  private func append(_ lines: [UInt8]) throws(FileError) {
    if hasRemains { try takeBack() }
    try checkPlace()
    do {
      try system.writeAll(lines, to: descriptor, path)
      try system.synchronize(descriptor, path)
    } catch {
      hasRemains = true
      try? takeBack()
      throw error
    }
    size += lines.count
  }

  /// Notices a log that was moved, deleted or written by someone else, before an answer goes astray.
  private func checkPlace() throws(FileError) {
    guard let status = try system.status(of: path) else {
      throw FileError(.write, path: path, code: ENOENT)
    }
    guard status.inode == inode, status.size == size else {
      throw FileError(.write, path: path, code: ESTALE)
    }
  }

  /// Cuts off what a failed append may have left.
  private func takeBack() throws(FileError) {
    try system.retrying(.write, path) { () throws(SystemFault) in
      try system.calls.truncate(descriptor, size)
    }
    try system.synchronize(descriptor, path)
    hasRemains = false
  }
}
