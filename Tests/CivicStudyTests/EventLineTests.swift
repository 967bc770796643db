import CivicDecks
import CivicScheduling
import CivicStudy
import CivicText
import CivicTime
import Testing

@Suite("Event lines") struct EventLineTests {
  @Test("an answer is one readable line")
  func readableAnswer() throws {
    let item = ItemID(hash: 7)
    let device = try #require(DeviceID("k3m9x2-7f3q"))
    let event = ReviewEvent(
      identity: EventIdentity(device: device, sequence: 42),
      time: Instant(milliseconds: 1_772_673_153_250),
      offsetSeconds: 28_800,
      action: .answer(
        card: CardID(item: item, part: 2),
        rating: .good,
        durationMilliseconds: 3_200,
        kind: .review
      )
    )
    let line = EventLine.text(of: event)
    let body =
      "1 2026-03-05T09:12:33.250+08:00 k3m9x2-7f3q 42 answer \(item.text).2 good 3200 review"
    #expect(line.hasPrefix(body + " #"))
    #expect(line.utf8.count == body.utf8.count + 10)
    #expect(try EventLine.event(line) == event)
  }

  @Test("printing and reading is the identity for every kind of event")
  func roundTrip() throws {
    var events = RandomEvents(seed: 11)
    for event in events.next(4_000) {
      let line = EventLine.text(of: event)
      #expect(try EventLine.event(line) == event)
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    }
  }

  @Test("a change of any byte to any other is noticed")
  func noticesEveryChange() throws {
    var events = RandomEvents(seed: 5)
    for event in events.next(4) {
      let line = Array(EventLine.text(of: event).utf8)
      for place in line.indices {
        for value in UInt8.min...UInt8.max where value != line[place] {
          var damaged = line
          damaged[place] = value
          #expect(throws: EventLineError.self) { try EventLine.event(damaged.span) }
        }
      }
    }
  }

  @Test("a line cut anywhere is noticed")
  func noticesTruncation() throws {
    var events = RandomEvents(seed: 6)
    for event in events.next(40) {
      let line = Array(EventLine.text(of: event).utf8)
      for length in line.indices {
        #expect(throws: EventLineError.self) {
          try EventLine.event(line.span.extracting(0..<length))
        }
      }
    }
  }

  @Test(
    "a field that is not as the format asks is named",
    arguments: [
      ("0 2026-03-05T09:12:33.250+08:00 d 1 reset k", .malformed(.version)),
      ("2 whatever the future brings", .newerVersion),
      ("1 2026-02-30T09:12:33.250+08:00 d 1 reset k", .malformed(.time)),
      ("1 2026-03-05T24:12:33.250+08:00 d 1 reset k", .malformed(.time)),
      ("1 2026-03-05T09:12:33.250-00:00 d 1 reset k", .malformed(.time)),
      ("1 2026-03-05T09:12:33.250+08:00:00 d 1 reset k", .malformed(.time)),
      ("1 2026-03-05 09:12:33.250+08:00 d 1 reset k", .malformed(.time)),
      ("1 2026-03-05T09:12:33.250+08:00 ../d 1 reset k", .malformed(.device)),
      ("1 2026-03-05T09:12:33.250+08:00 d 0 reset k", .malformed(.sequence)),
      ("1 2026-03-05T09:12:33.250+08:00 d 01 reset k", .malformed(.sequence)),
      ("1 2026-03-05T09:12:33.250+08:00 d 4294967296 reset k", .malformed(.sequence)),
      ("1 2026-03-05T09:12:33.250+08:00 d 1 forget k", .malformed(.action)),
      ("1 2026-03-05T09:12:33.250+08:00 d 1 reset k7", .malformed(.card)),
      ("1 2026-03-05T09:12:33.250+08:00 d 1 answer CARD fine 1 review", .malformed(.rating)),
      ("1 2026-03-05T09:12:33.250+08:00 d 1 answer CARD good -1 review", .malformed(.duration)),
      ("1 2026-03-05T09:12:33.250+08:00 d 1 answer CARD good 1 exam", .malformed(.kind)),
      ("1 2026-03-05T09:12:33.250+08:00 d 1 undo 7", .malformed(.target)),
      ("1 2026-03-05T09:12:33.250+08:00 d 1 bury CARD 2026-13-01", .malformed(.day)),
      ("1 2026-03-05T09:12:33.250+08:00 d 1 flag CARD yes", .malformed(.state)),
      ("1 2026-03-05T09:12:33.250+08:00 d 1 report CARD \"a\"b\"", .malformed(.text)),
      ("1 2026-03-05T09:12:33.250+08:00 d 1 report CARD \"\\u{41}\"", .malformed(.text)),
      ("1 2026-03-05T09:12:33.250+08:00 d 1 suspend CARD now", .malformed(.end)),
      ("1 2026-03-05T09:12:33.250+08:00 d 1 suspend CARD ", .malformed(.end)),
    ] as [(String, EventLineError)]
  )
  func namesTheField(_ template: String, _ expected: EventLineError) {
    let card = ItemID(hash: 1).text
    let parts = template.split(separator: "CARD", omittingEmptySubsequences: false)
    let line = Self.sealed(parts.joined(separator: card))
    #expect(throws: expected) { try EventLine.event(line) }
  }

  @Test("every reason has a sentence in both languages")
  func sentences() {
    let reasons =
      [EventLineError.noChecksum, .wrongChecksum, .newerVersion]
      + EventField.allCases.map { .malformed($0) }
    for reason in reasons {
      let texts = InterfaceLanguage.allCases.map { reason.text(in: $0) }
      #expect(Set(texts).count == texts.count)
      #expect(texts.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
    }
  }

  /// A line with the checksum it needs.
  private static func sealed(_ body: String) -> String {
    let bytes = Array(body.utf8)
    let digits = String(Checksum.crc32c(bytes.span), radix: 16)
    return body + " #" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
