import CivicScheduling
import CivicTestSupport
import CivicText
import CivicTime
import Testing

@Suite("Review log") struct ReviewLogTests {
  private let header = "card_id,review_time_ms,rating,duration_ms\n"

  private func log(_ text: String, elapsed: Bool = false) throws -> ReviewLog {
    try ReviewLog(csv: Array(text.utf8), elapsed: elapsed)
  }

  @Test("writes what it read")
  func roundTrip() throws {
    let text = header + "k7f3q2d.1,1700000000000,3,4500\n卡,-5,1,0\nk7f3q2d.1,7,4,1\n"
    let log = try log(text)
    #expect(log.csv == text)
    #expect(log.cardNames == ["k7f3q2d.1", "卡"])
  }

  @Test(
    "reads any line ends, a byte order mark, quotes, blank lines and a last line without end",
    arguments: [
      "card_id,review_time_ms,rating,duration_ms\r\na,1,3,2\r\nb,2,1,3\r\n",
      "\u{FEFF}card_id,review_time_ms,rating,duration_ms\na,1,3,2\nb,2,1,3",
      "\"card_id\",\"review_time_ms\",\"rating\",\"duration_ms\"\n\"a\",1,3,2\n\n\"b\",2,1,\"3\"\n",
      "rating,note,duration_ms,card_id,review_time_ms\n3,x,2,a,1\n1,,3,b,2\n",
    ]
  )
  func readsVariants(_ text: String) throws {
    #expect(try log(text).csv == header + "a,1,3,2\nb,2,1,3\n")
  }

  @Test("a log need not tell durations")
  func readsWithoutDuration() throws {
    #expect(try log("card_id,review_time_ms,rating\na,1,3\n").csv == header + "a,1,3,0\n")
  }

  @Test("undone answers and cramming are left out of a full export")
  func leavesOut() throws {
    let text = """
      card_id,review_time_ms,rating,duration_ms,kind,undone
      a,1,3,0,review,0
      a,2,3,0,cram,0
      a,3,3,0,review,1
      a,4,1,0,review,0

      """
    #expect(try log(text).times == [1, 4])
  }

  @Test(
    "a bad line is refused with its number and place",
    arguments: [
      ("", 1, 1, .empty),
      ("card_id,rating\n", 1, 1, .missingColumn("review_time_ms")),
      ("H\na,1,3,0\na,1,3\n", 3, 1, .fieldCount(found: 3, expected: 4)),
      ("H\na,1,5,0\n", 2, 5, .notARating("5")),
      ("H\na,1,,0\n", 2, 5, .notARating("")),
      ("H\na,1,0,0\n", 2, 5, .notARating("0")),
      ("H\na,x,3,0\n", 2, 3, .notANumber(column: "review_time_ms", text: "x")),
      ("H\na,,3,0\n", 2, 3, .notANumber(column: "review_time_ms", text: "")),
      ("H\na,1.5,3,0\n", 2, 3, .notANumber(column: "review_time_ms", text: "1.5")),
      (
        "H\na,9223372036854775807,3,0\n", 2, 3,
        .notANumber(column: "review_time_ms", text: "9223372036854775807")
      ),
      ("H\na,1,3,-2\n", 2, 7, .notANumber(column: "duration_ms", text: "-2")),
      ("H\n,1,3,0\n", 2, 1, .noCard),
      ("H\n\"a,1,3,0\n", 2, 1, .unclosedQuote),
    ] as [(String, Int, Int, ReviewLogError.Problem)]
  )
  func refuses(_ text: String, _ line: Int, _ column: Int, _ problem: ReviewLogError.Problem) {
    let file = text.hasPrefix("H\n") ? header + text.dropFirst(2) : text
    let error = ReviewLogError(line: line, column: column, problem: problem)
    #expect(throws: error) { try log(file) }
    #expect(
      error.diagnostic(path: "log.csv", in: .english).description.hasPrefix(
        "log.csv:\(line):\(column): error: "
      )
    )
    #expect(error.problem.text(in: .chinese).contains("；请"))
  }

  @Test("a card's answers are put in order of time, whatever the order of the rows")
  func ordersAnswers() throws {
    let log = try log(header + "a,300000000,1,0\nb,5,2,0\na,8,4,0\na,7,3,0\n")
    let histories = CardHistories(log, calendar: .standard)
    #expect(histories.starts == [0, 1, 4])
    #expect(histories.rows == [1, 3, 2, 0])
    #expect(histories.ratings == [.hard, .good, .easy, .again])
    #expect(histories.elapsedDays == [0, 0, 0, 4])
  }

  @Test("answers of one millisecond keep the order of the log")
  func keepsTies() throws {
    let histories = CardHistories(
      try log(header + "a,5,4,0\na,5,3,0\na,1,2,0\n"),
      calendar: .standard
    )
    #expect(histories.ratings == [.hard, .easy, .good])
  }

  @Test("elapsed days can come from the file; less than none counts as none")
  func takesElapsedDays() throws {
    let text = "card_id,review_time_ms,rating,elapsed_days\na,1,3,-1\na,2,3,12\na,3,3,-1\n"
    let histories = CardHistories(try log(text, elapsed: true), calendar: .standard)
    #expect(histories.elapsedDays == [0, 12, 0])
    let missing = ReviewLogError(line: 1, column: 1, problem: .missingColumn("elapsed_days"))
    #expect(throws: missing) { try log(header, elapsed: true) }
  }

  @Test("many names get many numbers")
  func numbersNames() {
    var log = ReviewLog()
    for card in 0..<1_000 {
      log.append(card: "card\(card % 500)", time: Instant(milliseconds: 0), rating: .good)
    }
    #expect(log.cardNames.count == 500)
    #expect(log.cards.enumerated().allSatisfy { Int($1) == $0 % 500 })
  }
}
