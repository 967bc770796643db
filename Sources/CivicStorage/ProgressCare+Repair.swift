public import CivicStudy
public import CivicTime

extension ProgressCare {
  /// What mending a log did.
  public struct Repair: Sendable, Hashable {
    /// Path of the log.
    public let path: String
    /// Lines that were taken out, with their numbers before.
    public let removed: [LogReading.DamagedLine]
    /// Where they, and a torn end, are kept.
    public let keptIn: String
  }

  /// What mending everything did.
  public struct Repairs: Sendable {
    /// The copy of all logs made before; nothing when nothing had to be mended.
    public let backup: Backup?
    /// The logs that were changed.
    public let logs: [Repair]
  }

  /// Takes damaged lines and torn ends out of the logs and keeps them in files of their own.
  ///
  /// - Parameter day: names the backup that is made first.
  /// - Returns: what was changed.
  /// - Throws: why it could not be done; every log is then either as before or mended.
  public func repair(on day: CivilDate) throws(StorageError) -> Repairs {
    try locked { () throws(StorageError) in
      let report = try storing { () throws(FileError) in try check() }
      for log in report.logs where log.damaged.contains(where: { $0.reason == .newerVersion }) {
        throw .newerLog(log.path)
      }
      let broken = report.logs.filter { !$0.isClean }
      guard !broken.isEmpty else { return Repairs(backup: nil, logs: []) }
      let backup = try storing { () throws(FileError) in try backUp(on: day) }
      var repairs: [Repair] = []
      for log in broken {
        repairs.append(try storing { () throws(FileError) in try mend(log) })
      }
      return Repairs(backup: backup, logs: repairs)
    }
  }

  private func mend(_ log: LogReport) throws(FileError) -> Repair {
    let content = try system.read(log.path)
    var whole: [UInt8] = []
    var broken: [UInt8] = []
    let reading = LogReading(of: content.span)
    var next = 0
    for line in reading.damaged {
      whole += content[next..<line.bytes.lowerBound]
      next = content[line.bytes.upperBound...].firstIndex(of: 0x0A).map { $0 + 1 } ?? content.count
      broken += content[line.bytes.lowerBound..<next]
    }
    whole += content[next..<reading.tornTail.lowerBound]
    let torn = Array(content[reading.tornTail])
    if (try? EventLine.event(torn.span)) != nil {
      whole += torn + [0x0A]
    } else {
      broken += torn
    }
    let kept = try TornTail.keep(broken, of: log.path, in: folder.damaged, system)
    try system.write(whole, to: log.path, replaces: true)
    return Repair(path: log.path, removed: log.damaged, keptIn: kept)
  }
}
