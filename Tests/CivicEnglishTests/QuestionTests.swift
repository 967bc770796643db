import CivicEnglish
import CivicFacts
import Testing

/// One row for each family: a sentence it catches, with the item wanted.
private let catches: [(family: String, sentence: String, item: String)] = [
  (
    "subject", "The Harbour Council is the executive branch of the Free Port of Norland.",
    "Which institution is the executive branch of the Free Port of Norland? => Harbour Council"
  ),
  (
    "subject", "Anna Berg became the first female judge of the Harbour Court in 1931.",
    "Who became the first female judge of the Harbour Court in 1931? => Anna Berg"
  ),
  (
    "definition", "A money bill is a bill that raises taxes or authorises spending.",
    "What is the term for a bill that raises taxes or authorises spending? => money bill"
  ),
  (
    "definition", "The Harbour Council is the executive branch of the Norland Union.",
    "Which branch of the Norland Union is the Harbour Council? => executive branch"
  ),
  (
    "entity", "The director of the Port Office is appointed by the Harbour Council.",
    "By which institution is the director of the Port Office appointed? => Harbour Council"
  ),
  (
    "entity", "The Harbour Council elected Anna Berg as its president in 1931.",
    "Who did the Harbour Council elect as its president in 1931? => Anna Berg"
  ),
  (
    "place", "The judges of the Harbour Court are based in the Old Mill building in Oslo.",
    "In which building are the judges of the Harbour Court based in Oslo? => Old Mill building"
  ),
  (
    "number", "The Harbour Council meets in ten different configurations.",
    "In how many different configurations does the Harbour Council meet? => ten"
  ),
  (
    "number", "Turnout in the Norland elections of 1931 reached 81 percent.",
    "What percentage did turnout in the Norland elections of 1931 reach? => 81 percent"
  ),
  (
    "vote", "The Harbour Council adopted the Port Act by 31 votes to 9.",
    "By how many votes to how many did the Harbour Council adopt the Port Act? => 31 votes to 9"
  ),
  (
    "date", "The Harbour Treaty came into force on 4 May 1911.",
    "On what date did the Harbour Treaty come into force? => 4 May 1911"
  ),
  (
    "frequency", "The presidency of the Harbour Council rotates every two years.",
    "How often does the presidency of the Harbour Council rotate? => every two years"
  ),
  (
    "list", "The official languages of the Harbour Council are Danish, German and English.",
    "What are the official languages of the Harbour Council? => Danish | German | English"
  ),
  (
    "list", "The Harbour Council has three seats: Oslo, Bonn and Geneva.",
    "Which three seats does the Harbour Council have? => Oslo | Bonn | Geneva"
  ),
  (
    "term", "The members of the Harbour Council are known as wardens.",
    "What are the members of the Harbour Council known as? => wardens"
  ),
  (
    "reason", "The Harbour Court was moved to Oslo in 1931 because the old hall was too small.",
    "Why was the Harbour Court moved to Oslo in 1931? => because the old hall was too small"
  ),
]

@Suite("English questions") struct QuestionTests {
  @Test("each family asks for its kind of fact", arguments: catches)
  func asks(_ row: (family: String, sentence: String, item: String)) {
    let ask = Ask(row.sentence)
    #expect(ask.items.contains(row.item), "\(ask.items)")
    #expect(ask.extraction.facts.contains { $0.extractor == row.family })
  }

  @Test(
    "near misses are not asked",
    arguments: [
      ("subject", "The Harbour Court is one of the bodies of the Norland Union."),
      ("definition", "The vote of 1931 in the Harbour Council was a success."),
      ("entity", "The decision of 1931 was taken in the interest of the Harbour Council."),
      ("number", "Article 5 of the Harbour Treaty protects the Harbour Council."),
      ("number", "The clerk is one of the officers of the Harbour Council."),
      ("vote", "The Harbour Council adopts acts by a majority of the votes cast."),
      ("date", "The 1931 elections of the Harbour Council were fair."),
      ("frequency", "Every citizen of Norland may vote in the elections of the Harbour Council."),
      ("list", "The Harbour Council may impose a fine or a penalty in Norland."),
      ("term", "The Harbour Council called the vote of 1931 a mistake."),
      ("reason", "The Harbour Court stayed in Oslo although the old hall was too small."),
    ]
  )
  func leavesOut(_ family: String, _ sentence: String) {
    let facts = Ask(sentence).extraction.facts.filter { $0.extractor == family }
    #expect(facts.map { $0.question ?? $0.statement.text } == [])
  }

  @Test(
    "the auxiliary, or a form of do, moves before the subject",
    arguments: [
      ("The Harbour Council has met in 1931.", "In what year has the Harbour Council met? => 1931"),
      ("The Harbour Council sat in 1931.", "In what year did the Harbour Council sit? => 1931"),
      (
        "The Harbour Council must vote by 2 June 1931.",
        "By what date must the Harbour Council vote? => 2 June 1931"
      ),
      (
        "The wardens of the Harbour Council have twelve deputies.",
        "How many deputies do the wardens of the Harbour Council have? => twelve"
      ),
    ]
  )
  func inverts(_ sentence: String, _ item: String) {
    #expect(
      Ask(sentence).items.contains { $0.hasSuffix(item) || $0 == item },
      "\(Ask(sentence).items)"
    )
  }

  @Test("a law's rules are asked under its name")
  func namesTheLaw() {
    let text = "Harbour Act 1911\n\nThe chief warden shall hold office for seven years."
    let items = Ask(text).items
    #expect(
      items.contains(
        "Under the Harbour Act 1911, for how many years shall the chief warden hold office? => seven"
      ),
      "\(items)"
    )
  }

  @Test("what somebody said is asked as what he said")
  func attributes() {
    let text = "The Harbour Council said that the Port Act would create 300 jobs in 1931."
    let items = Ask(text).items
    #expect(
      items.contains { $0.hasPrefix("According to the Harbour Council, how many jobs would") },
      "\(items)"
    )
  }

  @Test("an office-holder without a time is not asked")
  func needsTime() {
    let items = Ask("The president of the Harbour Council is Anna Berg.").items
    #expect(!items.contains { $0.hasSuffix("=> Anna Berg") })
  }
}
