import CivicTestSupport
import Testing

@testable import CivicShell

@Suite("Line splitter") struct LineSplitterTests {
  @Test(
    "splits a line into words",
    arguments: [
      ("study  青山", ["study", "青山"]), ("学习\u{3000}青山", ["学习", "青山"]),
      ("show \"a b\" c", ["show", "a b", "c"]), ("a'b c'd", ["ab cd"]), ("a\\ b", ["a b"]),
      ("", []), ("   ", []), ("# note", []), ("a #b", ["a"]), ("a#b", ["a#b"]), ("\"\"", [""]),
    ] as [(String, [String])]
  )
  func splits(_ line: String, _ expected: [String]) throws {
    #expect(try LineSplitter.words(line) == expected)
  }

  @Test("an unfinished line ends in the word being typed")
  func splitsUnfinished() {
    #expect(LineSplitter.unfinishedWords("study ").words == ["study", ""])
    #expect(LineSplitter.unfinishedWords("study 青").words == ["study", "青"])
    #expect(LineSplitter.unfinishedWords("show \"a b").quote == "\"")
    #expect(LineSplitter.lastWordLength("show \"a 中") == 6)
  }

  @Test("a quoted word is read back as it was")
  func quotesWords() throws {
    var generator = SeededGenerator(seed: 3)
    let alphabet = Array("a中 '\"\\#\t".unicodeScalars)
    for _ in 0..<300 {
      var word = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<6, using: &generator) {
        word.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
      }
      let text = String(word)
      #expect(try LineSplitter.words("x " + LineSplitter.quoted(text)) == ["x", text])
    }
  }
}
