/// Marks that stand as the last word of a value: `~5%` after an answer, `!last` after an option.
enum TrailingMark {
  /// Takes the tolerance off an answer: `1.2万人 ~5%`.
  ///
  /// - Parameter text: the value of an `A:` line.
  /// - Returns: the answer, and the tolerance without `~` when the last of several words is one.
  static func splitTolerance(_ text: String) -> (answer: String, tolerance: String?) {
    guard text.utf8.contains(UInt8(ascii: "~")) else { return (text, nil) }
    let bytes = Array(text.utf8)
    let word = lastWord(bytes)
    guard word > 0, isTolerance(bytes, word) else {
      return (unescaped(bytes, isMark: isTolerance), nil)
    }
    let answer = Array(Whitespace.trimmedLines(Array(bytes[..<word])))
    let tolerance = String(decoding: bytes[(word + 1)...], as: UTF8.self)
    return (unescaped(answer, isMark: isTolerance), tolerance)
  }

  /// Writes an answer and its tolerance as one value.
  static func joined(_ answer: String, tolerance: String?) -> String {
    let escaped = escaped(Array(answer.utf8), isMark: isTolerance)
    guard let tolerance else { return escaped }
    return escaped + " ~" + tolerance
  }

  /// Takes `!last` off an option.
  static func splitPin(_ text: String) -> (text: String, isPinned: Bool) {
    guard text.utf8.contains(UInt8(ascii: "!")) else { return (text, false) }
    let bytes = Array(text.utf8)
    let word = lastWord(bytes)
    guard isPin(bytes, word) else { return (unescaped(bytes, isMark: isPin), false) }
    let rest = Array(Whitespace.trimmedLines(Array(bytes[..<word])))
    return (unescaped(rest, isMark: isPin), true)
  }

  /// Writes an option and its pin as one value.
  static func joined(_ option: String, isPinned: Bool) -> String {
    let escaped = escaped(Array(option.utf8), isMark: isPin)
    return isPinned ? escaped + " !last" : escaped
  }

  /// Whether a text can be written as a tolerance.
  static func isTolerance(_ text: String) -> Bool {
    let bytes = Array("~".utf8) + Array(text.utf8)
    return isTolerance(bytes, 0) && lastWord(bytes) == 0
  }

  // MARK: - Marks

  private static func isTolerance(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset + 1 < bytes.count && bytes[offset] == UInt8(ascii: "~")
      && (0x30...0x39).contains(bytes[offset + 1])
  }

  private static func isPin(_ bytes: [UInt8], _ offset: Int) -> Bool {
    Escapes.isAt(offset, pin, in: bytes) && offset + pin.count == bytes.count
  }

  private static let pin = Array("!last".utf8)

  /// Where the last word begins.
  private static func lastWord(_ bytes: [UInt8]) -> Int {
    var offset = bytes.count
    while offset > 0, bytes[offset - 1] != 0x0A,
      Whitespace.trimmedEnd(bytes, 0, offset) == offset
    {
      offset -= 1
    }
    return offset
  }

  private static func escaped(
    _ bytes: [UInt8],
    isMark: ([UInt8], Int) -> Bool
  ) -> String {
    let word = lastWord(bytes)
    guard isMark(bytes, Escapes.skipped(bytes, word)) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    let guarded = bytes[..<word] + [Escapes.backslash] + bytes[word...]
    return String(decoding: guarded, as: UTF8.self)
  }

  private static func unescaped(
    _ bytes: [UInt8],
    isMark: ([UInt8], Int) -> Bool
  ) -> String {
    let word = lastWord(bytes)
    let after = Escapes.skipped(bytes, word)
    guard after > word, isMark(bytes, after) else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: bytes[..<word] + bytes[(word + 1)...], as: UTF8.self)
  }
}
