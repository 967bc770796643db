public import CivicStudy
public import CivicTime
import Glibc

/// A learner's progress, open: every event given to it is durable when the call returns.
public final class ProgressStore {
  /// How progress is opened.
  public enum Access: Sendable {
    /// For looking; nothing on the disk changes.
    case reading
    /// For saving answers; if that is not possible, for reading with a notice.
    case writing
  }

  /// What all events amount to.
  public private(set) var progress: Progress
  /// What was found on opening and should be told.
  public private(set) var notices: [StorageNotice]
  /// The name this machine writes under; nothing when progress can only be read.
  public let device: DeviceID?
  /// Why nothing can be saved; nothing when it can.
  public let readOnlyReason: StorageNotice?
  /// The learner's files.
  public let folder: LearnerFolder

  private let system: FileSystem
  private var lock: FileLock?
  private var journal: ReviewJournal?
  private var marks: [DerivedState.LogMark]
  private var isDerivedCurrent: Bool

  /// Opens the progress of a learner.
  ///
  /// - Parameters:
  ///   - workspace: where it is.
  ///   - rules: what turns answers into schedules.
  ///   - access: for reading or for writing.
  ///   - entropy: random bits from which a machine without a name gets one.
  ///   - system: how files are reached.
  /// - Throws: when the logs cannot be read at all, or a newer civiq wrote one.
  public init(
    _ workspace: Workspace,
    rules: ProgressRules,
    access: Access,
    entropy: UInt64,
    system: FileSystem = FileSystem()
  ) throws(StorageError) {
    self.system = system
    folder = workspace.learnerFolder
    let opening = Opening(workspace: workspace, system: system)
    let claim = access == .writing ? opening.claim(entropy: entropy) : .reader(nil)
    var notices: [StorageNotice] = []
    switch claim {
    case .writer(let device, let lock):
      (self.device, self.lock, readOnlyReason) = (device, lock, nil)
    case .reader(let reason):
      (device, lock, readOnlyReason) = (nil, nil, reason)
      notices = reason.map { [$0] } ?? []
    }
    let logs = LogFolder(folder: folder, system: system)
    var reading = try logs.read(rules: rules)
    if let device, let found = try Opening.repair(device, folder, reading.notices, system) {
      notices += found
      reading = try logs.read(rules: rules)
    }
    progress = reading.progress
    marks = reading.marks
    isDerivedCurrent = reading.isDerivedCurrent
    self.notices = notices + reading.notices
  }

  /// Makes something that happened durable, then part of the progress.
  ///
  /// - Parameters:
  ///   - actions: what happened, at one moment; several are written all or none.
  ///   - time: when; moved on a little if the clock was set back since the last event.
  ///   - offsetSeconds: local time minus UTC then.
  /// - Returns: the events.
  /// - Throws: why nothing was saved; the progress is then as before.
  @discardableResult
  public func record(
    _ actions: [ReviewAction],
    at time: Instant,
    offsetSeconds: Int
  ) throws(StorageError) -> [ReviewEvent] {
    guard let device, lock != nil else { throw .readOnly(readOnlyReason) }
    let stamp = EventClock.stamp(time, after: progress.lastTime(of: device))
    let first = progress.nextSequence(of: device)
    let events = actions.enumerated().map { index, action in
      ReviewEvent(
        identity: EventIdentity(device: device, sequence: first + UInt32(index)),
        time: stamp,
        offsetSeconds: offsetSeconds,
        action: action
      )
    }
    do {
      try openJournal(for: device).append(events)
    } catch {
      throw .file(error)
    }
    isDerivedCurrent = false
    for event in events { progress.apply(event) }
    return events
  }

  /// Lets other processes write; nothing can be recorded any more.
  public func close() {
    journal = nil
    lock = nil
  }

  /// Saves what replaying gave, so that the next start is quick; failing only costs time.
  public func saveDerivedState() {
    guard lock != nil, !isDerivedCurrent else { return }
    do {
      guard let marks = try currentMarks() else { return }
      let bytes = DerivedState.bytes(of: progress, marks: marks)
      try system.write(bytes, to: folder.derived, replaces: true)
      self.marks = marks
      isDerivedCurrent = true
    } catch {
      notices.append(.notSaved(error))
    }
  }

  /// The logs as they are now; nothing if one of them was damaged, or grew by another hand.
  private func currentMarks() throws(FileError) -> [DerivedState.LogMark]? {
    guard let device else { return nil }
    let own = Paths.name(of: folder.log(of: device))
    let bytes = try system.exists(folder.log(of: device)) ? system.read(folder.log(of: device)) : []
    if let journal, bytes.count != journal.size { return nil }
    let others = marks.filter { $0.name != own }
    let names = try LogFolder(folder: folder, system: system).names()
    guard Set(others.map(\.name) + [own]).isSuperset(of: names) else { return nil }
    guard names.contains(own) else { return others }
    let mark = DerivedState.LogMark(name: own, size: bytes.count, hash: ContentHash.of(bytes))
    return (others + [mark]).sorted { $0.name < $1.name }
  }

  /// The journal, opened at the first event.
  private func openJournal(for device: DeviceID) throws(FileError) -> ReviewJournal {
    if let journal { return journal }
    let path = folder.log(of: device)
    notices += try Opening.repairTail(path, keepingIn: folder.damaged, system)
    let opened = try ReviewJournal(path, system)
    journal = opened
    return opened
  }
}

/// Gets the right to write, as far as it can be had.
private struct Opening {
  let workspace: Workspace
  let system: FileSystem

  enum Claim {
    case writer(DeviceID, FileLock)
    case reader(StorageNotice?)
  }

  func claim(entropy: UInt64) -> Claim {
    let folder = workspace.learnerFolder
    do {
      try system.makeFolder(folder.logs)
      switch try FileLock.take(folder.lock, system) {
      case .held(let process): return .reader(.otherProcess(process))
      case .taken(let lock):
        let file = DeviceFile(path: workspace.deviceFile, system: system)
        let device = try file.device(for: folder.logs, entropy: entropy)
        return .writer(device, lock)
      }
    } catch {
      return .reader(.notWritable(error))
    }
  }

  /// Makes the own log end with a whole line, if reading found that it does not.
  ///
  /// - Returns: what was done about it; nothing when nothing had to be.
  static func repair(
    _ device: DeviceID,
    _ folder: LearnerFolder,
    _ notices: [StorageNotice],
    _ system: FileSystem
  ) throws(StorageError) -> [StorageNotice]? {
    let path = folder.log(of: device)
    guard notices.contains(.unfinishedLog(log: path)) else { return nil }
    do {
      return try repairTail(path, keepingIn: folder.damaged, system)
    } catch {
      throw .file(error)
    }
  }

  /// Makes a log end with a whole line.
  static func repairTail(
    _ path: String,
    keepingIn folder: String,
    _ system: FileSystem
  ) throws(FileError) -> [StorageNotice] {
    guard try system.exists(path) else { return [] }
    let content = try system.read(path)
    let repair = try TornTail.repair(path, content: content, keepingIn: folder, system)
    guard case .setAside(let bytes, let file) = repair else { return [] }
    return [.tornTail(log: path, bytes: bytes, keptIn: file)]
  }
}
