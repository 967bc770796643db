import CivicScheduling
import CivicText
import Testing

@Suite("FSRS parameters") struct FSRSParametersTests {
  @Test("19 numbers of FSRS-5 convert to a model with the old curve")
  func convertsNineteen() throws {
    let old = Array(FSRSParameters.standard.values.prefix(19))
    #expect(try FSRSParameters(old).values == old + [0, 0.5])
  }

  @Test("17 numbers of FSRS-4.5 convert as fsrs-rs 6.6 does")
  func convertsSeventeen() throws {
    var old = Array(FSRSParameters.standard.values.prefix(17))
    (old[4], old[5], old[6]) = (5.1, 1.2, 0.9)
    let values = try FSRSParameters(old).values
    #expect(values.count == 21)
    #expect(abs(values[4] - 7.5) < 1e-12)
    #expect(abs(values[5] - 0.508_685_434_498_35) < 1e-12)
    #expect(abs(values[6] - 1.4) < 1e-12)
    #expect(values.suffix(4) == [0, 0, 0, 0.5])
  }

  @Test("a wrong number of parameters is refused", arguments: [0, 1, 16, 18, 20, 22])
  func refusesWrongCount(_ count: Int) {
    #expect(throws: FSRSParametersError.wrongCount(count)) {
      try FSRSParameters([Double](repeating: 1, count: count))
    }
  }

  @Test("a parameter outside its bounds is refused and named")
  func refusesOutOfBounds() {
    var values = FSRSParameters.standard.values
    values[7] = 0.8
    let refusal = FSRSParametersError.outOfBounds(index: 7, value: 0.8, bounds: 0.001...0.75)
    #expect(throws: refusal) { try FSRSParameters(values) }
    values[7] = .nan
    #expect(throws: FSRSParametersError.notANumber(index: 7)) { try FSRSParameters(values) }
  }

  @Test("clipping moves a parameter to its nearest bound")
  func clips() {
    var values = FSRSParameters.standard.values
    (values[7], values[20]) = (0.8, 0.05)
    let clipped = FSRSParameters(clipping: values)
    #expect(clipped[7] == 0.75 && clipped[20] == 0.1 && clipped[0] == values[0])
  }

  @Test("every refusal has a sentence in both languages")
  func saysWhatIsWrong() {
    let errors: [FSRSParametersError] = [
      .notAList, .wrongCount(3), .notANumber(index: 0),
      .outOfBounds(index: 1, value: 200, bounds: 0...100),
    ]
    #expect(
      errors.map { $0.text(in: .english) } == [
        "the parameters are not a list; write them as '[0.212, 1.2931, …]'",
        "found 3 parameters; give 21, or 19 or 17 of an older version",
        "parameter 1 is not a finite number; correct it",
        "parameter 2 is 200.0; keep it between 0.0 and 100.0",
      ]
    )
    #expect(errors.map { $0.text(in: .chinese) }.allSatisfy { $0.contains("；请") })
  }
}
