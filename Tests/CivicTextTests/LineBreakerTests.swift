import CivicTestSupport
import CivicText
import Testing

@Suite("Line breaker") struct LineBreakerTests {
  @Test(
    "breaks by the rules of both languages",
    arguments: [
      (8, "青山市图书馆", ["青山市图", "书馆"]),
      (8, "青山市图，书馆", ["青山市", "图，书馆"]),
      (8, "青山市《图书》", ["青山市", "《图书》"]),
      (10, "总额3.92万亿元", ["总额", "3.92万亿元"]),
      (10, "增长了约2.8%。", ["增长了约", "2.8%。"]),
      (12, "the people's government", ["the people's", "government"]),
      (12, "well-known-fact of it", ["well-known-", "fact of it"]),
      (8, "青山市____个", ["青山市", "____个"]),
      (8, "青山市——图书", ["青山市——", "图书"]),
      (6, "abcdefghij", ["abcdef", "ghij"]),
      (8, "a\n\nb", ["a", "", "b"]),
      (8, "", [""]),
      (10, "举行第3届读书节", ["举行第3届", "读书节"]),
      (8, "他说：“好”", ["他说：", "“好”"]),
    ]
  )
  func breaks(_ width: Int, _ text: String, _ expected: [String]) {
    #expect(LineBreaker(width: width).lines(text) == expected)
  }

  @Test("counts prefixes and keeps continuation lines hanging")
  func countsPrefixes() {
    let lines = LineBreaker(width: 10).lines("青山市图书馆周一闭馆", prefix: "1. ", continuation: "   ")
    #expect(lines == ["1. 青山市", "   图书馆", "   周一闭", "   馆"])
  }

  @Test("never exceeds the width and never loses a character, whatever the text")
  func keepsWidthAndText() {
    var generator = SeededGenerator(seed: 11)
    let alphabet = Array("青山市，。《》“”…—1234.%万元 abc-/(_)😀e\u{301}".unicodeScalars)
    for _ in 0..<400 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<60, using: &generator) {
        text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
      }
      let width = Int.random(in: 2..<30, using: &generator)
      let lines = LineBreaker(width: width).lines(String(text))
      #expect(lines.allSatisfy { DisplayWidth().columns(of: $0) <= width })
      let shown = lines.joined().unicodeScalars.filter { $0 != " " }
      #expect(Array(shown) == text.filter { $0 != " " })
    }
  }
}
