import CivicDecks
import CivicExchange
import CivicTestSupport

/// Items of every kind whose texts are hard on file formats.
enum TortureDeck {
  /// Texts that mean something to some format.
  static let hardTexts: [String] = [
    "=1+2", "+86 010", "-3.5", "@name", "＝SUM(A1)", "'=quoted", "\"quoted\" text", "a,b;c|d",
    "{{c1::x::y}} }} {{", "a::b:::c", "~%50%right =wrong", "#tag ####note", "\\n \\\\ \\:",
    "[x] [ ] *",
    "<b onclick=\"x()\">&amp;</b>", "<script>alert(1)</script>", "javascript:alert(1)", "A. first",
    "1. first", "- dash", "% percent", "... dots", "____ blank", "$x^2$ ~a~ `code`", "ANSWER: B",
    "答案：B", "[单选题] 题干", "Q: question", "---", "，。「引号」", "第一行\n第二行", "emoji 👩‍👩‍👧 🇨🇳",
    "e\u{301}\u{323} marks", "tab\there", "/ slash / path", "> quote", "| table |", "    indented",
    "// comment", "::title::", "T", "TRUE", "{TRUE}", "->", "a -> b", "x\n\ny", "$CATEGORY: x",
    "* star", "+ plus", "`", "!", "``` fence", "[link](http://example.org)", "%50%", "，开头", "（",
    "）",
  ]

  /// The whole deck: every kind with every hard text, plus long and many-optioned items.
  static let items: [Item] = {
    var items: [Item] = []
    for (index, text) in hardTexts.enumerated() {
      for content in contents(text, other: hardTexts[(index + 7) % hardTexts.count]) {
        items.append(item(content, number: items.count, text: text))
      }
    }
    let long = String(repeating: "关于进一步加强公民教育的若干意见，", count: 40)
    items.append(
      item(.question(prompt: long, answer: "长题干", tolerance: nil), number: 9_001, text: long)
    )
    return items
  }()

  /// One item of each kind made of a text.
  static func contents(_ text: String, other: String) -> [ItemContent] {
    [
      .question(prompt: "Q \(text)", answer: text, tolerance: nil),
      .cloze(
        ClozeText(pieces: [
          .text("前 \(text) "), .blank(group: 1, answer: text, hint: nil), .text(" 中 "),
          .blank(group: 2, answer: "答\(other)", hint: text), .text("后"),
        ])
      ),
      .choice(
        prompt: text,
        options: [
          ChoiceOption(text: "甲 \(text)", isKey: false, feedback: text),
          ChoiceOption(text: text, isKey: true),
          ChoiceOption(text: "以上都不对", isKey: false, isPinned: true),
        ]
      ),
      .multipleChoice(
        prompt: "多 \(text)",
        options: [
          ChoiceOption(text: "一 \(text)", isKey: true),
          ChoiceOption(text: "二 \(other)", isKey: false),
          ChoiceOption(text: text, isKey: true),
        ]
      ),
      .trueFalse(statement: "\(text) 判", isTrue: text.utf8.count % 2 == 0, correction: other),
      .list(
        prompt: "\(text) 列",
        members: [text, "另 \(other)"],
        isOrdered: text.utf8.count % 2 == 0
      ),
      .match(
        prompt: "\(text) 配",
        pairs: [MatchPair(left: text, right: other), MatchPair(left: "乙", right: "丙 \(text)")]
      ),
      .order(prompt: "\(text) 序", members: ["一 \(text)", "二 \(other)", "三"]),
      .term(term: "词 \(text)", definition: text),
    ]
  }

  /// An item around a content, with every further field filled from the text.
  static func item(_ content: ItemContent, number: Int, text: String) -> Item {
    Item(
      id: ItemID(hash: UInt64(number) &* 0x9E37_79B9),
      fact: "f\(number)",
      content: content,
      accept: number % 3 == 0 ? ["又 \(text)"] : [],
      explanation: number % 2 == 0 ? "说明 \(text)" : nil,
      source: number % 4 == 0 ? ItemSource(document: "a.txt", line: 3, text: text) : nil,
      validity: number % 5 == 0 ? Validity("2025") : nil,
      tags: ["标签", "t_\(number % 7)"],
      worth: 0.5,
      answerType: "text"
    )
  }

  /// The items ready to leave.
  static let exported: [ExportedItem] = items.map {
    ExportedItem($0, deck: "折磨/全部", language: "zh")
  }
}
