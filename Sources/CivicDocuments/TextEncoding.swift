/// An encoding that documents arrive in.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// The Chinese national standard, which holds GBK and GB2312.
  case gb18030 = "GB18030"
  /// Traditional Chinese, with the Hong Kong characters.
  case big5 = "Big5"

  /// Finds an encoding by a name people use, in any case, with or without hyphens: `gbk`, `utf-8`, `cp950`.
  ///
  /// `utf-16` alone is low byte first; a byte order mark says otherwise where there is one.
  public init?(name: String) {
    let letters = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    switch letters {
    case "utf8", "unicode11utf8", "utf8bom", "ascii", "usascii": self = .utf8
    case "utf16", "utf16le", "ucs2", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "gb18030", "gbk", "gb2312", "gb", "cp936", "ms936", "windows936", "euccn", "xgbk":
      self = .gb18030
    case "big5", "big5hkscs", "cp950", "ms950", "windows950", "xxbig5": self = .big5
    default: return nil
    }
  }
}
