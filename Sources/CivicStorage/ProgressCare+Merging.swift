public import CivicStudy

extension ProgressCare {
  /// What joining other logs brought.
  public struct Merge: Sendable {
    /// Events that were not here before.
    public let added: [ReviewEvent]
    /// Events that were.
    public let known: Int
    /// Damaged lines of the other logs, by path; they were left out.
    public let damaged: [(path: String, lines: [LogReading.DamagedLine])]
    /// Identities that stand for more than one event now.
    public let conflicts: [EventIdentity]
  }

  /// Takes over the events of other logs.
  ///
  /// Each event goes to the end of the log of its device, so that merging in any order, and more than
  /// once, gives the same progress.
  ///
  /// - Parameters:
  ///   - paths: logs, folders of logs, learners' folders or homes.
  ///   - rules: what turns answers into schedules.
  /// - Returns: what was added.
  /// - Throws: why nothing, or not everything, was added; doing it again then goes on.
  public func merge(
    _ paths: [String],
    rules: ProgressRules = ProgressRules()
  ) throws(StorageError) -> Merge {
    try locked { () throws(StorageError) in
      var builder = ProgressBuilder()
      var damaged: [(path: String, lines: [LogReading.DamagedLine])] = []
      var count = 0
      for path in paths {
        let logs = try storing { () throws(FileError) in
          try LogSource(system: system).logs(at: path, of: workspace.learner)
        }
        for log in logs {
          let bytes = try storing { () throws(FileError) in try system.read(log) }
          let reading = builder.read(bytes.span)
          guard !reading.hasNewerVersion else { throw .newerLog(log) }
          count += reading.events
          if !reading.damaged.isEmpty { damaged.append((log, reading.damaged)) }
        }
      }
      let current = try storing { () throws(FileError) in try check(rules: rules).progress }
      let added = builder.progress(rules: rules).events(notIn: current)
      try storing { () throws(FileError) in try append(added) }
      var merged = current
      merged.merge(added)
      return Merge(
        added: added,
        known: count - added.count,
        damaged: damaged,
        conflicts: merged.conflicts
      )
    }
  }

  /// Appends events to the logs of their devices.
  func append(_ events: [ReviewEvent]) throws(FileError) {
    for (device, events) in Dictionary(grouping: events, by: \.identity.device)
      .sorted(by: { $0.key < $1.key })
    {
      let path = folder.log(of: device)
      if try system.exists(path) {
        _ = try TornTail.repair(
          path,
          content: system.read(path),
          keepingIn: folder.damaged,
          system
        )
      }
      let journal = try ReviewJournal(path, system)
      try journal.append(events.sorted { $0.identity < $1.identity })
    }
  }
}
