/// Knows files that are no text by their first bytes.
enum BinaryFormat {
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "PDF"),
    (Array("PK\u{3}\u{4}".utf8), "ZIP/DOCX"),
    ([0xD0, 0xCF, 0x11, 0xE0], "DOC"),
    ([0x89, 0x50, 0x4E, 0x47], "PNG"),
    ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF8".utf8), "GIF"),
    (Array("{\\rtf".utf8), "RTF"),
    ([0x7F, 0x45, 0x4C, 0x46], "ELF"),
    ([0x1F, 0x8B], "gzip"),
    (Array("SQLite format 3".utf8), "SQLite"),
    (Array("Rar!".utf8), "RAR"),
    ([0x37, 0x7A, 0xBC, 0xAF], "7-Zip"),
  ]

  /// The name of the format whose signature the bytes begin with, if any.
  static func name(of bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.name
  }
}
