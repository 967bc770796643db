import CivicText

/// Cuts a text into sentences and clauses, never inside a pair of quotes or brackets.
///
/// Cuts after 。！？ and after `.!?` before a capital; not after `Dr.`, `U.S.`, `No. 5`, in `3.92`, or in
/// “好。”他说. A quotation longer than `longestHold` is cut inside like other text.
struct SentenceSplitter {
  /// Pairs longer than this many scalars do not hold a sentence together.
  static let longestHold = 160

  /// The shadow of the text.
  let text: [Unicode.Scalar]
  private let pairs: [BracketPair]

  /// Takes the shadow of a text.
  init(_ text: [Unicode.Scalar]) {
    self.text = text
    pairs = BracketPair.pairs(in: text)
  }

  /// The sentences in order; none for a text of white space.
  func sentences() -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    var clauses: [Range<Int>] = []
    var clauseStart = 0
    var holds = HoldCursor(pairs)
    var index = 0
    while index < text.count {
      let isHeld = holds.holds(index)
      let scalar = text[index]
      if !isHeld, isSeparator(at: index) {
        appendTrimmed(clauseStart..<index, to: &clauses)
        clauseStart = index + 1
      } else if let end = isHeld ? quotedEnd(at: index, holds) : sentenceEnd(at: index, scalar) {
        appendTrimmed(clauseStart..<inner(clauseStart, end), to: &clauses)
        append(start..<end, clauses, to: &sentences)
        (start, clauseStart, index) = (end, end, end)
        clauses = []
        continue
      }
      index += 1
    }
    appendTrimmed(clauseStart..<inner(clauseStart, text.count), to: &clauses)
    append(start..<text.count, clauses, to: &sentences)
    return sentences
  }

  private subscript(index: Int) -> Unicode.Scalar {
    index >= 0 && index < text.count ? text[index] : "\0"
  }

  // MARK: - Ends

  /// The end of the sentence that a mark at a place ends.
  private func sentenceEnd(at index: Int, _ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "。", "！", "？": return closersEnd(from: index + 1)
    case "!", "?":
      let end = closersEnd(from: index + 1)
      return end == text.count || text[end].isBlank ? end : nil
    case ".":
      return EnglishFullStop(text: text, index: index).endsSentence
        ? closersEnd(from: index + 1) : nil
    case "…":
      guard text[index - 1 < 0 ? 0 : index - 1] == "…" else { return nil }
      let end = closersEnd(from: index + 1)
      return end == text.count ? end : nil
    default: return nil
    }
  }

  /// The end of a sentence that ends inside a pair: `他说：“……。”` with nothing after that belongs to it.
  private func quotedEnd(at index: Int, _ holds: HoldCursor) -> Int? {
    guard index == holds.end, index > 0 else { return nil }
    var last = index - 1
    while last > 0, Self.closers.contains(text[last]) { last -= 1 }
    let mark = text[last]
    let isLatin = ".!?".unicodeScalars.contains(mark)
    guard "。！？".unicodeScalars.contains(mark) || isLatin, text[index] != "》" else { return nil }
    let end = closersEnd(from: index + 1)
    guard end < text.count else { return end }
    let next = text[end]
    if isLatin {
      let letter = self[end + 1]
      return next.isBlank && (letter.isCapitalLetter || letter == "\"" || letter == "“") ? end : nil
    }
    guard next.isHan || next.isBlank || next == "“" || next.isASCIIDigit else { return nil }
    let isShort = index - holds.start <= 16
    return (isShort && next != "“") || namesSpeaker(from: end) ? nil : end
  }

  /// Whether the words up to the next mark tell who said what stands before.
  private func namesSpeaker(from start: Int) -> Bool {
    for index in start..<min(text.count, start + 16) {
      if "，。！？：；".unicodeScalars.contains(text[index]) { return false }
      if Self.speechVerbs.match(text, at: index) > 0 { return true }
    }
    return false
  }

  private func closersEnd(from start: Int) -> Int {
    var end = start
    while end < text.count,
      Self.closers.contains(text[end]) || Self.ends.contains(text[end])
    {
      end += 1
    }
    return end
  }

  // MARK: - Clauses

  private func isSeparator(at index: Int) -> Bool {
    switch text[index] {
    case "，", "；", "：", ";": true
    case ",": !(self[index - 1].isASCIIDigit && self[index + 1].isASCIIDigit) && !isDateComma(index)
    case ":":
      !(self[index - 1].isASCIIDigit && self[index + 1].isASCIIDigit)
        && self[index + 1] != "/"
    default: false
    }
  }

  /// The comma of `March 5, 2026`.
  private func isDateComma(_ index: Int) -> Bool {
    guard self[index - 1].isASCIIDigit, self[index + 1] == " ",
      (2...5).allSatisfy({ self[index + $0].isASCIIDigit })
    else { return false }
    var start = index
    while self[start - 1].isASCIIDigit { start -= 1 }
    return index - start <= 2 && self[start - 1] == " " && self[start - 2].isSmallLetter
  }

  /// The end of a clause without the marks that end its sentence.
  private func inner(_ start: Int, _ end: Int) -> Int {
    var last = end
    while last > start, Self.closingMarks.contains(text[last - 1]) || text[last - 1].isBlank {
      last -= 1
    }
    return last
  }

  private func appendTrimmed(_ range: Range<Int>, to clauses: inout [Range<Int>]) {
    let range = trimmed(range)
    if !range.isEmpty { clauses.append(range) }
  }

  private func append(
    _ range: Range<Int>,
    _ clauses: [Range<Int>],
    to sentences: inout [Sentence]
  ) {
    let range = trimmed(range)
    if !range.isEmpty { sentences.append(Sentence(range: range, clauses: clauses)) }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start].isBlank { start += 1 }
    while end > start, text[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  private static let closers: ScalarSet = "”’）》】])\"*"
  private static let ends: ScalarSet = "。！？!?…"
  private static let closingMarks: ScalarSet = "。！？!?.…"
  private static let speechVerbs = WordSet("说 表示 指出 强调 介绍 道 认为 告诉 回答 称 写道")
}
