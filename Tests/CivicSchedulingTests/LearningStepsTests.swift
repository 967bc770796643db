import CivicScheduling
import Testing

@Suite("Learning steps") struct LearningStepsTests {
  @Test(
    "reads delays and writes them back",
    arguments: [("1m 10m", [60, 600]), ("90s", [90]), ("2h 3d", [7_200, 259_200]), ("", [])]
  )
  func readsAndWrites(_ text: String, _ seconds: [Int]) throws {
    let steps = try #require(LearningSteps(text: text))
    #expect(steps.seconds == seconds)
    #expect(steps.text == text)
  }

  @Test(
    "refuses what is not a delay",
    arguments: ["10", "0m", "-1m", "m", "1 m", "1w", "99999999999999999d", "一m"]
  )
  func refuses(_ text: String) {
    #expect(LearningSteps(text: text) == nil)
  }
}
