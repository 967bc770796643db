import CivicScheduling
import CivicTestSupport
import CivicTime
import Testing

@Suite("Replay") struct ReplayTests {
  @Test("equals an independent implementation on a shuffled log to 1e-9")
  func equalsReference() throws {
    let output = try ReplayCommand().output(Fixtures.bytes("scheduling/review-log.csv"))
    let found = output.split(separator: "\n")
    let expected = Fixtures.text("scheduling/review-log-replayed.csv").split(separator: "\n")
    #expect(expected.count == 501 && found.count == 501)
    #expect(found.first == expected.first)
    for (line, wanted) in zip(found, expected).dropFirst() {
      let (fields, wishes) = (columns(line), columns(wanted))
      #expect(fields.count == 8 && fields.prefix(4) == wishes.prefix(4))
      for (field, wish) in zip(fields, wishes).dropFirst(4) {
        #expect(isNear(field, wish), "\(line) is not near \(wanted)")
      }
    }
  }

  private func columns(_ line: Substring) -> [Substring] {
    line.split(separator: ",", omittingEmptySubsequences: false)
  }

  private func isNear(_ field: Substring, _ wish: Substring) -> Bool {
    guard let one = Double(field), let other = Double(wish) else { return field == wish }
    return abs(one - other) <= 1e-9 * abs(other)
  }

  @Test("later answers cannot change an earlier prediction")
  func isCausal() throws {
    let log = try ReviewLog(csv: Fixtures.bytes("scheduling/review-log.csv"))
    let all = Replay(CardHistories(log, calendar: .standard), fsrs: FSRS())
    let cut = try #require(log.times.sorted().dropFirst(250).first)
    var past = ReviewLog()
    var rows: [Int] = []
    for row in 0..<log.count where log.times[row] < cut {
      rows.append(row)
      past.append(
        card: log.cardNames[Int(log.cards[row])],
        time: Instant(milliseconds: log.times[row]),
        rating: log.ratings[row]
      )
    }
    let replay = Replay(CardHistories(past, calendar: .standard), fsrs: FSRS())
    #expect(rows.count == 250)
    for (place, row) in rows.enumerated() {
      #expect(replay.stability[place] == all.stability[row])
      #expect(replay.retrievability[place].bitPattern == all.retrievability[row].bitPattern)
    }
  }

  @Test("stability has no upper cap")
  func stabilityIsNotCapped() throws {
    var text = "card_id,review_time_ms,rating,elapsed_days\na,0,4,0\n"
    for time in 1...30 { text += "a,\(time),4,100000\n" }
    let last = try ReplayCommand(takesElapsedDays: true).output(Array(text.utf8))
      .split(separator: "\n").last
    let stability = last.map { columns($0) }.flatMap { Double($0[5]) }
    #expect(try #require(stability) > 36_500)
  }

  @Test("parameters are read from a JSON array")
  func readsParameters() throws {
    let standard = FSRSParameters.standard
    #expect(try FSRSParameters(json: Array(" \(standard.json)\n".utf8)) == standard)
  }

  @Test(
    "what is not a JSON array of numbers is refused",
    arguments: ["", "[", "]", "{}", "1,2", "[1,,2]", "[nan]", "[0x1p3]", "[\"1\"]", "[1] 2"]
  )
  func refusesParameters(_ text: String) {
    #expect(throws: FSRSParametersError.notAList) { try FSRSParameters(json: Array(text.utf8)) }
  }
}
