extension Progress {
  /// The events that another progress lacks, in the order of (time, device, sequence).
  public func events(notIn other: Progress) -> [ReviewEvent] {
    var known: [EventIdentity: [ReviewEvent]] = [:]
    for record in other.table.records {
      known[other.table.identity(of: record), default: []].append(other.table.event(of: record))
    }
    return events.filter { event in known[event.identity]?.contains(event) != true }
  }

  /// Numbers that a device used but whose events are not here, by device.
  public var gaps: [(device: DeviceID, missing: [ClosedRange<UInt32>])] {
    var used: [[UInt32]] = Array(repeating: [], count: table.devices.count)
    for record in table.records { used[Int(record.device)].append(record.sequence) }
    return table.devices.indices.compactMap { device in
      let missing = Self.gaps(used[device])
      return missing.isEmpty ? nil : (table.devices[device], missing)
    }
    .sorted { $0.device < $1.device }
  }

  /// Identities that stand for more than one event, sorted.
  public var conflicts: [EventIdentity] {
    var seen: Set<EventTable.Target> = []
    let repeated = table.records.filter { !seen.insert($0.target).inserted }
    return Set(repeated.map { table.identity(of: $0) }).sorted()
  }

  private static func gaps(_ numbers: [UInt32]) -> [ClosedRange<UInt32>] {
    var gaps: [ClosedRange<UInt32>] = []
    var last: UInt32 = 0
    for number in numbers.sorted() {
      if number > last + 1 { gaps.append(last + 1...number - 1) }
      last = max(last, number)
    }
    return gaps
  }
}
