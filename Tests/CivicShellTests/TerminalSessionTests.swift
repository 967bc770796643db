import CivicTestSupport
import Testing

@Suite("The program on a terminal", .serialized) struct TerminalSessionTests {
  let folder = TemporaryFolder()

  private func start(
    _ arguments: [String] = [],
    columns: UInt16 = 80,
    term: String = "xterm",
    locale: String = "C.UTF-8"
  ) throws -> PseudoTerminal {
    let environment = [
      "HOME=" + folder.path, "TERM=" + term, "LANG=" + locale, "PATH=/usr/bin:/bin",
    ]
    return try #require(
      PseudoTerminal(
        BuiltProgram.path("civiq"),
        arguments,
        environment: environment,
        columns: columns
      )
    )
  }

  @Test("a reader that goes away is a quiet success")
  func survivesClosedPipe() throws {
    let script = """
      exec 3> >(true); wait $!
      said=$("$0" help 2>&1 >&3); echo "code=$? said=[$said]"
      """
    let terminal = try #require(
      PseudoTerminal(
        "/bin/bash",
        ["-c", script, BuiltProgram.path("civiq")],
        environment: ["HOME=" + folder.path, "TERM=dumb", "LANG=C.UTF-8", "PATH=/usr/bin:/bin"],
        columns: 80
      )
    )
    #expect(terminal.wait(for: "code=0 said=[]"))
  }

  @Test("help comes by completing a command, quit ends with success", arguments: ["xterm", "dumb"])
  func completesAndQuits(_ term: String) throws {
    let terminal = try start(term: term)
    #expect(terminal.wait(for: "civiq>"))
    terminal.type("he\tpat\t\r")
    #expect(terminal.wait(for: "where things are kept"))
    #expect(terminal.wait(for: "civiq>"))
    terminal.type("quit\r")
    #expect(terminal.end() == 0)
  }

  @Test(
    "backspace takes whole Chinese characters, whatever the locale",
    arguments: ["C.UTF-8", "C", "xx_YY"]
  )
  func erasesWideCharacters(_ locale: String) throws {
    let terminal = try start(locale: locale)
    #expect(terminal.wait(for: "civiq>"))
    terminal.type("帮中国\u{7F}\u{7F}助 退出\r")
    #expect(terminal.wait(for: "leave the shell"))
  }

  @Test("Ctrl-C drops the line, Ctrl-D leaves")
  func dropsLine() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "civiq>"))
    terminal.type("青山市 garbage")
    #expect(terminal.wait(for: "garbage"))
    terminal.type("\u{3}")
    #expect(terminal.wait(for: "line dropped"))
    #expect(terminal.wait(for: "civiq>"))
    terminal.type("\u{4}")
    #expect(terminal.end() == 0)
  }

  @Test("several pasted lines run one after the other")
  func runsPastedLines() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "civiq>"))
    terminal.type("help quit\rhelp help\rquit\r")
    #expect(terminal.wait(for: "leave the shell"))
    #expect(terminal.wait(for: "lists all commands"))
    #expect(terminal.end() == 0)
  }

  @Test("a window that changes its size in the middle of a line keeps the line")
  func keepsLineOnResize() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "civiq>"))
    terminal.type("help 退")
    #expect(terminal.wait(for: "退"))
    terminal.resize(columns: 40)
    terminal.type("出\r")
    #expect(terminal.wait(for: "leave the shell"))
  }
}
