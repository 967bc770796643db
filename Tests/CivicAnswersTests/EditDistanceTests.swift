import CivicTestSupport
import Testing

@testable import CivicAnswers

@Suite("Edit distance") struct EditDistanceTests {
  private func distance(_ first: String, _ second: String, _ limit: Int, swap: Bool = false) -> Int?
  {
    EditDistance.distance(
      Array(first.unicodeScalars),
      Array(second.unicodeScalars),
      limit: limit,
      allowsSwap: swap
    )
  }

  @Test(
    "counts insertions, deletions and substitutions up to the limit",
    arguments: [
      ("", "", 0, 0), ("甲乙", "甲乙", 0, 0), ("甲乙", "甲丙", 1, 1), ("甲乙丙", "甲丙", 1, 1),
      ("甲", "乙丙", 2, 2),
      ("kitten", "sitting", 3, 3), ("kitten", "sitting", 2, nil), ("abc", "", 2, nil),
      ("abcd", "badc", 4, 3),
    ] as [(String, String, Int, Int?)]
  )
  func counts(_ first: String, _ second: String, _ limit: Int, _ expected: Int?) {
    #expect(distance(first, second, limit) == expected)
  }

  @Test("two exchanged neighbours are one slip where that is allowed")
  func countsSwaps() {
    #expect(distance("freind", "friend", 2, swap: true) == 1)
    #expect(distance("freind", "friend", 2) == 2)
  }

  @Test("looking along the diagonal only changes no distance")
  func agreesWithTextbook() {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<1_500 {
      let first = word(&generator)
      let second = word(&generator)
      let limit = Int.random(in: 0...6, using: &generator)
      let full = textbook(Array(first), Array(second))
      #expect(
        distance(first, second, limit) == (full <= limit ? full : nil),
        "\(first) \(second) \(limit)"
      )
    }
  }

  private func word(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...9, using: &generator)
    return String((0..<count).compactMap { _ in "abc".randomElement(using: &generator) })
  }

  /// Wagner and Fischer's table in full.
  private func textbook(_ first: [Character], _ second: [Character]) -> Int {
    var table = [Array(0...second.count)]
    for (row, character) in first.enumerated() {
      var line = [row + 1]
      for (column, other) in second.enumerated() {
        let change = table[row][column] + (character == other ? 0 : 1)
        line.append(min(change, table[row][column + 1] + 1, line[column] + 1))
      }
      table.append(line)
    }
    return table[first.count][second.count]
  }
}
