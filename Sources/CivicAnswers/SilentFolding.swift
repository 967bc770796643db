import CivicLanguage

/// Differences that say nothing about what a learner knows, taken away.
///
/// Full and half width, zero-width characters, blanks between Chinese characters and figures, ASCII case,
/// quotation marks around the whole, the full stop at its end and the kind of list separator.
enum SilentFolding {
  /// The folded text; empty when nothing but blanks and marks was typed.
  static func fold(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars { append(scalar, to: &scalars) }
    scalars = withoutFreeBlanks(scalars)
    trim(&scalars)
    return unifyingSeparators(scalars)
  }

  private static func append(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
    switch scalar.value {
    case 0xFF01...0xFF5E:
      append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)), to: &scalars)
    case 0x41...0x5A: scalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
    case 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: scalars.append(" ")
    case 0x00...0x1F, 0x7F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
      0xFE00...0xFE0F,
      0xFEFF:
      break
    case 0x2010...0x2015, 0x2212: scalars.append("-")
    case 0x2018, 0x2019, 0x02BC: scalars.append("'")
    case 0x30FB, 0x2022, 0x2027, 0x2219, 0x22C5: scalars.append("·")
    case 0xFFE5: scalars.append("¥")
    case 0x00B2, 0x00B3: scalars.append(scalar.value == 0xB2 ? "2" : "3")
    case 0x33A1: scalars += ["m", "2"]
    case 0x33A2: scalars += ["k", "m", "2"]
    case 0xFE6A: scalars.append("%")
    default: scalars.append(ScriptTable.unified(scalar))
    }
  }

  /// Drops blanks but for one between letters or digits, where it separates words or figures.
  private static func withoutFreeBlanks(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for (index, scalar) in scalars.enumerated() {
      guard scalar == " " else {
        result.append(scalar)
        continue
      }
      guard let before = result.last, before != " ",
        let after = scalars[index...].first(where: { $0 != " " }), isWord(after),
        isWord(before) || before == "."
      else { continue }
      result.append(" ")
    }
    return result
  }

  /// ASCII letter or digit.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool { isLetter(scalar) || isDigit(scalar) }

  /// ASCII letter; after folding lower case only.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value | 0x20) && scalar.value < 0x80
  }

  /// ASCII digit.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Takes full stops and semicolons from the end and pairs of quotation marks from both ends.
  private static func trim(_ scalars: inout [Unicode.Scalar]) {
    while let last = scalars.last {
      if last == "。" || last == "." || last == ";" {
        scalars.removeLast()
      } else if scalars.count >= 2, let closing = closingMark(scalars[0]), closing == last,
        !scalars[1..<scalars.count - 1].contains(scalars[0])
      {
        scalars.removeFirst()
        scalars.removeLast()
      } else {
        return
      }
    }
  }

  private static func closingMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "《": "》"
    case "〈": "〉"
    case "“": "”"
    case "「": "」"
    case "『": "』"
    case "\"": "\""
    case "'": "'"
    default: nil
    }
  }

  /// Writes 、 for every list separator that does not stand between digits.
  private static func unifyingSeparators(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result = scalars
    for (index, scalar) in scalars.enumerated()
    where scalar == "," || scalar == ";" || scalar == "/" {
      let isInFigure =
        index > 0 && index + 1 < scalars.count && isDigit(scalars[index - 1])
        && isDigit(scalars[index + 1])
      if !isInFigure { result[index] = "、" }
    }
    return result
  }
}
