import CivicTestSupport
import CivicText
import Testing

@Suite("JSON") struct JSONTests {
  @Test("printing and reading give the same value back")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let value = randomValue(depth: 0, using: &generator)
      #expect(try JSONParser.parse(value.text) == value)
      #expect(try JSONParser.parse(value.prettyText) == value)
    }
  }

  @Test("numbers stay as they are written")
  func keepsNumbers() throws {
    #expect(try JSONParser.parse("[1.50,-0,2E+9]").text == "[1.50,-0,2E+9]")
    #expect(JSONValue.double(0.1).text == "0.1")
    #expect(JSONValue.double(3).text == "3")
    #expect(JSONValue.double(.nan) == .null)
  }

  @Test("members keep their order, unknown ones too")
  func keepsOrder() throws {
    let text = #"{"z":1,"a":[],"m":{"q":null}}"#
    #expect(try JSONParser.parse(text).text == text)
  }

  @Test("invisible and controlling characters are escaped, others not")
  func escapesInvisible() {
    let text = "a\u{1B}\u{85}\u{202E}\u{FEFF}\u{200B}中，😀\u{200D}\"\\\n"
    #expect(
      JSONValue.string(text).text
        == #""a\u001b\u0085\u202e\ufeff\u200b中，😀"# + "\u{200D}" + #"\"\\\n""#
    )
  }

  @Test("surrogate pairs make one character")
  func readsSurrogates() throws {
    #expect(try JSONParser.parse(#""\ud83d\ude00\u4e2d""#) == .string("😀中"))
  }

  @Test(
    "what is not JSON is refused at its place",
    arguments: [
      ("", JSONError.Problem.endOfText, 0),
      ("[1,]", .unexpected(expected: .value), 3),
      ("{\"a\":1,}", .unexpected(expected: .name), 7),
      ("{\"a\" 1}", .unexpected(expected: .colon), 5),
      ("[1 2]", .unexpected(expected: .separator), 3),
      ("{\"a\":1,\"a\":2}", .duplicateName("a"), 7),
      ("01", .badNumber, 1), ("1.", .badNumber, 2), ("-", .badNumber, 1),
      ("\"\\x\"", .badEscape, 1), ("\"\\ud800\"", .badEscape, 1),
      ("\"\\udc00\"", .badEscape, 1), ("\"a\nb\"", .badCharacter, 2), ("\"abc", .endOfText, 4),
      ("true false", .trailing, 5), ("nul", .unexpected(expected: .value), 0),
      ("{'a':1}", .unexpected(expected: .name), 1), ("NaN", .unexpected(expected: .value), 0),
    ]
  )
  func refuses(_ text: String, _ problem: JSONError.Problem, _ offset: Int) {
    #expect(throws: JSONError(problem, at: offset)) { try JSONParser.parse(text) }
  }

  @Test("nesting is limited, so no text can exhaust the stack")
  func limitsDepth() throws {
    let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(throws: Never.self) { try JSONParser.parse(deep(64)) }
    #expect(throws: JSONError(.tooDeep, at: 64)) { try JSONParser.parse(deep(65)) }
    #expect(throws: JSONError(.tooDeep, at: 64)) { try JSONParser.parse(deep(1_000_000)) }
  }

  @Test("bytes that are not UTF-8 are refused")
  func refusesInvalidUTF8() {
    #expect(throws: JSONError(.badCharacter, at: 1)) {
      try JSONParser.parse([0x22, 0xFF, 0x22])
    }
  }

  @Test("every problem has a sentence in both languages")
  func sentences() {
    let problems: [JSONError.Problem] = [
      .endOfText, .unexpected(expected: .value), .unexpected(expected: .name),
      .unexpected(expected: .colon), .unexpected(expected: .separator), .badCharacter, .badEscape,
      .badNumber, .duplicateName("k"), .tooDeep, .trailing,
    ]
    let english = Set(problems.map { JSONError($0, at: 0).message(.english) })
    let chinese = Set(problems.map { JSONError($0, at: 0).message(.chinese) })
    #expect(english.count == problems.count)
    #expect(chinese.count == problems.count)
    #expect(chinese.allSatisfy { $0.unicodeScalars.contains { $0.value > 0x3000 } })
  }

  private func randomValue(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth < 4 ? 6 : 4), using: &generator) {
    case 0: return .bool(Bool.random(using: &generator))
    case 1: return .double(Double.random(in: -1e6...1e6, using: &generator))
    case 2: return .string(randomText(using: &generator))
    case 3: return .null
    case 4:
      let count = Int.random(in: 0..<4, using: &generator)
      return .array((0..<count).map { _ in randomValue(depth: depth + 1, using: &generator) })
    default:
      let count = Int.random(in: 0..<4, using: &generator)
      let members = (0..<count).map { index in
        let name = "\(index)" + randomText(using: &generator)
        return JSONMember(name, randomValue(depth: depth + 1, using: &generator))
      }
      return .object(members)
    }
  }

  private func randomText(using generator: inout SeededGenerator) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "\"", "\\", "\n", "\u{1}", "\u{7F}", "\u{9F}", "中", "，", "\u{202E}", "\u{FEFF}", "😀",
      "\u{301}", "/", "\u{FFFD}",
    ]
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<8, using: &generator) {
      view.append(scalars[Int.random(in: 0..<scalars.count, using: &generator)])
    }
    return String(view)
  }
}
