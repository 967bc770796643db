import CivicChinese
import CivicDecks
import CivicDocuments
import CivicGeneration
import CivicText
import Testing

private let text = """
  2031年，青山市财政收入达到3.2亿元，增长4.1%。全市建成图书馆28座，藏书超过120万册。
  青山市读书节设朗读奖、笔记奖、志愿奖三个奖项。青山市实行“河长制”，覆盖全部河流。
  """

private func items(_ options: GenerationOptions = GenerationOptions()) -> [Item] {
  let document = DocumentReader.read(
    SourceText(name: "city/qingshan.txt", text: text),
    options: ReadingOptions()
  )
  return ItemGenerator(packs: [Chinese.pack]).generate(from: [document], options: options).items
}

@Suite("Items from a document") struct ItemGeneratorTests {
  @Test("every answer of a document's items stands verbatim in the quoted source")
  func isGrounded() throws {
    #expect(items().count >= 4)
    for item in items() {
      let quote = try #require(item.source?.text)
      let bytes = try #require(item.source?.bytes)
      #expect(String(decoding: Array(text.utf8)[bytes], as: UTF8.self) == quote)
      if case .question(_, let answer, _) = item.content { #expect(quote.contains(answer)) }
    }
  }

  @Test("the same document gives the same items twice")
  func isRepeatable() {
    #expect(items() == items())
  }

  @Test("ids are unique and well formed")
  func idsAreUnique() {
    let ids = items(GenerationOptions(count: 50)).compactMap(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { ItemID($0.text) == $0 })
  }

  @Test("without a count each fact is asked once; a count brings further forms")
  func asksEachFactOnce() {
    let once = items().compactMap(\.fact)
    #expect(Set(once).count == once.count)
    #expect(items(GenerationOptions(count: 50)).count > once.count)
  }

  @Test("only the kinds wanted are made")
  func keepsToKinds() {
    let choices = items(GenerationOptions(kinds: [.choice]))
    #expect(!choices.isEmpty)
    #expect(choices.allSatisfy { $0.content.kind == .choice })
  }
}
