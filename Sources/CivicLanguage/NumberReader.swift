/// Reads numbers in any form at a place of a text.
///
/// Catches `3.92万亿`, `1,260`, `７６`, `两千`, `百分之五`, `三分之二`, `2.8%`, `三成五`, `第十`,
/// `twenty-five`, `two-thirds`, `1.2 million`, `21st`. A unit behind the number is left to the caller.
/// Scalars are read as they stand, in simplified or traditional characters, ASCII or full width.
public struct NumberReader: Sendable {
  /// How much of a doubtful text is a number.
  public enum Mode: Sendable, Hashable {
    /// For running text: a lone Chinese digit counts only before a measure word, never in words such
    /// as 一流, 一系列, 十八般武艺 or 一带一路; digits inside a name (C919, 5G) and a lone English
    /// `one` do not count.
    case strict
    /// For a text known to be an answer: everything that can be a number is one.
    case lenient
  }

  let scalars: [Unicode.Scalar]
  let limit: Int
  let mode: Mode

  private init(_ scalars: [Unicode.Scalar], limit: Int, mode: Mode) {
    self.scalars = scalars
    self.limit = limit
    self.mode = mode
  }

  /// The number that starts at a position, or `nil`.
  ///
  /// - Parameters:
  ///   - scalars: the text; what stands before the position is looked at too.
  ///   - start: where the number would start.
  ///   - end: where the text ends for this purpose; `nil` means its end.
  ///   - mode: how much of a doubtful text is a number.
  /// - Returns: the longest number there.
  public static func number(
    in scalars: [Unicode.Scalar],
    at start: Int,
    upTo end: Int? = nil,
    mode: Mode = .strict
  ) -> ReadNumber? {
    NumberReader(scalars, limit: end ?? scalars.count, mode: mode).number(at: start)
  }

  /// All numbers of a part of a text, in order, not overlapping.
  ///
  /// - Parameters:
  ///   - scalars: the text.
  ///   - range: the part to look at; `nil` means all.
  ///   - mode: how much of a doubtful text is a number.
  /// - Returns: the numbers from left to right.
  public static func numbers(
    in scalars: [Unicode.Scalar],
    range: Range<Int>? = nil,
    mode: Mode = .strict
  ) -> [ReadNumber] {
    let range = range ?? 0..<scalars.count
    let reader = NumberReader(scalars, limit: range.upperBound, mode: mode)
    var found: [ReadNumber] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let number = reader.number(at: index) {
        found.append(number)
        index = number.range.upperBound
      } else {
        index = reader.nextStart(after: index)
      }
    }
    return found
  }

  func number(at start: Int) -> ReadNumber? {
    guard start < limit else { return nil }
    let scalar = scalars[start]
    switch scalar {
    case "第":
      guard var number = unsigned(at: start + 1, afterOrdinalMark: true),
        number.value.decimal?.isWhole == true, !number.isPercent
      else { return nil }
      number.isOrdinal = true
      number.range = start..<number.range.upperBound
      return number
    case "-", "－", "−", "+", "＋", "负", "負":
      guard isSign(at: start), var number = unsigned(at: start + 1) else { return nil }
      number.range = start..<number.range.upperBound
      if scalar != "+", scalar != "＋", case .decimal(let value) = number.value {
        number.value = .decimal(value.negated)
      }
      return number
    default:
      return unsigned(at: start)
    }
  }

  private func unsigned(at start: Int, afterOrdinalMark: Bool = false) -> ReadNumber? {
    guard start < limit else { return nil }
    if Self.digit(scalars[start]) != nil || opensWithPoint(at: start) {
      return digitNumber(at: start)
    }
    if EnglishNumberWord.letter(scalars[start]) != nil { return englishNumber(at: start) }
    return chineseNumber(at: start, afterOrdinalMark: afterOrdinalMark)
  }

  /// Whether an answer leaves out the zero before its point: `.5`.
  private func opensWithPoint(at start: Int) -> Bool {
    guard mode == .lenient, start + 1 < limit, scalars[start] == ".",
      start == 0 || !isWordPart(scalars[start - 1])
    else { return false }
    return Self.digit(scalars[start + 1]) != nil
  }

  /// Where to look next when nothing starts at a position: words and runs of numerals are passed whole,
  /// so that a part of what was refused (`2026.3.5`, `十五五`) is not taken for a number.
  private func nextStart(after index: Int) -> Int {
    var next = index + 1
    if EnglishNumberWord.letter(scalars[index]) != nil {
      while next < limit, isWordPart(scalars[next]) { next += 1 }
    } else if isNumeral(scalars[index]) {
      while next < limit, isNumeral(scalars[next]) || joinsNumerals(next) { next += 1 }
    }
    return next
  }

  private func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    isWordPart(scalar) || ChineseNumeral.role(of: scalar) != nil
  }

  /// Whether a point with a numeral behind it stands at a position.
  private func joinsNumerals(_ index: Int) -> Bool {
    guard index + 1 < limit, isNumeral(scalars[index + 1]) else { return false }
    let scalar = scalars[index]
    return scalar == "." || scalar == "．" || ChineseNumeral.isPoint(scalar)
  }

  /// Whether a sign stands where one can: not between digits or letters, where it is a dash.
  private func isSign(at index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = scalars[index - 1]
    return !isWordPart(before) && ChineseNumeral.role(of: before) == nil && before != "-"
      && before != "%" && before != "％" && before != "年" && before != "月"
  }

  /// ASCII letter or digit of either width.
  func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    EnglishNumberWord.letter(scalar) != nil || Self.digit(scalar) != nil
  }

  /// The value of a decimal digit, ASCII or full width.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }

  /// Whether the text goes on with some characters at a position.
  func has(_ text: String, at start: Int) -> Bool {
    var index = start
    for scalar in text.unicodeScalars {
      guard index < limit, scalars[index] == scalar else { return false }
      index += 1
    }
    return true
  }
}
