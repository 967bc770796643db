import CivicText

/// Finds what stands before the text of a line: `#`, `一、`, `（一）`, `1.`, `第十条`, `-`, `Article 5`.
///
/// Catches `一、总体要求` (a heading), `(3)提高效率。` (a list item); leaves `一、二、三产业协调发展` (a
/// series), `3.92万亿元` (a number) and `第十条规定的情形` (a reference) alone.
struct MarkerScanner {
  /// A marker with the part its line plays.
  struct Found {
    /// What the line is.
    var role: LineRole
    /// Scalars of the marker with the blanks after it.
    var length: Int
  }

  /// The line.
  let head: LineHead
  /// Whether the line reads as a title: short, without running punctuation.
  let isTitleLike: Bool

  /// The marker of the line, if it has one.
  func found() -> Found? {
    switch head[0] {
    case "#": return hashes()
    case "-", "*", "+", "•", "●", "○", "■", "□", "◆", "▪", "·", "—", "–", "§", ">": return bullet()
    case "(": return bracketed()
    case "[": return footnote()
    case "第": return numberedPart()
    case "0"..."9": return number()
    case "①"..."⑳", "⑴"..."⒇", "⒈"..."⒛", "㈠"..."㈩": return item(length: 1)
    case "A"..."Z", "a"..."z": return letter() ?? englishPart()
    default: return LineHead.isNumeral(head[0]) ? numeral() : nil
    }
  }

  private func item(length: Int) -> Found? {
    let end = head.blanksEnd(from: length)
    return end < head.total ? Found(role: .listItem, length: end) : nil
  }

  private func titleOrItem(level: Int, length: Int) -> Found? {
    let end = head.blanksEnd(from: length)
    guard end < head.total else { return nil }
    return Found(role: isTitleLike ? .heading(level: level) : .listItem, length: end)
  }

  private func hashes() -> Found? {
    var level = 0
    while head[level] == "#" { level += 1 }
    guard level <= 6, level < head.total else { return nil }
    let next = head[level]
    guard next.isBlank || (next.isHan && isTitleLike) else { return nil }
    let text = head.blanksEnd(from: level)
    return Found(role: .heading(level: level), length: numberEnd(from: text))
  }

  /// The place after `一、` or `（一）` within a heading that has hashes before it.
  private func numberEnd(from start: Int) -> Int {
    let isBracketed = head[start] == "("
    let first = isBracketed ? start + 1 : start
    let end = head.numeralEnd(from: first)
    guard end > first, end - first <= 3, head[end] == (isBracketed ? ")" : "、") else {
      return start
    }
    return head.blanksEnd(from: end + 1)
  }

  private func bullet() -> Found? {
    switch head[0] {
    case ">":
      return Found(role: .text, length: head.blanksEnd(from: 1))
    case "—", "–":
      let end = head[1] == head[0] ? 2 : 1
      guard end == 2, head[end].isHan || head[end] == "“" else { return nil }
      return item(length: end)
    case "-", "*", "+", "§":
      guard head[1].isBlank else { return nil }
      return item(length: 1)
    default:
      return item(length: 1)
    }
  }

  private func bracketed() -> Found? {
    let digits = head.digitsEnd(from: 1)
    if digits > 1, digits <= 4, head[digits] == ")" { return item(length: digits + 1) }
    let numeral = head.numeralEnd(from: 1)
    if numeral > 1, numeral <= 4, head[numeral] == ")" {
      return titleOrItem(level: 3, length: numeral + 1)
    }
    var letters = 1
    while head[letters].isAlphabetic, letters < 6 { letters += 1 }
    let isRoman = (1..<letters).allSatisfy { "ivx".unicodeScalars.contains(head[$0]) }
    guard head[letters] == ")", letters == 2 || (letters > 2 && isRoman) else { return nil }
    return item(length: letters + 1)
  }

  private func footnote() -> Found? {
    let start = head[1] == "^" ? 2 : 1
    let end = head.digitsEnd(from: start)
    guard end > start, end - start <= 3, head[end] == "]" else { return nil }
    let after = head[end + 1] == ":" ? end + 2 : end + 1
    let text = head.blanksEnd(from: after)
    return text < head.total ? Found(role: .footnote, length: text) : nil
  }

