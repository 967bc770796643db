import CivicText
import Testing

@testable import CivicTerminal

@Suite("Styled text") struct StyledTextTests {
  @Test("content never brings its own escape sequences")
  func disarmsContent() {
    let text: StyledText = "\("\u{1B}[2J", .strong)\("\u{9B}x\n")"
    #expect(text.rendered(colour: true) == "\u{1B}[1m␛[2J\u{1B}[0m\\u{9B}x␊")
    #expect(text.rendered(colour: false) == "␛[2J\\u{9B}x␊")
  }

  @Test("wrapping keeps styles and hangs further lines under the prefix")
  func wrapsWithStyles() {
    let text: StyledText = "青山市\("图书馆", .strong)闭馆"
    let lines = text.wrapped(LineBreaker(width: 10), prefix: "1 ")
    #expect(lines.map(\.plain) == ["1 青山市图", "  书馆闭馆"])
    #expect(lines[1].runs.map(\.style) == [.plain, .strong, .plain])
  }

  @Test("a stream made safe shows no control character of its data on a terminal")
  func disarmsData() {
    let terminal = OutputStream(.memory, isTerminal: true)
    terminal.data("a\u{1B}b\n")
    #expect(terminal.takeText() == "a␛b\n")
    let file = OutputStream(.memory)
    file.data("a\u{1B}b\n")
    #expect(file.takeText() == "a\u{1B}b\n")
  }

  @Test("sequences that steer the terminal go to coloured terminals only")
  func steersTerminalsOnly() {
    let plain = OutputStream(.memory, isTerminal: true)
    plain.control(.eraseLine)
    #expect(plain.takeText() == "")
    let coloured = OutputStream(.memory, isTerminal: true, usesColour: true)
    coloured.control(.eraseLine)
    #expect(coloured.takeText() == "\r\u{1B}[2K")
  }
}
