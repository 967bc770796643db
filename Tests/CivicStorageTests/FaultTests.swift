import CivicStorage
import CivicStudy
import CivicTestSupport
import CivicText
import Glibc
import Testing

/// Every system call fails once, each in turn: an answer is either durable or refused, never both or neither.
@Suite("Faults of the system") struct FaultTests {
  @Test(
    "recording: what was acknowledged is there, what was refused is not",
    arguments: [
      .error(ENOSPC), .error(EIO), .error(EINTR), .error(EDQUOT), .shortWrite,
    ] as [ScriptedSystem.Fault],
    [false, true]
  )
  func recording(_ fault: ScriptedSystem.Fault, _ isPersistent: Bool) throws {
    // A call that is interrupted for ever is repeated for ever, which is what it should be.
    guard !(isPersistent && fault == .error(EINTR)) else { return }
    var call = 1
    while true {
      let support = StoreSupport()
      let scripted = ScriptedSystem()
      let store = try support.open(system: scripted.system)
      try store.answer(0..<3)
      scripted.fail(at: call, fault, isPersistent: isPersistent)
      var acknowledged = 3
      for number in 3..<6 {
        do {
          try store.answer(number..<number + 1)
          acknowledged += 1
        } catch {
          #expect(store.progress.eventCount == acknowledged)
        }
      }
      let reached = scripted.count >= call
      scripted.heal()
      try store.answer(6..<7)
      store.close()
      try expectWhole(support, acknowledged + 1, "call \(call)")
      if !reached { return }
      call += 1
    }
  }

  @Test(
    "opening: fails visibly or works, and never harms the log",
    arguments: [.error(EIO), .error(EACCES), .error(EMFILE), .error(EINTR)]
      as [ScriptedSystem.Fault]
  )
  func opening(_ fault: ScriptedSystem.Fault) throws {
    var call = 1
    while true {
      let support = StoreSupport()
      let first = try support.open()
      try first.answer(0..<4)
      first.saveDerivedState()
      first.close()
      try StoreSupport.put(File.read(first.log) + Array("1 2026".utf8), first.log)
      let scripted = ScriptedSystem()
      scripted.fail(at: call, fault)
      do {
        let store = try support.open(system: scripted.system)
        let count = store.progress.eventCount
        #expect(count == 4 || !store.notices.isEmpty, "call \(call)")
        if store.readOnlyReason == nil, count == 4 {
          scripted.heal()
          try store.answer(4..<5)
          store.close()
          try expectWhole(support, 5, "call \(call)")
        }
        store.close()
      } catch let error as StorageError {
        #expect(!error.text(in: .english).isEmpty)
      }
      if scripted.count < call { return }
      try expectAtLeast(support, 4, "call \(call)")
      call += 1
    }
  }

  @Test(
    "replacing a file leaves the old or the new content, and nothing beside it",
    arguments: [.error(ENOSPC), .error(EIO), .error(EINTR), .shortWrite] as [ScriptedSystem.Fault]
  )
  func replacing(_ fault: ScriptedSystem.Fault) throws {
    let old = Array("the old content".utf8)
    let new = Array("the new content, which is longer".utf8)
    var call = 1
    while true {
      let folder = TemporaryFolder()
      let path = folder.path("file")
      try StoreSupport.put(old, path)
      let scripted = ScriptedSystem()
      scripted.fail(at: call, fault)
      let worked = (try? scripted.system.write(new, to: path, replaces: true)) != nil
      let content = try File.read(path)
      #expect(content == new || (content == old && !worked), "call \(call)")
      #expect(File.names(in: folder.path) == ["file"], "call \(call)")
      if scripted.count < call { return }
      call += 1
    }
  }

  @Test("an append is written, then made durable, in one piece each")
  func traceOfAppend() throws {
    let support = StoreSupport()
    let scripted = ScriptedSystem()
    let store = try support.open(system: scripted.system)
    let log = Self.last(store.log)
    scripted.clear()
    try store.answer(0..<1)
    let first = scripted.trace.filter { !$0.hasPrefix("stat") && !$0.hasPrefix("fstat") }
    #expect(
      first == [
        "open \(log)", "open log", "fsync log", "close log", "write \(log)", "fsync \(log)",
      ]
    )
    scripted.clear()
    try store.answer(1..<2)
    #expect(scripted.trace == ["stat \(log)", "write \(log)", "fsync \(log)"])
  }

  @Test("a file is replaced in the order write, fsync, rename, fsync of the folder")
  func traceOfReplacing() throws {
    let folder = TemporaryFolder()
    let path = folder.write("old", to: "file")
    let scripted = ScriptedSystem()
    try scripted.system.write([1, 2, 3], to: path, replaces: true)
    let part = "file.\(getpid()).part"
    let parent = Self.last(folder.path)
    let kinds = ["write", "fsync", "rename"]
    let trace = scripted.trace.filter { entry in kinds.contains { entry.hasPrefix($0) } }
    #expect(trace == ["write \(part)", "fsync \(part)", "rename file", "fsync \(parent)"])
  }

  /// The log is clean and holds exactly so many events.
  private func expectWhole(_ support: StoreSupport, _ count: Int, _ comment: Comment) throws {
    let report = try ProgressCare(support.workspace, system: StoreSupport.quick).check()
    #expect(report.progress.eventCount == count, comment)
    #expect(report.logs.allSatisfy { $0.damaged.isEmpty }, comment)
    #expect(report.gaps.isEmpty && report.conflicts.isEmpty, comment)
  }

  private func expectAtLeast(_ support: StoreSupport, _ count: Int, _ comment: Comment) throws {
    let report = try ProgressCare(support.workspace, system: StoreSupport.quick).check()
    #expect(report.progress.eventCount >= count, comment)
    #expect(report.logs.allSatisfy { $0.damaged.isEmpty }, comment)
  }

  private static func last(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
