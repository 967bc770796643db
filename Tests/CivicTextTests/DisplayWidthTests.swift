import CivicText
import Testing

@Suite("Display width") struct DisplayWidthTests {
  @Test(
    "counts columns",
    arguments: [
      ("abc", 3), ("中国", 4), ("ａ１", 4), ("한국", 4), ("e\u{301}", 1), ("\u{200B}a", 1), ("😀", 2),
      ("", 0), ("—…", 2), ("ｱ", 1), ("\u{1B}[", 1), ("𠀀", 2), ("a\u{AD}", 2),
    ]
  )
  func countsColumns(_ text: String, _ expected: Int) {
    #expect(DisplayWidth().columns(of: text) == expected)
  }

  @Test("counts ambiguous characters as the setting says")
  func countsAmbiguous() {
    #expect(DisplayWidth(ambiguousWidth: 2).columns(of: "“×”…—a") == 11)
    #expect(DisplayWidth(ambiguousWidth: 7).columns(of: "×") == 1)
  }

  @Test("cuts text without splitting a wide character", arguments: 0...9)
  func truncates(_ width: Int) {
    let cut = DisplayWidth().truncated("青山ab市区", to: width)
    #expect(DisplayWidth().columns(of: cut) <= width)
    #expect(width == 0 || cut.hasSuffix("…"))
  }

  @Test("leaves text that fits alone")
  func keepsFitting() {
    #expect(DisplayWidth().truncated("青山ab", to: 6) == "青山ab")
    #expect(DisplayWidth().padded("青", to: 4) == "青  ")
    #expect(DisplayWidth().paddedLeft("青", to: 1) == "青")
  }
}
