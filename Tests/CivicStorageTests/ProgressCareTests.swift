import CivicStorage
import CivicStudy
import CivicTestSupport
import CivicTime
import Glibc
import Testing

@Suite("Care of progress") struct ProgressCareTests {
  let support = StoreSupport()
  var care: ProgressCare { ProgressCare(support.workspace, system: StoreSupport.quick) }
  let day = CivilDate(dayNumber: 20_780)

  @Test("a sound log has nothing to mend")
  func soundLog() throws {
    try record(0..<10)
    let report = try care.check()
    #expect(report.isClean && report.isDerivedRight == true)
    #expect(report.logs.map(\.events) == [10])
    #expect(try care.repair(on: day).logs.isEmpty)
  }

  @Test("every flipped byte and every cut of a log of 200 events is noticed")
  func damageIsNoticed() throws {
    let log = try record(0..<200)
    let content = try File.read(log)
    let clean = LogReading(of: content.span)
    #expect(clean.isClean && clean.events == 200)
    var generator = SeededGenerator(seed: 3)
    for place in content.indices {
      var damaged = content
      damaged[place] ^= UInt8.random(in: 1...255, using: &generator)
      let reading = LogReading(of: Self.line(of: damaged, near: place).span)
      #expect(!reading.isClean, "byte \(place)")
    }
  }

  @Test("a log that was cut at any byte is noticed when it is opened")
  func cutsAreNoticed() throws {
    let log = try record(0..<6)
    let content = try File.read(log)
    for length in content.indices {
      try StoreSupport.put(Array(content[..<length]), log)
      let store = try support.open(.reading)
      #expect(!store.notices.isEmpty, "cut at \(length)")
    }
  }

  @Test("damaged lines are named, taken out and kept, with a copy of everything before")
  func repairs() throws {
    let log = try record(0..<10)
    var content = try File.read(log)
    let second = try #require(content.firstIndex(of: 0x0A)) + 20
    content[second] ^= 4
    try StoreSupport.put(content + Array("1 20".utf8), log)
    let found = try care.check()
    #expect(found.logs.map { $0.damaged.map(\.number) } == [[2]])
    #expect(found.logs.map(\.tornBytes) == [4])
    #expect(found.gaps.map(\.missing) == [[2...2]])
    let repairs = try care.repair(on: day)
    let backup = try #require(repairs.backup)
    #expect(try File.read(backup.path) == content + Array("1 20\n".utf8))
    let kept = try #require(repairs.logs.first).keptIn
    let lines = content.split(separator: 0x0A)
    #expect(try File.read(kept) == Array(lines[1]) + [0x0A] + Array("1 20".utf8))
    let after = try care.check()
    #expect(after.logs.map(\.isClean) == [true] && after.progress.eventCount == 9)
  }

  @Test("merging is a union: in any order, and again, it gives the same")
  func merging() throws {
    try record(0..<6)
    var others: [StoreSupport] = []
    for device in 1...2 {
      let other = StoreSupport()
      let store = try other.open()
      try store.answer(device * 100..<device * 100 + 5)
      others.append(other)
    }
    let homes = others.map(\.workspace.home)
    let first = try care.merge([homes[0]])
    #expect(first.added.count == 5 && first.known == 0)
    let second = try care.merge(homes)
    #expect(second.added.count == 5 && second.known == 5)
    #expect(try care.merge(homes.reversed()).added.isEmpty)
    let reverse = StoreSupport()
    let reverseCare = ProgressCare(reverse.workspace, system: StoreSupport.quick)
    _ = try reverseCare.merge(homes.reversed() + [support.workspace.home])
    #expect(try reverseCare.check().progress.stateText == care.check().progress.stateText)
    #expect(try care.check().isClean)
  }

  @Test("a backup brings back what was lost and removes nothing")
  func restoring() throws {
    let log = try record(0..<8)
    let backup = try #require(try care.backUp(on: day))
    let content = try File.read(log)
    let half = content.prefix(content.count / 2)
    let end = try #require(half.lastIndex(of: 0x0A))
    try StoreSupport.put(Array(content[...end]), log)
    let preview = try care.preview(backup)
    #expect(!preview.events.isEmpty)
    #expect(try care.check().progress.eventCount == 8 - preview.events.count)
    #expect(try care.restore(backup).events == preview.events)
    #expect(try care.check().progress.eventCount == 8)
    #expect(try care.preview(backup).events.isEmpty)
  }

  @Test("there is one backup a day, and old ones thin out")
  func rotation() throws {
    try record(0..<3)
    for number in 0..<100 {
      try care.backUpDaily(on: day.adding(days: number))
      try care.backUpDaily(on: day.adding(days: number))
    }
    let days = try care.backups().map { day.dayNumber + 99 - $0.day.dayNumber }
    #expect(days.prefix(8) == [0, 1, 2, 3, 4, 5, 6, 7])
    #expect(days.count < 20 && days.count > 12)
    #expect(days.last.map { $0 > 62 } == true)
  }

  @Test("nothing is changed while another process writes")
  func respectsTheLock() throws {
    let store = try support.open()
    try store.answer(0..<2)
    #expect(throws: StorageError.readOnly(.otherProcess(Int(getpid())))) {
      try care.repair(on: day)
    }
    #expect(throws: StorageError.self) { try care.merge([support.folder.path]) }
    #expect(try care.check().progress.eventCount == 2)
  }

  /// Records answers and gives the path of the log.
  @discardableResult
  private func record(_ numbers: Range<Int>) throws -> String {
    let store = try support.open()
    try store.answer(numbers)
    store.saveDerivedState()
    store.close()
    return store.log
  }

  /// The lines around a place, so that looking at each of twenty thousand changes stays quick.
  private static func line(of content: [UInt8], near place: Int) -> [UInt8] {
    let start = content[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = content[place...].firstIndex(of: 0x0A) ?? content.count - 1
    let last = content[min(end + 1, content.count)...].firstIndex(of: 0x0A) ?? content.count - 1
    return Array(content[start...last])
  }
}
