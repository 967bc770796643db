import CivicAnswers
import CivicTestSupport
import Testing

@Suite("Laws of judging") struct AnswerLawsTests {
  private static let units = ["亿元", "万吨", "个", "公里", "%", "万亿美元", "人", "亩", "年", ""]
  private static let texts = [
    "坚持以人民为中心的发展思想", "全过程人民民主", "中华人民共和国宪法", "支持企业创新发展", "依法保障公民权利",
    "the Supreme Court of the United States", "separation of powers",
  ]

  private func verdict(_ typed: String, _ key: String, _ type: AnswerClass) -> Verdict {
    AnswerJudge.judge(typed: typed, key: AnswerKey(type: type, answer: .text(key))).verdict
  }

  private func figure(_ generator: inout SeededGenerator) -> String {
    let digits = Int.random(in: 1...5, using: &generator)
    var text = String(Int.random(in: 1...9, using: &generator))
    for _ in 1..<max(digits, 2) { text += String(Int.random(in: 0...9, using: &generator)) }
    if Bool.random(using: &generator) {
      text += "." + String(Int.random(in: 1...99, using: &generator))
    }
    return text
  }

  @Test("the key itself is exact, whatever its class", arguments: AnswerClass.allCases)
  func keyIsExact(_ type: AnswerClass) {
    var generator = SeededGenerator(seed: 3)
    guard type != .choice else { return }
    for _ in 0..<200 {
      let key = figure(&generator) + (Self.units.randomElement(using: &generator) ?? "")
      #expect(verdict(key, key, type) == .exact, "\(key)")
    }
    for key in Self.texts { #expect(verdict(key, key, type) == .exact, "\(key)") }
  }

  @Test("another digit never gets full marks, in no class")
  func otherDigitIsNeverRight() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let unit = Self.units.randomElement(using: &generator) ?? ""
      let key = figure(&generator)
      var typed = Array(key)
      let places = typed.indices.filter { typed[$0] != "." }
      guard let place = places.randomElement(using: &generator),
        let digit = "123456789".filter({ $0 != typed[place] }).randomElement(using: &generator)
      else { continue }
      typed[place] = digit
      for type in [AnswerClass.quantity, .text, .date, .ordinal, .name] {
        let verdict = verdict(String(typed) + unit, key + unit, type)
        #expect(verdict < .equivalent, "\(key + unit) \(String(typed) + unit) \(type)")
      }
    }
  }

  @Test("a negation put in anywhere is wrong")
  func negationIsWrong() {
    for key in Self.texts.dropLast(2) {
      for negation in ["不", "非", "未", "没"] {
        for place in 0...key.count {
          var typed = Array(key)
          typed.insert(contentsOf: negation, at: place)
          #expect(verdict(String(typed), key, .text) == .wrong, "\(String(typed))")
        }
      }
    }
  }

  @Test("full width, blanks and an outer pair of marks change nothing")
  func foldsSilently() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let key = figure(&generator) + "亿元"
      let wide = String(
        String.UnicodeScalarView(
          key.unicodeScalars.map { scalar in
            scalar.value < 0x7F ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
          }
        )
      )
      #expect(verdict(" “\(wide)”。 ", key, .quantity) == .exact, "\(wide)")
    }
  }

  @Test("whatever is typed gets a verdict, and nonsense no full marks")
  func survivesNonsense() {
    let pool = Array(
      "零一两十百千万亿点成半第前0123456789.,%‰-+/~:;、，。（）()《》“”\"'& aAnNdT对错√×年月日号个元$￥\u{200B}\u{301}🎉"
    )
    var generator = SeededGenerator(seed: 17)
    let keys: [(AnswerClass, String)] = [
      (.quantity, "4.17万亿元"), (.date, "2031年4月17日"), (.text, "全过程人民民主"), (.list, "甲地、乙地、丙地"),
      (.truth, "正确"), (.ordinal, "第十七"), (.name, "沈望舒"),
    ]
    for _ in 0..<400 {
      let count = Int.random(in: 0...12, using: &generator)
      let typed = String((0..<count).compactMap { _ in pool.randomElement(using: &generator) })
      for (type, key) in keys where type != .truth {
        #expect(verdict(typed, key, type) < .equivalent, "\(typed) \(key)")
      }
      _ = verdict(typed, "正确", .truth)
    }
  }

  @Test("a very long answer is judged without delay")
  func survivesLength() {
    let key = AnswerKey(type: .list, answer: .list(["甲", "乙", "丙"]))
    let long = String(repeating: "甲、", count: 5_000)
    #expect(AnswerJudge.judge(typed: long, key: key).verdict == .wrong)
    let text = String(repeating: "长", count: 20_000)
    #expect(verdict(text, text + "文", .text) == .close)
    #expect(verdict(text, "短", .quantity) == .wrong)
  }
}
