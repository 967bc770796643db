public import CivicStudy
public import CivicTime

extension ProgressCare {
  /// A copy of all logs in one file.
  public struct Backup: Sendable, Hashable {
    /// Path of the file.
    public let path: String
    /// Name without extension: the day, and a number if there are several of that day.
    public let name: String
    /// The day it was made.
    public let day: CivilDate
  }

  /// What restoring a backup would bring back, or brought back.
  public struct Restoration: Sendable {
    /// The backup.
    public let backup: Backup
    /// Events in the backup that no log has.
    public let events: [ReviewEvent]
    /// Lines of the backup that do not count.
    public let damagedLines: Int
  }

  /// The backups, newest first.
  public func backups() throws(FileError) -> [Backup] {
    guard try system.isFolder(folder.backups) else { return [] }
    return try system.names(in: folder.backups).compactMap { file in
      guard file.hasSuffix(".log"), let day = CivilDate(iso: file.prefix(10)) else { return nil }
      return Backup(path: folder.backups + "/" + file, name: Paths.stem(of: file), day: day)
    }
    .sorted { ($0.day, $0.name.utf8.count, $0.name) > ($1.day, $1.name.utf8.count, $1.name) }
  }

  /// Copies all logs into one new file.
  ///
  /// - Returns: the backup; nothing when there are no logs.
  @discardableResult
  public func backUp(on day: CivilDate) throws(FileError) -> Backup? {
    var bytes: [UInt8] = []
    for name in try LogFolder(folder: folder, system: system).names() {
      bytes += try system.read(folder.logs + "/" + name)
      if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }
    guard !bytes.isEmpty else { return nil }
    try system.makeFolder(folder.backups)
    var name = day.iso
    var number = 2
    while try system.exists(folder.backups + "/" + name + ".log") {
      name = day.iso + "-\(number)"
      number += 1
    }
    let path = folder.backups + "/" + name + ".log"
    try system.write(bytes, to: path, replaces: false)
    return Backup(path: path, name: name, day: day)
  }

  /// Makes the backup of a day, unless there is one, and removes those that are no longer needed.
  public func backUpDaily(on day: CivilDate) throws(FileError) {
    let existing = try backups()
    guard !existing.contains(where: { $0.day == day }) else { return }
    guard try backUp(on: day) != nil else { return }
    let kept = Self.kept(try backups(), today: day)
    for backup in try backups() where !kept.contains(backup) { try system.remove(backup.path) }
  }

  /// The backups worth keeping: all of a week, then the newest of each week of two months, then the
  /// newest of each month of two years.
  ///
  /// - Parameters:
  ///   - backups: newest first.
  ///   - today: the day from which age is counted.
  /// - Returns: those to keep.
  static func kept(_ backups: [Backup], today: CivilDate) -> Set<Backup> {
    var kept: Set<Backup> = []
    var periods: Set<String> = []
    for backup in backups {
      let age = today.dayNumber - backup.day.dayNumber
      let (year, month, _) = backup.day.components
      let period =
        switch age {
        case ..<8: backup.name
        case ..<63: "week \((backup.day.dayNumber + 3) / 7)"
        case ..<732: "month \(year)-\(month)"
        default: ""
        }
      if !period.isEmpty, periods.insert(period).inserted { kept.insert(backup) }
    }
    return kept
  }

  /// What restoring a backup would bring back; changes nothing.
  public func preview(_ backup: Backup) throws(FileError) -> Restoration {
    let current = try check().progress
    var builder = ProgressBuilder()
    let bytes = try system.read(backup.path)
    let reading = builder.read(bytes.span)
    return Restoration(
      backup: backup,
      events: builder.progress(rules: ProgressRules()).events(notIn: current),
      damagedLines: reading.damaged.count
    )
  }

  /// Brings back the events of a backup that no log has; removes none.
  public func restore(_ backup: Backup) throws(StorageError) -> Restoration {
    try locked { () throws(StorageError) in
      let restoration = try storing { () throws(FileError) in try preview(backup) }
      try storing { () throws(FileError) in try append(restoration.events) }
      return restoration
    }
  }
}
