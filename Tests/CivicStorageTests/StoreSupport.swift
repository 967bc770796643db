import CivicDecks
import CivicScheduling
import CivicStorage
import CivicStudy
import CivicTestSupport
import CivicTime

/// A learner's folder in a temporary place.
struct StoreSupport {
  let folder = TemporaryFolder()

  var workspace: Workspace {
    Workspace(
      home: folder.path("home"),
      deckFolders: [],
      stateFolder: folder.path("state"),
      learner: .standard
    )
  }

  func open(
    _ access: ProgressStore.Access = .writing,
    system: FileSystem = Self.quick
  ) throws(StorageError) -> ProgressStore {
    try ProgressStore(
      workspace,
      rules: ProgressRules(),
      access: access,
      entropy: 4_711,
      system: system
    )
  }

  /// The file system of the machine, without waiting for its disk.
  static let quick: FileSystem = {
    var calls = SystemCalls.real
    calls.synchronize = { _ in }
    return FileSystem(calls: calls)
  }()

  /// Replaces a file.
  static func put(_ bytes: [UInt8], _ path: String) throws {
    try quick.write(bytes, to: path, replaces: true)
  }

  static func card(_ number: Int) -> CardID {
    CardID(item: ItemID(hash: UInt64(number) &* 0x9E37_79B9_7F4A_7C15))
  }

  static func answer(_ number: Int) -> ReviewAction {
    .answer(
      card: card(number % 7),
      rating: Rating(rawValue: number % 4 + 1) ?? .good,
      durationMilliseconds: UInt32(number),
      kind: .review
    )
  }

  static func moment(_ number: Int) -> Instant {
    Instant(milliseconds: 1_772_700_000_000 + Int64(number) * 61_000)
  }
}

extension ProgressStore {
  /// Saves some answers, numbered.
  func answer(_ numbers: Range<Int>) throws(StorageError) {
    for number in numbers {
      try record(
        [StoreSupport.answer(number)],
        at: StoreSupport.moment(number),
        offsetSeconds: 28_800
      )
    }
  }

  /// The path of the own log.
  var log: String { device.map { folder.log(of: $0) } ?? "" }
}
