/// Blanks in brackets, `[text]`, as hashcards writes them; images `![alt](path)` are left alone.
enum BracketCloze {
  private static let open = UInt8(ascii: "[")
  private static let close = UInt8(ascii: "]")
  private static let bang = UInt8(ascii: "!")

  /// Reads a text.
  static func read(_ bytes: [UInt8]) -> ClozeSyntax.Reading {
    var reading = ClozeSyntax.Reading()
    var builder = ClozeBuilder()
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == Escapes.backslash {
        offset = Escapes.readPairs(bytes, offset, isMark: isMark) { builder.append($0) }
      } else if let end = imageEnd(bytes, offset) {
        builder.append(bytes[offset..<end])
        offset = end
      } else if bytes[offset] == open {
        offset = readBlank(bytes, offset, into: &builder, &reading)
      } else {
        builder.append(bytes[offset])
        offset += 1
      }
    }
    reading.cloze = builder.finished()
    return reading
  }

  /// Whether a text has neither hints nor numbered groups, which brackets cannot say.
  static func isWritable(_ cloze: ClozeText) -> Bool {
    BraceCloze.isCounted(cloze)
      && cloze.pieces.allSatisfy { if case .blank(_, _, .some) = $0 { false } else { true } }
  }

  /// Writes a text whose blanks have no hints and are groups 1, 2, 3, … in order.
  static func written(_ cloze: ClozeText) -> String {
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
      case .blank(_, let answer, _):
        result.append(open)
        write(Array(answer.utf8), into: &result, isInBlank: true, isBeforeMark: true)
        result.append(close)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func readBlank(
    _ bytes: [UInt8],
    _ start: Int,
    into builder: inout ClozeBuilder,
    _ reading: inout ClozeSyntax.Reading
  ) -> Int {
    var answer: [UInt8] = []
    var offset = start + 1
    while offset < bytes.count, bytes[offset] != close {
      if bytes[offset] == Escapes.backslash {
        offset = Escapes.readPairs(bytes, offset, isMark: isMark) { answer.append($0) }
      } else {
        answer.append(bytes[offset])
        offset += 1
      }
    }
    guard offset < bytes.count else {
      reading.problems.append((.unclosedBlank, start))
      builder.append(open)
      return start + 1
    }
    let text = Whitespace.trimmedLines(answer)
    if text.isEmpty {
      // An empty checkbox is text, not a blank.
      builder.append(bytes[start...offset])
    } else {
      let answer = String(decoding: text, as: UTF8.self)
      builder.appendBlank(number: nil, answer: answer, hint: nil)
    }
    return offset + 1
  }

  /// The offset after an image that begins at an offset, or `nil`.
  private static func imageEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard Escapes.isAt(start, [bang, open], in: bytes),
      let middle = bytes[start...].firstIndex(of: close),
      middle + 1 < bytes.count, bytes[middle + 1] == UInt8(ascii: "("),
      let end = bytes[middle...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return end + 1
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == open || byte == close || byte == bang
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
      if !isInBlank, let end = imageEnd(bytes, offset) {
        result.append(contentsOf: bytes[offset..<end])
        offset = end
        continue
      }
      if needsGuard(bytes, offset, isInBlank: isInBlank) { result.append(Escapes.backslash) }
      result.append(bytes[offset])
      offset += 1
    }
  }

  private static func needsGuard(_ bytes: [UInt8], _ offset: Int, isInBlank: Bool) -> Bool {
    switch bytes[offset] {
    case open: !isInBlank
    case close: isInBlank
    case bang: !isInBlank && offset + 1 == bytes.count
    default: false
    }
  }
}
