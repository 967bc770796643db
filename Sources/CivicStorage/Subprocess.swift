import Glibc

/// Runs a program without a shell, with limits on time, memory and output.
///
/// The program gets no input and its own process group; when a limit is reached the group is killed and
/// reaped before the call returns, so that nothing outlives it.
struct Subprocess {
  /// What a program did.
  enum Outcome {
    /// It ended with a status; its output is whole.
    case ended(status: Int32, output: [UInt8], complaint: [UInt8])
    /// There is no such program.
    case missing
    /// It ran longer than allowed.
    case timedOut
    /// It wrote more than allowed.
    case overflowed
    /// The system would not start it.
    case failed(code: Int32)
  }

  /// Seconds a program may run.
  let seconds: Int
  /// Bytes it may write.
  let outputLimit: Int
  /// Bytes of data it may hold.
  let memoryLimit: Int

  /// Runs a program found on the search path.
  func run(_ program: String, _ arguments: [String]) -> Outcome {
    var output: [Int32] = [0, 0]
    var complaint: [Int32] = [0, 0]
    guard openPipe(&output) else { return .failed(code: errno) }
    guard openPipe(&complaint) else {
      closeAll(output)
      return .failed(code: errno)
    }
    var process: pid_t = 0
    let code = spawn(program, arguments, output[1], complaint[1], &process)
    close(output[1])
    close(complaint[1])
    guard code == 0 else {
      closeAll([output[0], complaint[0]])
      return code == ENOENT ? .missing : .failed(code: code)
    }
    let result = collect(process, output[0], complaint[0])
    closeAll([output[0], complaint[0]])
    return result
  }

  private func closeAll(_ descriptors: [Int32]) {
    for descriptor in descriptors { close(descriptor) }
  }

  private func spawn(
    _ program: String,
    _ arguments: [String],
    _ output: Int32,
    _ complaint: Int32,
    _ process: inout pid_t
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, complaint, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    return limited { posix_spawnp(&process, program, &actions, &attributes, words, environ) }
  }

  /// Starts the program with a limit on its data, which it inherits from this process.
  private func limited(_ start: () -> Int32) -> Int32 {
    var usual = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &usual) == 0 else { return start() }
    var lower = usual
    lower.rlim_cur = min(usual.rlim_max, rlim_t(memoryLimit))
    setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &lower)
    defer { setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &usual) }
    return start()
  }

  /// Opens a pipe that no other program inherits.
  private func openPipe(_ ends: inout [Int32]) -> Bool {
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return true
  }

  /// Reads both pipes to their ends or to a limit, then reaps the program.
  private func collect(_ process: pid_t, _ output: Int32, _ complaint: Int32) -> Outcome {
    let deadline = Self.monotonicMilliseconds() + seconds * 1_000
    var texts: [[UInt8]] = [[], []]
    var polls = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: complaint, events: Int16(POLLIN), revents: 0),
    ]
    while polls.contains(where: { $0.fd >= 0 }) {
      let left = deadline - Self.monotonicMilliseconds()
      guard left > 0 else { return stop(process, .timedOut) }
      let ready = poll(&polls, nfds_t(polls.count), Int32(left))
      if ready < 0, errno == EINTR { continue }
      guard ready >= 0 else { return stop(process, .failed(code: errno)) }
      for index in polls.indices where polls[index].revents != 0 {
        if !drain(polls[index].fd, into: &texts[index]) { polls[index].fd = -1 }
      }
      guard texts[0].count <= outputLimit else { return stop(process, .overflowed) }
      if texts[1].count > 1 << 16 { texts[1].removeFirst(texts[1].count - 1 << 16) }
    }
    guard let status = reap(process, before: deadline) else { return stop(process, .timedOut) }
    return .ended(status: status, output: texts[0], complaint: texts[1])
  }

  /// Reads what is there; false at the end.
  private func drain(_ descriptor: Int32, into text: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 { text.append(contentsOf: buffer[..<count]) }
    return count > 0 || (count < 0 && errno == EINTR)
  }

  /// The exit status, or `nil` when the program closed its output but goes on past the deadline.
  private func reap(_ process: pid_t, before deadline: Int) -> Int32? {
    var status: Int32 = 0
    while Self.monotonicMilliseconds() < deadline {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F }
      if ended < 0, errno != EINTR { return -1 }
      poll(nil, 0, 5)
    }
    return nil
  }

  private func stop(_ process: pid_t, _ outcome: Outcome) -> Outcome {
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return outcome
  }

  private static func monotonicMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
