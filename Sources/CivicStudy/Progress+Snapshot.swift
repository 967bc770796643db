import CivicDecks
import CivicScheduling

extension Progress {
  /// The progress as bytes that can be read back without folding; only for the same build and machine.
  public var snapshot: [UInt8] {
    var writer = SnapshotWriter()
    writer.write(Self.snapshotLayout)
    writer.write(rules.fingerprint)
    writer.write(table.records)
    writer.write(table.cards.keys)
    writer.write(table.devices.count)
    for device in table.devices { writer.write(device.text) }
    writer.write(table.targets)
    writer.write(table.texts.count)
    for text in table.texts { writer.write(text.text) }
    writer.write(slots)
    writer.write(heirs)
    writer.write(Array(openTargets))
    return writer.bytes
  }

  /// Reads a snapshot back, or gives `nil` when it is of other rules or another build, or damaged.
  ///
  /// A snapshot must be guarded by a checksum: damage that keeps its shape is not noticed here.
  public init?(snapshot bytes: Span<UInt8>, rules: ProgressRules) {
    var reader = SnapshotReader()
    guard reader.text(bytes) == Self.snapshotLayout, reader.text(bytes) == rules.fingerprint,
      let records = reader.elements(bytes, as: EventRecord.self),
      let keys = reader.elements(bytes, as: CardKey.self),
      let devices = Self.devices(bytes, &reader),
      let targets = reader.elements(bytes, as: EventTable.Target.self),
      let texts = Self.texts(bytes, &reader),
      let slots = reader.elements(bytes, as: CardSlot.self),
      let heirs = reader.elements(bytes, as: UInt32.self),
      let open = reader.elements(bytes, as: EventTable.Target.self), reader.isAtEnd(bytes),
      let table = EventTable(
        records: records,
        keys: keys,
        devices: devices,
        targets: targets,
        texts: texts
      ), slots.count == keys.count, heirs.isEmpty || heirs.count == keys.count
    else { return nil }
    self.init(table: table, slots: slots, heirs: heirs, openTargets: Set(open), rules: rules)
  }

  /// Changes whenever bytes or their meaning do.
  private static let snapshotLayout =
    "civiq-progress 1 \(MemoryLayout<EventRecord>.stride) \(MemoryLayout<CardSlot>.stride)"

  private static func devices(
    _ bytes: Span<UInt8>,
    _ reader: inout SnapshotReader
  ) -> [DeviceID]? {
    guard let count = reader.number(bytes) else { return nil }
    var devices: [DeviceID] = []
    for _ in 0..<min(count, Int(UInt16.max)) {
      guard let name = reader.text(bytes), let device = DeviceID(name) else { return nil }
      devices.append(device)
    }
    return devices
  }

  private static func texts(
    _ bytes: Span<UInt8>,
    _ reader: inout SnapshotReader
  ) -> [EventText]? {
    guard let count = reader.number(bytes), count <= bytes.count else { return nil }
    var texts: [EventText] = []
    for _ in 0..<count {
      guard let text = reader.text(bytes) else { return nil }
      texts.append(EventText(text))
    }
    return texts
  }
}

extension ProgressRules {
  /// Everything the schedule depends on, as a text that is equal when the rules are.
  var fingerprint: String {
    let common = "\(rolloverHour) \(Self.fingerprint(scheduler))"
    let others = exceptions.sorted { $0.key < $1.key }.map { card, scheduler in
      "\(card.text) \(Self.fingerprint(scheduler))"
    }
    return ([common] + others).joined(separator: "\n")
  }

  private static func fingerprint(_ scheduler: Scheduler) -> String {
    let options = scheduler.options
    return [
      scheduler.fsrs.parameters.values.map { String($0) }.joined(separator: ","),
      String(options.retention.value), options.learningSteps.text, options.relearningSteps.text,
      String(options.maximumInterval), String(options.fuzz), String(options.keepsOrder),
    ].joined(separator: ";")
  }
}
