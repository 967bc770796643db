import CivicText

/// Judges what part a line plays from the line alone.
struct LineClassifier {
  /// The line's beginning.
  let head: LineHead
  /// Marks of running text in it.
  let punctuation: Int
  /// How it ends.
  let closing: LineClosing.Kind
  /// Number of the line among those that are not blank, from 0.
  let number: Int

  /// The part the line plays and the scalars of its marker.
  func classified() -> MarkerScanner.Found {
    if let form { return MarkerScanner.Found(role: form, length: 0) }
    if isFurniture { return MarkerScanner.Found(role: .pageFurniture, length: 0) }
    if isNumber { return MarkerScanner.Found(role: .bareNumber, length: 0) }
    if isDateline { return MarkerScanner.Found(role: .dateline, length: 0) }
    if let found = MarkerScanner(head: head, isTitleLike: isTitleLike).found() { return found }
    if isSpeaker { return MarkerScanner.Found(role: .speaker, length: 0) }
    if isSourceLine { return MarkerScanner.Found(role: .sourceLine, length: 0) }
    return MarkerScanner.Found(role: .text, length: 0)
  }

  /// Whether the line is short and lacks the marks of running text.
  private var isTitleLike: Bool {
    guard head.isWhole, closing != .terminal || head[head.count - 1] == "?", closing != .running
    else { return false }
    let isLatin = head.scalars.contains(where: \.isHan) == false
    // 三、加大力度，着力保就业 is a heading; a full stop inside would make it running text.
    return isLatin
      ? head.count <= 100 && punctuation <= 2
      : head.count <= 42 && punctuation <= 2
        && !head.scalars.contains { "。;".unicodeScalars.contains($0) }
  }

  /// Lines that are form without text, and rows of Markdown tables.
  private var form: LineRole? {
    let first = head[0]
    if first == "|" { return isTableRule ? .rule : .tableRow }
    if first == "`", head.has("```", at: 0) { return .rule }
    guard "-*_=—~".unicodeScalars.contains(first), head.count >= 3 else { return nil }
    return head.scalars.allSatisfy { $0 == first || $0.isBlank } ? .rule : nil
  }

  private var isTableRule: Bool {
    head.isWhole && head.scalars.contains("-")
      && head.scalars.allSatisfy { "|-: ".unicodeScalars.contains($0) }
  }

  /// `— 3 —`, `- 3 -`, `第 3 页 共 9 页`, `Page 3 of 9`, `3 / 9`.
  private var isFurniture: Bool {
    guard head.isWhole, head.count <= 24 else { return false }
    var index = 0
    var digits = 0
    while index < head.count {
      let scalar = head[index]
      if scalar.isASCIIDigit {
        let end = head.digitsEnd(from: index)
        guard end - index <= 4 else { return false }
        digits += 1
        index = end
      } else if "-—–·•.|/".unicodeScalars.contains(scalar) || scalar.isBlank {
        index += 1
      } else {
        let length = Self.pageWords.match(head.scalars, at: index)
        guard length > 0 else { return false }
        index += length
      }
    }
    let hasSign = head.scalars.contains { !$0.isASCIIDigit }
    return hasSign && (digits == 1 || digits == 2) && !looksLikeValue
  }

  /// `3.92`, `2021-2025`, `5/6` alone: a value of a table rather than a page number.
  private var looksLikeValue: Bool {
    head[0].isASCIIDigit && head[head.count - 1].isASCIIDigit
      && !head.scalars.contains { $0.isBlank || $0.isHan || $0.isAlphabetic }
  }

  private static let pageWords = WordSet("第 页 共 版 Page page PAGE of OF p.")

  private var isNumber: Bool {
    head.isWhole && head.count <= 4 && head.scalars.allSatisfy(\.isASCIIDigit)
  }
}
