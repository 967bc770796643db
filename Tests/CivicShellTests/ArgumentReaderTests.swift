import CivicText
import Testing

@testable import CivicShell

@Suite("Argument reader") struct ArgumentReaderTests {
  static let count = OptionKey.integer("count", "N", 1...9, "how many", "多少")
  static let name = OptionKey.value("name", letter: "n", "NAME", .text, "a name", "名字")
  static let kinds = OptionKey.value("kinds", "LIST", .words(["cloze", "choice"]), "kinds", "题型")
  static let all = OptionKey.flag("all", "all of it", "全部")

  static let table = CommandTable(commands: [
    CommandDefinition(
      "generate",
      alias: "生成",
      group: .make,
      Bilingual("make", "做"),
      arguments: [ArgumentDefinition("DOCUMENT", .text, .some)],
      options: [count.definition, name.definition, kinds.definition, all.definition],
      examples: [],
      run: { _, _ in .done }
    ),
    CommandDefinition(
      "grade",
      alias: "评分",
      group: .paper,
      Bilingual("grade", "评"),
      arguments: [ArgumentDefinition("KEY", .text), ArgumentDefinition("DAY", .date, .optional)],
      examples: [],
      run: { _, _ in .done }
    ),
  ])

  private func read(_ line: String) throws -> Invocation? {
    try ArgumentReader(table: Self.table).read(try LineSplitter.words(line)).invocation
  }

  @Test("reads options in every form, before and after arguments")
  func readsOptions() throws {
    let line = "generate a.txt --count 3 --kinds=cloze，choice -n 青山 --all b.txt"
    let invocation = try #require(try read(line))
    #expect(invocation.command.name == "generate")
    #expect(invocation.arguments == ["a.txt", "b.txt"])
    #expect(invocation[Self.count] == 3)
    #expect(invocation[Self.name] == "青山")
    #expect(invocation.words(Self.kinds) == ["cloze", "choice"])
    #expect(invocation[Self.all])
  }

  @Test("options of the program may stand anywhere")
  func readsGlobals() throws {
    let words = ["--json", "grade", "key", "--now", "2026-03-05T08:00:00+08:00"]
    let reading = try ArgumentReader(table: Self.table).read(words)
    #expect(reading.globals[GlobalOptions.json])
    #expect(reading.globals[GlobalOptions.now] == "2026-03-05T08:00:00+08:00")
    #expect(reading.invocation?.arguments == ["key"])
  }

  @Test(
    "commands go by their beginning and by their Chinese name",
    arguments: ["gen x", "生成 x", "GENERATE x"]
  )
  func findsCommands(_ line: String) throws {
    #expect(try read(line)?.command.name == "generate")
  }

  @Test("after two dashes everything is an argument; a single dash always is")
  func readsDashes() throws {
    #expect(try read("generate - -- --count")?.arguments == ["-", "--count"])
  }

  @Test(
    "refuses what it does not understand, naming the way out",
    arguments: [
      ("genrate x", UsageError.unknownCommand(name: "genrate", closest: "generate")),
      ("xyzzy", .unknownCommand(name: "xyzzy", closest: nil)),
      ("g x", .ambiguousCommand(name: "g", matches: ["generate", "grade"])),
      (
        "generate x --cuont 3",
        .unknownOption(name: "--cuont", command: "generate", closest: "--count")
      ),
      ("generate x --zzz", .unknownOption(name: "--zzz", command: "generate", closest: nil)),
      ("generate x --count", .missingValue(option: "--count", placeholder: "N")),
      (
        "generate x --count 10",
        .wrongValue(of: "--count", value: "10", kind: .integer(1...9), closest: nil)
      ),
      (
        "generate x --kinds cloze,chioce",
        .wrongValue(
          of: "--kinds",
          value: "chioce",
          kind: .words(["cloze", "choice"]),
          closest: "choice"
        )
      ),
      ("generate x --all=1", .unexpectedValue(option: "--all")),
      ("generate x --count 1 --count 2", .repeatedOption(option: "--count")),
      ("generate", .missingArgument(name: "DOCUMENT", command: "generate")),
      (
        "grade a 2026-02-30", .wrongValue(of: "DAY", value: "2026-02-30", kind: .date, closest: nil)
      ),
      ("grade a 2026-02-28 c", .tooManyArguments(first: "c", command: "grade")),
      ("grade 'a", .unterminatedQuote),
    ]
  )
  func refuses(_ line: String, _ expected: UsageError) {
    #expect(throws: expected) { try read(line) }
  }

  @Test("every refusal has a sentence in both languages that says what to do next")
  func explainsRefusals() {
    let errors: [UsageError] = [
      .unknownCommand(name: "x", closest: nil), .ambiguousCommand(name: "g", matches: ["a", "b"]),
      .unknownOption(name: "--x", command: nil, closest: "--y"),
      .missingValue(option: "--x", placeholder: "N"), .unexpectedValue(option: "--x"),
      .repeatedOption(option: "--x"),
      .wrongValue(of: "--x", value: "a", kind: .number(0...1), closest: nil),
      .wrongValue(of: "--x", value: "a", kind: .moment, closest: "b"),
      .missingArgument(name: "DECK", command: "study"),
      .tooManyArguments(first: "x", command: "quit"), .unterminatedQuote,
    ]
    for error in errors {
      let english = Messages(language: .english).usage(error)
      let chinese = Messages(language: .chinese).usage(error)
      #expect(english.contains(";") && !english.hasSuffix("."))
      #expect(chinese.contains("；") && !chinese.hasSuffix("。"))
    }
  }
}
