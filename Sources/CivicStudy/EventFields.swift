import CivicTime

/// The fields of one line of a log, found and checked but not yet made into values.
///
/// Reading a million lines must not make a million strings, so names stay byte ranges of the line.
struct EventFields {
  /// Names of the actions; the raw value is also how a record keeps them.
  enum Action: UInt8, CaseIterable {
    case answer, undo, redo, suspend, resume, bury, flag, report, reset, relink, unlink, reject
  }

  var milliseconds: Int64 = 0
  var offsetSeconds: Int32 = 0
  var device = 0..<0
  var sequence: UInt32 = 0
  var action = Action.answer
  /// The card, or the first of two.
  var card = 0..<0
  /// The second card, the device of another event, or a quoted text.
  var other = 0..<0
  /// Time taken, number of another event, day number, or 1 for `on`.
  var number: Int64 = 0
  /// 1–4, or 0.
  var rating: UInt8 = 0
  var isCram = false
}

extension EventFields {
  /// Bytes of ` #` and eight hexadecimal digits.
  static let trailerLength = 10

  /// Checks the end of a line and reads its fields.
  init(_ line: Span<UInt8>) throws(EventLineError) {
    let length = line.count - Self.trailerLength
    guard length > 0, line[length] == ASCII.space, line[length + 1] == 0x23,
      let written = Self.hexadecimal(line, from: length + 2)
    else { throw .noChecksum }
    let body = line.extracting(0..<length)
    guard Checksum.crc32c(body) == written else { throw .wrongChecksum }
    var cursor = EventCursor()
    try cursor.version(body)
    try readHead(body, &cursor)
    try readAction(body, &cursor)
    guard cursor.index == body.count else { throw .malformed(.end) }
  }

  private mutating func readHead(
    _ body: Span<UInt8>,
    _ cursor: inout EventCursor
  ) throws(EventLineError) {
    (milliseconds, offsetSeconds) = try cursor.time(body)
    device = try cursor.device(body)
    sequence = try cursor.sequence(body, .sequence)
    guard let action = Action(cursor.wordRange(body), in: body) else {
      throw .malformed(.action)
    }
    self.action = action
  }

  private mutating func readAction(
    _ body: Span<UInt8>,
    _ cursor: inout EventCursor
  ) throws(EventLineError) {
    switch action {
    case .answer:
      card = try cursor.card(body)
      rating = try cursor.rating(body)
      number = try Int64(cursor.number(body, .duration))
      isCram = try cursor.choice(body, "cram", "review", .kind)
    case .undo, .redo:
      other = try cursor.device(body, endingAt: 0x2F, .target)
      number = try Int64(cursor.sequence(body, .target))
    case .suspend, .resume, .reset, .unlink:
      card = try cursor.card(body)
    case .bury:
      card = try cursor.card(body)
      number = try Int64(cursor.day(body))
    case .flag:
      card = try cursor.card(body)
      number = try cursor.choice(body, "on", "off", .state) ? 1 : 0
    case .report:
      card = try cursor.card(body)
      other = cursor.remainder(body)
    case .relink:
      card = try cursor.card(body)
      other = try cursor.card(body)
    case .reject:
      other = cursor.remainder(body)
    }
  }

  /// Eight lower-case hexadecimal digits.
  private static func hexadecimal(_ line: Span<UInt8>, from start: Int) -> UInt32? {
    var value: UInt32 = 0
    for index in start..<start + 8 {
      let byte = line[index]
      if ASCII.isDigit(byte) {
        value = value << 4 | UInt32(byte - 0x30)
      } else if (0x61...0x66).contains(byte) {
        value = value << 4 | UInt32(byte - 0x57)
      } else {
        return nil
      }
    }
    return value
  }
}

extension EventFields.Action {
  /// The name as written.
  var name: StaticString {
    switch self {
    case .answer: "answer"
    case .undo: "undo"
    case .redo: "redo"
    case .suspend: "suspend"
    case .resume: "resume"
    case .bury: "bury"
    case .flag: "flag"
    case .report: "report"
    case .reset: "reset"
    case .relink: "relink"
    case .unlink: "unlink"
    case .reject: "reject"
    }
  }

  /// The action of a name, or nothing.
  init?(_ range: Range<Int>, in body: Span<UInt8>) {
    let found = Self.allCases.first { action in
      EventCursor.equals(body, range, action.name)
    }
    guard let found else { return nil }
    self = found
  }
}
