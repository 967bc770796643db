/// How many columns text takes on a terminal.
///
/// Han, kana, Hangul and fullwidth forms take two columns, marks and format characters none. Characters
/// that Unicode calls ambiguous (`“”…—·×`) take one or two, as the terminal's font has it.
public struct DisplayWidth: Sendable, Hashable {
  /// Columns of an ambiguous character: 1 or 2.
  public let ambiguousWidth: Int

  /// Makes a measure.
  ///
  /// - Parameter ambiguousWidth: 2 when the terminal draws ambiguous characters wide; anything else is 1.
  public init(ambiguousWidth: Int = 1) {
    self.ambiguousWidth = ambiguousWidth == 2 ? 2 : 1
  }

  /// Columns of one scalar: 0, 1 or 2; control characters count 0.
  public func columns(of scalar: Unicode.Scalar) -> Int {
    let point = scalar.value
    if point < 0x7F { return point < 0x20 ? 0 : 1 }
    if point < 0xA0 { return 0 }
    if (0x4E00...0x9FFF).contains(point) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator:
      return point == 0xAD ? 1 : 0
    default: break
    }
    // The medial vowels and final consonants of Hangul join the syllable before them.
    if (0x1160...0x11FF).contains(point) { return 0 }
    if Self.wideRanges.contains(point) { return 2 }
    return ambiguousWidth == 2 && Self.ambiguousRanges.contains(point) ? 2 : 1
  }

  /// Columns of a text: the sum over its scalars.
  public func columns(of text: some StringProtocol) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars { sum += columns(of: scalar) }
    return sum
  }

  /// The text cut to a number of columns, with `…` at the end when something was left out.
  ///
  /// - Parameters:
  ///   - text: one line of text.
  ///   - width: columns the result may take, 0 or more.
  /// - Returns: text of at most `width` columns.
  public func truncated(_ text: String, to width: Int) -> String {
    guard columns(of: text) > width else { return text }
    let ellipsis = ambiguousWidth
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      let next = columns(of: scalar)
      if used + next + ellipsis > width { break }
      kept.append(scalar)
      used += next
    }
    return width < ellipsis ? "" : String(kept) + "…"
  }

  /// The text with spaces after it up to a number of columns; longer text stays as it is.
  public func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(of: text)))
  }

  /// The text with spaces before it up to a number of columns; longer text stays as it is.
  public func paddedLeft(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns(of: text))) + text
  }
}
