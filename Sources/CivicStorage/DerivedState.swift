import CivicStudy

/// The progress of the last time, kept so that a start need not replay everything.
///
/// It counts only if every log it was made from still begins with the very bytes it was made from;
/// what was appended since is replayed. In any doubt it is thrown away, and nothing but time is lost.
struct DerivedState {
  /// A log as it was.
  struct LogMark: Hashable {
    let name: String
    let size: Int
    let hash: UInt64
  }

  let marks: [LogMark]
  let progress: Progress

  private static let heading = "civiq-derived 1\n"

  /// The bytes of the file: heading, marks, snapshot, hash of all that.
  static func bytes(of progress: Progress, marks: [LogMark]) -> [UInt8] {
    var text = heading + "\(marks.count)\n"
    for mark in marks { text += "\(mark.name) \(mark.size) \(mark.hash)\n" }
    var bytes = Array(text.utf8)
    bytes.append(contentsOf: progress.snapshot)
    withUnsafeBytes(of: ContentHash.of(bytes).littleEndian) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Reads the file, or gives nothing when it is damaged, of another build or of other rules.
  init?(_ bytes: [UInt8], rules: ProgressRules) {
    let end = bytes.count - 8
    guard end > 0 else { return nil }
    var hash = ContentHash()
    bytes.withUnsafeBytes { hash.update(UnsafeRawBufferPointer(rebasing: $0[..<end])) }
    let written = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: end, as: UInt64.self) }
    guard UInt64(littleEndian: written) == hash.value else { return nil }
    var lines = LineReader(bytes: bytes)
    guard lines.next() == "civiq-derived 1", let count = lines.next().flatMap({ Int($0) }),
      count <= 1_000
    else { return nil }
    var marks: [LogMark] = []
    for _ in 0..<count {
      let fields = (lines.next() ?? "").split(separator: " ").map(String.init)
      guard fields.count == 3, let size = Int(fields[1]), let hash = UInt64(fields[2]) else {
        return nil
      }
      marks.append(LogMark(name: fields[0], size: size, hash: hash))
    }
    let snapshot = bytes.span.extracting(lines.position..<end)
    guard let progress = Progress(snapshot: snapshot, rules: rules) else { return nil }
    self.marks = marks
    self.progress = progress
  }
}

/// Takes lines from the start of some bytes.
private struct LineReader {
  let bytes: [UInt8]
  private(set) var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> String? {
    guard let end = bytes[position...].firstIndex(of: 0x0A) else { return nil }
    defer { position = end + 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }
}
