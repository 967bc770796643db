import CivicDecks
import CivicText
import CivicTime

/// Reading, checking and writing a deck of 10,000 cards of five kinds, and naming its cards.
let deckRows: [BenchRow] = [
  BenchRow(name: "deck-parse", amount: 10_000, unit: "cards") {
    let source = MadeDeck.source(items: MadeDeck.items)
    return { keep(DeckParser.parse(source)) }
  },
  BenchRow(name: "deck-check", amount: 10_000, unit: "cards") {
    let deck = DeckParser.parse(MadeDeck.source(items: MadeDeck.items))
    return {
      keep(
        DeckChecker.check(
          decks: [deck],
          documents: { name, _ in MadeDeck.document(named: name) },
          today: CivilDate(dayNumber: 20_000)
        )
      )
    }
  },
  BenchRow(name: "deck-print", amount: 10_000, unit: "cards") {
    let deck = DeckParser.parse(MadeDeck.source(items: MadeDeck.items)).deck
    return { keep(DeckPrinter.print(deck)) }
  },
  BenchRow(name: "deck-name", amount: 10_000, unit: "cards") {
    let deck = DeckParser.parse(MadeDeck.source(items: MadeDeck.items))
    return { keep(CardCatalogue(decks: [deck])) }
  },
]

/// A deck about a town that does not exist, with the document it quotes.
private enum MadeDeck {
  /// Two of ten items, a cloze and a term, have two cards: together 10,000 cards.
  static let items = 8_334

  /// The file of a deck.
  static func source(items: Int) -> SourceText {
    let text = "---\ndeck: 示例/青山市\nlanguage: zh\n---\n\n" + (0..<items).map(item).joined()
    return SourceText(name: "made.deck.md", text: text)
  }

  /// The document that the deck quotes.
  static func document(named name: String) -> SourceText {
    let lines = (0..<300).map { "第\($0)届公民读书节有1.2万人参加。读书节每年四月举行，由市图书馆承办。\n" }
    return SourceText(name: name, text: lines.joined())
  }

  private static func item(_ number: Int) -> String {
    switch number % 10 {
    case 0, 5:
      """
      Q: 青山市第\(number)届公民读书节有多少人参加活动？
      A: \(number)万人 ~5%
      =: \(number)0000人
      E: 比上一届多两千人。
      \(quote(number))
      V: 2025
      G: #数字 #活动
      F: f\(number)
      W: 0.82


      """
    case 1: "C: 青山市第\(number)图书馆于{{2019年}}开放，藏书{{\(number)万册::数量}}。\nG: #图书\n\n"
    case 2, 7:
      "Q: 青山市第\(number)区的市花是什么？\n- [ ] 山茶\n- [x] 玉兰\n  > 由市民投票选出\n- [ ] 月季\n\n"
    case 3, 8: "J: 青山市图书馆第\(number)分馆周一闭馆。\nA: 错\nX: 周二\n\n"
    case 6: "T: 第\(number)号读书节\nD: 每年四月举行的全市阅读活动之\(number)\n\n"
    default: "Q: 第\(number)条规定公民向哪个部门申请公开信息？\nA: 市政府办公室\n\(quote(number))\n\n"
    }
  }

  private static func quote(_ number: Int) -> String {
    "S: qingshan.txt:\(number % 300 + 1) 「第\(number % 300)届公民读书节有1.2万人参加。」"
  }
}
