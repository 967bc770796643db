import CivicStudy
import Glibc

/// The logs of a learner, read together.
struct LogFolder {
  let folder: LearnerFolder
  let system: FileSystem

  /// What reading gives.
  struct Reading {
    var progress: Progress
    /// The logs as they are now, for `DerivedState`.
    var marks: [DerivedState.LogMark]
    var notices: [StorageNotice]
    /// Whether the derived state was of use as it is.
    var isDerivedCurrent: Bool
  }

  /// Names of the logs, sorted; none if there is no folder.
  func names() throws(FileError) -> [String] {
    do {
      return try system.names(in: folder.logs).filter { $0.hasSuffix(".log") }
    } catch  where error.code == ENOENT {
      return []
    }
  }

  /// Reads everything.
  func read(rules: ProgressRules) throws(StorageError) -> Reading {
    let names: [String]
    do { names = try self.names() } catch { throw .file(error) }
    var notices: [StorageNotice] = []
    if let saved = derived(rules: rules) {
      switch try grow(saved, names: names, &notices) {
      case .some(let reading): return reading
      case .none: break
      }
    }
    return try replay(names, rules: rules, notices)
  }

  private func derived(rules: ProgressRules) -> DerivedState? {
    guard let bytes = try? system.read(folder.derived) else { return nil }
    return DerivedState(bytes, rules: rules)
  }

  // MARK: - Replaying

  private func replay(
    _ names: [String],
    rules: ProgressRules,
    _ earlier: [StorageNotice]
  ) throws(StorageError) -> Reading {
    var builder = ProgressBuilder()
    var notices = earlier
    var marks: [DerivedState.LogMark] = []
    for name in names where isLog(name, &notices) {
      guard let bytes = content(name, &notices) else { continue }
      let reading = builder.read(bytes.span)
      try note(reading, name, bytes.count, &notices)
      // A damaged log is told of at every start, so it is read at every start.
      guard reading.isClean else { continue }
      marks.append(
        DerivedState.LogMark(name: name, size: bytes.count, hash: ContentHash.of(bytes))
      )
    }
    let isWhole = marks.count == names.count
    return Reading(
      progress: builder.progress(rules: rules),
      marks: isWhole ? marks : [],
      notices: notices,
      isDerivedCurrent: false
    )
  }

  private func isLog(_ name: String, _ notices: inout [StorageNotice]) -> Bool {
    if DeviceID(Paths.stem(of: name)) != nil { return true }
    notices.append(.strangeFile(folder.logs + "/" + name))
    return false
  }

  private func content(_ name: String, _ notices: inout [StorageNotice]) -> [UInt8]? {
    do {
      return try system.read(folder.logs + "/" + name)
    } catch {
      notices.append(.unreadableLog(error))
      return nil
    }
  }

  private func note(
    _ reading: LogReading,
    _ name: String,
    _ size: Int,
    _ notices: inout [StorageNotice]
  ) throws(StorageError) {
    let path = folder.logs + "/" + name
    guard !reading.hasNewerVersion else { throw .newerLog(path) }
    if !reading.damaged.isEmpty {
      notices.append(.damagedLines(log: path, numbers: reading.damaged.map(\.number)))
    }
    if !reading.tornTail.isEmpty { notices.append(.unfinishedLog(log: path)) }
  }

  // MARK: - Growing

  /// Adds to a derived state what was appended since; nothing when it is in doubt.
  private func grow(
    _ saved: DerivedState,
    names: [String],
    _ notices: inout [StorageNotice]
  ) throws(StorageError) -> Reading? {
    guard saved.marks.allSatisfy({ names.contains($0.name) }) else {
      for mark in saved.marks where !names.contains(mark.name) {
        notices.append(.shortenedLog(log: folder.logs + "/" + mark.name))
      }
      return nil
    }
    var progress = saved.progress
    var marks: [DerivedState.LogMark] = []
    for name in names where isLog(name, &notices) {
      let mark = saved.marks.first { $0.name == name }
      guard let tail = tail(name, after: mark, &notices) else { return nil }
      let reading = progress.read(tail.bytes.span, firstLine: 1)
      guard reading.isClean else { return nil }
      marks.append(DerivedState.LogMark(name: name, size: tail.size, hash: tail.hash))
    }
    return Reading(
      progress: progress,
      marks: marks,
      notices: notices,
      isDerivedCurrent: marks == saved.marks
    )
  }

  private struct Tail {
    var bytes: [UInt8] = []
    var size = 0
    var hash: UInt64 = 0
  }

  /// What a log holds beyond a mark; nothing if it does not begin with what the mark was made from.
  private func tail(
    _ name: String,
    after mark: DerivedState.LogMark?,
    _ notices: inout [StorageNotice]
  ) -> Tail? {
    let known = mark?.size ?? 0
    var tail = Tail()
    var prefix = ContentHash()
    var whole = ContentHash()
    let path = folder.logs + "/" + name
    let isRead =
      (try? system.readChunks(of: path) { chunk in
        let old = min(max(known - tail.size, 0), chunk.count)
        prefix.update(UnsafeRawBufferPointer(rebasing: chunk[..<old]))
        if tail.size + chunk.count > known, tail.size <= known { whole = prefix }
        whole.update(UnsafeRawBufferPointer(rebasing: chunk[old...]))
        tail.bytes.append(contentsOf: chunk[old...])
        tail.size += chunk.count
      }) != nil
    guard isRead else { return nil }
    if tail.size < known {
      notices.append(.shortenedLog(log: path))
      return nil
    }
    if let mark, prefix.value != mark.hash { return nil }
    tail.hash = tail.size > known ? whole.value : prefix.value
    return tail
  }
}
