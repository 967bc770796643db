import CivicDecks
import CivicExchange
import CivicPapers
import CivicText

/// A made-up deck about made-up towns, with every kind of item.
enum PaperFixtures {
  private static let towns = [
    "青山", "白河", "南桥", "东林", "石门", "云溪", "龙湾", "金谷", "玉泉", "长乐", "永和", "安平", "新田", "古城",
    "海口", "松江", "梅岭", "竹园", "莲塘", "桃源", "柳林", "榆中", "杏村", "槐荫", "枫桥", "樟树", "桂阳", "橘洲",
    "荷塘", "菊坪",
  ]

  /// Items of one language; `chinese` and `english` ask the same things.
  static func items(_ language: InterfaceLanguage) -> [ExportedItem] {
    var items: [Item] = []
    for (index, town) in towns.enumerated() {
      let name = language == .chinese ? town + "市" : "Town \(index + 1)"
      items += language == .chinese ? chinese(name, index) : english(name, index)
    }
    return items.enumerated().map { index, item in
      var item = item
      item.id = ItemID(hash: UInt64(index + 1) &* 0x9E37_79B9_7F4A)
      return ExportedItem(item, deck: "示例", language: language.rawValue)
    }
  }

  private static func chinese(_ town: String, _ index: Int) -> [Item] {
    let year = 1980 + index
    let source = ItemSource(document: "towns.txt", line: index + 1, text: "\(town)建于\(year)年。")
    return [
      item(
        .choice(
          prompt: "\(town)图书馆哪一年开放？",
          options: options(["\(year)年", "\(year + 3)年", "\(year + 5)年", "\(year - 4)年"])
        ),
        "year\(index)",
        index,
        source
      ),
      item(
        .multipleChoice(
          prompt: "\(town)读书节设有哪些奖项？",
          options: options(["朗读奖", "笔记奖", "航海奖\(index)", "挖矿奖\(index)"], keys: 2)
        ),
        "prize\(index)",
        index,
        source
      ),
      item(
        .trueFalse(
          statement: "\(town)博物馆周一闭馆。",
          isTrue: index % 2 == 0,
          correction: index % 2 == 0 ? nil : "周二"
        ),
        "museum\(index)",
        index,
        source
      ),
      item(
        .cloze(
          ClozeText(pieces: [
            .text("\(town)体育馆藏有"), .blank(group: 1, answer: "\(index + 20)面", hint: nil),
            .text("旗帜，跑道长"),
            .blank(group: 2, answer: "\(300 + index)米", hint: nil), .text("。"),
          ])
        ),
        "gym\(index)",
        index,
        source
      ),
      item(
        .question(prompt: "\(town)的市长由谁选出？", answer: "\(town)人民代表大会", tolerance: nil),
        "mayor\(index)",
        index,
        source
      ),
    ] + (index == 0 ? chineseExtras(source) : [])
  }

  private static func chineseExtras(_ source: ItemSource) -> [Item] {
    [
      item(
        .list(prompt: "垃圾分为哪四类？", members: ["可回收物", "有害垃圾", "厨余垃圾", "其他垃圾"], isOrdered: false),
        "waste",
        0,
        source
      ),
      item(
        .match(
          prompt: "把机关与职责配对。",
          pairs: [MatchPair(left: "法院", right: "审判"), MatchPair(left: "检察院", right: "公诉")]
        ),
        "organs",
        0,
        source
      ),
      item(.order(prompt: "按立法程序排列。", members: ["提案", "审议", "表决", "公布"]), "law", 0, source),
      item(.term(term: "听证会", definition: "听取各方意见的会议"), "hearing", 0, source),
    ]
  }

  private static func english(_ town: String, _ index: Int) -> [Item] {
    let year = 1880 + index
    let source = ItemSource(
      document: "towns.txt",
      line: index + 1,
      text: "\(town) opened it in \(year)."
    )
    return [
      item(
        .choice(
          prompt: "When did the library of \(town) open?",
          options: options(["\(year)", "\(year + 3)", "\(year + 5)", "\(year - 4)"])
        ),
        "year\(index)",
        index,
        source
      ),
      item(
        .trueFalse(
          statement: "The museum of \(town) closes on Mondays.",
          isTrue: index % 2 == 0,
          correction: nil
        ),
        "museum\(index)",
        index,
        source
      ),
      item(
        .question(
          prompt: "Who elects the mayor of \(town)?",
          answer: "the voters of \(town)",
          tolerance: nil
        ),
        "mayor\(index)",
        index,
        source
      ),
    ]
  }

  private static func options(_ texts: [String], keys: Int = 1) -> [ChoiceOption] {
    texts.enumerated().map { ChoiceOption(text: $0.element, isKey: $0.offset < keys) }
  }

  private static func item(
    _ content: ItemContent,
    _ fact: String,
    _ index: Int,
    _ source: ItemSource
  ) -> Item {
    Item(
      fact: fact,
      content: content,
      explanation: "见原文第\(index + 1)行。",
      source: source,
      tags: [["科技", "文化", "法治"][index % 3]],
      worth: Double(index % 10) / 10
    )
  }

  /// A paper with customary sections in versions A and B.
  static func paper(
    _ language: InterfaceLanguage = .chinese,
    seed: UInt64 = 1,
    count: Int = 40,
    versions: [String] = ["A", "B"]
  ) throws -> Paper {
    var blueprint = Blueprint()
    blueprint.versions = versions
    blueprint.minutes = 40
    blueprint.notes = language == .chinese ? "请把答案写在答题卡上。" : "Write on the sheet."
    let request = PaperRequest(
      items: items(language),
      blueprint: blueprint,
      title: language == .chinese ? "公民常识小测" : "Civics Quiz",
      language: language,
      seed: seed
    )
    return try PaperAssembler.assemble(request, count: count)
  }
}
