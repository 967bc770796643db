import CivicTerminal
import CivicText
import Testing

@testable import CivicShell

@Suite("Shell") struct ShellTests {
  let bench = ShellBench()

  @Test("a person reads help, slips, cancels a line and leaves")
  func readsHelpAndLeaves() {
    let transcript = bench.transcript([
      "help quit", "hlep", .key(.interrupt), .line(""), "退出", "never reached",
    ])
    #expect(transcript.contains("civiq> help quit\nquit 退出 · leave the shell\n"))
    #expect(transcript.contains("civiq> hlep\nciviq: error: unknown command 'hlep'; did you mean"))
    #expect(transcript.contains("civiq> ^C\nline dropped; 'quit' leaves\n"))
    #expect(transcript.contains("civiq> \nno decks yet;"))
    #expect(transcript.hasSuffix("civiq> 退出\n"))
  }

  @Test("the end of input leaves as quit does")
  func leavesAtEnd() {
    let outcome = bench.run([], [.key(.end)], isTerminal: true)
    #expect(outcome.code == .done)
  }

  @Test("a script stops at the first failing command, and says so")
  func stopsScript() {
    let outcome = bench.run([], [.line("hlep"), .line("help quit")])
    #expect(outcome.code == .findings)
    #expect(outcome.results == "")
    #expect(outcome.messages.hasPrefix("civiq: error: unknown command 'hlep'"))
  }

  @Test("a script asked to keep going does, and still reports the failure")
  func keepsGoing() {
    let outcome = bench.run(["--keep-going"], [.line("hlep"), .line("# note"), .line("help quit")])
    #expect(outcome.code == .findings)
    #expect(outcome.results.hasPrefix("quit 退出"))
  }

  @Test("the interface language follows the locale, and the option before it")
  func speaksTheLanguage() {
    bench.variables["LANG"] = "zh_CN.UTF-8"
    #expect(bench.run(["help", "quit"]).results.contains("离开"))
    #expect(bench.run(["--language", "en", "help", "quit"]).results.contains("leave the shell"))
  }

  @Test("help fits the width it is given", arguments: [40, 80, 200])
  func helpFitsWidth(_ width: Int) {
    bench.width = width
    let outcome = bench.run(["help"], isTerminal: true)
    let widths = outcome.results.split(separator: "\n").map { line in
      StyledText(String(line)).columns(.init())
    }
    #expect(widths.allSatisfy { $0 <= width })
  }
}
