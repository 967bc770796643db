import CivicLanguage

/// Splits a list into its members.
enum ListSplitter {
  /// The members of a key, as written, in order.
  ///
  /// Separators are 、，；/| and line ends.
  static func members(of key: String) -> [String] {
    plainParts(Array(key.unicodeScalars)).map(string)
  }

  /// The members of a key whose last two are joined by 和, `and` and the like; `nil` when they are not.
  static func membersSplittingLast(of key: String) -> [String]? {
    let parts = plainParts(Array(key.unicodeScalars))
    guard let last = parts.last else { return nil }
    let more = splitAtAnd(last)
    return more.count > 1 ? (parts.dropLast() + more).map(string) : nil
  }

  /// The members of a typed list, as written, in order.
  ///
  /// Numbering (`1.`, `①`) is dropped. As long as members are lacking, a part that is none of those expected
  /// is cut where expected members join, then at 和, 与, `and`, then at blanks.
  ///
  /// - Parameters:
  ///   - typed: the list.
  ///   - expected: the members of the key.
  /// - Returns: the members, and whether nothing but separators and blanks stood between them.
  static func members(
    of typed: String,
    expected: [String]
  ) -> (members: [String], isPlain: Bool) {
    let keys = expected.map(folded)
    let scalars = Array(typed.unicodeScalars)
    let unnumbered = withoutNumbering(scalars)
    var isPlain = unnumbered == scalars
    var parts = plainParts(unnumbered)
    func refine(isPlain isStillPlain: Bool, _ finer: (Part) -> [Part]) {
      guard parts.count < expected.count else { return }
      let more = parts.flatMap { part in
        keys.contains(folded(string(part))) ? [part] : finer(part)
      }
      guard more.count > parts.count, more.count <= expected.count else { return }
      parts = more
      isPlain = isPlain && isStillPlain
    }
    if parts.count == 1, splitAtBlank(parts[0]).count == expected.count {
      refine(isPlain: true, splitAtBlank)
    }
    refine(isPlain: false) { cut($0, keys) }
    refine(isPlain: false, splitAtAnd)
    refine(isPlain: true, splitAtBlank)
    return (parts.map(string), isPlain)
  }

  private typealias Part = ArraySlice<Unicode.Scalar>

  private static func plainParts(_ scalars: [Unicode.Scalar]) -> [Part] {
    split(trimmedStop(scalars)[...], isSeparator)
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    SilentFolding.fold(text).map { ScriptTable.simplified($0) }
  }

  // MARK: - Numbering

  /// Puts a line end in place of markers that count from 1; one marker alone is no numbering.
  private static func withoutNumbering(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var markers: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      let marker = marker(in: scalars, at: index)
      if let marker, marker.number == markers.count + 1 { markers.append(index..<marker.end) }
      index = marker?.end ?? index + 1
    }
    guard markers.count > 1, markers[0].lowerBound == 0 else { return scalars }
    var result = scalars
    for marker in markers.reversed() { result.replaceSubrange(marker, with: ["\n"]) }
    return result
  }

  private static func marker(
    in scalars: [Unicode.Scalar],
    at start: Int
  ) -> (number: Int, end: Int)? {
    let first = scalars[start]
    if (0x2460...0x2473).contains(first.value) { return (Int(first.value - 0x2460) + 1, start + 1) }
    guard start == 0 || isBlank(scalars[start - 1]) || isSeparator(scalars[...], start - 1) > 0,
      SilentFolding.isDigit(first)
    else { return nil }
    var end = start
    var number = 0
    while end < scalars.count, end - start < 2, SilentFolding.isDigit(scalars[end]) {
      number = number * 10 + Int(scalars[end].value - 0x30)
      end += 1
    }
    guard end + 1 < scalars.count, ".、)）．".unicodeScalars.contains(scalars[end]),
      !SilentFolding.isDigit(scalars[end + 1])
    else { return nil }
    return (number, end + 1)
  }

  // MARK: - Expected members

  /// Cuts a part that consists of expected members and words that join them; else leaves it whole.
  private static func cut(
    _ part: Part,
    _ keys: [[Unicode.Scalar]]
  ) -> [Part] {
    let text = folded(string(part))[...]
    let longestFirst = keys.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    var pieces: [Part] = []
    var index = text.startIndex
    while index < text.endIndex {
      if let key = longestFirst.first(where: { text[index...].starts(with: $0) }) {
        pieces.append(text[index..<index + key.count])
        index += key.count
      } else if let join = ands.first(where: { text[index...].starts(with: $0) }) {
        index += join.count
      } else if isBlank(text[index]) {
        index += 1
      } else {
        return [part]
      }
    }
    return pieces
  }

  private static func trimmedStop(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var scalars = scalars
    while let last = scalars.last, last == "。" || last == "." || isBlank(last) {
      scalars.removeLast()
    }
    return scalars
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{200B}"
  }

  /// A separator wherever it stands; commas between digits belong to the figure.
  private static func isSeparator(_ text: Part, _ index: Int) -> Int {
    switch text[index] {
    case "、", "，", "；", ";", "|", "｜", "\n", "\r", "／": return 1
    case ",", "/":
      let isInFigure =
        index > text.startIndex && index + 1 < text.endIndex
        && SilentFolding.isDigit(text[index - 1]) && SilentFolding.isDigit(text[index + 1])
      return isInFigure ? 0 : 1
    default: return 0
    }
  }

  // MARK: - Words and blanks

  /// Splits at 和 and the like with something on both sides; else leaves the part whole.
  private static func splitAtAnd(_ text: Part) -> [Part] {
    split(text) { text, index in
      guard index > text.startIndex,
        let word = ands.first(where: { text[index...].starts(with: $0) }),
        index + word.count < text.endIndex
      else { return 0 }
      return word.count
    }
  }

  private static let ands: [[Unicode.Scalar]] = [" and ", "以及", "和", "与", "及", "&"].map {
    Array($0.unicodeScalars)
  }

  private static func splitAtBlank(
    _ text: Part
  ) -> [Part] {
    split(text) { text, index in isBlank(text[index]) ? 1 : 0 }
  }

  /// Splits where the rule gives the length of a separator; trims and drops what is empty.
  private static func split(
    _ text: Part,
    _ separatorLength: (Part, Int) -> Int
  ) -> [Part] {
    var parts: [Part] = []
    var start = text.startIndex
    var index = start
    func close(_ end: Int) {
      let part = trimmed(text[start..<end])
      if !part.isEmpty { parts.append(part) }
    }
    while index < text.endIndex {
      let length = separatorLength(text, index)
      if length > 0 {
        close(index)
        start = index + length
        index = start
      } else {
        index += 1
      }
    }
    close(text.endIndex)
    return parts
  }

  private static func trimmed(_ text: Part) -> Part {
    var text = text
    while let first = text.first, isBlank(first) { text.removeFirst() }
    while let last = text.last, isBlank(last) { text.removeLast() }
    // `a, b, and c` leaves the word before the last member.
    let and = Array("and ".unicodeScalars)
    return text.starts(with: and) ? text.dropFirst(and.count) : text
  }

  private static func string(_ text: Part) -> String {
    TextJudge.string(Array(text))
  }
}
