/// Blanks in braces: `{{text}}`, `{{text::hint}}`, `{{1::text::hint}}` and Anki's `{{c1::text}}`.
enum BraceCloze {
  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")
  private static let colon = UInt8(ascii: ":")

  // MARK: - Reading

  /// Reads a text.
  static func read(_ bytes: [UInt8]) -> ClozeSyntax.Reading {
    var reading = ClozeSyntax.Reading()
    var builder = ClozeBuilder()
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == Escapes.backslash {
        offset = Escapes.readPairs(bytes, offset, isMark: isMark) { builder.append($0) }
      } else if isDouble(open, at: offset, in: bytes) {
        offset = readBlank(bytes, offset, into: &builder, &reading)
      } else {
        let start = offset
        offset += 1
        while offset < bytes.count, bytes[offset] != open, bytes[offset] != Escapes.backslash {
          offset += 1
        }
        builder.append(bytes[start..<offset])
      }
    }
    reading.cloze = builder.finished()
    reading.reportDoubtfulGroups()
    return reading
  }

  private static func readBlank(
    _ bytes: [UInt8],
    _ start: Int,
    into builder: inout ClozeBuilder,
    _ reading: inout ClozeSyntax.Reading
  ) -> Int {
    guard let (parts, end) = parts(bytes, from: start + 2) else {
      reading.problems.append((.unclosedBlank, start))
      builder.append(bytes[start..<(start + 2)])
      return start + 2
    }
    let number = parts.count > 1 ? groupNumber(parts[0]) : nil
    let rest = number == nil ? parts[...] : parts.dropFirst()
    let answer = trimmed(rest.first ?? [])
    let hint = trimmed(Array(rest.dropFirst().joined(separator: [colon, colon])))
    if answer.isEmpty {
      reading.problems.append((.emptyBlank, start))
    } else {
      builder.appendBlank(number: number, answer: answer, hint: hint.isEmpty ? nil : hint)
      if let number { reading.numbered.append((number, start)) }
    }
    return end
  }

  /// The parts of a blank between `::`, and the offset after its `}}`; `nil` when it has no end.
  private static func parts(_ bytes: [UInt8], from start: Int) -> (parts: [[UInt8]], end: Int)? {
    var parts: [[UInt8]] = [[]]
    var offset = start
    while offset < bytes.count {
      let last = parts.count - 1
      if bytes[offset] == Escapes.backslash {
        offset = Escapes.readPairs(bytes, offset, isMark: isMark) { parts[last].append($0) }
      } else if isDouble(close, at: offset, in: bytes) {
        return (parts, offset + 2)
      } else if isDouble(colon, at: offset, in: bytes) {
        parts.append([])
        offset += 2
      } else {
        parts[last].append(bytes[offset])
        offset += 1
      }
    }
    return nil
  }

  /// The number of a group, `1` to `99` with or without a `c`, or `nil`.
  private static func groupNumber(_ bytes: [UInt8]) -> Int? {
    let digits = bytes.first == UInt8(ascii: "c") ? bytes.dropFirst() : bytes[...]
    guard (1...2).contains(digits.count), digits.first != UInt8(ascii: "0"),
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    String(decoding: Whitespace.trimmedLines(bytes), as: UTF8.self)
  }

  private static func isDouble(_ byte: UInt8, at offset: Int, in bytes: [UInt8]) -> Bool {
    bytes[offset] == byte && offset + 1 < bytes.count && bytes[offset + 1] == byte
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == open || byte == close || byte == colon
  }

  // MARK: - Writing

  /// Writes a text; groups are numbered only where counting would not give the same numbers.
  static func written(_ cloze: ClozeText) -> String {
    let isCounted = isCounted(cloze)
    var result: [UInt8] = []
    for (index, piece) in cloze.pieces.enumerated() {
      switch piece {
      case .text(let text):
        write(
          Array(text.utf8),
          into: &result,
          isInBlank: false,
          isBeforeMark: index + 1 < cloze.pieces.count
        )
      case .blank(let group, let answer, let hint):
        // A part that looks like a group number needs a real one before it.
        let isAmbiguous = hint != nil && groupNumber(Array(answer.utf8)) != nil
        result.append(contentsOf: [open, open])
        if !isCounted || isAmbiguous { result.append(contentsOf: Array("\(group)::".utf8)) }
        write(Array(answer.utf8), into: &result, isInBlank: true, isBeforeMark: true)
        if let hint {
          result.append(contentsOf: [colon, colon])
          write(Array(hint.utf8), into: &result, isInBlank: true, isBeforeMark: true)
        }
        result.append(contentsOf: [close, close])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the blanks are groups 1, 2, 3, … in order.
  static func isCounted(_ cloze: ClozeText) -> Bool {
    var next = 1
    for case .blank(let group, _, _) in cloze.pieces {
      guard group == next else { return false }
      next += 1
    }
    return true
  }

  /// Writes a stretch of text or the inside of a blank.
  ///
  /// - Parameters:
  ///   - bytes: what to write.
  ///   - result: where to.
  ///   - isInBlank: whether it is inside a blank.
  ///   - isBeforeMark: whether a mark follows it.
  private static func write(
    _ bytes: [UInt8],
    into result: inout [UInt8],
    isInBlank: Bool,
    isBeforeMark: Bool
  ) {
    var offset = 0
    while offset < bytes.count {
      let after = Escapes.skipped(bytes, offset)
      if after > offset {
        let isPaired = after == bytes.count ? isBeforeMark : isMark(bytes[after])
        let count = (after - offset) * (isPaired ? 2 : 1)
        result.append(contentsOf: repeatElement(Escapes.backslash, count: count))
        offset = after
        continue
      }
      if needsGuard(bytes, offset, isInBlank: isInBlank) { result.append(Escapes.backslash) }
      result.append(bytes[offset])
      offset += 1
    }
  }

  /// Whether a byte could be read as a part of a mark.
  private static func needsGuard(_ bytes: [UInt8], _ offset: Int, isInBlank: Bool) -> Bool {
    let byte = bytes[offset]
    guard isMark(byte) else { return false }
    if !isInBlank {
      let isLast = offset + 1 == bytes.count
      return byte == open && (isLast || bytes[offset + 1] == open)
    }
    let isAtEdge = offset == 0 || offset + 1 == bytes.count
    return isAtEdge || bytes[offset + 1] == byte || bytes[offset - 1] == byte
  }
}
