import CivicText
import Testing

@Suite("TracedText") struct TracedTextTests {
  private func sample() -> TracedText {
    var text = TracedText("ab中", at: 10)
    text.append("文", start: 20)
    text.append("，", shadow: ",", start: 23)
    return text
  }

  @Test("each scalar knows the byte it came from")
  func keepsStarts() {
    let text = sample()
    #expect((0..<text.count).map { text.starts[$0] } == [10, 11, 12, 20, 23])
    #expect(text.string == "ab中文，")
  }

  @Test("a span covers what repair dropped in between")
  func spansCoverGaps() {
    #expect(sample().span(2..<4) == SourceSpan(start: 12, end: 23))
    #expect(sample().span(0..<1) == SourceSpan(start: 10, end: 11))
  }

  @Test("a slice leads back to the same bytes as the whole", arguments: 0..<5)
  func slicesKeepPlaces(_ start: Int) {
    let text = sample()
    for end in start..<text.count {
      let slice = text[start..<end + 1]
      #expect(slice.span(0..<slice.count) == text.span(start..<end + 1))
      #expect(slice.string == text.string(start..<end + 1))
    }
  }

  @Test("the shadow stands apart from what people read")
  func keepsShadowApart() {
    let text = sample()
    #expect(text.shadowString(3..<5) == "文,")
    #expect(text[3..<4].shadow == text[3..<4].scalars)
    #expect(text.string(3..<5) == "文，")
  }
}
