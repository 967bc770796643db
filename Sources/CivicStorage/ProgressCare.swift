import CivicDecks
public import CivicStudy

/// Care of a learner's progress files: looking them over, mending, joining and keeping copies.
///
/// Nothing here ever removes an event. What changes files holds the learner's lock while it does.
public struct ProgressCare: Sendable {
  let workspace: Workspace
  let system: FileSystem

  /// Takes care of a learner's files.
  public init(_ workspace: Workspace, system: FileSystem = FileSystem()) {
    self.workspace = workspace
    self.system = system
  }

  var folder: LearnerFolder { workspace.learnerFolder }

  /// What looking a log over found.
  public struct LogReport: Sendable, Hashable {
    /// Path of the log.
    public let path: String
    /// Lines that count.
    public let events: Int
    /// Lines that do not.
    public let damaged: [LogReading.DamagedLine]
    /// Bytes after the last line break.
    public let tornBytes: Int

    /// Whether there was nothing but events.
    public var isClean: Bool { damaged.isEmpty && tornBytes == 0 }
  }

  /// What looking everything over found.
  public struct Report: Sendable {
    /// The logs, by name.
    public let logs: [LogReport]
    /// Numbers of events that devices used but that are in no log; lost, or not yet copied here.
    public let gaps: [(device: DeviceID, missing: [ClosedRange<UInt32>])]
    /// Identities that stand for more than one event; all count.
    public let conflicts: [EventIdentity]
    /// What the events amount to.
    public let progress: Progress
    /// Whether the derived state says the same as the logs; nothing when there is none that could.
    public let isDerivedRight: Bool?

    /// Whether there is nothing to mend.
    public var isClean: Bool {
      logs.allSatisfy(\.isClean) && gaps.isEmpty && conflicts.isEmpty && isDerivedRight != false
    }
  }

  /// Looks every line of every log over; changes nothing.
  public func check(rules: ProgressRules = ProgressRules()) throws(FileError) -> Report {
    var builder = ProgressBuilder()
    var logs: [LogReport] = []
    var marks: [DerivedState.LogMark] = []
    for name in try LogFolder(folder: folder, system: system).names() {
      let path = folder.logs + "/" + name
      let bytes = try system.read(path)
      let reading = builder.read(bytes.span)
      logs.append(
        LogReport(
          path: path,
          events: reading.events,
          damaged: reading.damaged,
          tornBytes: reading.tornTail.count
        )
      )
      marks.append(
        DerivedState.LogMark(name: name, size: bytes.count, hash: ContentHash.of(bytes))
      )
    }
    let progress = builder.progress(rules: rules)
    return Report(
      logs: logs,
      gaps: progress.gaps,
      conflicts: progress.conflicts,
      progress: progress,
      isDerivedRight: isDerivedRight(progress, marks)
    )
  }

  /// Whether a derived state that fits the logs says what they say.
  private func isDerivedRight(_ progress: Progress, _ marks: [DerivedState.LogMark]) -> Bool? {
    guard let bytes = try? system.read(folder.derived),
      let derived = DerivedState(bytes, rules: progress.rules), derived.marks == marks
    else { return nil }
    return derived.progress.stateText == progress.stateText
  }

  /// Does something to the files while no other process may.
  func locked<Result>(
    _ body: () throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let outcome: FileLock.Outcome
    do {
      try system.makeFolder(folder.logs)
      outcome = try FileLock.take(folder.lock, system)
    } catch {
      throw .file(error)
    }
    switch outcome {
    case .held(let process): throw .readOnly(.otherProcess(process))
    case .taken(let lock): return try withExtendedLifetime(lock, body)
    }
  }
}

/// Turns a failure of the system into one of storage.
func storing<Result>(_ body: () throws(FileError) -> Result) throws(StorageError) -> Result {
  do {
    return try body()
  } catch {
    throw .file(error)
  }
}
