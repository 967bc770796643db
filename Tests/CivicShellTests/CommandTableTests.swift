import CivicText
import Testing

@testable import CivicShell

@Suite("Command table") struct CommandTableTests {
  static let commands = CommandTable.standard.commands

  @Test("no two commands share a name or an alias")
  func namesAreUnique() {
    let names = Self.commands.flatMap { [$0.name, $0.alias] }
    #expect(Set(names).count == names.count)
  }

  @Test("every command explains itself in both languages and gives two examples")
  func explainsItself() {
    for command in Self.commands {
      #expect(command.examples.count == 2, "\(command.name)")
      let texts =
        [command.summary] + command.options.map(\.summary) + command.examples.map(\.effect)
      for text in texts {
        #expect(!text.english.isEmpty && !text.english.hasSuffix("."), "\(command.name)")
        #expect(text.chinese.unicodeScalars.contains { $0.value > 0x2E80 }, "\(command.name)")
      }
    }
  }

  @Test("every example can be typed as it stands")
  func examplesParse() throws {
    for command in Self.commands {
      for example in command.examples {
        let words = try LineSplitter.words(example.line)
        let reading = try ArgumentReader(table: .standard).read(words)
        #expect(reading.invocation?.command.name == command.name, "\(example.line)")
      }
    }
  }

  @Test("options of a command are not those of the program")
  func optionsAreDistinct() {
    let globals = Set(GlobalOptions.definitions.map(\.name))
    for command in Self.commands {
      let names = command.options.map(\.name)
      #expect(Set(names).count == names.count && globals.isDisjoint(with: names), "\(command.name)")
    }
  }

  @Test("only the last argument takes several words")
  func severalWordsComeLast() {
    for command in Self.commands {
      #expect(command.arguments.dropLast().allSatisfy { !$0.takesSeveral }, "\(command.name)")
    }
  }
}
