/// One event in 32 bytes; names and texts stand in the tables of `EventTable`.
///
/// Every pattern of bits is a record, so that a saved table can be read back as it lies.
struct EventRecord: Equatable, BitwiseCopyable {
  /// Stands for "no card" and "no earlier record".
  static let none = UInt32.max

  var milliseconds: Int64
  var sequence: UInt32
  /// Time taken, bits of a day number, 1 for `on`, or the place in a table.
  var number: UInt32
  /// Number of the card.
  var card: UInt32
  /// The record before of the same card; filled in by `Progress`.
  var previous: UInt32
  var offsetSeconds: Int32
  /// Number of the device.
  var device: UInt16
  private var code: UInt8
  private var bits: UInt8

  init(_ fields: EventFields, device: UInt16, card: UInt32, number: UInt32) {
    self.milliseconds = fields.milliseconds
    self.sequence = fields.sequence
    self.number = number
    self.card = card
    self.previous = Self.none
    self.offsetSeconds = fields.offsetSeconds
    self.device = device
    self.code = fields.action.rawValue
    self.bits = fields.rating | (fields.isCram ? 0x08 : 0)
  }

  var action: EventFields.Action { EventFields.Action(rawValue: code) ?? .answer }

  /// 1–4 of an answer.
  var rating: UInt8 { bits & 0x07 }

  /// Whether an answer leaves the schedule alone.
  var isCram: Bool { bits & 0x08 != 0 }

  /// Whether the event was taken back; filled in by `Progress`.
  var isUndone: Bool {
    get { bits & 0x10 != 0 }
    set { bits = newValue ? bits | 0x10 : bits & ~0x10 }
  }
}
