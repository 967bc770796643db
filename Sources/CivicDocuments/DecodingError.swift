public import CivicText

/// Why bytes cannot be read as the text of a document.
public enum DecodingError: Error, Hashable, Sendable {
  /// More bytes than documents may have.
  case tooLarge(megabytes: Int, limit: Int)
  /// The bytes are no text: a picture, a program, an archive; with the kind where it is known.
  case binary(kind: String?)
  /// The bytes are not what the encoding allows, from a byte offset and line on.
  case invalid(encoding: TextEncoding, offset: Int, line: Int)
  /// No encoding fits.
  case unknownEncoding
  /// The text was decoded wrongly and saved like that before; with a sample.
  case garbled(sample: String)
}

extension DecodingError {
  /// The sentence shown after `path: error: `.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .tooLarge(let megabytes, let limit): Self.tooLarge(megabytes, limit, language)
    case .binary(let kind): Self.binary(kind, language)
    case .invalid(let encoding, let offset, _): Self.invalid(encoding, offset, language)
    case .unknownEncoding: Self.unknownEncoding(language)
    case .garbled(let sample): Self.garbled(sample, language)
    }
  }

  /// The line the error is about; 1 when it is about the whole file.
  public var line: Int {
    if case .invalid(_, _, let line) = self { line } else { 1 }
  }

  private static func tooLarge(
    _ megabytes: Int,
    _ limit: Int,
    _ language: InterfaceLanguage
  ) -> String {
    switch language {
    case .english:
      "the document has \(megabytes) MB, more than \(limit) MB; split it into parts"
    case .chinese: "文档有 \(megabytes) MB，超过 \(limit) MB；请分成几份"
    }
  }

  private static func binary(_ kind: String?, _ language: InterfaceLanguage) -> String {
    switch (language, kind) {
    case (.english, nil): "the file is not text; give a text, HTML, DOCX or PDF file"
    case (.english, let kind?): "the file is \(kind), not text; give a text, HTML, DOCX or PDF file"
    case (.chinese, nil): "这不是文本文件；请给出文本、HTML、DOCX 或 PDF 文件"
    case (.chinese, let kind?): "这是 \(kind) 文件，不是文本；请给出文本、HTML、DOCX 或 PDF 文件"
    }
  }

  private static func invalid(
    _ encoding: TextEncoding,
    _ offset: Int,
    _ language: InterfaceLanguage
  ) -> String {
    switch language {
    case .english:
      "byte \(offset + 1) is not \(encoding.rawValue); name the right one with '--encoding'"
    case .chinese: "第 \(offset + 1) 个字节不是 \(encoding.rawValue)；请用 '--encoding' 指明编码"
    }
  }

  private static func unknownEncoding(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english:
      "the text is not UTF-8, UTF-16, GB18030 or Big5; save it as UTF-8 or name it with '--encoding'"
    case .chinese: "文本不是 UTF-8、UTF-16、GB18030 或 Big5；请另存为 UTF-8，或用 '--encoding' 指明编码"
    }
  }

  private static func garbled(_ sample: String, _ language: InterfaceLanguage) -> String {
    switch language {
    case .english:
      "the text was saved in a wrong encoding ('\(sample)'); get the original file"
    case .chinese: "文本是乱码（'\(sample)'）；请取得原文件"
    }
  }
}
