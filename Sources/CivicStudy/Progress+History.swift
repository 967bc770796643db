public import CivicDecks
public import CivicTime

extension Progress {
  /// An event of a card, and whether it still counts.
  public struct HistoryEntry: Sendable, Hashable {
    /// What happened.
    public let event: ReviewEvent
    /// Whether it was taken back.
    public let isUndone: Bool
  }

  /// Everything that happened to a card, earliest first, with what it inherited.
  public func history(of card: CardID) -> [HistoryEntry] {
    guard let number = table.cards.number(of: CardKey(card)) else { return [] }
    return history(of: number).map { entry(table.records[$0]) }
  }

  /// All events in the order of (time, device, sequence).
  public var events: [ReviewEvent] { inOrder.map { table.event(of: $0) } }

  /// All events in the order of (time, device, sequence), with what became of them.
  public var historyOfAll: [HistoryEntry] { inOrder.map(entry) }

  /// Every card with events, and what they amount to, sorted by card.
  public var cards: [(card: CardID, progress: CardProgress)] {
    slots.indices.compactMap { number in
      guard heir(of: UInt32(number)) == number, slots[number].head != EventRecord.none else {
        return nil
      }
      return (table.card(UInt32(number)), slots[number].progress)
    }
    .sorted { $0.card < $1.card }
  }

  /// What is wrong with each reported card, sorted by card.
  public var reports: [(card: CardID, text: String, time: Instant)] {
    cards.filter(\.progress.isReported).compactMap { card, _ in
      for entry in history(of: card).reversed() where !entry.isUndone {
        if case .report(_, let text) = entry.event.action {
          return (card, text.text, entry.event.time)
        }
      }
      return nil
    }
  }

  /// The event that `undo` takes back next: the last of a device that still counts.
  public func nextToUndo(on device: DeviceID) -> ReviewEvent? {
    last(of: device) { !$0.action.isUndoing && !$0.isUndone }.map { table.event(of: $0) }
  }

  /// The `undo` that `redo` takes back next; nothing when something else was done since.
  public func nextToRedo(on device: DeviceID) -> ReviewEvent? {
    let candidate = last(of: device) {
      !$0.action.isUndoing || ($0.action == .undo && !$0.isUndone)
    }
    guard let candidate, candidate.action == .undo else { return nil }
    return table.event(of: candidate)
  }

  /// The event that bears an identity.
  public func event(_ identity: EventIdentity) -> ReviewEvent? {
    guard let device = table.number(of: identity.device) else { return nil }
    let target = EventTable.Target(device: UInt16(device), sequence: identity.sequence)
    return places(of: target).first.map { table.event(of: table.records[$0]) }
  }

  private func last(of device: DeviceID, where isWanted: (EventRecord) -> Bool) -> EventRecord? {
    guard let number = table.number(of: device) else { return nil }
    var best: EventRecord?
    for record in table.records where Int(record.device) == number && isWanted(record) {
      if best.map({ $0.sequence < record.sequence }) ?? true { best = record }
    }
    return best
  }

  private func entry(_ record: EventRecord) -> HistoryEntry {
    HistoryEntry(event: table.event(of: record), isUndone: record.isUndone)
  }

  private var inOrder: [EventRecord] {
    var sorted = table
    sorted.sort()
    return sorted.records
  }
}

extension Progress {
  /// The whole state in a form that is the same, byte for byte, for the same set of events.
  ///
  /// One line for each card and one for each rejection; meant for comparing, not for keeping.
  public var stateText: String {
    let lines =
      cards.map { card, progress in
        "\(card.text) \(progress.state) \(progress.due?.milliseconds ?? 0) \(progress.answers)"
          + " \(progress.buriedUntil?.iso ?? "-") \(progress.isSuspended) \(progress.isFlagged)"
          + " \(progress.isReported)"
      } + rejections.map { "rejected " + Quotation.quoted($0) }
    return lines.joined(separator: "\n")
  }
}
