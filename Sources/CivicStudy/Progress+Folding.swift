import CivicScheduling
import CivicTime

extension Progress {
  /// Takes one event of a card into account, unless it was undone.
  mutating func step(_ card: Int, through record: EventRecord) {
    guard !record.isUndone else { return }
    var progress = slots[card].progress
    change(&progress, card, through: record)
    slots[card].progress = progress
  }

  /// What one event changes about a card.
  func change(_ progress: inout CardProgress, _ card: Int, through record: EventRecord) {
    switch record.action {
    case .answer where !record.isCram: answer(&progress, card, record)
    case .suspend: progress.isSuspended = true
    case .resume:
      progress.isSuspended = false
      progress.isReported = false
      progress.buriedUntil = nil
    case .bury: progress.buriedUntil = record.day
    case .flag: progress.isFlagged = record.number == 1
    case .report: progress.isReported = true
    case .reset:
      progress.state = .new
      progress.due = nil
    case .answer, .undo, .redo, .relink, .unlink, .reject: return
    }
  }

  private func answer(_ progress: inout CardProgress, _ card: Int, _ record: EventRecord) {
    guard let rating = Rating(rawValue: Int(record.rating)) else { return }
    let key = table.cards.keys[card]
    let context = ReviewContext(
      card: key.text,
      now: Instant(milliseconds: record.milliseconds),
      studyDay: record.studyDay(rolloverHour: rules.rolloverHour)
    )
    let next = rules.scheduler(for: key).next(progress.state, rating: rating, in: context)
    progress.state = next.state
    progress.due = next.due
    progress.answers += 1
  }

  /// Works out a card anew from its history.
  mutating func refold(_ card: Int) {
    let places = history(of: card)
    let head = slots[card].head
    slots[card] = CardSlot()
    slots[card].head = head
    for place in places { step(card, through: table.records[place]) }
  }

  /// The places of the records of a card, earliest first.
  func history(of card: Int) -> [Int] {
    var places: [Int] = []
    var place = slots[card].head
    while place != EventRecord.none {
      places.append(Int(place))
      place = table.records[Int(place)].previous
    }
    return places.reversed()
  }
}

// MARK: - Undo

extension Progress {
  /// Marks what was taken back and not brought back.
  ///
  /// An event is undone while there is an `undo` of it that no `redo` names. That does not depend on
  /// clocks, so a skewed one cannot turn an undo into its opposite.
  mutating func resolveUndoing() {
    openTargets = []
    for place in table.records.indices where table.records[place].isUndone {
      table.records[place].isUndone = false
    }
    let undoing = table.records.indices.filter { table.records[$0].action.isUndoing }
    guard !undoing.isEmpty else { return }
    var redone: Set<EventTable.Target> = []
    var undone: Set<EventTable.Target> = []
    for place in undoing where table.records[place].action == .redo {
      redone.insert(target(of: table.records[place]))
    }
    openTargets = redone
    for place in undoing where table.records[place].action == .undo {
      let record = table.records[place]
      openTargets.remove(record.target)
      if redone.contains(record.target) {
        table.records[place].isUndone = true
      } else {
        undone.insert(target(of: record))
      }
    }
    openTargets.formUnion(undone)
    for place in table.records.indices where undone.contains(table.records[place].target) {
      openTargets.remove(table.records[place].target)
      guard !table.records[place].action.isUndoing else { continue }
      table.records[place].isUndone = true
    }
  }

  /// Takes the event back that a new `undo` names.
  mutating func undo(_ record: EventRecord) {
    let target = target(of: record)
    let places = places(of: target)
    if places.isEmpty { openTargets.insert(target) }
    for place in places where !table.records[place].action.isUndoing { setUndone(true, at: place) }
  }

  /// Brings back what the `undo` took back that a new `redo` names.
  mutating func redo(_ record: EventRecord) {
    let named = target(of: record)
    let undoing = places(of: named)
    if undoing.isEmpty { openTargets.insert(named) }
    for undo in undoing where table.records[undo].action == .undo {
      table.records[undo].isUndone = true
      bringBack(target(of: table.records[undo]))
    }
  }

  private mutating func bringBack(_ target: EventTable.Target) {
    let isStillUndone = table.records.contains {
      $0.action == .undo && !$0.isUndone && self.target(of: $0) == target
    }
    guard !isStillUndone else { return }
    for place in places(of: target) where !table.records[place].action.isUndoing {
      setUndone(false, at: place)
    }
  }

  /// What an `undo` or `redo` names.
  func target(of record: EventRecord) -> EventTable.Target {
    table.targets[Int(record.number)]
  }

  /// The place of an event; several only where a device file was copied.
  func places(of target: EventTable.Target) -> [Int] {
    table.records.indices.filter { table.records[$0].target == target }
  }

  private mutating func setUndone(_ isUndone: Bool, at place: Int) {
    guard table.records[place].isUndone != isUndone else { return }
    table.records[place].isUndone = isUndone
    switch table.records[place].action {
    case .relink, .unlink, .reject: fold()
    default: refold(heir(of: table.records[place].card))
    }
  }
}

// MARK: - Relinking

extension Progress {
  /// Finds for each card the one that has its history now.
  ///
  /// A card that receives a history is alive, so a link from it ends; thus there are no circles.
  mutating func resolveLinks() {
    heirs = []
    var links: [UInt32: UInt32] = [:]
    for record in table.records where !record.isUndone {
      switch record.action {
      case .relink where record.card != record.number:
        links[record.number] = nil
        links[record.card] = record.number
      case .unlink: links = links.filter { $0.value != record.card }
      default: continue
      }
    }
    guard !links.isEmpty else { return }
    heirs = (0..<UInt32(table.cards.keys.count)).map { card in
      var heir = card
      while let next = links[heir] { heir = next }
      return heir
    }
  }
}

extension EventFields.Action {
  /// Whether the action takes another event back or brings it back.
  var isUndoing: Bool { self == .undo || self == .redo }
}
