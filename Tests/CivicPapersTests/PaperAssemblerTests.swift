import CivicDecks
import CivicExchange
import CivicPapers
import CivicText
import Testing

@Suite("Papers") struct PaperAssemblerTests {
  @Test("a paper has no fact twice, exact totals and right keys, whatever the seed")
  func soundForEverySeed() throws {
    for seed in UInt64(0)..<40 {
      let paper = try PaperFixtures.paper(seed: seed, count: 60)
      for version in paper.versions {
        let facts = version.questions.compactMap(\.item.item.fact)
        #expect(Set(facts).count == facts.count)
        #expect(version.questions.map(\.position) == Array(1...version.questions.count))
        #expect(version.questions.reduce(0) { $0 + $1.points } == paper.points)
        for question in version.questions { #expect(solves(question), "seed \(seed)") }
      }
      let sets = paper.versions.map { Set($0.questions.map(\.item.id)) }
      #expect(sets[0] == sets[1])
    }
  }

  /// Answers a question from the item alone and compares with the key.
  private func solves(_ question: PaperQuestion) -> Bool {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ").map(String.init)
    switch question.item.item.content {
    case .choice(_, let options), .multipleChoice(_, let options):
      let right = Set(options.filter(\.isKey).map(\.text))
      let key = question.shown.indices.filter { right.contains(question.shown[$0]) }
      return key.map { letters[$0] }.joined() == question.key
        && question.order.sorted() == Array(options.indices)
    case .trueFalse(_, let isTrue, _): return ["√", "T"].contains(question.key) == isTrue
    case .order(_, let members):
      return members.map { letters[question.shown.firstIndex(of: $0) ?? 25] }.joined()
        == question.key
    case .match(_, let pairs):
      let key = pairs.enumerated().map { index, pair in
        "\(index + 1)" + letters[question.shown.firstIndex(of: pair.right) ?? 25].lowercased()
      }
      return key.joined(separator: "|") == question.key
    case .question, .cloze, .list, .term:
      return question.key == question.parts.joined(separator: "|")
    }
  }

  @Test("key letters are near uniform with no run over three, for 200 seeds and two versions")
  func balancesKeys() throws {
    for seed in UInt64(0)..<200 {
      var blueprint = Blueprint()
      blueprint.versions = ["A", "B"]
      blueprint.sections = [Blueprint.Section(.choice, count: 20)]
      let request = PaperRequest(
        items: PaperFixtures.items(.chinese),
        blueprint: blueprint,
        title: "t",
        language: .chinese,
        seed: seed
      )
      let paper = try PaperAssembler.assemble(request)
      for version in paper.versions {
        let keys = version.questions.map(\.key)
        for letter in ["A", "B", "C", "D"] {
          #expect(abs(keys.filter { $0 == letter }.count - 5) <= 3)
        }
        #expect(longestRun(keys) <= 3)
      }
      let same = zip(paper.versions[0].questions, paper.versions[1].questions).filter {
        $0.key == $1.key
      }
      #expect(same.count <= 10)
    }
  }

  private func longestRun(_ keys: [String]) -> Int {
    var longest = 0
    var run = 0
    for (index, key) in keys.enumerated() {
      run = index > 0 && keys[index - 1] == key ? run + 1 : 1
      longest = max(longest, run)
    }
    return longest
  }

  @Test("equal requests give equal papers, other seeds other papers")
  func isReproducible() throws {
    #expect(try PaperFixtures.paper(seed: 5) == PaperFixtures.paper(seed: 5))
    #expect(try PaperFixtures.paper(seed: 5) != PaperFixtures.paper(seed: 6))
  }

  @Test("an item that shows the answer of another does not stand beside it")
  func keepsApartAnswers() throws {
    let asked = Item(
      content: .question(prompt: "青山市图书馆的藏书有多少册？", answer: "八十万册", tolerance: nil)
    )
    let tells = Item(
      content: .trueFalse(statement: "青山市图书馆的藏书有八十万册。", isTrue: true, correction: nil)
    )
    let other = Item(
      content: .question(prompt: "谁任命县长？", answer: "县人民代表大会", tolerance: nil)
    )
    let request = PaperRequest(
      items: [asked, tells, other].map { ExportedItem($0, deck: "d") },
      blueprint: Blueprint(),
      title: "t",
      language: .chinese,
      seed: 3
    )
    #expect(try PaperAssembler.assemble(request, count: 3).versions[0].questions.count == 2)
  }

  @Test("pinned options stay last in every version")
  func keepsPinned() throws {
    let items = (0..<12).map { index in
      ExportedItem(
        Item(
          content: .choice(
            prompt: "第\(index)问：\(String(repeating: "\(index)甲乙丙丁", count: 2))？",
            options: [
              ChoiceOption(text: "东\(index)", isKey: true),
              ChoiceOption(text: "西\(index)", isKey: false),
              ChoiceOption(text: "以上都对", isKey: false, isPinned: true),
            ]
          )
        ),
        deck: "d"
      )
    }
    var blueprint = Blueprint()
    blueprint.versions = ["A", "B", "C"]
    let request = PaperRequest(
      items: items,
      blueprint: blueprint,
      title: "t",
      language: .chinese,
      seed: 1
    )
    let paper = try PaperAssembler.assemble(request, count: 12)
    for question in paper.versions.flatMap({ $0.questions }) { #expect(question.order.last == 2) }
  }

  @Test("a section with too few items is refused with its name and the lack")
  func refusesLack() throws {
    var blueprint = Blueprint()
    blueprint.sections = [Blueprint.Section(.order, count: 5)]
    let request = PaperRequest(
      items: PaperFixtures.items(.chinese),
      blueprint: blueprint,
      title: "t",
      language: .chinese,
      seed: 1
    )
    let error = PaperError.tooFewItems(section: "排序题", needed: 5, found: 1)
    #expect(throws: error) { try PaperAssembler.assemble(request) }
    #expect(error.message(.english).contains("needs 5 items, but only 1"))
    #expect(error.message(.chinese).contains("需要 5 题"))
    #expect(PaperError.noItems.message(.english) != PaperError.noItems.message(.chinese))
  }

  @Test("sections take only items with their tags and difficulty")
  func respectsTags() throws {
    var blueprint = Blueprint()
    var section = Blueprint.Section(.choice, count: 5)
    section.tags = ["科技"]
    section.coverage = .documents
    blueprint.sections = [section]
    let request = PaperRequest(
      items: PaperFixtures.items(.chinese),
      blueprint: blueprint,
      title: "t",
      language: .chinese,
      seed: 1
    )
    let paper = try PaperAssembler.assemble(request)
    #expect(paper.versions[0].questions.allSatisfy { $0.item.item.tags == ["科技"] })
    section.difficulty = .hard
    blueprint.sections = [section]
    var hard = request
    hard.blueprint = blueprint
    #expect(throws: PaperError.self) { try PaperAssembler.assemble(hard) }
    hard.success = Dictionary(uniqueKeysWithValues: hard.items.map { ($0.id, 0.1) })
    #expect(try PaperAssembler.assemble(hard).versions[0].questions.count == 5)
  }
}
