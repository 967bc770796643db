import func Glibc.memchr

/// What was found in a log besides events that count.
public struct LogReading: Sendable, Hashable {
  /// A line that does not count.
  public struct DamagedLine: Sendable, Hashable {
    /// Number of the line, from 1.
    public let number: Int
    /// Where it stands, without its line break.
    public let bytes: Range<Int>
    /// Why it does not count.
    public let reason: EventLineError
  }

  /// Number of lines that count.
  public internal(set) var events = 0
  /// Lines that do not, in order.
  public internal(set) var damaged: [DamagedLine] = []
  /// What stands after the last line break, which a write that was cut short leaves behind.
  public internal(set) var tornTail = 0..<0

  /// Whether a line was written by a newer civiq.
  public var hasNewerVersion: Bool { damaged.contains { $0.reason == .newerVersion } }

  /// Whether there was nothing but events.
  public var isClean: Bool { damaged.isEmpty && tornTail.isEmpty }

  /// Goes through the complete lines of a log.
  ///
  /// - Parameters:
  ///   - log: the bytes; a line may end in CR LF.
  ///   - firstLine: the number of its first line.
  ///   - take: takes a line or says why it does not count.
  init(
    _ log: Span<UInt8>,
    firstLine: Int = 1,
    take: (Span<UInt8>) throws(EventLineError) -> Void
  ) {
    var start = 0
    var number = firstLine
    while let end = Self.lineEnd(log, from: start) {
      let hasReturn = end > start && log[end - 1] == 0x0D
      let range = start..<(hasReturn ? end - 1 : end)
      do {
        try take(log.extracting(range))
        events += 1
      } catch {
        damaged.append(DamagedLine(number: number, bytes: range, reason: error))
      }
      start = end + 1
      number += 1
    }
    tornTail = start..<log.count
  }

  /// Looks over the lines of a log without keeping anything.
  public init(of log: Span<UInt8>) {
    self.init(log) { line throws(EventLineError) in _ = try EventLine.event(line) }
  }

  private static func lineEnd(_ log: Span<UInt8>, from start: Int) -> Int? {
    guard start < log.count else { return nil }
    return log.extracting(start..<log.count).withUnsafeBufferPointer { rest in
      guard let base = rest.baseAddress, let found = memchr(base, 0x0A, rest.count) else {
        return nil
      }
      return start + base.distance(to: found.assumingMemoryBound(to: UInt8.self))
    }
  }
}

/// Collects the events of several logs, then folds them once.
public struct ProgressBuilder: Sendable {
  private var table = EventTable()

  /// Makes an empty builder.
  public init() {}

  /// Takes the events of a log.
  ///
  /// - Returns: what else was found in it.
  public mutating func read(_ log: Span<UInt8>) -> LogReading {
    // The table leaves `self` for the while, so that the closure can change it.
    var table = EventTable()
    swap(&table, &self.table)
    defer { swap(&table, &self.table) }
    return LogReading(log) { line throws(EventLineError) in try table.add(line) }
  }

  /// The progress that the events amount to.
  public consuming func progress(rules: ProgressRules) -> Progress {
    Progress(table, rules: rules)
  }
}

extension Progress {
  /// Applies the events of the end of a log one by one.
  ///
  /// - Parameters:
  ///   - log: the bytes of the end, from the start of a line.
  ///   - firstLine: the number of that line.
  /// - Returns: what else was found in it.
  public mutating func read(_ log: Span<UInt8>, firstLine: Int) -> LogReading {
    var events: [ReviewEvent] = []
    let reading = LogReading(log, firstLine: firstLine) { line throws(EventLineError) in
      events.append(try EventLine.event(line))
    }
    if events.count > 1_000 { merge(events) } else { for event in events { apply(event) } }
    return reading
  }
}
