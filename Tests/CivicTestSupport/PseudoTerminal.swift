import Glibc

/// A program running on a terminal of its own, as a person would use it.
///
/// What the program writes is kept as it came; ``wait(for:)`` reads until a text has appeared, so that tests
/// depend on what is shown and never on time.
public final class PseudoTerminal {
  /// Everything the program wrote so far.
  public private(set) var shown = ""
  /// Where in `shown` the next ``wait(for:)`` begins to look.
  private var seen: String.Index
  private let master: Int32
  private let process: pid_t
  private var status: Int32?
  private var hasHungUp = false
  /// Patience for a text or the end to come, in milliseconds.
  private static let patience: Int32 = 5_000

  /// `TIOCSPTLCK` and `TIOCGPTN` of Linux.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430
  /// `POSIX_SPAWN_SETSID` of glibc.
  private static let newSession: Int16 = 0x80
  /// `POSIX_SPAWN_SETSIGMASK` and `POSIX_SPAWN_SETSIGDEF`.
  private static let ownSignals: Int16 = 0x08 | 0x04

  /// Starts a program, or gives `nil` when the system cannot.
  ///
  /// - Parameters:
  ///   - program: path of the program.
  ///   - arguments: its arguments, its name not included.
  ///   - environment: its environment, `NAME=value`.
  ///   - columns: width of the terminal.
  ///   - rows: height of the terminal.
  public init?(
    _ program: String,
    _ arguments: [String],
    environment: [String],
    columns: UInt16 = 80,
    rows: UInt16 = 24
  ) {
    // The C library's functions for this are hidden from Swift; they do the same.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    seen = shown.startIndex
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    guard master >= 0, ioctl(master, Self.setLock, &unlocked) == 0,
      ioctl(master, Self.getNumber, &number) == 0
    else { return nil }
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    guard let started = Self.start(program, arguments, environment, terminal: "/dev/pts/\(number)")
    else {
      return nil
    }
    process = started
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      _ = end()
    }
    close(master)
  }

  /// Types text; Enter is `\r`.
  public func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Changes the width of the terminal.
  public func resize(columns: UInt16, rows: UInt16 = 24) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Reads until a text was shown after the last one waited for; `false` when it never comes.
  public func wait(for text: String) -> Bool {
    while true {
      if let range = Self.find(text, in: shown[seen...]) {
        seen = range.upperBound
        return true
      }
      guard readSome() else { return false }
    }
  }

  /// Ends the program at once, as a crash would.
  public func kill9() {
    kill(process, SIGKILL)
    _ = end()
  }

  /// Reads until the program has ended; its exit code, or minus the signal that ended it.
  public func end() -> Int32 {
    if let status { return status }
    while readSome() {}
    // A terminal whose program has ended reports an error; a program that still waits is ended here.
    if !hasHungUp { kill(process, SIGKILL) }
    var raw: Int32 = 0
    waitpid(process, &raw, 0)
    let signal = raw & 0x7F
    let code = signal == 0 ? (raw >> 8) & 0xFF : -signal
    status = code
    return code
  }

  private func readSome() -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Self.patience) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &chunk, chunk.count)
    guard count > 0 else {
      hasHungUp = true
      return false
    }
    let offset = shown.utf8.distance(from: shown.startIndex, to: seen)
    shown += String(decoding: chunk[0..<count], as: UTF8.self)
    seen = shown.utf8.index(shown.startIndex, offsetBy: offset)
    return true
  }

  private static func find(_ text: String, in shown: Substring) -> Range<String.Index>? {
    let wanted = Array(text.utf8)
    let bytes = Array(shown.utf8)
    guard bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      let lower = shown.utf8.index(shown.startIndex, offsetBy: start)
      return lower..<shown.utf8.index(lower, offsetBy: wanted.count)
    }
    return nil
  }

  private static func start(
    _ program: String,
    _ arguments: [String],
    _ environment: [String],
    terminal: String
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // A session leader that opens a terminal makes it its own.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals that the test runner blocks or ignores are meant for itself.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, newSession | ownSignals)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    return code == 0 ? process : nil
  }
}

/// Programs built together with the tests.
public enum BuiltProgram {
  /// Path of a program of this package.
  public static func path(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let own = String(decoding: buffer[0..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = own.lastIndex(of: "/").map { own[...$0] } ?? ""
    return folder + name
  }
}
