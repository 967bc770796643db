/// Splits a typed list into its members.
enum ListSplitter {
  /// The members of a text, as written, in order.
  ///
  /// Separators are 、，；/| and line ends; then, as long as members are lacking, 和, 与, `and` and blanks.
  ///
  /// - Parameters:
  ///   - text: the list.
  ///   - wanted: number of members expected; `nil` splits at the plain separators only.
  /// - Returns: members without blanks around them, none empty.
  static func members(of text: String, wanted: Int? = nil) -> [String] {
    let scalars = trimmedStop(Array(text.unicodeScalars))
    var parts = split(scalars[...], isSeparator)
    guard let wanted else { return parts.map(string) }
    for finer in [splitAtAnd, splitAtBlank] where parts.count < wanted {
      let more = parts.flatMap(finer)
      if more.count <= wanted || finer(parts.last ?? []).count == 2 { parts = more }
    }
    return parts.map(string)
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
  private static func isSeparator(_ text: ArraySlice<Unicode.Scalar>, _ index: Int) -> Int {
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

  private static func splitAtAnd(_ text: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>]
  {
    split(text) { text, index in
      for word in ands where text[index...].starts(with: word) { return word.count }
      return 0
    }
  }

  private static let ands: [[Unicode.Scalar]] = [" and ", "以及", "和", "与", "及", "&"].map {
    Array($0.unicodeScalars)
  }

  private static func splitAtBlank(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> [ArraySlice<Unicode.Scalar>] {
    split(text) { text, index in isBlank(text[index]) ? 1 : 0 }
  }

  /// Splits where the rule gives the length of a separator; trims and drops what is empty.
  private static func split(
    _ text: ArraySlice<Unicode.Scalar>,
    _ separatorLength: (ArraySlice<Unicode.Scalar>, Int) -> Int
  ) -> [ArraySlice<Unicode.Scalar>] {
    var parts: [ArraySlice<Unicode.Scalar>] = []
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

  private static func trimmed(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var text = text
    while let first = text.first, isBlank(first) { text.removeFirst() }
    while let last = text.last, isBlank(last) { text.removeLast() }
    // `a, b, and c` leaves the word before the last member.
    let and = Array("and ".unicodeScalars)
    return text.starts(with: and) ? text.dropFirst(and.count) : text
  }

  private static func string(_ text: ArraySlice<Unicode.Scalar>) -> String {
    TextJudge.string(Array(text))
  }
}
