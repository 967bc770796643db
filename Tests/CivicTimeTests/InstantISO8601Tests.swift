import CivicTime
import Testing

@Suite("Moments as text") struct InstantISO8601Tests {
  @Test(
    "reads moments with and without offset, seconds and fraction",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1970-01-02", 86_400_000), ("1970-01-01T08:00+08:00", 0),
      ("1970-01-01T00:00:01.5Z", 1_500), ("1969-12-31T23:59:59.999Z", -1),
      ("2026-03-05T08:00:00-0500", 1_772_715_600_000), ("1970-01-01 00:00:00.019", 19),
    ] as [(String, Int64)]
  )
  func reads(_ text: String, _ expected: Int64) {
    #expect(Instant(iso8601: text) == Instant(milliseconds: expected))
  }

  @Test(
    "refuses anything else",
    arguments: [
      "", "2026", "2026-02-30", "2026-03-05T", "2026-03-05T24:00", "2026-03-05T08:00:00X",
    ]
  )
  func refuses(_ text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test("writes what it reads")
  func roundTrips() {
    for milliseconds in [0, -1, 1_772_715_600_123, 86_399_999] as [Int64] {
      let moment = Instant(milliseconds: milliseconds)
      #expect(Instant(iso8601: moment.iso8601) == moment)
    }
  }
}
