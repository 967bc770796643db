public import CivicText

/// A text with the encoding it arrived in.
public struct DecodedText: Sendable {
  /// The text.
  public let source: SourceText
  /// The encoding of the file.
  public let encoding: TextEncoding
  /// Whether nobody named the encoding.
  public let isGuess: Bool
  /// What the user should know.
  public let notes: [DecodingNote]

  /// Makes a decoded text.
  public init(source: SourceText, encoding: TextEncoding, isGuess: Bool, notes: [DecodingNote]) {
    self.source = source
    self.encoding = encoding
    self.isGuess = isGuess
    self.notes = notes
  }
}

/// Something to say about how a text was decoded.
public enum DecodingNote: Hashable, Sendable {
  /// The text is not UTF-8 and its encoding was found out.
  case guessed(TextEncoding)
  /// The text holds replacement characters: something was lost before.
  case replacements(count: Int)

  /// The sentence shown after `path: note: `.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .guessed(let encoding): Self.guessed(encoding, language)
    case .replacements(let count): Self.replacements(count, language)
    }
  }

  private static func guessed(_ encoding: TextEncoding, _ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "read as \(encoding.rawValue); name another with '--encoding'"
    case .chinese: "按 \(encoding.rawValue) 读取；不对时用 '--encoding' 指明"
    }
  }

  private static func replacements(_ count: Int, _ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "\(count) characters of the text were lost before; look for '\u{FFFD}'"
    case .chinese: "文中有 \(count) 个字先前已丢失；请查找“\u{FFFD}”"
    }
  }
}
