import CivicDecks
import CivicScheduling
import CivicTime

extension EventTable {
  /// Adds an event.
  ///
  /// - Returns: its place in `records`.
  @discardableResult
  mutating func add(_ event: ReviewEvent) -> Int {
    var line: [UInt8] = []
    EventLine.append(event, to: &line)
    do {
      return try add(line.span)
    } catch {
      preconditionFailure("the line of an event can be read: \(error)")
    }
  }

  /// The event of a record as a value.
  func event(of record: EventRecord) -> ReviewEvent {
    ReviewEvent(
      identity: identity(of: record),
      time: Instant(milliseconds: record.milliseconds),
      offsetSeconds: Int(record.offsetSeconds),
      action: action(of: record)
    )
  }

  /// Device and number of a record.
  func identity(of record: EventRecord) -> EventIdentity {
    EventIdentity(device: devices[Int(record.device)], sequence: record.sequence)
  }

  /// The card with a number.
  func card(_ number: UInt32) -> CardID {
    guard let card = cards.keys[Int(number)].card else {
      preconditionFailure("only names of cards get a number")
    }
    return card
  }

  private func action(of record: EventRecord) -> ReviewAction {
    switch record.action {
    case .answer:
      return .answer(
        card: card(record.card),
        rating: Rating(rawValue: Int(record.rating)) ?? .again,
        durationMilliseconds: record.number,
        kind: record.isCram ? .cram : .review
      )
    case .undo: return .undo(of: target(record))
    case .redo: return .redo(of: target(record))
    case .suspend: return .suspend(card: card(record.card))
    case .resume: return .resume(card: card(record.card))
    case .bury: return .bury(card: card(record.card), until: record.day)
    case .flag: return .flag(card: card(record.card), isOn: record.number == 1)
    case .report:
      return .report(card: card(record.card), text: texts[Int(record.number)])
    case .reset: return .reset(card: card(record.card))
    case .relink: return .relink(from: card(record.card), to: card(record.number))
    case .unlink: return .unlink(card: card(record.card))
    case .reject: return .reject(key: texts[Int(record.number)])
    }
  }

  private func target(_ record: EventRecord) -> EventIdentity {
    let target = targets[Int(record.number)]
    return EventIdentity(device: devices[Int(target.device)], sequence: target.sequence)
  }
}

extension EventRecord {
  /// The event itself, as something that can be taken back.
  var target: EventTable.Target { EventTable.Target(device: device, sequence: sequence) }

  /// The day of a `bury`.
  var day: CivilDate { CivilDate(dayNumber: Int(Int32(bitPattern: number))) }

  /// The study day of the event, in the learner's time of then.
  func studyDay(rolloverHour: Int) -> CivilDate {
    Instant(milliseconds: milliseconds)
      .studyDay(rolloverHour: rolloverHour, offsetSeconds: Int(offsetSeconds))
  }
}
