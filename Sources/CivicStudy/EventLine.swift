import CivicDecks
import CivicScheduling
import CivicTime

/// The text form of an event: one line of a log.
///
/// ```
/// 1 2026-03-05T09:12:33.250+08:00 k3m9x2-7f3q 42 answer k7f3q2d good 3200 review #8a6e0c11
/// ```
///
/// Version of the format, local time with its offset, device, number, action, what the action needs,
/// and the CRC-32C of everything before the last space. An event has exactly one line, and a line that
/// was changed in any one byte is no line.
public enum EventLine {
  /// The version written, and the newest understood.
  public static let version: UInt32 = 1

  static let ratingWords: [StaticString] = ["again", "hard", "good", "easy"]

  /// The line of an event, without a line break.
  public static func text(of event: ReviewEvent) -> String {
    var bytes: [UInt8] = []
    append(event, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the line of an event, without a line break.
  public static func append(_ event: ReviewEvent, to bytes: inout [UInt8]) {
    var writer = EventWriter(bytes: bytes)
    bytes = []
    writer.write(event)
    bytes = writer.bytes
  }

  /// Reads a line without its line break.
  ///
  /// - Throws: why the line does not count.
  public static func event(_ text: String) throws(EventLineError) -> ReviewEvent {
    let bytes = Array(text.utf8)
    return try event(bytes.span)
  }

  /// Reads a line without its line break.
  ///
  /// - Throws: why the line does not count.
  public static func event(_ line: Span<UInt8>) throws(EventLineError) -> ReviewEvent {
    try ReviewEvent(EventFields(line), in: line)
  }
}

extension ReviewEvent {
  /// Makes the values of the fields of a line.
  init(_ fields: EventFields, in line: Span<UInt8>) throws(EventLineError) {
    guard let device = DeviceID(line.text(fields.device)) else { throw .malformed(.device) }
    self.init(
      identity: EventIdentity(device: device, sequence: fields.sequence),
      time: Instant(milliseconds: fields.milliseconds),
      offsetSeconds: Int(fields.offsetSeconds),
      action: try ReviewAction(fields, in: line)
    )
  }
}

extension ReviewAction {
  init(_ fields: EventFields, in line: Span<UInt8>) throws(EventLineError) {
    switch fields.action {
    case .answer:
      guard let rating = Rating(rawValue: Int(fields.rating)) else { throw .malformed(.rating) }
      self = .answer(
        card: try fields.card(in: line),
        rating: rating,
        durationMilliseconds: UInt32(fields.number),
        kind: fields.isCram ? .cram : .review
      )
    case .undo: self = .undo(of: try fields.target(in: line))
    case .redo: self = .redo(of: try fields.target(in: line))
    case .suspend: self = .suspend(card: try fields.card(in: line))
    case .resume: self = .resume(card: try fields.card(in: line))
    case .bury:
      let day = CivilDate(dayNumber: Int(fields.number))
      self = .bury(card: try fields.card(in: line), until: day)
    case .flag: self = .flag(card: try fields.card(in: line), isOn: fields.number == 1)
    case .report:
      self = .report(card: try fields.card(in: line), text: try fields.quotation(in: line))
    case .reset: self = .reset(card: try fields.card(in: line))
    case .relink:
      self = .relink(from: try fields.card(in: line), to: try fields.secondCard(in: line))
    case .unlink: self = .unlink(card: try fields.card(in: line))
    case .reject: self = .reject(key: try fields.quotation(in: line))
    }
  }
}

extension EventFields {
  fileprivate func card(in line: Span<UInt8>) throws(EventLineError) -> CardID {
    guard let card = CardID(line.text(card)) else { throw .malformed(.card) }
    return card
  }

  fileprivate func secondCard(in line: Span<UInt8>) throws(EventLineError) -> CardID {
    guard let card = CardID(line.text(other)) else { throw .malformed(.card) }
    return card
  }

  fileprivate func target(in line: Span<UInt8>) throws(EventLineError) -> EventIdentity {
    guard let device = DeviceID(line.text(other)) else { throw .malformed(.target) }
    return EventIdentity(device: device, sequence: UInt32(number))
  }

  func quotation(in line: Span<UInt8>) throws(EventLineError) -> EventText {
    let written = line.text(other)
    guard let text = Quotation.text(of: written) else { throw .malformed(.text) }
    let value = EventText(text)
    guard Quotation.quoted(value.text) == written else { throw .malformed(.text) }
    return value
  }
}

extension Span where Element == UInt8 {
  /// The bytes of a range as text.
  func text(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
