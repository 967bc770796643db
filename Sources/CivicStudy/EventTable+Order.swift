extension EventTable {
  /// Brings the records into the order of (time, device, sequence) and drops repetitions.
  ///
  /// Two different events that bear one identity, which only a copied device file can cause, are both
  /// kept, in the order of their lines. Logs are nearly sorted already, so that this is nearly linear.
  mutating func sort() {
    let ranks = deviceRanks
    var isSorted = true
    for place in records.indices.dropFirst() where isSorted {
      isSorted = comesBefore(records[place - 1], records[place], ranks) == true
    }
    guard !isSorted else { return }
    let table = self
    records.sort { first, second in
      table.comesBefore(first, second, ranks)
        ?? (table.line(of: first) < table.line(of: second))
    }
    dropRepetitions()
  }

  /// Whether a record stands before another; nothing when time, device and number are the same.
  func comesBefore(_ first: EventRecord, _ second: EventRecord, _ ranks: [UInt16]) -> Bool? {
    if first.milliseconds != second.milliseconds {
      return first.milliseconds < second.milliseconds
    }
    if first.device != second.device {
      return ranks[Int(first.device)] < ranks[Int(second.device)]
    }
    return first.sequence == second.sequence ? nil : first.sequence < second.sequence
  }

  /// The place of each device in the order of names.
  var deviceRanks: [UInt16] {
    var ranks = [UInt16](repeating: 0, count: devices.count)
    let sorted = devices.indices.sorted { devices[$0] < devices[$1] }
    for (rank, device) in sorted.enumerated() { ranks[device] = UInt16(rank) }
    return ranks
  }

  private mutating func dropRepetitions() {
    var kept: [EventRecord] = []
    kept.reserveCapacity(records.count)
    for record in records {
      if let last = kept.last, last.milliseconds == record.milliseconds,
        last.device == record.device, last.sequence == record.sequence,
        line(of: last) == line(of: record)
      {
        continue
      }
      kept.append(record)
    }
    records = kept
  }

  private func line(of record: EventRecord) -> String {
    EventLine.text(of: event(of: record))
  }
}
