import CivicText
import Testing

@testable import CivicTerminal

@Suite("Completion") struct CompletionTests {
  @Test("one candidate is inserted with a blank after it")
  func insertsOnlyCandidate() {
    let effect = Completion(replaced: 3, candidates: ["青山市"]).effect(on: "study 青")
    #expect(effect == .replace(scalars: 1, text: "青山市 "))
  }

  @Test("a folder is inserted without a blank")
  func insertsFolder() {
    let effect = Completion(replaced: 2, candidates: ["Decks/"], closesWord: false).effect(on: "De")
    #expect(effect == .replace(scalars: 2, text: "Decks/"))
  }

  @Test("several candidates give their common beginning, then a list")
  func insertsCommonBeginning() {
    let candidates = ["export", "expired"]
    #expect(
      Completion(replaced: 1, candidates: candidates).effect(on: "e")
        == .replace(scalars: 1, text: "exp")
    )
    #expect(Completion(replaced: 3, candidates: candidates).effect(on: "exp") == .list(candidates))
  }

  @Test("nothing fits, nothing happens")
  func doesNothing() {
    #expect(Completion(replaced: 1, candidates: []).effect(on: "x") == .none)
  }

  @Test("words are set in columns read downwards")
  func setsColumns() {
    let lines = Columns.lines(["a", "中国", "c", "d", "e"], width: 12, measure: DisplayWidth())
    #expect(lines == ["a     d", "中国  e", "c"])
  }
}
