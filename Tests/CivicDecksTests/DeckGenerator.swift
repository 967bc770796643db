import CivicDecks
import CivicTestSupport

/// Makes decks full of text that looks like marks.
struct DeckGenerator {
  var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  static let tokens = [
    "Q:", "A：", "C: ", "=:", "K:", "问:", "答：", "源:", "---", "- [x] ", "- [ ]", "- ", "* ", "1. ",
    "2、", "> ",
    "  > ", "\\", "\\", "{", "{{", "}", "}}", "::", ":", "c1", "1", "[", "]", "![a](b)", "!",
    "!last",
    "~", "~5%", "=", "==", "＝＝", "「", "」", "#", "\n", "\n", "\n\n", " ", "  ", "\t", "\u{3000}",
    "中", "国", "a",
    "b", "😀", "\"", ".", "、", ",", "\u{301}",
  ]

  mutating func text(lines: Bool = true, longest: Int = 8) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...longest, using: &random) {
      text += Self.tokens.randomElement(using: &random) ?? "x"
    }
    return Self.representable(lines ? text : text.replacing("\n", with: "-"))
  }

  /// A text as a deck can hold it: no white space at the ends or before a line break.
  static func representable(_ text: String) -> String {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        String(String.UnicodeScalarView(line.reversed().drop(while: isSpace).reversed()))
      }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard let first = lines.first else { return "x" }
    lines[0] = String(String.UnicodeScalarView(first.unicodeScalars.drop(while: isSpace)))
    return lines.joined(separator: "\n")
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\t", "\r", "\u{3000}"].contains(scalar)
  }

  mutating func bool() -> Bool { Bool.random(using: &random) }

  mutating func texts(_ count: ClosedRange<Int>) -> [String] {
    (0..<Int.random(in: count, using: &random)).map { _ in text() }
  }

  mutating func maybe<Value>(_ make: (inout DeckGenerator) -> Value) -> Value? {
    bool() ? make(&self) : nil
  }

  mutating func content() -> ItemContent {
    switch Int.random(in: 0..<9, using: &random) {
    case 0:
      return .question(
        prompt: text(),
        answer: text(),
        tolerance: ["5%", "0", "3.5人", nil].randomElement(using: &random) ?? nil
      )
    case 1: return .cloze(cloze(isPlain: false))
    case 2: return .choice(prompt: text(), options: options(keys: 1))
    case 3: return .multipleChoice(prompt: text(), options: options(keys: 2))
    case 4: return .trueFalse(statement: text(), isTrue: bool(), correction: maybe { $0.text() })
    case 5: return .list(prompt: text(), members: texts(1...4), isOrdered: bool())
    case 6:
      let pairs = texts(1...4).map { MatchPair(left: $0, right: text()) }
      return .match(prompt: text(), pairs: pairs)
    case 7: return .order(prompt: text(), members: texts(1...4))
    default: return .term(term: text(), definition: text())
    }
  }

  mutating func options(keys: Int) -> [ChoiceOption] {
    (0..<(keys + Int.random(in: 1...3, using: &random))).map { index in
      ChoiceOption(
        text: text(),
        isKey: index < keys,
        feedback: maybe { $0.text() },
        isPinned: bool()
      )
    }
  }

  /// A cloze text; a plain one has neither hints nor numbered groups.
  mutating func cloze(isPlain: Bool) -> ClozeText {
    var pieces: [ClozeText.Piece] = []
    let blanks = Int.random(in: 1...3, using: &random)
    for number in 1...blanks {
      if bool() { pieces.append(.text(gap())) }
      let group = isPlain ? number : Int.random(in: 1...4, using: &random)
      let hint = isPlain ? nil : maybe { $0.text() }
      pieces.append(.blank(group: group, answer: text(), hint: hint))
    }
    if bool() { pieces.append(.text(gap())) }
    return ClozeText(pieces: pieces)
  }

  /// Text between blanks, where white space at the ends would be trimmed with the whole.
  private mutating func gap() -> String { text() }

  mutating func item(content: ItemContent? = nil) -> Item {
    var item = Item(content: content ?? self.content(), keyStyle: bool() ? .latin : .chinese)
    if bool() { item.id = ItemID(hash: random.next()) }
    if bool() { item.fact = "f\(random.next() % 100)" }
    if bool() { item.accept = texts(0...3) }
    item.explanation = maybe { $0.text() }
    item.source = maybe { $0.source() }
    item.validity = ["2025", "2026-03-05..", "..2027-03", nil].randomElement(using: &random)
      .flatMap { $0 }.flatMap(Validity.init)
    if bool() { item.tags = ["数字", "a-b", "c:d"] }
    if bool() { item.worth = Double(random.next() % 1_001) / 1_000 }
    if bool() { item.answerType = "quantity" }
    return item
  }

  mutating func source() -> ItemSource {
    ItemSource(
      document: text(lines: false, longest: 4),
      line: maybe { Int.random(in: 1...99, using: &$0.random) },
      text: maybe { $0.text() }
    )
  }

  mutating func deck() -> Deck {
    var header = DeckHeader()
    if bool() { header.name = text(lines: false) }
    if bool() { header.language = bool() ? "zh" : "en" }
    if bool() { header.source = text(lines: false) }
    if bool() { header.asOf = "2026-01-01" }
    if bool() { header.tags = ["示例", "b"] }
    if bool() { header.retention = 0.85 }
    if bool() { header.otherLines = ["# a comment", "authors: someone"] }
    var entries: [Deck.Entry] = []
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      entries.append(Int.random(in: 0..<4, using: &random) == 0 ? .note(text()) : .item(item()))
    }
    return Deck(header: header, entries: entries)
  }
}
