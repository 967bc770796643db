/// Reads JSON strictly (RFC 8259): no comments, no trailing commas, no repeated names.
///
/// Depth is limited, so no input can exhaust the stack; the work is linear in the number of bytes.
public struct JSONParser {
  /// The deepest nesting of brackets that is read.
  public static let depthLimit = 64

  private let bytes: [UInt8]
  private let end: Int
  private var position: Int

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
  }

  /// Reads the one value a text consists of.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - range: the part that is read, all of it when `nil`; offsets in errors count from the first byte.
  /// - Returns: the value.
  /// - Throws: ``JSONError`` with the offset of the first byte that does not fit.
  public static func parse(
    _ bytes: [UInt8],
    in range: Range<Int>? = nil
  ) throws(JSONError)
    -> JSONValue
  {
    var parser = JSONParser(bytes, range ?? 0..<bytes.count)
    parser.skipBlanks()
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.position == parser.end else { throw parser.error(.trailing) }
    return value
  }

  /// Reads the one value a text consists of.
  public static func parse(_ text: String) throws(JSONError) -> JSONValue {
    try parse(Array(text.utf8))
  }

  // MARK: - Values

  private func error(_ problem: JSONError.Problem) -> JSONError {
    JSONError(problem, at: position)
  }

  private func unexpected(_ expectation: JSONError.Expectation) -> JSONError {
    error(position < end ? .unexpected(expected: expectation) : .endOfText)
  }

  private var current: UInt8? { position < end ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard let byte = current else { throw unexpected(.value) }
    switch byte {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw unexpected(.value)
    }
  }

  private mutating func word(
    _ word: StaticString,
    _ value: JSONValue
  ) throws(JSONError)
    -> JSONValue
  {
    let count = word.utf8CodeUnitCount
    guard position + count <= end,
      bytes[position..<position + count].elementsEqual(word.description.utf8)
    else { throw unexpected(.value) }
    position += count
    return value
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= Self.depthLimit else { throw error(.tooDeep) }
    position += 1
    skipBlanks()
    var values: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .array(values) }
    while true {
      values.append(try value(depth: depth))
      skipBlanks()
      if take(UInt8(ascii: "]")) { return .array(values) }
      guard take(UInt8(ascii: ",")) else { throw unexpected(.separator) }
      skipBlanks()
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= Self.depthLimit else { throw error(.tooDeep) }
    position += 1
    skipBlanks()
    var members: [JSONMember] = []
    var names: Set<String> = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      guard current == UInt8(ascii: "\"") else { throw unexpected(.name) }
      let start = position
      let name = try string()
      guard names.insert(name).inserted else {
        throw JSONError(.duplicateName(name), at: start)
      }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw unexpected(.colon) }
      skipBlanks()
      members.append(JSONMember(name, try value(depth: depth)))
      skipBlanks()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw unexpected(.separator) }
      skipBlanks()
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  // MARK: - Numbers

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    if let byte = current, (0x30...0x39).contains(byte) { throw error(.badNumber) }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while let byte = current, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw error(.badNumber) }
  }

  // MARK: - Strings

  /// Reads a string; the position is at its opening quote.
  private mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    while let byte = current, byte != 0x22, byte != 0x5C, byte >= 0x20 { position += 1 }
    guard current == 0x22 else { return try stringWithEscapes(from: start) }
    defer { position += 1 }
    return try text(bytes[start..<position], from: start)
  }

  private func text(_ slice: some Collection<UInt8>, from start: Int) throws(JSONError) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw JSONError(.badCharacter, at: start)
    }
    return text
  }

  private mutating func stringWithEscapes(from start: Int) throws(JSONError) -> String {
    var content = Array(bytes[start..<position])
    while let byte = current {
      switch byte {
      case 0x22:
        position += 1
        return try text(content, from: start)
      case 0x5C:
        let scalar = try escape()
        content.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case 0..<0x20: throw error(.badCharacter)
      default:
        content.append(byte)
        position += 1
      }
    }
    throw error(.endOfText)
  }

  /// Reads an escape; the position is at its backslash.
  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let byte = current else { throw error(.endOfText) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw JSONError(.badEscape, at: start)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take(0x5C), take(UInt8(ascii: "u")) else {
      throw JSONError(.badEscape, at: start)
    }
    let second = try hexadecimal(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw JSONError(.badEscape, at: start) }
    return scalar
  }

  private mutating func hexadecimal(from start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Self.hexadecimalDigit(byte) else {
        throw JSONError(.badEscape, at: start)
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
