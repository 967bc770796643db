import CivicPapers
import CivicTestSupport
import CivicText
import Testing

@Suite("Item analysis") struct ItemAnalysisTests {
  private struct Vectors {
    let value: JSONValue
    let key: [Character]
    let rows: [[Character]]

    init() throws {
      value = try JSONParser.parse(Fixtures.bytes("papers/item-analysis.json"))
      key = Array(value["key"]?.string ?? "")
      rows = (value["responses"]?.array ?? []).compactMap { $0.string.map(Array.init) }
    }

    var analysis: ItemAnalysis {
      let marks = rows.map { row in zip(row, key).map { $0 == $1 ? 1.0 : 0 } }
      return ItemAnalysis(marks: marks, full: key.map { _ in 1 })
    }
  }

  private func isNear(_ value: Double?, _ expected: JSONValue?) -> Bool {
    guard let value, let expected = expected?.double else { return false }
    return abs(value - expected) < 1e-9
  }

  @Test("figures equal those of numpy and scipy")
  func equalsVectors() throws {
    let vectors = try Vectors()
    let analysis = vectors.analysis
    let items = try #require(vectors.value["items"]?.array)
    #expect(analysis.items.count == items.count)
    for (item, expected) in zip(analysis.items, items) {
      #expect(isNear(item.difficulty, expected["difficulty"]))
      #expect(isNear(item.variance, expected["variance"]))
      #expect(isNear(item.discrimination, expected["discrimination"]))
      #expect(isNear(item.itemTotal, expected["itemTotal"]))
      #expect(isNear(item.itemRest, expected["itemRest"]))
      #expect(isNear(item.alphaIfDeleted, expected["alphaIfDeleted"]))
    }
    let test = try #require(vectors.value["test"])
    #expect(isNear(analysis.test.mean, test["mean"]))
    #expect(isNear(analysis.test.median, test["median"]))
    #expect(isNear(analysis.test.deviation, test["deviation"]))
    #expect(isNear(analysis.test.alpha, test["alpha"]))
    #expect(isNear(analysis.test.kr21, test["kr21"]))
    #expect(isNear(analysis.test.standardError, test["standardError"]))
    #expect(isNear(analysis.test.doubled, test["doubled"]))
    #expect(analysis.groups.upper == vectors.value["upper"]?.array?.compactMap(\.integer))
    #expect(analysis.groups.lower == vectors.value["lower"]?.array?.compactMap(\.integer))
  }

  @Test("options are counted as in the fixture")
  func countsOptions() throws {
    let vectors = try Vectors()
    let questions = vectors.key.enumerated().map { index, key in
      """
      {"position":\(index + 1),"item":"i\(index)","kind":"choice","order":[0,1,2,3],"key":"\(key)",\
      "points":1,"options":["A","B","C","D"]}
      """
    }
    let count = vectors.key.count
    let text = """
      {"schema":"civiq-key/1","title":"t","seed":1,"language":"zh","points":\(count),
       "sections":[{"title":"s","kind":"choice","from":1,"to":\(count),"points_each":1}],
       "versions":{"A":[\(questions.joined(separator: ","))]}}
      """
    let key = try KeyFile(reading: SourceText(name: "k", text: text))
    let head = "student," + (1...count).map { "q\($0)" }.joined(separator: ",")
    let rows = vectors.rows.enumerated().map { index, row in
      "s\(index)," + row.map { $0 == "-" ? "" : String($0) }.joined(separator: ",")
    }
    let file = SourceText(name: "r", text: ([head] + rows).joined(separator: "\n"))
    let table = try #require(ResponseTable.read(file, language: .english).table)
    let report = try #require(Grader.grade(table, key: key, path: "r", language: .english).report)
    #expect(report.analysis == vectors.analysis)
    let items = try #require(vectors.value["items"]?.array)
    for (item, expected) in zip(report.items, items) {
      for option in item.options {
        #expect(option.count == expected["counts"]?[option.text]?.integer)
        #expect(option.upper == expected["upper"]?[option.text]?.integer)
        #expect(option.lower == expected["lower"]?[option.text]?.integer)
      }
    }
  }

  @Test("what is undefined is nil, and a negative alpha stays as it is")
  func edgeCases() {
    let constant = ItemAnalysis(marks: [[1, 1], [1, 0], [1, 1], [1, 0]], full: [1, 1])
    #expect(constant.items[0].itemTotal == nil)
    #expect(constant.items[1].itemTotal == 1)
    let single = ItemAnalysis(marks: [[1, 0, 1]], full: [1, 1, 1])
    #expect(single.test.alpha == nil && single.test.deviation == nil)
    let none = ItemAnalysis(marks: [], full: [1, 1])
    #expect(none.test.students == 0 && none.test.alpha == nil && none.test.mean == 0)
    let negative = ItemAnalysis(marks: [[1, 0], [0, 1], [1, 0], [1, 1]], full: [1, 1])
    #expect((negative.test.alpha ?? 0) < 0)
    let graded = ItemAnalysis(
      marks: [[2, 3, 1], [1, 1, 0], [3, 2, 2], [0, 1, 0]],
      full: [3, 4, 2]
    )
    // By hand: item variances 1.25, 0.6875, 0.6875; variance of totals 6, 2, 7, 1 is 6.5.
    #expect(abs((graded.test.alpha ?? 0) - 1.5 * (1 - 2.625 / 6.5)) < 1e-12)
    #expect(graded.items[0].difficulty == 0.5)
    #expect(graded.test.kr21 == nil)
  }

  @Test("reports name what is wrong with an item, in both languages")
  func givesAdvice() throws {
    let vectors = try Vectors()
    let advice: [ItemAdvice] = [
      .drop(correlation: "-0.39"), .checkKey(option: "B"), .tooEasy, .tooHard, .weak,
      .idleOptions(["C"]),
    ]
    #expect(Set(advice.map { $0.message(.english) }).count == advice.count)
    #expect(Set(advice.map { $0.message(.chinese) }).count == advice.count)
    #expect((vectors.analysis.items[3].itemRest ?? 0) < 0)
  }
}
