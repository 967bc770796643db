import CivicText

/// Decodes the bytes of a file into text, or refuses them whole.
public enum TextDecoder {
  /// Documents have at most this many bytes.
  public static let byteLimit = 64 << 20

  /// Decodes bytes.
  ///
  /// A byte order mark decides; then valid UTF-8 is UTF-8; then the likeliest of UTF-16, GB18030 and Big5
  /// is taken if it fits from the first byte to the last.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: name of the file, for people.
  ///   - encoding: the encoding, or `nil` to find out.
  /// - Returns: the text with its encoding.
  /// - Throws: why the bytes are no text; nothing is ever half-read.
  public static func decode(
    _ bytes: [UInt8],
    name: String,
    encoding: TextEncoding? = nil
  ) throws(DecodingError) -> DecodedText {
    guard bytes.count <= byteLimit else {
      throw .tooLarge(megabytes: bytes.count >> 20, limit: byteLimit >> 20)
    }
    if let kind = BinaryFormat.name(of: bytes) { throw .binary(kind: kind) }
    let marked = byteOrderMark(bytes)
    let found =
      if let marked { marked.encoding } else if let encoding { encoding } else {
        try EncodingDetector(bytes).encoding()
      }
    let body = marked.map { Array(bytes.dropFirst($0.length)) } ?? bytes
    let text = try decoded(body, found)
    let source = SourceText(name: name, bytes: text)
    var notes = try GarbledText.notes(on: text)
    if marked == nil, encoding == nil, found != .utf8 { notes.insert(.guessed(found), at: 0) }
    return DecodedText(
      source: source,
      encoding: found,
      isGuess: marked == nil && encoding == nil,
      notes: notes
    )
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, 4) }
    return nil
  }

  private static func decoded(
    _ bytes: [UInt8],
    _ encoding: TextEncoding
  ) throws(DecodingError) -> [UInt8] {
    let text: [UInt8]
    switch encoding {
    case .utf8:
      text = bytes
      if let offset = UTF8Validation.firstInvalid(in: bytes) {
        throw .invalid(encoding: .utf8, offset: offset, line: line(at: offset, in: bytes))
      }
    case .utf16LittleEndian, .utf16BigEndian:
      text = try UTF16Decoding.utf8(from: bytes, isLittleEndian: encoding == .utf16LittleEndian)
    case .gb18030, .big5:
      text = try CharacterSetConversion.utf8(from: bytes, encoding)
    }
    guard !text.contains(0) else { throw .binary(kind: nil) }
    return text
  }

  static func line(at offset: Int, in bytes: [UInt8]) -> Int {
    bytes[..<min(offset, bytes.count)].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
  }
}
