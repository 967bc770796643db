extension JSONValue {
  /// The value on one line, members in the order they stand in.
  ///
  /// Characters that a terminal or an editor would act on instead of showing (controls, marks of
  /// direction, invisible blanks) are written as `\u` escapes.
  public var text: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value over several lines, two blanks a level, with a final newline.
  public var prettyText: String {
    var bytes: [UInt8] = []
    writePretty(level: 0, into: &bytes)
    bytes.append(0x0A)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value on one line.
  public func write(into bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    case .number(let text): bytes.append(contentsOf: text.utf8)
    case .string(let text): Self.write(text, into: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(member.name, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Whether the value is short enough in kind to stand on one line of the pretty form.
  private var isFlat: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array(let values): values.allSatisfy(\.isScalar)
    case .object(let members): members.allSatisfy { $0.value.isScalar || $0.value.isFlatArray }
    }
  }

  private var isScalar: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    }
  }

  private var isFlatArray: Bool {
    if case .array(let values) = self { values.allSatisfy(\.isScalar) } else { false }
  }

  private func writePretty(level: Int, into bytes: inout [UInt8]) {
    if isFlat, level > 0 { return write(into: &bytes) }
    switch self {
    case .null, .bool, .number, .string: write(into: &bytes)
    case .array(let values):
      Self.writeLines(values, "[", "]", level, into: &bytes) { value, bytes in
        value.writePretty(level: level + 1, into: &bytes)
      }
    case .object(let members):
      Self.writeLines(members, "{", "}", level, into: &bytes) { member, bytes in
        Self.write(member.name, into: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        member.value.writePretty(level: level + 1, into: &bytes)
      }
    }
  }

  private static func writeLines<Element>(
    _ elements: [Element],
    _ opening: String,
    _ closing: String,
    _ level: Int,
    into bytes: inout [UInt8],
    _ body: (Element, inout [UInt8]) -> Void
  ) {
    bytes.append(contentsOf: opening.utf8)
    for (index, element) in elements.enumerated() {
      bytes.append(contentsOf: (index > 0 ? ",\n" : "\n").utf8)
      bytes.append(contentsOf: repeatElement(0x20, count: 2 * (level + 1)))
      body(element, &bytes)
    }
    if !elements.isEmpty {
      bytes.append(0x0A)
      bytes.append(contentsOf: repeatElement(0x20, count: 2 * level))
    }
    bytes.append(contentsOf: closing.utf8)
  }

  // MARK: - Strings

  /// Appends a quoted string.
  private static func write(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      var copied = 0
      var index = 0
      while index < source.count {
        guard let (scalar, width) = escaped(in: source, at: index) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: source[copied..<index])
        writeEscape(scalar, into: &bytes)
        index += width
        copied = index
      }
      bytes.append(contentsOf: source[copied...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The scalar that begins at an index when it must be escaped, and its width in bytes.
  private static func escaped(
    in source: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (scalar: UInt32, width: Int)? {
    let byte = source[index]
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F: return (UInt32(byte), 1)
    case 0xC2: return source[index + 1] < 0xA0 ? (UInt32(source[index + 1]), 2) : nil
    case 0xE2, 0xEF:
      let tail = UInt32(source[index + 1] & 0x3F) << 6 | UInt32(source[index + 2] & 0x3F)
      let scalar = UInt32(byte & 0x0F) << 12 | tail
      switch scalar {
      case 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFFD:
        return (scalar, 3)
      default: return nil
      }
    default: return nil
    }
  }

  private static func writeEscape(_ scalar: UInt32, into bytes: inout [UInt8]) {
    switch scalar {
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    default:
      let digits = String(scalar, radix: 16)
      bytes.append(contentsOf: "\\u".utf8)
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      bytes.append(contentsOf: digits.utf8)
    }
  }
}
