import CivicText

/// What is counted while a line is read.
struct LineFeatures {
  /// Columns of white space before the text.
  var indent = 0
  /// Columns of text.
  var width = 0
  /// Marks of running text.
  var punctuation = 0
  /// Brackets and quotes opened less closed.
  var openBrackets = 0
  /// Tabs inside the text.
  var tabs = 0
  /// Byte after the last scalar that is not white space.
  var end = 0
  private var last: Unicode.Scalar = "\0"
  private var beforeLast: Unicode.Scalar = "\0"
  /// Last scalar that is not a closing quote or bracket.
  private var lastInside: Unicode.Scalar = "\0"

  /// Takes the next scalar of the line.
  mutating func take(_ scalar: Unicode.Scalar, end position: Int) {
    if scalar.isBlank {
      width += scalar == "\u{3000}" ? 2 : 1
      if scalar == "\t" { tabs += 1 }
      return
    }
    end = position
    width += scalar.value >= 0x2E80 ? 2 : 1
    beforeLast = last
    last = scalar
    if scalar.isHan || scalar.isAlphabetic {
      lastInside = scalar
      return
    }
    takeMark(scalar)
  }

  private mutating func takeMark(_ scalar: Unicode.Scalar) {
    switch scalar {
    case ",", "，", "。", "；", ";":
      punctuation += 1
    case "“", "「", "『", "《", "（", "(", "【", "［", "[":
      openBrackets += 1
    case "”", "」", "』", "》", "）", ")", "】", "］", "]":
      openBrackets -= 1
      return
    case "\"", "’", "*", "_":
      return
    default:
      break
    }
    lastInside = scalar
  }

  /// How the line ends.
  func closing(head: LineHead) -> LineClosing {
    LineClosing(kind: closingKind(head), last: last, beforeLast: beforeLast)
  }

  private func closingKind(_ head: LineHead) -> LineClosing.Kind {
    switch lastInside {
    case "。", "！", "？", "!", "?", "…", "；", ";": return .terminal
    case ".": return .terminal
    case "：", ":": return .colon
    case "，", ",", "、", "（", "(", "“", "「", "《", "『": return .running
    case "-", "\u{2010}": return beforeLast.isAlphabetic ? .hyphen : .word
    default: break
    }
    guard last.isSmallLetter, head.isWhole else { return .word }
    var start = head.count
    while start > 0, head[start - 1].isAlphabetic { start -= 1 }
    let isFunction = LineWords.functionWords.contains(head.scalars[start...])
    return isFunction ? .functionWord : .word
  }

  /// How a line begins whose marker takes a number of scalars.
  static func opening(head: LineHead, from start: Int) -> LineOpening {
    var first = start
    while "\"“‘「『*_".unicodeScalars.contains(head[first]), first < head.count { first += 1 }
    let isStump = head[first].isHan && ",。、;".unicodeScalars.contains(head[first + 1])
    return LineOpening(
      first: head[start],
      second: head[start + 1],
      isStump: isStump,
      isFreshStart: isFreshStart(head, at: first)
    )
  }

  private static func isFreshStart(_ head: LineHead, at start: Int) -> Bool {
    let ordinal = head[start] == "第" ? start + 1 : start
    let numeral = head.numeralEnd(from: ordinal)
    if numeral > ordinal {
      if "是要个".unicodeScalars.contains(head[numeral]) { return true }
      if ordinal > start, head[numeral] == "," { return true }
    }
    if LineWords.freshStarts.match(head.scalars, at: start) > 0 { return true }
    var label = start
    while head[label].isHan, label - start < 8 { label += 1 }
    return label > start && head[label] == ":"
  }
}
