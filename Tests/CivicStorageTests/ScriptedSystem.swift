import CivicStorage
import Glibc
import Synchronization

/// System calls that can be told to fail, and that note down what was done.
final class ScriptedSystem: Sendable {
  /// What happens at a call.
  enum Fault: Sendable, Hashable {
    /// The call fails with an error number.
    case error(Int32)
    /// A write takes one byte only; another call is not disturbed.
    case shortWrite
  }

  private struct State {
    var count = 0
    var faults: [Int: Fault] = [:]
    var isPersistent = false
    var trace: [String] = []
    var names: [Int32: String] = [:]
  }

  private let state = Mutex(State())

  /// Fails at the n-th call, counted from 1; a persistent fault also at every later one.
  func fail(at call: Int, _ fault: Fault, isPersistent: Bool = false) {
    state.withLock { state in
      state.count = 0
      state.faults = [call: fault]
      state.isPersistent = isPersistent
    }
  }

  /// Lets everything succeed again.
  func heal() {
    state.withLock { $0.faults = [:] }
  }

  /// Number of calls since the last `fail` or `clear`.
  var count: Int { state.withLock { $0.count } }

  /// What was done: `write name`, `fsync name`, `rename from to` and so on, with last parts of paths.
  var trace: [String] { state.withLock { $0.trace } }

  /// Forgets what was done.
  func clear() {
    state.withLock { state in
      state.count = 0
      state.trace = []
    }
  }

  /// The file system that obeys.
  var system: FileSystem { FileSystem(calls: calls) }

  /// Notes a call down and gives the fault it should have.
  private func enter(_ entry: String) -> Fault? {
    state.withLock { state in
      state.count += 1
      state.trace.append(entry)
      if let fault = state.faults[state.count] { return fault }
      guard state.isPersistent, let first = state.faults.keys.min(), state.count > first else {
        return nil
      }
      return state.faults[first]
    }
  }

  private func check(_ entry: String) throws(SystemFault) {
    if case .error(let code) = enter(entry) { throw SystemFault(code: code) }
  }

  private func name(_ descriptor: Int32) -> String {
    state.withLock { $0.names[descriptor] ?? "?" }
  }

  private static func last(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private var calls: SystemCalls {
    let real = SystemCalls.real
    var calls = real
    calls.open = { (path, flags, mode) throws(SystemFault) in
      try self.check("open \(Self.last(path))")
      let descriptor = try real.open(path, flags, mode)
      self.state.withLock { $0.names[descriptor] = Self.last(path) }
      return descriptor
    }
    calls.close = { (descriptor) throws(SystemFault) in
      let fault = self.enter("close \(self.name(descriptor))")
      try real.close(descriptor)
      if case .error(let code) = fault { throw SystemFault(code: code) }
    }
    calls.read = { (descriptor, buffer) throws(SystemFault) in
      try self.check("read \(self.name(descriptor))")
      return try real.read(descriptor, buffer)
    }
    calls.write = { (descriptor, buffer) throws(SystemFault) in
      switch self.enter("write \(self.name(descriptor))") {
      case .error(let code): throw SystemFault(code: code)
      case .shortWrite:
        return try real.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer.prefix(1)))
      case nil: return try real.write(descriptor, buffer)
      }
    }
    calls.synchronize = { (descriptor) throws(SystemFault) in
      // Waiting for a disk would show nothing that the note does not.
      try self.check("fsync \(self.name(descriptor))")
    }
    calls.truncate = { (descriptor, size) throws(SystemFault) in
      try self.check("truncate \(self.name(descriptor))")
      try real.truncate(descriptor, size)
    }
    calls.rename = { (source, target, isExclusive) throws(SystemFault) in
      try self.check("rename \(Self.last(target))")
      try real.rename(source, target, isExclusive)
    }
    calls.remove = { (path) throws(SystemFault) in
      try self.check("remove \(Self.last(path))")
      try real.remove(path)
    }
    calls.makeFolder = { (path, mode) throws(SystemFault) in
      try self.check("mkdir \(Self.last(path))")
      try real.makeFolder(path, mode)
    }
    calls.lock = { (descriptor) throws(SystemFault) in
      try self.check("lock \(self.name(descriptor))")
      try real.lock(descriptor)
    }
    calls.status = { (path) throws(SystemFault) in
      try self.check("stat \(Self.last(path))")
      return try real.status(path)
    }
    calls.descriptorStatus = { (descriptor) throws(SystemFault) in
      try self.check("fstat \(self.name(descriptor))")
      return try real.descriptorStatus(descriptor)
    }
    calls.names = { (folder) throws(SystemFault) in
      try self.check("list \(Self.last(folder))")
      return try real.names(folder)
    }
    calls.setMode = { (descriptor, mode) throws(SystemFault) in
      try self.check("chmod \(self.name(descriptor))")
      try real.setMode(descriptor, mode)
    }
    calls.resolve = { (path) throws(SystemFault) in
      try self.check("resolve \(Self.last(path))")
      return try real.resolve(path)
    }
    return calls
  }
}
