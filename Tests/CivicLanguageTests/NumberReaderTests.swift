import CivicLanguage
import Testing

@Suite("Reading numbers") struct NumberReaderTests {
  /// The numbers of a text, each as `range text=value` with `%` for shares and `#` for ranks.
  private func numbers(_ text: String, _ mode: NumberReader.Mode = .strict) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return NumberReader.numbers(in: scalars, mode: mode).map { number in
      var written = String.UnicodeScalarView()
      written.append(contentsOf: scalars[number.range])
      let rank = number.isOrdinal ? "#" : ""
      let about = number.isApproximate ? "~" : ""
      return "\(String(written))=\(rank)\(about)\(number.value)\(number.isPercent ? "%" : "")"
    }
  }

  @Test(
    "catches numbers in Chinese text",
    arguments: [
      ("投入超过3.92万亿元", ["3.92万亿=3920000000000"]),
      ("超过 3.92 万亿元", ["3.92 万亿=3920000000000"]),
      ("新增１２６０家", ["１２６０=1260"]),
      ("共1,260家", ["1,260=1260"]),
      ("达到两千家", ["两千=2000"]),
      ("增长百分之五", ["百分之五=5%"]),
      ("增长百分之2.8", ["百分之2.8=2.8%"]),
      ("完成百分之百", ["百分之百=100%"]),
      ("千分之三", ["千分之三=0.3%"]),
      ("占三分之二以上", ["三分之二=2/3"]),
      ("强度为2.8%", ["2.8%=2.8%"]),
      ("强度为2.8％", ["2.8％=2.8%"]),
      ("增加三成五", ["三成五=35%"]),
      ("约三成的企业", ["三成=30%"]),
      ("增长一倍", ["一=1"]),
      ("升至第十位", ["第十=#10"]),
      ("第14个五年", ["第14=#14", "五=5"]),
      ("1亿2000万人", ["1亿2000万=120000000"]),
      ("3万5000人", ["3万5000=35000"]),
      ("5万6千亿元", ["5万6千亿=5600000000000"]),
      ("2亿3千万", ["2亿3千万=230000000"]),
      ("1300多亿美元", ["1300多亿=~130000000000"]),
      ("三千余万元", ["三千余万=~30000000"]),
      ("四个方面、二十三项", ["四=4", "二十三=23"]),
      ("占比超过一半", ["一半=1/2"]),
      ("同比下降-3.5%", ["-3.5%=-3.5%"]),
      ("5千米和3千克", ["5=5", "3=3"]),
      ("全长12 km", ["12=12"]),
      ("二〇二六年三月", ["二〇二六=2026", "三=3"]),
      ("十分钟", ["十=10"]),
      ("从2025年到2030年", ["2025=2025", "2030=2030"]),
    ]
  )
  func catchesChinese(_ text: String, _ expected: [String]) {
    #expect(numbers(text) == expected)
  }

  @Test(
    "leaves words alone that only contain a numeral",
    arguments: [
      "一流大学", "一系列举措", "十八般武艺", "十五五规划", "一带一路", "双向奔赴", "两会期间", "党的二十大", "十分重要", "统一领导",
      "三农工作", "五台山", "九一八", "五四运动", "一些地方", "一个中国", "万一失败", "千万不要", "三成员国", "C919客机", "5G网络",
      "一二三产业", "COVID-19", "G20峰会", "三中全会", "进一步", "陆海统筹", "队伍建设", "一方面", "三四百人", "一点建议",
    ]
  )
  func leavesWordsAlone(_ text: String) {
    #expect(numbers(text) == [])
  }

  @Test(
    "tells near misses apart",
    arguments: [
      ("第二十届三中全会", ["第二十=#20"]),
      ("十大举措", ["十=10"]),
      ("五台机器", ["五=5"]),
      ("2026.3.5发布", []),
      ("3-5年", ["3=3", "5=5"]),
      ("3万5人", []),
      ("3万5万", []),
      ("2亿3亿", []),
      ("1,26", ["1=1", "26=26"]),
      ("下午三点五十分", []),
      ("四成立", []),
    ]
  )
  func tellsNearMissesApart(_ text: String, _ expected: [String]) {
    #expect(numbers(text) == expected)
  }

  @Test(
    "catches numbers in English text",
    arguments: [
      ("twenty-five members", ["twenty-five=25"]),
      ("a two-thirds majority", ["two-thirds=2/3"]),
      ("about 1.2 million people", ["1.2 million=1200000"]),
      ("One hundred delegates", ["One hundred=100"]),
      ("one hundred and two seats", ["one hundred and two=102"]),
      ("three hundred thousand and five", ["three hundred thousand and five=300005"]),
      ("the twenty-first amendment", ["twenty-first=#21"]),
      ("the 21st session", ["21st=#21"]),
      ("a quarter of it", ["a quarter=1/4"]),
      ("one third of them", ["one third=1/3"]),
      ("five percent", ["five percent=5%"]),
      ("2.8 per cent", ["2.8 per cent=2.8%"]),
      ("two point eight percent", ["two point eight percent=2.8%"]),
      ("$1.3bn", ["1.3bn=1300000000"]),
      ("$1.3 bn", ["1.3 bn=1300000000"]),
      ("1,234,567 votes", ["1,234,567=1234567"]),
      ("a million reasons", ["a million=1000000"]),
      ("435 members", ["435=435"]),
    ]
  )
  func catchesEnglish(_ text: String, _ expected: [String]) {
    #expect(numbers(text) == expected)
  }

  @Test(
    "leaves English words alone that only look like numbers",
    arguments: [
      "one of the best", "someone", "often", "attend", "and a", "a cent", "per capita", "no one",
    ]
  )
  func leavesEnglishAlone(_ text: String) {
    #expect(numbers(text) == [])
  }

  @Test(
    "an answer may be a number where running text would not be sure",
    arguments: [
      ("一", ["一=1"]), ("two", ["two=2"]), ("one", ["one=1"]), ("1/2", ["1/2=1/2"]),
      ("half", ["half=1/2"]),
      ("壹拾壹", ["壹拾壹=11"]), ("1，260", ["1，260=1260"]), ("十五五", []), ("负三点五", ["负三点五=-3.5"]),
      (".5", [".5=0.5"]), ("三亿千瓦", ["三亿=300000000"]), ("5‰", ["5‰=0.5%"]),
      ("three fourths", ["three fourths=3/4"]),
    ]
  )
  func lenientMode(_ text: String, _ expected: [String]) {
    #expect(numbers(text, .lenient) == expected)
  }

  @Test("keeps how precisely the number was written")
  func keepsPrecision() throws {
    let read = try #require(NumberReader.number(in: Array("3.90万亿".unicodeScalars), at: 0))
    #expect(read.writtenDigits == 3 && read.hasDecimals && read.form == .mixed)
    let words = try #require(NumberReader.number(in: Array("一千三百".unicodeScalars), at: 0))
    #expect(words.writtenDigits == 2 && !words.hasDecimals && words.form == .chinese)
  }

  @Test("stops at the given end")
  func stopsAtEnd() {
    let scalars = Array("12345".unicodeScalars)
    #expect(NumberReader.number(in: scalars, at: 0, upTo: 3)?.value.decimal?.integer == 123)
    #expect(NumberReader.number(in: scalars, at: 3, upTo: 3) == nil)
  }

  @Test("one half is a half, whichever way it is written")
  func comparesFractions() {
    let half = NumberValue.fraction(numerator: ExactDecimal(1), denominator: ExactDecimal(2))
    let decimal = ExactDecimal(5).shifted(by: -1).map(NumberValue.decimal)
    #expect(decimal.map { half.isSameNumber(as: $0) } == true)
    #expect(!half.isSameNumber(as: .decimal(ExactDecimal(2))))
  }
}
