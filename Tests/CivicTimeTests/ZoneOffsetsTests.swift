import CivicTime
import Testing

@Suite("Zone offsets") struct ZoneOffsetsTests {
  private let zone = ZoneOffsets(
    before: 3_600,
    transitions: [
      .init(start: Instant(milliseconds: 2_000), offsetSeconds: 3_600),
      .init(start: Instant(milliseconds: 1_000), offsetSeconds: 7_200),
    ]
  )

  @Test(
    "the last change before a moment decides, whatever the order they were given in",
    arguments: [(-5, 3_600), (999, 3_600), (1_000, 7_200), (1_999, 7_200), (2_000, 3_600)]
  )
  func findsOffset(_ milliseconds: Int64, _ offset: Int) {
    #expect(zone.offsetSeconds(at: Instant(milliseconds: milliseconds)) == offset)
  }

  @Test("a calendar refuses an hour that is not on the clock", arguments: [-1, 24])
  func refusesHour(_ hour: Int) {
    #expect(StudyCalendar(rolloverHour: hour, zone: .utc) == nil)
  }

  @Test("a study day begins at the roll-over hour of local time")
  func beginsAtRollover() throws {
    let calendar = try #require(StudyCalendar(rolloverHour: 4, zone: ZoneOffsets(fixed: 28_800)))
    let midnight = Instant(milliseconds: 1_769_961_600_000)  // 2026-02-02 00:00 at UTC+8
    #expect(calendar.day(of: midnight.adding(seconds: 4 * 3_600)).iso == "2026-02-02")
    #expect(calendar.day(of: midnight.adding(seconds: 4 * 3_600 - 1)).iso == "2026-02-01")
  }
}
