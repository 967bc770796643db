import CivicText

extension LineClassifier {
  /// Whether the line names who speaks next: `工业和信息化部部长张三:`, `Secretary Jane Roe:`.
  ///
  /// Not `工作要求如下:`: what stands after the last office must be a name.
  var isSpeaker: Bool {
    guard head.isWhole, head.count <= 60 else { return false }
    var end = head.count
    while end > 0, head[end - 1] == "*" || head[end - 1].isBlank { end -= 1 }
    guard end > 0, head[end - 1] == ":" else { return false }
    var start = 0
    while head[start] == "*" { start += 1 }
    let name = head.scalars[start..<max(start, end - 1)].filter { $0 != "*" }
    guard !name.isEmpty else { return false }
    return name.contains(where: \.isHan) ? isChineseSpeaker(name) : isEnglishSpeaker(name)
  }

  private func isChineseSpeaker(_ name: [Unicode.Scalar]) -> Bool {
    guard name.count <= 36, !name.contains(where: { ",;.!?。“”《》".unicodeScalars.contains($0) })
    else { return false }
    if LineWords.namelessSpeakers.contains(name[...]) { return true }
    return Self.endsWithOfficeAndName(name)
  }

  /// Whether a text ends with an office and the name of its holder.
  static func endsWithOfficeAndName(_ text: [Unicode.Scalar]) -> Bool {
    for length in 2...4 where text.count > length + 1 {
      let start = text.count - length
      guard text[start...].allSatisfy({ $0.isHan || $0 == "·" }),
        LineWords.surnames.contains(text[start])
      else { continue }
      var end = start
      while end > 0, text[end - 1].isBlank { end -= 1 }
      if LineWords.offices.lastMatchEnd(text, in: max(0, end - 6)..<end) == end { return true }
    }
    return false
  }

  private func isEnglishSpeaker(_ name: [Unicode.Scalar]) -> Bool {
    let words = name.split { !$0.isAlphabetic && $0 != "'" && $0 != "-" && $0 != "’" }
    guard !words.isEmpty, words.count <= 10 else { return false }
    let small: Set<String> = ["of", "the", "for", "and", "de", "van", "von", "to"]
    var hasOffice = false
    for word in words {
      let text = String(String.UnicodeScalarView(word))
      guard word[word.startIndex].isCapitalLetter || small.contains(text) else { return false }
      hasOffice = hasOffice || LineWords.englishOffices.contains(text.lowercased())
    }
    return hasOffice
  }

  /// Whether the line says where the text comes from or who wrote it.
  var isSourceLine: Bool {
    guard head.isWhole, head.count <= 80 else { return false }
    let label = LineWords.sourceLabels.match(head.scalars, at: 0)
    if label > 0, closing != .terminal || head[label - 1] == ":" || head[0] == "(" {
      return punctuation <= 2 && (head[0] != "(" || head[head.count - 1] == ")")
    }
    if isByline { return true }
    return head.has("By ", at: 0) && head.count <= 50 && closing == .word && punctuation == 0
      && head[3].isCapitalLetter
  }

  /// `国务院总理 张三` below the title.
  private var isByline: Bool {
    number < 8 && head.count <= 24 && punctuation == 0 && closing == .word
      && head.scalars.contains(where: \.isBlank) && Self.endsWithOfficeAndName(head.scalars)
  }

  /// Whether the line is a date with little else: `2026-03-05 10:20`, `(2020年5月22日第三次会议通过)`.
  var isDateline: Bool {
    guard head.isWhole, head.count <= 60, closing != .terminal, closing != .colon else {
      return false
    }
    guard let date = DateScanner(head.scalars).firstFullDate() else { return false }
    let rest = head.count - date.range.count
    if rest <= 14, punctuation <= 1 { return true }
    let opens = head[0] == "(" || head[0] == "—" || head[0] == "-"
    return opens && date.range.lowerBound <= 6 && punctuation <= 1
  }
}
