/// Finds out the encoding of bytes without a byte order mark.
///
/// Multi-byte Chinese encodings overlap, so the shares of byte pairs that stand for common characters
/// decide: GB2312 keeps them at 0xB0–0xD7 with a second byte above 0xA0, Big5 at 0xA4–0xC6.
struct EncodingDetector {
  /// Bytes that are looked at for a decision between GB18030 and Big5.
  private static let sampleSize = 1 << 18

  private let bytes: [UInt8]

  /// Takes the bytes of a file.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The likeliest encoding.
  func encoding() throws(DecodingError) -> TextEncoding {
    if UTF8Validation.firstInvalid(in: bytes) == nil {
      guard bytes.contains(0) else {
        try refuseControls()
        return .utf8
      }
      if let wide = wideEncoding() { return wide }
      throw .binary(kind: nil)
    }
    if let wide = wideEncoding() { return wide }
    guard !bytes.contains(0) else { throw .binary(kind: nil) }
    try refuseControls()
    if let declared = declaredEncoding() { return declared }
    let (gb, big5) = (share(isCommonGB), share(isCommonBig5))
    guard max(gb, big5) >= 0.5 else { throw .unknownEncoding }
    return gb >= big5 ? .gb18030 : .big5
  }

  /// Control characters that no text holds.
  private func refuseControls() throws(DecodingError) {
    let sample = bytes.prefix(Self.sampleSize)
    let controls = sample.count { $0 < 0x20 && !(0x07...0x0D).contains($0) && $0 != 0x1B }
    guard controls * 50 <= sample.count else { throw .binary(kind: nil) }
  }

  // MARK: - UTF-16

  /// UTF-16 shows in the high bytes: nearly all zero, or of Chinese characters and punctuation.
  private func wideEncoding() -> TextEncoding? {
    guard bytes.count >= 2, bytes.count.isMultiple(of: 2) else { return nil }
    let even = wideShare(from: 0)
    let odd = wideShare(from: 1)
    guard max(even, odd) >= 0.95 else { return nil }
    // Both may look wide in Chinese text; ASCII spaces and line breaks then tell.
    if even >= 0.95, odd >= 0.95 {
      return breaks(from: 1) >= breaks(from: 0) ? .utf16BigEndian : .utf16LittleEndian
    }
    return odd > even ? .utf16LittleEndian : .utf16BigEndian
  }

  private func wideShare(from start: Int) -> Double {
    var plausible = 0
    var total = 0
    var zeros = 0
    for index in stride(from: start, to: min(bytes.count, Self.sampleSize), by: 2) {
      let byte = bytes[index]
      total += 1
      if byte == 0 { zeros += 1 }
      if byte == 0 || byte == 0x20 || byte == 0x30 || byte == 0xFF || (0x4E...0x9F).contains(byte) {
        plausible += 1
      }
    }
    // Without a single ASCII character, bytes of another encoding could look like this by chance.
    guard zeros > 0, total > 0 else { return 0 }
    return Double(plausible) / Double(total)
  }

  /// Line breaks whose low byte stands at every second place from `start`.
  private func breaks(from start: Int) -> Int {
    stride(from: start, to: min(bytes.count, Self.sampleSize), by: 2).count {
      bytes[$0] == 0x0A && bytes[start == 0 ? $0 + 1 : $0 - 1] == 0
    }
  }

  // MARK: - Chinese byte pairs

  /// What an HTML page says of itself.
  private func declaredEncoding() -> TextEncoding? {
    let head = bytes.prefix(2_048).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    let key = Array("charset=".utf8)
    guard let start = head.indices.first(where: { head[$0...].starts(with: key) }) else {
      return nil
    }
    let name = head[(start + key.count)...].drop { $0 == 0x22 || $0 == 0x27 }
      .prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D }
    let encoding = TextEncoding(name: String(decoding: name, as: UTF8.self))
    return encoding == .gb18030 || encoding == .big5 ? encoding : nil
  }

  private func isCommonGB(_ lead: UInt8, _ trail: UInt8) -> Bool {
    trail >= 0xA1 && ((0xB0...0xD7).contains(lead) || (0xA1...0xA3).contains(lead))
  }

  private func isCommonBig5(_ lead: UInt8, _ trail: UInt8) -> Bool {
    ((0xA4...0xC6).contains(lead) && ((0x40...0x7E).contains(trail) || trail >= 0xA1))
      || (lead == 0xA1 && (0x40...0x7E).contains(trail))
  }

  /// The share of byte pairs that a test accepts.
  private func share(_ accepts: (UInt8, UInt8) -> Bool) -> Double {
    var pairs = 0
    var accepted = 0
    var index = 0
    let end = min(bytes.count, Self.sampleSize)
    while index < end {
      guard bytes[index] >= 0x80, index + 1 < end else {
        index += 1
        continue
      }
      pairs += 1
      if accepts(bytes[index], bytes[index + 1]) { accepted += 1 }
      index += 2
    }
    return pairs == 0 ? 0 : Double(accepted) / Double(pairs)
  }
}
