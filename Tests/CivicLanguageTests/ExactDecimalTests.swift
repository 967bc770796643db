import CivicLanguage
import CivicTestSupport
import Testing

@Suite("Exact decimals") struct ExactDecimalTests {
  @Test(
    "prints plain digits",
    arguments: [
      (0, 0, "0"), (392, -2, "3.92"), (28, -3, "0.028"), (392, 10, "3920000000000"),
      (-5, -1, "-0.5"), (1_200, -2, "12"), (-7, 0, "-7"), (100, -5, "0.001"),
    ]
  )
  func printsPlainDigits(_ mantissa: Int, _ exponent: Int, _ expected: String) throws {
    let number = try #require(ExactDecimal(mantissa: Int128(mantissa), exponent: exponent))
    #expect(number.description == expected)
  }

  @Test("equal numbers are equal values, however they were made")
  func normalises() throws {
    let trillions = try #require(ExactDecimal(mantissa: 392, exponent: 10))
    let hundredMillions = try #require(ExactDecimal(mantissa: 39_200, exponent: 8))
    #expect(trillions == hundredMillions)
    #expect(Set([trillions, hundredMillions]).count == 1)
  }

  @Test("orders numbers of any size and sign")
  func orders() throws {
    let texts: [(Int128, Int)] = [
      (-1, 90), (-25, 0), (-3, 0), (-1, -90), (0, 0), (1, -99), (9, -2), (1, -1), (11, -2), (1, 0),
      (99_999_999_999_999_999, 0), (1, 17), (1, 99),
    ]
    let numbers = try texts.map { try #require(ExactDecimal(mantissa: $0.0, exponent: $0.1)) }
    for (index, number) in numbers.enumerated() {
      for (other, second) in numbers.enumerated() {
        #expect((number < second) == (index < other), "\(number) < \(second)")
      }
    }
  }

  @Test("adds and multiplies as whole numbers do, scaled")
  func agreesWithIntegers() throws {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<500 {
      let first = Int.random(in: -1_000_000...1_000_000, using: &generator)
      let second = Int.random(in: -1_000_000...1_000_000, using: &generator)
      let places = Int.random(in: 0...6, using: &generator)
      let left = try #require(ExactDecimal(first).shifted(by: -places))
      let right = try #require(ExactDecimal(second).shifted(by: -places))
      #expect(left.adding(right) == ExactDecimal(first + second).shifted(by: -places))
      #expect(left.subtracting(right) == ExactDecimal(first - second).shifted(by: -places))
      #expect(left.multiplied(by: right) == ExactDecimal(first * second).shifted(by: -2 * places))
      #expect((left < right) == (first < second))
    }
  }

  @Test(
    "rounds half away from zero",
    arguments: [
      ("3.92", 2, "3.9"), ("3.95", 2, "4"), ("1260", 2, "1300"), ("-1.25", 2, "-1.3"),
      ("999", 2, "1000"), ("7.08", 5, "7.08"), ("0.0346", 2, "0.035"),
    ]
  )
  func rounds(_ text: String, _ digits: Int, _ expected: String) throws {
    let sign = text.hasPrefix("-") ? -1 : 1
    let scalars = Array(text.unicodeScalars.drop { $0 == "-" })
    let number = try #require(NumberReader.number(in: scalars, at: 0)?.value.decimal)
    let signed = sign < 0 ? number.negated : number
    #expect(signed.rounded(toSignificantDigits: digits).description == expected)
  }

  @Test("a number that does not fit is refused, never cut")
  func refusesWhatDoesNotFit() throws {
    let large = try #require(
      ExactDecimal(mantissa: Int128("9" + String(repeating: "1", count: 35)) ?? 0, exponent: 0)
    )
    #expect(large.multiplied(by: large) == nil)
    #expect(ExactDecimal(mantissa: 1, exponent: 100) == nil)
    #expect(try #require(ExactDecimal(mantissa: 1, exponent: 99)).adding(ExactDecimal(1)) == nil)
    #expect(large.integer == nil)
    #expect(ExactDecimal(1_260).integer == 1_260)
  }
}
