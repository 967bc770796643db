public import CivicDecks
public import CivicTime

/// Everything a learner's events amount to: the fold of all of them in the order of (time, device, sequence).
///
/// The same set of events gives the same progress whatever the order in which they arrive, and however
/// often each does. Nothing else is kept anywhere; a progress can always be thrown away and made again.
public struct Progress: Sendable {
  /// What turned the answers into schedules.
  public let rules: ProgressRules
  /// The events; sorted when made, later ones at the end.
  var table: EventTable
  /// One for each card of the table.
  var slots: [CardSlot] = []
  /// For each card the one that has its history now; empty as long as no card was relinked.
  var heirs: [UInt32] = []
  /// Ranks of the devices by name.
  var ranks: [UInt16] = []
  /// Events that were taken back or brought back but have not arrived.
  var openTargets: Set<EventTable.Target> = []
  /// Keys of rejected facts and items.
  var rejectedKeys: Set<EventText> = []

  /// Makes the progress of no events.
  public init(rules: ProgressRules = ProgressRules()) {
    self.init(EventTable(), rules: rules)
  }

  /// Makes the progress of some events, in any order.
  public init(events: some Sequence<ReviewEvent>, rules: ProgressRules = ProgressRules()) {
    var table = EventTable()
    for event in events { table.add(event) }
    self.init(table, rules: rules)
  }

  /// Makes the progress of a table.
  init(_ table: EventTable, rules: ProgressRules) {
    self.rules = rules
    self.table = table
    fold()
  }

  /// Takes up saved results.
  init(
    table: EventTable,
    slots: [CardSlot],
    heirs: [UInt32],
    openTargets: Set<EventTable.Target>,
    rules: ProgressRules
  ) {
    self.rules = rules
    self.table = table
    self.slots = slots
    self.heirs = heirs
    self.openTargets = openTargets
    ranks = table.deviceRanks
    collectRejections()
  }

  /// What is known about a card; that of an untouched one when nothing is.
  public subscript(card: CardID) -> CardProgress {
    guard let number = table.cards.number(of: CardKey(card)) else { return .untouched }
    return slots[number].progress
  }

  /// The number of events, undone ones included.
  public var eventCount: Int { table.records.count }

  /// The number that the next event of a device gets.
  public func nextSequence(of device: DeviceID) -> UInt32 {
    (table.number(of: device).map { table.lastSequences[$0] } ?? 0) + 1
  }

  /// The moment of the last event of a device, in the order of its numbers.
  public func lastTime(of device: DeviceID) -> Instant? {
    guard let number = table.number(of: device) else { return nil }
    let record = table.records.last {
      Int($0.device) == number && $0.sequence == table.lastSequences[number]
    }
    return record.map { Instant(milliseconds: $0.milliseconds) }
  }

  /// Whether a generated fact or item was rejected for good.
  public func isRejected(_ key: String) -> Bool { rejectedKeys.contains(EventText(key)) }

  /// Keys of rejected facts and items, sorted.
  public var rejections: [String] { rejectedKeys.map(\.text).sorted() }

  /// Works everything out anew from the table.
  mutating func fold() {
    table.sort()
    ranks = table.deviceRanks
    slots = Array(repeating: CardSlot(), count: table.cards.keys.count)
    resolveUndoing()
    resolveLinks()
    for place in table.records.indices where table.records[place].card != EventRecord.none {
      let card = heir(of: table.records[place].card)
      table.records[place].previous = slots[card].head
      slots[card].head = UInt32(place)
      step(card, through: table.records[place])
    }
    collectRejections()
  }

  private mutating func collectRejections() {
    rejectedKeys = []
    for record in table.records where record.action == .reject && !record.isUndone {
      rejectedKeys.insert(table.texts[Int(record.number)])
    }
  }

  /// The card that has the history of a card now.
  func heir(of card: UInt32) -> Int {
    Int(heirs.isEmpty ? card : heirs[Int(card)])
  }
}

// MARK: - Growing

extension Progress {
  /// Adds an event; one that is known already changes nothing.
  ///
  /// - Complexity: that of the history of one card, unless the event is not new, comes from another
  ///   time or device, or concerns more than one card; then that of all events.
  public mutating func apply(_ event: ReviewEvent) {
    let isNext = event.identity.sequence >= nextSequence(of: event.identity.device)
    let place = table.add(event)
    let record = table.records[place]
    while slots.count < table.cards.keys.count {
      slots.append(CardSlot())
      if !heirs.isEmpty { heirs.append(UInt32(heirs.count)) }
    }
    if ranks.count < table.devices.count { ranks = table.deviceRanks }
    guard isNext, !openTargets.contains(record.target) else { return fold() }
    switch record.action {
    case .relink, .unlink: fold()
    case .undo: undo(record)
    case .redo: redo(record)
    case .reject: rejectedKeys.insert(table.texts[Int(record.number)])
    default: link(place)
    }
  }

  /// Adds events in any order; those that are known already change nothing.
  public mutating func merge(_ events: some Sequence<ReviewEvent>) {
    for event in events { table.add(event) }
    fold()
  }

  /// Puts a new record into the history of its card.
  private mutating func link(_ place: Int) {
    let record = table.records[place]
    let card = heir(of: record.card)
    let head = slots[card].head
    guard head != EventRecord.none, !isBefore(Int(head), place) else {
      table.records[place].previous = head
      slots[card].head = UInt32(place)
      return step(card, through: record)
    }
    var later = Int(head)
    while case let earlier = table.records[later].previous, earlier != EventRecord.none,
      !isBefore(Int(earlier), place)
    {
      later = Int(earlier)
    }
    table.records[place].previous = table.records[later].previous
    table.records[later].previous = UInt32(place)
    refold(card)
  }

  private func isBefore(_ first: Int, _ second: Int) -> Bool {
    table.comesBefore(table.records[first], table.records[second], ranks) ?? true
  }
}
