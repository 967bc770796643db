import CivicLanguage
import CivicTestSupport
import Testing

@Suite("Chinese numerals") struct ChineseNumeralTests {
  @Test(
    "reads numerals in all spellings",
    arguments: [
      ("零", "0"), ("十", "10"), ("十五", "15"), ("二十", "20"), ("两千", "2000"), ("三百零五", "305"),
      ("一千零三", "1003"), ("一千零三十", "1030"), ("一百二", "120"), ("一万二", "12000"),
      ("两万亿", "2000000000000"), ("三亿五千万", "350000000"), ("一千二百六十", "1260"),
      ("二〇二六", "2026"), ("五〇四", "504"), ("一九四九", "1949"), ("壹拾壹", "11"), ("貳佰", "200"),
      ("三点九二万亿", "3920000000000"), ("零点五", "0.5"), ("四十一萬七千", "417000"), ("廿三", "23"),
      ("十二亿三千四百五十六万七千八百九十", "1234567890"), ("三五点六", "35.6"), ("兩百", "200"),
    ]
  )
  func reads(_ text: String, _ expected: String) {
    #expect(ChineseNumeral.value(of: text)?.description == expected)
  }

  @Test(
    "refuses what is no single number",
    arguments: [
      "", "十五五", "三四百", "二三", "一百零十", "百", "万", "一百零", "零一百", "一万三万", "十百", "三点", "两会",
      "一流", "点五", "二十二十", "三亿二亿", "五十五十", "亿万",
    ]
  )
  func refuses(_ text: String) {
    #expect(ChineseNumeral.value(of: text) == nil)
  }

  @Test("reads back every number it can spell")
  func readsItsOwnSpelling() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let digits = Int.random(in: 1...12, using: &generator)
      let number = Int.random(in: 0..<Self.power(digits), using: &generator)
      #expect(ChineseNumeral.value(of: Self.spelling(number))?.integer == number)
    }
  }

  private static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// The textbook spelling, with 零 for gaps and 一十 in full.
  private static func spelling(_ number: Int) -> String {
    guard number > 0 else { return "零" }
    var text = ""
    var needsZero = false
    for (scale, name) in [(100_000_000, "亿"), (10_000, "万"), (1, "")] {
      let section = number / scale % 10_000
      guard section > 0 else {
        needsZero = !text.isEmpty
        continue
      }
      if !text.isEmpty, needsZero || section < 1_000 { text += "零" }
      text += section4(section) + name
      needsZero = false
    }
    return text
  }

  private static func section4(_ number: Int) -> String {
    let digits = Array("零一二三四五六七八九")
    var text = ""
    var gap = false
    for (unit, name) in [(1_000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / unit % 10
      if digit == 0 {
        gap = !text.isEmpty
      } else {
        text += (gap ? "零" : "") + String(digits[digit]) + name
        gap = false
      }
    }
    return text
  }
}
