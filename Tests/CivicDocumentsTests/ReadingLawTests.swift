import CivicDocuments
import CivicTestSupport
import CivicText
import Testing

@Suite("Laws of reading") struct ReadingLawTests {
  private static let pieces = [
    "会议", "学校", "，", "。", ",", ".", "“", "”", "（", "）", "\n", "\n\n", " ", "\t", "# ", "- ", "一、",
    "第三条 ", "1. ",
    "2025年", "去年", "3月5日", "12", ",260", "The ", "Council ", "met. ", "[1]", "**", "_", "|", "——",
    "\u{0C}", "— 3 —",
    "《", "》", "：", "國", "\r\n", "&nbsp;", "<p>", "\u{FEFF}", "\u{2F00}", "é", "😀", "U.S. ", "-\n",
    "“十五五”时期",
  ]

  private func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...60, using: &generator))
      .map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)] }
      .joined()
  }

  /// Whether the scalars of a repaired text stand in the same order in the verbatim one.
  private func isRepaired(_ text: String, from verbatim: String) -> Bool {
    var rest = verbatim.unicodeScalars[...]
    for scalar in text.unicodeScalars where scalar != " " && scalar != "\t" {
      guard let place = rest.firstIndex(where: { $0 == scalar || isRadical($0) }) else {
        return false
      }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }

  private func isRadical(_ scalar: Unicode.Scalar) -> Bool {
    (0x2F00...0x2FD5).contains(scalar.value)
  }

  @Test("cutting the bytes of a block, sentence or mention out of the source gives its text")
  func spansLeadBack() throws {
    var generator = SeededGenerator(seed: 20_260_305)
    for _ in 0..<400 {
      let source = SourceText(name: "-", text: text(&generator))
      let document = DocumentReader.read(source)
      var last = 0
      for (index, block) in document.blocks.enumerated() {
        let span = block.text.span(0..<block.text.count)
        #expect(span.start >= last && span.end <= source.bytes.count)
        last = span.end
        #expect(isRepaired(block.text.string, from: source[span]))
        for sentence in block.sentences {
          let cut = source[block.text.span(sentence.range)]
          #expect(isRepaired(block.text.string(sentence.range), from: cut))
        }
        for mention in document.timeMentions(inBlock: index) {
          #expect(isRepaired(mention.text, from: source[block.text.span(mention.range)]))
        }
      }
    }
  }

  @Test("sentences cover a block in order and hold their clauses")
  func sentencesCover() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      for block in document(text(&generator)).blocks {
        var last = 0
        for sentence in block.sentences {
          #expect(sentence.range.lowerBound >= last && !sentence.range.isEmpty)
          let between = block.text.scalars[last..<sentence.range.lowerBound]
          #expect(between.allSatisfy { $0 == " " || $0 == "\t" })
          last = sentence.range.upperBound
          var inner = sentence.range.lowerBound
          for clause in sentence.clauses {
            #expect(clause.lowerBound >= inner && clause.upperBound <= last && !clause.isEmpty)
            inner = clause.upperBound
          }
        }
        #expect(block.text.scalars[last...].allSatisfy { $0 == " " || $0 == "\t" })
        #expect(block.text.shadow.count == block.text.count)
      }
    }
  }

  @Test("any bytes are read or refused, never a trap, and twice the same")
  func readsAnyBytes() {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<600 {
      let bytes = (0..<Int.random(in: 0...200, using: &generator))
        .map { _ in UInt8.random(in: 0...255, using: &generator) }
      for encoding in [nil] + TextEncoding.allCases {
        guard let decoded = try? TextDecoder.decode(bytes, name: "-", encoding: encoding) else {
          continue
        }
        let source = HTMLReducer.reduced(decoded.source)
        #expect(DocumentReader.read(source).outline == DocumentReader.read(source).outline)
      }
      let raw = SourceText(name: "x.html", bytes: bytes)
      _ = DocumentReader.read(raw)
      _ = DocumentReader.read(HTMLReducer.reduced(raw))
    }
  }
}
