import CivicText

/// Cuts a stretch of a block into words and marks; footnote numbers and emphasis marks fall away.
struct Tokenizer {
  private let scalars: [Unicode.Scalar]
  private let end: Int
  private var position: Int
  private var tokens: [Token] = []
  private var isGlued = false
  private var emphasis = false
  private var openSingleQuote = false

  private init(_ text: TracedText, _ range: Range<Int>) {
    scalars = text.scalars
    position = range.lowerBound
    end = range.upperBound
  }

  /// The tokens of a range of a block's text.
  static func tokens(of text: TracedText, in range: Range<Int>) -> [Token] {
    var tokenizer = Tokenizer(text, range)
    tokenizer.run()
    return tokenizer.tokens
  }

  private mutating func run() {
    while position < end {
      let scalar = scalars[position]
      if scalar.properties.isWhitespace {
        isGlued = false
        position += 1
      } else if !isGlued, let after = pictureEnd() {
        position = after
      } else if scalar == "[", let after = footnoteEnd() {
        position = after
      } else if scalar == "_" || scalar == "*" {
        emphasis.toggle()
        position += 1
      } else if isWordScalar(scalar) || startsMoney(scalar) {
        word()
      } else if scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2018}" {
        apostrophe()
      } else {
        mark(1)
      }
    }
  }

  private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private func startsMoney(_ scalar: Unicode.Scalar) -> Bool {
    ["$", "€", "£", "¥"].contains(scalar) && position + 1 < end
      && ("0"..."9").contains(scalars[position + 1])
  }

  /// `[12]`, `[note 3]`, `[a]` and the like.
  private func footnoteEnd() -> Int? {
    var cursor = position + 1
    while cursor < end, cursor - position < 24, scalars[cursor] != "]" { cursor += 1 }
    guard cursor < end, scalars[cursor] == "]" else { return nil }
    let inside = scalars[position + 1..<cursor]
    let isNote =
      inside.count <= 2 || inside.contains { ("0"..."9").contains($0) } || inside.count > 14
      || String(String.UnicodeScalarView(inside)).hasSuffix("needed")
    return isNote ? cursor + 1 : nil
  }

  /// The end of a run without spaces that is the name of a picture file.
  private func pictureEnd() -> Int? {
    var cursor = position
    while cursor < end, !scalars[cursor].properties.isWhitespace { cursor += 1 }
    guard cursor - position > 4 else { return nil }
    let ending = string(cursor - 4..<cursor).lowercased()
    return [".jpg", ".png", ".svg", ".gif", "jpeg"].contains(ending) ? cursor : nil
  }

  private mutating func word() {
    let start = position
    position += 1
    while position < end, continuesWord(at: position, from: start) { position += 1 }
    if position < end, scalars[position] == "%" { position += 1 }
    takeAbbreviationStop(from: start)
    append(start..<position)
  }

  private func continuesWord(at index: Int, from start: Int) -> Bool {
    let scalar = scalars[index]
    if isWordScalar(scalar) { return true }
    guard index + 1 < end, isWordScalar(scalars[index + 1]) else { return false }
    let next = scalars[index + 1]
    let previous = scalars[index - 1]
    switch scalar {
    case "-", "\u{2011}", "/", "&": return true
    case "\u{2013}": return isDigit(previous) && isDigit(next)
    case ".": return isDigit(previous) && isDigit(next) || isInitialism(index)
    case ",": return isDigit(previous) && isDigit(next) && threeDigits(after: index)
    case "'", "\u{2019}":
      // `o'clock`, `O'Neill` stay whole; `Parliament's` is cut before the genitive.
      let isGenitive =
        (next == "s" || next == "S") && (index + 2 >= end || !isWordScalar(scalars[index + 2]))
      return !isGenitive
    default: return false
    }
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private func threeDigits(after index: Int) -> Bool {
    index + 3 < end && (1...3).allSatisfy { isDigit(scalars[index + $0]) }
      && (index + 4 >= end || !isDigit(scalars[index + 4]))
  }

  /// Whether the full stop stands between single letters, as in `U.S`.
  private func isInitialism(_ index: Int) -> Bool {
    let loneBefore = index < 2 || !isWordScalar(scalars[index - 2])
    let loneAfter = index + 2 >= end || !isWordScalar(scalars[index + 2])
    return scalars[index - 1].properties.isAlphabetic && loneBefore && loneAfter
  }

  private mutating func takeAbbreviationStop(from start: Int) {
    guard position < end, scalars[position] == "." else { return }
    let word = string(start..<position + 1).lowercased()
    let isInitial = position - start == 1 && scalars[start].properties.isUppercase
    let isLast = !scalars[position + 1..<end].contains { isWordScalar($0) }
    if Lexicon.shared.abbreviations.contains(word) || isInitial && !isLast { position += 1 }
  }

  private mutating func apostrophe() {
    let follows = position + 1 < end ? scalars[position + 1] : " "
    if isGlued, follows == "s" || follows == "S" {
      let after = position + 2
      if after >= end || !isWordScalar(scalars[after]) {
        append(position..<position + 2, readings: .genitive)
        position += 2
        return
      }
    }
    if openSingleQuote {
      openSingleQuote = false
      mark(1)
    } else if isWordScalar(follows), !isGlued || tokens.last?.isMark == true {
      openSingleQuote = true
      mark(1)
    } else {
      append(position..<position + 1, readings: .genitive)
      position += 1
    }
  }

  private mutating func mark(_ length: Int) {
    let range = position..<position + length
    let text = string(range)
    tokens.append(
      Token(text: text, lower: text, kind: .mark, readings: [], range: range, isGlued: isGlued)
    )
    isGlued = true
    position += length
  }

  private mutating func append(_ range: Range<Int>, readings: Readings? = nil) {
    let text = string(range)
    let lower = text.lowercased()
    var token = Token(
      text: text,
      lower: lower,
      kind: .word,
      readings: readings ?? Lexicon.shared.readings(lower),
      range: range,
      isGlued: isGlued
    )
    token.isMarked = emphasis
    tokens.append(token)
    isGlued = true
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
