import CivicTestSupport
import CivicText
import Testing

@Suite("Safe text") struct SafeTextTests {
  @Test(
    "makes what steers a terminal visible",
    arguments: [
      ("\u{1B}[2J", "␛[2J"), ("a\u{7}b", "a␇b"), ("\u{7F}", "␡"), ("\u{9B}31m", "\\u{9B}31m"),
      ("\u{202E}abc", "\\u{202E}abc"), ("a\u{200B}b", "a\\u{200B}b"), ("a\nb", "a␊b"),
      ("\r", "␍"), ("\u{FEFF}x", "\\u{FEFF}x"), ("\u{2028}", "\\u{2028}"),
      ("\u{E0041}", "\\u{E0041}"),
      ("x\u{200D}y", "x\\u{200D}y"), ("\u{3164}", "\\u{3164}"), ("\u{FE0F}", "\\u{FE0F}"),
    ]
  )
  func makesVisible(_ text: String, _ expected: String) {
    #expect(SafeText.line(text) == expected)
    #expect(!SafeText.isSafe(text))
  }

  @Test(
    "leaves ordinary text of every script alone",
    arguments: ["青山市 3.92万亿元", "naïve e\u{301}", "👩\u{200D}🔬", "❤\u{FE0F}", "《人民日报》——……", "𠀀"]
  )
  func keepsOrdinary(_ text: String) {
    #expect(SafeText.line(text) == text)
    #expect(SafeText.isSafe(text))
  }

  @Test("keeps line ends and tabs of a block only")
  func keepsLayoutOfBlock() {
    #expect(SafeText.block("a\tb\n\u{1B}") == "a\tb\n␛")
    #expect(SafeText.line("a\tb") == "a␉b")
  }

  @Test("shows nothing unsafe for any scalars, and changes nothing when run again")
  func isSafeForAnything() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<12 {
        let limit: UInt32 = Bool.random(using: &generator) ? 0x2100 : 0x1_F000
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) {
          text.append(scalar)
        }
      }
      let shown = SafeText.line(String(text))
      #expect(
        shown.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
      )
      #expect(SafeText.line(shown) == shown)
    }
  }
}