  private func numberedPart() -> Found? {
    let start = head.blanksEnd(from: 1)
    let end = max(head.digitsEnd(from: start), head.numeralEnd(from: start))
    guard end > start else { return nil }
    let unit = head.blanksEnd(from: end)
    if head[unit] == "条" {
      var after = unit + 1
      if head[after] == "之" { after = max(after, head.numeralEnd(from: after + 1)) }
      let next = head[after]
      guard next.isBlank || next == ":" || after == head.total else { return nil }
      let text = head.blanksEnd(from: next == ":" ? after + 1 : after)
      return Found(role: .article, length: min(text, head.total))
    }
    guard LineWords.headingUnits.match(head.scalars, at: unit) > 0, isTitleLike else { return nil }
    // The marker stays in the text: 第一章 is part of a chapter's name.
    return Found(role: .heading(level: 1), length: 0)
  }

  private func number() -> Found? {
    let end = head.digitsEnd(from: 0)
    guard end <= 3 else { return nil }
    switch head[end] {
    case "、":
      return head[end + 1].isASCIIDigit ? nil : item(length: end + 1)
    case ".", ")":
      let next = head[end + 1]
      if next.isASCIIDigit, head[end] == "." { return decimalHeading() }
      guard
        next.isBlank || next.isHan || next.isWidePunctuation
          || "“\"*(".unicodeScalars.contains(next)
      else { return nil }
      return item(length: end + 1)
    default:
      return nil
    }
  }

  /// `1.2 Title` and `1.1.3 标题`, never `1.2万亿元`.
  private func decimalHeading() -> Found? {
    var end = 0
    var level = 0
    while head[end].isASCIIDigit {
      end = head.digitsEnd(from: end)
      level += 1
      guard head[end] == "." else { break }
      end += 1
    }
    guard head[end].isBlank, isTitleLike, level <= 4 else { return nil }
    let text = head.blanksEnd(from: end)
    guard head[text].isHan || head[text].isAlphabetic || head[text] == "“" else { return nil }
    return Found(role: .heading(level: min(6, level + 1)), length: text)
  }

  private func numeral() -> Found? {
    let end = head.numeralEnd(from: 0)
    guard end <= 3, head[end] == "、" || head[end] == "." else { return nil }
    let next = head.numeralEnd(from: end + 1)
    if next > end + 1, "、是要".unicodeScalars.contains(head[next]) || next == head.total {
      return nil
    }
    if next > end + 1, head[next] != "大", head[next] != "个", head[end] == "、", next - end == 2,
      "次产级".unicodeScalars.contains(head[next])
    {
      return nil
    }
    return titleOrItem(level: 2, length: end + 1)
  }

  /// `a) `, `b. `, `A、`.
  private func letter() -> Found? {
    switch head[1] {
    case ")": return head[2].isBlank || head[2].isHan ? item(length: 2) : nil
    case "、": return item(length: 2)
    case ".":
      if head[2].isHan { return item(length: 2) }
      return head[0].isSmallLetter && head[2].isBlank ? item(length: 2) : nil
    default: return nil
    }
  }

  /// `Article 5`, `Section 2. The Senate`, `CHAPTER II`.
  private func englishPart() -> Found? {
    let word = LineWords.headingWords.match(head.scalars, at: 0)
    guard word > 0, head[word].isBlank else { return nil }
    let start = head.blanksEnd(from: word)
    var end = start
    while head[end].isASCIIDigit || "IVXLC".unicodeScalars.contains(head[end]) { end += 1 }
    guard end > start else { return nil }
    let next = head[end]
    let isClosed = next == "." || next == ":" || next == "\0"
    guard isClosed || (next.isBlank && isTitleLike) || next == "—" || next == "-" else {
      return nil
    }
    if isTitleLike { return Found(role: .heading(level: 3), length: 0) }
    guard isClosed, head[0] == "A" || head[0] == "S" else { return nil }
    return Found(role: .article, length: head.blanksEnd(from: end + 1))
  }
}
