/// Finds what is wrong with an item by itself.
enum ContentCheck {
  /// The findings, each with the field it is about.
  static func findings(in item: Item) -> [(DeckFinding, DeckKey)] {
    switch item.content {
    case .question(let prompt, let answer, let tolerance):
      let isBare = tolerance != nil && !FoldedText.hasNumber(answer)
      let bare = isBare ? [(DeckFinding.toleranceWithoutNumber(answer), DeckKey.answer)] : []
      return visible(answer, in: prompt, .question) + bare
    case .cloze(let cloze):
      return findings(in: cloze)
    case .choice(let prompt, let options):
      return choiceFindings(options) + visibleKey(options, in: prompt)
    case .multipleChoice(_, let options):
      return choiceFindings(options)
    case .trueFalse(_, let isTrue, let correction):
      return isTrue && correction != nil ? [(.needlessCorrection, .correction)] : []
    case .list(let prompt, let members, _):
      return memberFindings(members, .list) + members.flatMap { visible($0, in: prompt, .list) }
    case .order(_, let members):
      return memberFindings(members, .order)
    case .match(_, let pairs):
      return memberFindings(pairs.map(\.left), .match)
    case .term(let term, let definition):
      return visible(term, in: definition, .definition) + visible(definition, in: term, .term)
    }
  }

  private static func findings(in cloze: ClozeText) -> [(DeckFinding, DeckKey)] {
    var findings: [(DeckFinding, DeckKey)] = []
    for group in cloze.groups {
      let prompt = cloze.prompt(ofGroup: group)
      for answer in cloze.answers(ofGroup: group) {
        findings += visible(answer, in: prompt, .cloze)
      }
    }
    for case .blank(_, let answer, let hint?) in cloze.pieces
    where VisibleAnswer.stands(answer, in: hint) {
      findings.append((.answerInHint(answer), .cloze))
    }
    return findings
  }

  private static func choiceFindings(_ options: [ChoiceOption]) -> [(DeckFinding, DeckKey)] {
    var findings = repeated(options.map(\.text), .question)
    if options.count(where: \.isPinned) > 1 { findings.append((.severalPinned, .question)) }
    for option in options where !option.isPinned && SummaryOption.matches(option.text) {
      findings.append((.unpinnedOption(option.text), .question))
    }
    return findings
  }

  /// The right option alone standing in the prompt.
  private static func visibleKey(
    _ options: [ChoiceOption],
    in prompt: String
  ) -> [(DeckFinding, DeckKey)] {
    let shown = options.filter { VisibleAnswer.stands($0.text, in: prompt) }
    guard shown.count == 1, let only = shown.first, only.isKey else { return [] }
    return [(.visibleAnswer(only.text), .question)]
  }

  private static func memberFindings(
    _ members: [String],
    _ key: DeckKey
  ) -> [(DeckFinding, DeckKey)] {
    members.count == 1 ? [(.singleMember, key)] : repeated(members, key)
  }

  private static func repeated(_ texts: [String], _ key: DeckKey) -> [(DeckFinding, DeckKey)] {
    var seen: Set<String> = []
    return texts.filter { !seen.insert(FoldedText.string(of: $0)).inserted }
      .map { (.repeatedMember($0), key) }
  }

  private static func visible(
    _ answer: String,
    in prompt: String,
    _ key: DeckKey
  ) -> [(DeckFinding, DeckKey)] {
    VisibleAnswer.stands(answer, in: prompt) ? [(.visibleAnswer(answer), key)] : []
  }
}

/// Whether an answer can be read off the prompt.
enum VisibleAnswer {
  /// Whether an answer of at least two letters stands in a prompt that does not offer a choice.
  ///
  /// Caught: the answer 玉兰 in “玉兰是哪座城市的市花，它叫什么？”. Not caught: 玉兰 in “是玉兰还是山茶？”,
  /// `art` in `party`, 20 in 2025.
  static func stands(_ answer: String, in prompt: String) -> Bool {
    let needle = FoldedText.bytes(of: answer)
    guard needle.count >= 2, needle.count < 4 || hasTwoLetters(needle) else { return false }
    let text = FoldedText.bytes(of: prompt)
    var start = 0
    while let found = ByteSearch.first(needle, in: text, from: start) {
      if isWhole(text, found, found + needle.count) { return !offersChoice(text) }
      start = found + 1
    }
    return false
  }

  /// Whether UTF-8 bytes are more than one character.
  private static func hasTwoLetters(_ bytes: [UInt8]) -> Bool {
    bytes.count { $0 & 0xC0 != 0x80 } >= 2
  }

  /// Whether no ASCII word or number is cut at either end.
  private static func isWhole(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let cutsStart = start > 0 && isWord(text[start - 1]) && isWord(text[start])
    let cutsEnd = end < text.count && isWord(text[end - 1]) && isWord(text[end])
    return !cutsStart && !cutsEnd
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static let alternatives = ["还是", "或者", " or "].map { Array($0.utf8) }

  private static func offersChoice(_ text: [UInt8]) -> Bool {
    alternatives.contains { ByteSearch.first($0, in: text, from: 0) != nil }
  }
}

/// Options that speak of the others.
enum SummaryOption {
  private static let phrases = [
    "以上都", "以上皆", "以上均", "以上全", "都不对", "都不是", "all of the above", "none of the above",
  ].map { Array($0.utf8) }

  /// Whether an option says that all, or none, of the others are right.
  static func matches(_ text: String) -> Bool {
    let bytes = FoldedText.bytes(of: text).map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
    return phrases.contains { ByteSearch.first($0, in: bytes, from: 0) != nil }
  }
}

/// Finds bytes in bytes.
enum ByteSearch {
  /// The offset of the first occurrence at or after `start`, or `nil`.
  static func first(_ needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard let lead = needle.first, start >= 0 else { return nil }
    return text.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { needle in
        var offset = start
        let last = text.count - needle.count
        while offset <= last {
          if text[offset] == lead {
            var length = 1
            while length < needle.count, text[offset + length] == needle[length] { length += 1 }
            if length == needle.count { return offset }
          }
          offset += 1
        }
        return nil
      }
    }
  }
}
