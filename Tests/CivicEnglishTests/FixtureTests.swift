import CivicFacts
import CivicTestSupport
import CivicText
import Testing

@Suite("English texts") struct FixtureTests {
  static let names = [
    "bill.txt", "constitution.txt", "court.txt", "news.txt", "statute.txt", "census.md",
    "record.txt",
    "auditors.txt", "senate.txt", "commission.md", "suffrage.txt",
  ]

  @Test("every answer stands in its evidence", arguments: names)
  func answersAreVerbatim(_ name: String) {
    let text = Fixtures.text("english/" + name)
    let source = SourceText(name: name, text: text)
    let facts = Ask(text).extraction.facts
    #expect(facts.count >= 3)
    for fact in facts {
      let quoted = Self.plain(source[fact.evidence])
      for answer in Self.members(fact.answer) {
        #expect(quoted.contains(Self.plain(answer)), "\(answer)")
      }
    }
  }

  @Test(
    "no prompt opens with a word that points outside or gives its answer away",
    arguments: names
  )
  func promptsStandAlone(_ name: String) {
    let pointers: Set<String> = [
      "it", "they", "he", "she", "this", "these", "its", "their", "however", "but",
    ]
    for fact in Ask(Fixtures.text("english/" + name)).extraction.facts {
      let prompt = fact.question ?? fact.statement.text(replacingSlotsWith: "____")
      let words = prompt.lowercased().split(separator: " ").map(String.init)
      #expect(!pointers.contains(words.first ?? ""), "\(prompt)")
      #expect((5...40).contains(words.count), "\(prompt)")
      for answer in Self.members(fact.answer) {
        #expect(
          !(" " + Self.plain(prompt) + " ").contains(" " + Self.plain(answer) + " "),
          "\(prompt)"
        )
      }
    }
  }

  @Test("reading twice gives the same facts", arguments: names)
  func isRepeatable(_ name: String) {
    let text = Fixtures.text("english/" + name)
    #expect(Ask(text).items == Ask(text).items)
  }

  @Test(
    "asks what a teacher would ask of a text",
    arguments: [
      (
        "court.txt",
        "Which court is the principal judicial organ of the United Nations? => International Court of Justice"
      ),
      ("court.txt", "Of how many judges is the International Court of Justice composed? => 15"),
      ("bill.txt", "How many bills did Franklin D. Roosevelt veto? => 635"),
      ("bill.txt", "What is the term for a proposal for a new law? => bill"),
      (
        "statute.txt",
        "On what date did the Freedom of Information Act 2000 receive royal assent? => 30 November 2000"
      ),
      ("census.md", "How often does the census take place? => every ten years"),
      ("senate.txt", "Who became the first female senator in 1943? => Dorothy Tangney"),
    ]
  )
  func asksWell(_ name: String, _ item: String) {
    #expect(Ask(Fixtures.text("english/" + name)).items.contains(item))
  }

  private static func members(_ answer: FactAnswer) -> [String] {
    switch answer {
    case .text(let text): [text]
    case .list(let members, _, _): members
    }
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
