import CivicTestSupport
import CivicTerminal
import Testing

@testable import CivicShell

/// What goes wrong on a user's machine: each has a message that says what to do, and its exit code.
@Suite("Failures") struct FailureTests {
  let bench = ShellBench()

  struct Failure: Sendable, CustomTestStringConvertible {
    var words: [String]
    var code: ExitCode
    var message: String
    var testDescription: String { words.joined(separator: " ") }
  }

  static let failures: [Failure] = [
    Failure(
      words: ["frobnicate"],
      code: .usage,
      message: "unknown command 'frobnicate'; see 'help'"
    ),
    Failure(words: ["stduy"], code: .usage, message: "did you mean 'study'?"),
    Failure(
      words: ["study", "nowhere"],
      code: .usage,
      message: "no deck 'nowhere'; 'decks' lists"
    ),
    Failure(
      words: ["study", "--limit", "x"],
      code: .usage,
      message: "'x' does not fit --limit; give"
    ),
    Failure(words: ["show", "k7f3q2d"], code: .usage, message: "no item 'k7f3q2d'"),
    Failure(words: ["generate", "@/none.txt"], code: .damaged, message: "no such file or folder"),
    Failure(words: ["generate", "@/empty.txt"], code: .damaged, message: "has no text"),
    Failure(
      words: ["generate", "@/binary.txt"],
      code: .damaged,
      message: "@/binary.txt:1:1: error: "
    ),
    Failure(
      words: ["generate", "@"],
      code: .damaged,
      message: "it is a folder; name a file in it"
    ),
    Failure(
      words: ["generate", "@/thin.txt"],
      code: .findings,
      message: "no questions could be made"
    ),
    Failure(
      words: ["generate", "@/news.txt", "-o", "@/bad.deck.md"],
      code: .damaged,
      message: "choose another name, or use --force"
    ),
    Failure(words: ["replay", "@/bad.csv"], code: .damaged, message: "@/bad.csv:2:"),
    Failure(words: ["judge", "@/bad.jsonl"], code: .damaged, message: "@/bad.jsonl:1:"),
    Failure(words: ["check", "@/bad.deck.md"], code: .findings, message: "1 errors"),
    Failure(words: ["export", "@/bad.deck.md"], code: .usage, message: "give --format, one of"),
    Failure(words: ["set", "retention", "2"], code: .usage, message: "retention"),
    Failure(
      words: ["--timezone", "Mars/Olympus", "decks"],
      code: .usage,
      message: "unknown time zone"
    ),
    Failure(words: ["--learner", "a/b", "decks"], code: .usage, message: "cannot name a learner"),
    Failure(
      words: ["--home", "/proc/none", "study", "@/good.deck.md"],
      code: .damaged,
      message: "progress can only be read, answers will not be saved: cannot write"
    ),
  ]

  @Test("each failure has its message and its exit code", arguments: failures)
  func explains(_ failure: Failure) {
    bench.folder.write("", to: "empty.txt")
    bench.folder.write("\u{7F}ELF\0\0\0\u{1}\u{2}", to: "binary.txt")
    bench.folder.write("。\n", to: "thin.txt")
    bench.folder.write("2031年，青山市建成图书馆28座。\n", to: "news.txt")
    bench.folder.write("card_id,review_time_ms,rating,duration_ms\na,b,c,d\n", to: "bad.csv")
    bench.folder.write("{\n", to: "bad.jsonl")
    bench.folder.write("C: 没有空。\n", to: "bad.deck.md")
    bench.folder.write("Q: 青山市的市花是什么？\nA: 玉兰\n", to: "good.deck.md")
    bench.options = ["--decks", bench.folder.path]
    let place = bench.folder.path
    func real(_ text: String) -> String {
      text.split(separator: "@", omittingEmptySubsequences: false).joined(separator: place)
    }
    let outcome = bench.run(failure.words.map(real))
    #expect(outcome.code == failure.code)
    #expect((outcome.messages + outcome.results).contains(real(failure.message)))
    #expect(!outcome.messages.contains("Error"))
  }

  @Test("without a home folder the way out is named")
  func namesMissingHome() {
    bench.variables = ["LANG": "C", "HOME": ""]
    let outcome = bench.run(["decks"])
    #expect(outcome.code == .usage)
    #expect(outcome.messages.contains("--home DIR"))
  }

  @Test("every command survives TERM=dumb and a locale of nowhere")
  func survivesDumbTerminal() {
    bench.variables = ["TERM": "dumb", "LANG": "xx_YY.ISO-8859-1"]
    for command in ["help", "decks", "paths", "stats", "forecast", "history"] {
      let outcome = bench.run([command], isTerminal: true)
      #expect(outcome.code == .done, "\(command)")
      #expect(!outcome.results.contains("\u{1B}"), "\(command)")
    }
  }

  @Test("no command lets a deck or an argument steer the terminal")
  func disarmsEverything() {
    let evil = "\u{1B}]0;x\u{7}\u{202E}\u{9B}31m"
    bench.folder.write(
      "---\ndeck: a\(evil)\ntags: t\(evil)\n---\n\nQ: q\(evil)？\nA: a\(evil)\nE: e\(evil)\nI: bcdefgq\n",
      to: "evil.deck.md"
    )
    bench.options = ["--decks", bench.folder.path]
    for command in CommandTable.standard.commands where command.name != "quit" {
      for words in [[command.name], [command.name, evil], [command.name, "evil"], ["--" + evil]] {
        let outcome = bench.run(words, [" ", "s", "h", "3"], isTerminal: true)
        let hasControl = outcome.results.unicodeScalars.contains { scalar in
          (scalar.value < 0x20 && scalar != "\n") || (0x7F..<0xA0).contains(scalar.value)
            || scalar.value == 0x202E
        }
        #expect(!hasControl, "\(words)")
      }
    }
  }
}
