import CivicAnswers
import CivicTestSupport
import CivicText
import Testing

@Suite("Pairs of typed answers") struct AnswerPairsTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var line: String
    var id: String
    var verdict: Verdict

    var testDescription: String { id }
  }

  static let lines: [String] = ["answers/pairs.jsonl", "answers/pairs-second.jsonl"].flatMap {
    Fixtures.text($0).split(separator: "\n").map(String.init)
  }

  static let pairs: [Pair] = lines.compactMap { line in
    guard let value = try? JSONParser.parse(line), let id = value["id"]?.string,
      let verdict = value["verdict"]?.string.flatMap(Verdict.init(rawValue:))
    else { return nil }
    return Pair(line: line, id: id, verdict: verdict)
  }

  @Test("all pairs can be read")
  func readsAllPairs() {
    #expect(Self.lines.count >= 600)
    #expect(Self.pairs.count == Self.lines.count)
    #expect(Set(Self.pairs.map(\.id)).count == Self.lines.count)
  }

  @Test("the verdict is that of a careful teacher", arguments: pairs)
  func judgesAsATeacher(_ pair: Pair) throws {
    let result = JudgeLines.judge(
      SourceText(name: "pairs", text: pair.line),
      language: .english,
      explained: true
    )
    let line = try #require(result.lines.first)
    let judged = try JSONParser.parse(line)
    #expect(judged["id"]?.string == pair.id)
    #expect(judged["verdict"]?.string == pair.verdict.rawValue, "\(pair.line) \(line)")
  }
}
