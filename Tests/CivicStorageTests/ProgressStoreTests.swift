import CivicStorage
import CivicStudy
import CivicTestSupport
import CivicText
import Glibc
import Testing

@Suite("Progress store") struct ProgressStoreTests {
  let support = StoreSupport()

  @Test("what was recorded is there after opening again")
  func remembers() throws {
    let first = try support.open()
    try first.answer(0..<30)
    let state = first.progress.stateText
    let second = try support.open(.reading)
    #expect(second.progress.eventCount == 30)
    #expect(second.progress.stateText == state)
    #expect(second.notices.isEmpty)
  }

  @Test("folders are for their owner alone, and so are files")
  func permissions() throws {
    let store = try support.open()
    try store.answer(0..<1)
    store.saveDerivedState()
    let folder = store.folder
    for path in [folder.path, folder.logs, support.workspace.home] {
      #expect(try FileSystem().status(of: path)?.mode == 0o700)
    }
    for path in [store.log, folder.derived, folder.lock, support.workspace.deviceFile ?? ""] {
      #expect(try FileSystem().status(of: path)?.mode == 0o600)
    }
  }

  @Test("the derived state changes nothing but the time of a start")
  func derivedState() throws {
    var store = try support.open()
    try store.answer(0..<40)
    store.saveDerivedState()
    let scripted = ScriptedSystem()
    let quick = try support.open(.reading, system: scripted.system)
    #expect(quick.progress.stateText == store.progress.stateText)
    store = try reopened(store)
    try store.answer(40..<55)
    #expect(try support.open(.reading).progress.stateText == store.progress.stateText)
    try StoreSupport.put([], store.folder.derived)
    #expect(try support.open(.reading).progress.stateText == store.progress.stateText)
    unlink(store.folder.derived)
    #expect(try support.open(.reading).progress.stateText == store.progress.stateText)
  }

  @Test("a log that lost its end since the last time is told of")
  func shortened() throws {
    let store = try support.open()
    try store.answer(0..<20)
    store.saveDerivedState()
    let lines = try File.read(store.log).split(separator: 0x0A, omittingEmptySubsequences: true)
    let kept = lines.prefix(15).flatMap { $0 + [0x0A] }
    try StoreSupport.put(kept, store.log)
    let again = try support.open(.reading)
    #expect(again.notices == [.shortenedLog(log: store.log)])
    #expect(again.progress.eventCount == 15)
  }

  @Test("a torn end is set aside, and the log goes on")
  func tornTail() throws {
    var store = try support.open()
    try store.answer(0..<5)
    let path = store.log
    let whole = try File.read(path)
    try StoreSupport.put(whole + Array("1 2026-03-05T0".utf8), path)
    store = try reopened(store)
    guard case .tornTail(path, 14, let kept) = store.notices.first else {
      Issue.record("no notice of the torn end: \(store.notices)")
      return
    }
    #expect(try File.read(kept) == Array("1 2026-03-05T0".utf8))
    #expect(try File.read(path) == whole)
    try store.answer(5..<8)
    #expect(try support.open(.reading).progress.eventCount == 8)
  }

  @Test("a last line that only lacks its line break counts")
  func missingLineBreak() throws {
    var store = try support.open()
    try store.answer(0..<5)
    let whole = try File.read(store.log)
    try StoreSupport.put(Array(whole.dropLast()), store.log)
    store = try reopened(store)
    #expect(store.progress.eventCount == 5)
    #expect(try File.read(store.log) == whole)
  }

  @Test("a second process is told, and can only read")
  func secondProcess() throws {
    let first = try support.open()
    try first.answer(0..<3)
    let second = try support.open()
    #expect(second.readOnlyReason == .otherProcess(Int(getpid())))
    #expect(second.progress.eventCount == 3)
    #expect(throws: StorageError.readOnly(.otherProcess(Int(getpid())))) {
      try second.answer(3..<4)
    }
    #expect(try support.open(.reading).progress.eventCount == 3)
  }

  @Test("a lock that a dead process left behind is no obstacle")
  func deadProcess() throws {
    let store = try support.open()
    let lock = store.folder.lock
    store.close()
    try StoreSupport.put(Array("999999\n".utf8), lock)
    #expect(try support.open().readOnlyReason == nil)
  }

  @Test("a log of a newer civiq is refused and left as it is")
  func newerVersion() throws {
    let store = try support.open()
    try store.answer(0..<2)
    let path = store.log
    let body = Array("2 tomorrow".utf8)
    let digits = String(Checksum.crc32c(body.span), radix: 16)
    let seal = " #" + String(repeating: "0", count: 8 - digits.utf8.count) + digits + "\n"
    let content = try File.read(path) + body + Array(seal.utf8)
    try StoreSupport.put(content, path)
    #expect(throws: StorageError.newerLog(path)) { try support.open(.reading) }
    #expect(try File.read(path) == content)
  }

  @Test("a copied home gets a device of its own")
  func copiedHome() throws {
    let store = try support.open()
    try store.answer(0..<2)
    let copy = Workspace(
      home: support.folder.path("copy"),
      deckFolders: [],
      stateFolder: support.workspace.stateFolder,
      learner: .standard
    )
    let other = try ProgressStore(copy, rules: ProgressRules(), access: .writing, entropy: 1)
    #expect(other.device != nil && other.device != store.device)
  }

  @Test("an answer is refused when the log was moved away under it")
  func vanishedLog() throws {
    let store = try support.open()
    try store.answer(0..<2)
    rename(store.log, store.log + ".elsewhere")
    #expect(throws: StorageError.self) { try store.answer(2..<3) }
    #expect(store.progress.eventCount == 2)
  }

  /// The same progress after the first store was closed.
  private func reopened(_ store: ProgressStore) throws -> ProgressStore {
    store.close()
    return try support.open()
  }
}
