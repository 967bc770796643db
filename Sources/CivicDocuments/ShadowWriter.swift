import CivicLanguage
import CivicText

/// Writes the shadow on which rules match: simplified characters, punctuation in the width that its
/// neighbours ask for.
///
/// `3月5日,十四届` gets a full-width comma, `1,260家` keeps its comma, `504家,1260家` gets a full-width one.
struct ShadowWriter {
  private let scalars: [Unicode.Scalar]
  private let language: DocumentLanguage
  private var quoteIsOpen = false

  /// Takes a text and the language of its document.
  init(_ scalars: [Unicode.Scalar], language: DocumentLanguage) {
    self.scalars = scalars
    self.language = language
  }

  /// The shadow, as long as the text.
  consuming func written() -> [Unicode.Scalar] {
    var shadow = scalars
    for index in scalars.indices {
      let scalar = scalars[index]
      let value = scalar.value
      if value >= 0x61, value <= 0x7A { continue }
      let twin =
        scalar.isHan
        ? han(at: index)
        : value < 0x80 ? ascii(at: index) : Self.other(scalar, language, self, index)
      if twin != scalar { shadow[index] = twin }
    }
    return shadow
  }

  private subscript(index: Int) -> Unicode.Scalar {
    index >= 0 && index < scalars.count ? scalars[index] : " "
  }

  private func han(at index: Int) -> Unicode.Scalar {
    guard language == .traditionalChinese else { return ScriptTable.simplified(scalars[index]) }
    return ScriptTable.contextual(
      scalars[index],
      after: index > 0 ? scalars[index - 1] : nil,
      before: index + 1 < scalars.count ? scalars[index + 1] : nil
    )
  }

  // MARK: - ASCII

  private mutating func ascii(at index: Int) -> Unicode.Scalar {
    let scalar = scalars[index]
    switch scalar {
    case ",": return isChinese(index) && !isThousands(index) ? "，" : scalar
    case ":": return isChinese(index) && !isFigure(index) && self[index + 1] != "/" ? "：" : scalar
    case ";": return isChinese(index) ? "；" : scalar
    case "?": return isChinese(index) ? "？" : scalar
    case "!": return isChinese(index) ? "！" : scalar
    case "(": return language.isChinese || self[index - 1].isHan ? "（" : scalar
    case ")": return language.isChinese || self[index + 1].isHan ? "）" : scalar
    case ".": return isFullStop(index) ? "。" : scalar
    case "\"": return quote(at: index)
    default: return scalar
    }
  }

  /// Whether punctuation belongs to Chinese text: Chinese beside it, or in a Chinese document no Latin
  /// words around it.
  private func isChinese(_ index: Int) -> Bool {
    let before = self[index - 1]
    let after = self[index + 1].isBlank ? self[index + 2] : self[index + 1]
    if isWide(before) || isWide(after) { return true }
    guard language.isChinese else { return false }
    return !(before.isAlphabetic && (after.isAlphabetic || after.isASCIIDigit))
  }

  private func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.isWidePunctuation
  }

  /// Whether a comma parts thousands: one to three digits before, groups of exactly three after.
  private func isThousands(_ index: Int) -> Bool {
    var start = index
    while start > 0, self[start - 1].isASCIIDigit, index - start <= 3 { start -= 1 }
    guard (1...3).contains(index - start) else { return false }
    var end = index + 1
    while self[end].isASCIIDigit, end - index <= 4 { end += 1 }
    return end - index == 4
  }

  private func isFigure(_ index: Int) -> Bool {
    Self.asciiDigit(self[index - 1]) && Self.asciiDigit(self[index + 1])
  }

  private static func asciiDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIDigit || (0xFF10...0xFF19).contains(scalar.value)
  }

  /// Whether a full stop ends a Chinese sentence.
  private func isFullStop(_ index: Int) -> Bool {
    let after = self[index + 1]
    guard self[index - 1].isHan, after != "." else { return false }
    return index + 1 == scalars.count || after.isBlank || isWide(after) || after == "”"
  }

  private mutating func quote(at index: Int) -> Unicode.Scalar {
    guard language.isChinese else { return "\"" }
    quoteIsOpen.toggle()
    return quoteIsOpen ? "“" : "”"
  }

  // MARK: - Beyond ASCII

  private static func other(
    _ scalar: Unicode.Scalar,
    _ language: DocumentLanguage,
    _ writer: ShadowWriter,
    _ index: Int
  ) -> Unicode.Scalar {
    switch scalar {
    case "「", "『", "﹁", "﹃", "｢": return scalar == "『" || scalar == "﹃" ? "‘" : "“"
    case "」", "』", "﹂", "﹄", "｣": return scalar == "』" || scalar == "﹄" ? "’" : "”"
    case "\u{FF61}": return "。"
    case "\u{FF64}": return "、"
    case "•", "‧", "∙", "・", "\u{FF65}": return writer.isBetweenHan(index) ? "·" : scalar
    case "\u{FF0C}", "\u{FF1A}":
      let figure = writer.isFigure(index)
      return language.isChinese && !figure ? scalar : halfWidth(scalar)
    case "（", "）", "；", "！", "？": return language.isChinese ? scalar : halfWidth(scalar)
    case "\u{3000}", "\u{A0}": return " "
    default: return (0xFF01...0xFF5D).contains(scalar.value) ? halfWidth(scalar) : scalar
    }
  }

  private func isBetweenHan(_ index: Int) -> Bool {
    self[index - 1].isHan && self[index + 1].isHan
  }

  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}
