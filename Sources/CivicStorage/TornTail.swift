import CivicStudy
import Glibc

/// What a write that was cut short left at the end of a log.
enum TornTail {
  /// What was done about it.
  enum Repair: Equatable {
    /// The log ends with a whole line.
    case none
    /// Only the line break was missing, and was added.
    case completed
    /// The bytes were moved to another file.
    case setAside(bytes: Int, file: String)
  }

  /// Makes a log end with a whole line.
  ///
  /// - Parameters:
  ///   - path: the log.
  ///   - content: its bytes.
  ///   - folder: where torn ends are kept; made if need be.
  ///   - system: how files are reached.
  /// - Returns: what was done.
  /// - Throws: why it could not be done; the torn end is then still somewhere.
  static func repair(
    _ path: String,
    content: [UInt8],
    keepingIn folder: String,
    _ system: FileSystem
  ) throws(FileError) -> Repair {
    let start = content.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    guard start < content.count else { return .none }
    let tail = Array(content[start...])
    if (try? EventLine.event(tail.span)) != nil {
      try change(path, system) { descriptor throws(FileError) in
        try system.writeAll([0x0A], to: descriptor, path)
      }
      return .completed
    }
    let kept = try keep(tail, of: path, in: folder, system)
    try change(path, system) { descriptor throws(FileError) in
      try system.retrying(.write, path) { () throws(SystemFault) in
        try system.calls.truncate(descriptor, start)
      }
    }
    return .setAside(bytes: tail.count, file: kept)
  }

  /// Keeps bytes in a new file of a folder, named after the log.
  static func keep(
    _ bytes: [UInt8],
    of path: String,
    in folder: String,
    _ system: FileSystem
  ) throws(FileError) -> String {
    try system.makeFolder(folder)
    let stem = Paths.stem(of: path)
    var number = 1
    while try system.exists("\(folder)/\(stem)-\(number).txt") { number += 1 }
    let file = "\(folder)/\(stem)-\(number).txt"
    try system.write(bytes, to: file, replaces: false)
    return file
  }

  private static func change(
    _ path: String,
    _ system: FileSystem,
    _ body: (Int32) throws(FileError) -> Void
  ) throws(FileError) {
    let descriptor = try system.open(path, O_WRONLY | O_APPEND, for: .write)
    defer { system.close(descriptor) }
    try body(descriptor)
    try system.synchronize(descriptor, path)
  }
}
