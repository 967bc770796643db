/// Collects numbers, texts and dense arrays as bytes.
struct SnapshotWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    withUnsafeBytes(of: UInt64(number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes elements as they lie in memory.
  mutating func write<Element: BitwiseCopyable>(_ elements: [Element]) {
    write(elements.count)
    elements.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}

/// Reads what `SnapshotWriter` wrote; gives nothing once something does not fit.
struct SnapshotReader {
  private var position = 0

  init() {}

  mutating func number(_ bytes: Span<UInt8>) -> Int? {
    guard position + 8 <= bytes.count else { return nil }
    let value = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
    position += 8
    return Int(exactly: UInt64(littleEndian: value))
  }

  mutating func text(_ bytes: Span<UInt8>) -> String? {
    guard let length = number(bytes), length <= bytes.count - position else { return nil }
    defer { position += length }
    return bytes.text(position..<position + length)
  }

  /// Elements for which every pattern of bits is valid.
  mutating func elements<Element: BitwiseCopyable>(
    _ bytes: Span<UInt8>,
    as type: Element.Type
  ) -> [Element]? {
    guard let count = number(bytes),
      count <= (bytes.count - position) / MemoryLayout<Element>.stride
    else { return nil }
    let length = count * MemoryLayout<Element>.stride
    defer { position += length }
    return bytes.extracting(position..<position + length).withUnsafeBytes { source in
      [Element](unsafeUninitializedCapacity: count) { target, initialized in
        UnsafeMutableRawBufferPointer(target).copyMemory(from: source)
        initialized = count
      }
    }
  }

  /// Whether everything was read.
  func isAtEnd(_ bytes: Span<UInt8>) -> Bool { position == bytes.count }
}
