import CivicEnglish
import CivicFacts
import CivicText
import Testing

@Suite("English pack") struct EnglishPackTests {
  @Test(
    "asks for what a sentence states",
    arguments: [
      (
        "The Harbour Council is the executive branch of the Free Port of Norland.",
        "Which institution is the executive branch of the Free Port of Norland? => Harbour Council"
      ),
      (
        "The Harbour Treaty came into force on 4 May 1911.",
        "On what date did the Harbour Treaty come into force? => 4 May 1911"
      ),
      (
        "The presidency of the Harbour Council rotates every two years among the districts.",
        "How often does the presidency of the Harbour Council rotate among the districts? => every two years"
      ),
      (
        "The Harbour Council has 40 members.",
        "How many members does the Harbour Council have? => 40"
      ),
      (
        "The judges of the Harbour Court are appointed by the Norland Parliament.",
        "By which institution are the judges of the Harbour Court appointed? => Norland Parliament"
      ),
      (
        "The official languages of the Harbour Council are Danish, German and English.",
        "What are the official languages of the Harbour Council? => Danish | German | English"
      ),
    ]
  )
  func asks(_ sentence: String, _ item: String) {
    #expect(Ask(sentence).items.contains(item), "\(Ask(sentence).items)")
  }

  @Test(
    "asks nothing of sentences that need the page",
    arguments: [
      "It was founded in 1911 by the Norland Parliament.",
      "This decision was taken by the Harbour Council in 1911.",
      "Why did the Harbour Council leave the city in 1911?",
      "Last year the Harbour Council spent 40 million crowns on roads.",
      "We elected the Harbour Council in 1911 for the first time.",
    ]
  )
  func asksNothing(_ sentence: String) {
    #expect(Ask(sentence).items == [])
  }

  @Test("tells why a sentence was passed over")
  func givesReasons() {
    let rejects = Ask("Last year the Harbour Council spent 40 million crowns.").extraction.rejects
    #expect(rejects.map(\.reason) == ["the document's date does not settle 'last year'"])
  }

  @Test("names a pronoun by the subject of the sentence before")
  func namesPronouns() {
    let text = "The Harbour Council was founded in 1911. It has 40 members."
    #expect(Ask(text).items.contains("How many members does the Harbour Council have? => 40"))
  }

  @Test("writes a short name out once the full one is known")
  func writesNamesOut() {
    let text = "The Harbour Council was founded in 1911. The Council has 40 members."
    #expect(Ask(text).items.contains("How many members does the Harbour Council have? => 40"))
  }

  @Test("every answer stands in its evidence, and evidence lies in the source")
  func answersAreVerbatim() {
    let text =
      "The Harbour Council was founded in 1911. It has 40 members and meets in Oslo every year."
    let ask = Ask(text)
    let source = SourceText(name: "text.txt", text: text)
    #expect(!ask.extraction.facts.isEmpty)
    for fact in ask.extraction.facts {
      guard case .text(let answer) = fact.answer else { continue }
      #expect(source[fact.evidence].lowercased().contains(answer.lowercased()))
    }
  }
}
