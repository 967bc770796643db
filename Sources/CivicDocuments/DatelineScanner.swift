import CivicText

/// Finds the place, date and agency with which a news text begins on the same line as its first sentence.
///
/// Catches `某某社北京3月5日电（记者张三）今天…` and `BRUSSELS, 5 March 2026 — The Council…`; not
/// `3月5日，会议在北京举行。`, which is a sentence.
struct DatelineScanner {
  /// The line.
  let head: LineHead

  /// The scalar after the dateline and the first of the text.
  func end() -> (end: Int, textStart: Int)? {
    head[0].isHan ? chineseEnd() : englishEnd()
  }

  private func chineseEnd() -> (end: Int, textStart: Int)? {
    let limit = min(head.count, 40)
    guard
      let agency = (1..<max(1, limit)).first(where: { "社网报台讯".unicodeScalars.contains(head[$0]) }),
      agency <= 12
    else { return nil }
    for index in agency..<limit {
      guard ",。;".unicodeScalars.contains(head[index]) == false else { return nil }
      let length = Self.verbs.match(head.scalars, at: index)
      guard length > 0, head[index - 1] == "日" else { continue }
      var end = index + length
      let bracket = head.blanksEnd(from: end)
      if head[bracket] == "(",
        let close = (bracket..<min(head.count, bracket + 60)).first(where: { head[$0] == ")" })
      {
        end = close + 1
      }
      let text = head.blanksEnd(from: end)
      return text < head.total ? (end, text) : nil
    }
    return nil
  }

  private func englishEnd() -> (end: Int, textStart: Int)? {
    guard head[0].isCapitalLetter, head[1].isCapitalLetter, head[2].isCapitalLetter else {
      return nil
    }
    let scanner = DateScanner(head.scalars)
    for index in 3..<max(3, min(head.count, 70)) {
      let isDash =
        head[index] == "—" || head[index] == "–" || (head[index] == "-" && head[index - 1] == " ")
      guard isDash, head[index + 1] == " " || head[index + 1] == "-" || head[index] == "—" else {
        continue
      }
      guard (0..<index).contains(where: { scanner.date(at: $0)?.day != nil }) else { return nil }
      var text = index
      while "—–- ".unicodeScalars.contains(head[text]) { text += 1 }
      var end = index
      while head[end - 1].isBlank { end -= 1 }
      return text < head.total ? (end, text) : nil
    }
    return nil
  }

  private static let verbs = WordSet("电 讯 消息 专电 报道")
}
