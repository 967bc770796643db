import CivicTestSupport
import CivicTerminal
import CivicText
import Testing

@testable import CivicShell

@Suite("Study") struct StudyCommandTests {
  let bench = ShellBench()

  init() {
    bench.options += ["--seed", "1"]
    bench.folder.write(
      """
      ---
      deck: 青山
      language: zh
      ---

      Q: 读书节有多少人参加？
      A: 1.2万人
      E: 比上届多。
      S: a.txt:4 「读书节有1.2万人参加。」

      Q: 市花是什么？
      - [ ] 山茶
      - [x] 玉兰
      - [ ] 月季

      L: 设哪三个奖项？
      - 朗读奖
      - 笔记奖
      - 志愿奖
      """ + "\n",
      to: "青山.deck.md"
    )
  }

  private func study(_ steps: [ScriptedReader.Step], _ arguments: [String] = []) -> String {
    bench.run(["study"] + arguments, steps, isTerminal: true).results
  }

  /// The events in the log, one word each.
  private var logged: [String] {
    let folder = bench.folder.path(".local/share/civiq/learners/me/log")
    let names = ShellBench.names(in: folder)
    let text = names.compactMap { bench.folder.text(".local/share/civiq/learners/me/log/" + $0) }
    return text.joined().split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return words[4] == "answer" ? String(words[6]) : String(words[4])
    }
  }

  @Test("space shows the answer, a digit grades it, the answer is in the log")
  func revealsAndGrades() {
    let shown = study([" ", "3", "q"])
    #expect(shown.contains("读书节有多少人参加？"))
    #expect(shown.contains("answer  1.2万人"))
    #expect(shown.contains("why  比上届多。"))
    #expect(shown.contains("1 again <1m · 2 hard <6m · 3 good <10m · 4 easy"))
    #expect(logged == ["good"])
  }

  @Test("a capital letter chooses, Enter takes the proposed grade")
  func chooses() {
    let shown = study([" ", "3", "A", .key(.enter), "q"])
    #expect(shown.contains("✗ not right") || shown.contains("✓ right"))
    #expect(shown.contains("✓ "))
    #expect(logged.count == 2 && ["good", "again"].contains(logged[1]))
  }

  @Test("a typed answer is judged, and the difference shows without colours")
  func judgesTypedAnswer() {
    let shown = study(["t", "1.3万人", .key(.enter), "q"])
    #expect(shown.contains("✗ not right"))
    #expect(shown.contains("typed     1.[3]万人"))
    #expect(shown.contains("expected  1.[2]万人"))
    #expect(logged == ["again"])
  }

  @Test("a key that means nothing is no answer")
  func ignoresUnknownKeys() {
    #expect(!study(["Z", "9", "q"]).contains("✗"))
    #expect(logged.isEmpty)
  }

  @Test("another form of the answer is right")
  func acceptsOtherForm() {
    #expect(study(["t", "12000人", .key(.enter)]).contains("✓ right, usually written 1.2万人"))
    #expect(logged == ["good"])
  }

  @Test("a list is entered member by member")
  func entersMembers() {
    let shown = study(["n", "n", "t", "朗读奖", "志愿奖", "笔记奖", .key(.enter), "q"])
    #expect(shown.contains("answer 2> 志愿奖"))
    #expect(shown.contains("✓ right"))
    #expect(logged == ["good"])
  }

  @Test("undo asks the card again, at any depth, and redo brings the answer back")
  func undoes() {
    _ = study([" ", "3", " ", "1", "u", "u", "y", "q"])
    #expect(logged == ["good", "again", "undo", "undo", "redo"])
  }

  @Test("the letters of the keys do what '?' says")
  func keysWork() {
    let shown = study(["?", "h", "s", "i", "f", "p", "b", "x", "题目过时", "q"])
    #expect(shown.contains("  h  hint\n"))
    #expect(shown.contains("hint  1····"))
    #expect(shown.contains("source  a.txt:4\n  读书节有1.2万人参加。"))
    #expect(shown.contains("new card; the first grade"))
    #expect(logged == ["flag", "suspend", "bury", "report"])
  }

  @Test("Ctrl-C hides the answer again and loses nothing, Ctrl-D leaves")
  func cancels() {
    let shown = study([" ", .key(.interrupt), " ", "4", .key(.end)])
    #expect(shown.contains("from the start; q ends the session"))
    #expect(logged == ["easy"])
  }

  @Test("a new width sets the card anew")
  func redraws() {
    let shown = study([.key(.resized), "q"])
    #expect(shown.split(separator: "\n").count { $0 == "读书节有多少人参加？" } == 2)
  }

  @Test("lines of a pipe do what keys do, and their end keeps everything")
  func studiesOnPipe() {
    let outcome = bench.run(["study"], [.line(""), .line("3"), .line("B")])
    #expect(outcome.code == .done)
    #expect(outcome.messages == "")
    #expect(logged == ["good"])
  }

  @Test("what was left comes back where it was")
  func resumes() {
    _ = study([" ", "3", "q"])
    let shown = study(["q"])
    #expect(shown.contains("市花是什么？"))
    #expect(!shown.contains("读书节有多少人参加？"))
  }

  @Test("practice leaves the schedule alone")
  func practises() {
    _ = study([" ", "3", "q"], ["--cram"])
    #expect(bench.run(["decks", "--json"]).results.contains("\"new\":3"))
  }

  @Test("the end tells what was missed, with its source")
  func sumsUp() {
    let shown = study([" ", "1", "q"])
    #expect(shown.contains("missed\n  读书节有多少人参加？ → 1.2万人\n    读书节有1.2万人参加。"))
    #expect(shown.contains("1 answers, 1 cards, 1 new"))
  }

  @Test("nothing runs over the width", arguments: [40, 80, 200], ["zh", "en"])
  func fitsWidth(_ width: Int, _ language: String) {
    bench.width = width
    bench.options += ["--language", language]
    let shown = study(["?", "h", "s", "i", " ", "1", "B", .key(.enter), " ", "2"])
    let columns = shown.split(separator: "\n").map {
      StyledText(String($0)).columns(DisplayWidth())
    }
    #expect(columns.allSatisfy { $0 <= width })
  }
}
