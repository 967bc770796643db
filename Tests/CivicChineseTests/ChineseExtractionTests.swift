import CivicChinese
import CivicDocuments
import CivicFacts
import CivicText
import Testing

/// The facts of a text, as `question or cloze => answer`.
func facts(in text: String) -> [String] {
  let document = DocumentReader.read(
    SourceText(name: "text.txt", text: text),
    options: ReadingOptions()
  )
  return Chinese.pack.extract(document).facts.map { fact in
    let prompt = fact.question ?? fact.statement.text(replacingSlotsWith: "____")
    switch fact.answer {
    case .text(let answer): return prompt + " => " + answer
    case .list(let members, _, _): return prompt + " => " + members.joined(separator: "|")
    }
  }
}

@Suite("Facts of Chinese prose") struct ChineseExtractionTests {
  @Test(
    "finds the fact and makes it stand on its own",
    arguments: [
      ("2031年，青山市财政收入达到3.2亿元。", "2031年，青山市财政收入达到多少亿元？ => 3.2亿元"),
      ("2031年，青山市财政收入达到3.2亿元，增长4.1%。", "2031年，青山市财政收入达到3.2亿元，增长百分之多少？ => 4.1%"),
      ("2031年，甲县、乙县的森林覆盖率分别达到41%和38%。", "2031年，乙县的森林覆盖率达到百分之多少？ => 38%"),
      ("青山市的发展目标是花园城市。", "青山市的发展目标是什么？ => 花园城市"),
      ("读书节设朗读奖、笔记奖、志愿奖三个奖项。", "读书节设哪三个奖项？ => 朗读奖|笔记奖|志愿奖"),
      ("青山市全面实行“河长制”，覆盖全部河流。", "青山市全面实行“____”。 => 河长制"),
    ]
  )
  func standsAlone(_ text: String, _ expected: String) {
    #expect(facts(in: text).contains(expected), "\(facts(in: text))")
  }
}
