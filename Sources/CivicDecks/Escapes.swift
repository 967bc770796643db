/// Runs of backslashes before a mark: one more when writing, one fewer when reading.
///
/// Text that happens to look like a mark gets a backslash; text that already has backslashes before such
/// a look-alike gets one more, so that reading is the exact inverse. Backslashes anywhere else are
/// ordinary characters.
///
/// In a cloze text, where marks may follow each other, backslashes before a mark come in pairs instead:
/// two stand for one, and an odd one makes the mark ordinary.
enum Escapes {
  static let backslash = UInt8(ascii: "\\")

  /// The offset after the backslashes at an offset.
  static func skipped(_ bytes: [UInt8], _ start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] == backslash { offset += 1 }
    return offset
  }

  /// Whether `pattern` stands at an offset.
  static func isAt(_ offset: Int, _ pattern: [UInt8], in bytes: [UInt8]) -> Bool {
    guard offset >= 0, offset + pattern.count <= bytes.count else { return false }
    for (index, byte) in pattern.enumerated() where bytes[offset + index] != byte { return false }
    return true
  }

  /// Reads a run of paired backslashes.
  ///
  /// - Parameters:
  ///   - bytes: a text.
  ///   - start: where the run begins.
  ///   - isMark: which bytes a backslash guards.
  ///   - append: takes what the run stands for, a guarded mark included.
  /// - Returns: the offset after what was read.
  static func readPairs(
    _ bytes: [UInt8],
    _ start: Int,
    isMark: (UInt8) -> Bool,
    _ append: (UInt8) -> Void
  ) -> Int {
    let after = skipped(bytes, start)
    let isBeforeMark = after < bytes.count && isMark(bytes[after])
    let count = isBeforeMark ? (after - start) / 2 : after - start
    for _ in 0..<count { append(backslash) }
    guard isBeforeMark, (after - start) % 2 == 1 else { return after }
    append(bytes[after])
    return after + 1
  }
}
