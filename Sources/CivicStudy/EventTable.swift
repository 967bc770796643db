import CivicDecks
import CivicTime

/// Events packed densely: a million of them need 32 megabytes and no string.
struct EventTable {
  /// An event that another one takes back.
  struct Target: Hashable, BitwiseCopyable {
    var device: UInt16
    var sequence: UInt32
  }

  /// The events, in the order in which they were added.
  var records: [EventRecord] = []
  /// The cards they name.
  private(set) var cards = CardIndex()
  /// The devices that wrote them or are named by them.
  private(set) var devices: [DeviceID] = []
  /// What `undo` and `redo` take back.
  private(set) var targets: [Target] = []
  /// Texts of reports and keys of rejections.
  private(set) var texts: [EventText] = []
  /// The highest number used by each device.
  private(set) var lastSequences: [UInt32] = []

  /// Makes an empty table.
  init() {}

  /// Makes a table of saved parts; nothing when a record names what is not there.
  init?(
    records: [EventRecord],
    keys: [CardKey],
    devices: [DeviceID],
    targets: [Target],
    texts: [EventText]
  ) {
    self.records = records
    self.cards = CardIndex(keys: keys)
    self.devices = devices
    self.targets = targets
    self.texts = texts
    lastSequences = Array(repeating: 0, count: devices.count)
    for record in records {
      guard Int(record.device) < devices.count, isComplete(record) else { return nil }
      let device = Int(record.device)
      lastSequences[device] = max(lastSequences[device], record.sequence)
    }
  }

  private func isComplete(_ record: EventRecord) -> Bool {
    guard record.card == EventRecord.none || record.card < cards.keys.count,
      record.previous == EventRecord.none || record.previous < records.count
    else { return false }
    return switch record.action {
    case .undo, .redo: record.number < targets.count
    case .report, .reject: record.number < texts.count
    case .relink: record.number < cards.keys.count
    case .answer, .suspend, .resume, .bury, .flag, .reset, .unlink: true
    }
  }

  /// Adds the event of a line.
  ///
  /// - Returns: its place in `records`.
  /// - Throws: why the line does not count; the table is then as before, but for names it may know.
  @discardableResult
  mutating func add(_ line: Span<UInt8>) throws(EventLineError) -> Int {
    let fields = try EventFields(line)
    let number = try number(of: fields, in: line)
    let card = try fields.hasCard ? cardNumber(line.extracting(fields.card)) : EventRecord.none
    let device = try deviceNumber(line.extracting(fields.device))
    lastSequences[Int(device)] = max(lastSequences[Int(device)], fields.sequence)
    records.append(EventRecord(fields, device: device, card: card, number: number))
    return records.count - 1
  }

  /// The number of a device, if it is known.
  func number(of device: DeviceID) -> Int? { devices.firstIndex(of: device) }

  private mutating func number(
    of fields: EventFields,
    in line: Span<UInt8>
  ) throws(EventLineError) -> UInt32 {
    switch fields.action {
    case .undo, .redo:
      let device = try deviceNumber(line.extracting(fields.other))
      targets.append(Target(device: device, sequence: UInt32(fields.number)))
      return UInt32(targets.count - 1)
    case .relink: return try cardNumber(line.extracting(fields.other))
    case .report, .reject:
      texts.append(try fields.quotation(in: line))
      return UInt32(texts.count - 1)
    case .bury: return UInt32(bitPattern: Int32(fields.number))
    case .answer, .suspend, .resume, .flag, .reset, .unlink: return UInt32(fields.number)
    }
  }

  private mutating func cardNumber(_ name: Span<UInt8>) throws(EventLineError) -> UInt32 {
    let key = CardKey(name)
    if let known = cards.number(of: key) { return UInt32(known) }
    guard key.card != nil else { throw .malformed(.card) }
    return UInt32(cards.add(key))
  }

  private mutating func deviceNumber(_ name: Span<UInt8>) throws(EventLineError) -> UInt16 {
    if let last = devices.last, last.isSpelled(name) { return UInt16(devices.count - 1) }
    if let known = devices.firstIndex(where: { $0.isSpelled(name) }) { return UInt16(known) }
    guard devices.count < Int(UInt16.max), let device = DeviceID(name.text(0..<name.count)) else {
      throw .malformed(.device)
    }
    devices.append(device)
    lastSequences.append(0)
    return UInt16(devices.count - 1)
  }
}

extension EventFields {
  /// Whether the event is about a card.
  var hasCard: Bool { !card.isEmpty }
}

extension DeviceID {
  /// Whether some bytes are this name.
  func isSpelled(_ bytes: Span<UInt8>) -> Bool {
    let name = text.utf8.span
    guard name.count == bytes.count else { return false }
    for index in 0..<name.count where name[index] != bytes[index] { return false }
    return true
  }
}
