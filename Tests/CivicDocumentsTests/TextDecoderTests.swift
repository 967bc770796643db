import CivicDocuments
import CivicTestSupport
import CivicText
import Testing

@Suite("TextDecoder") struct TextDecoderTests {
  private static let folder = "documents/"

  private func sentences(_ file: String, _ encoding: TextEncoding? = nil) throws -> [String] {
    let bytes = Fixtures.bytes(Self.folder + file)
    #expect(!bytes.isEmpty)
    let decoded = try TextDecoder.decode(bytes, name: file, encoding: encoding)
    return DocumentReader.read(decoded.source).blocks.flatMap { block in
      block.sentences.map { block.text.string($0.range) }
    }
  }

  @Test(
    "the same text in another encoding gives the same sentences",
    arguments: [
      ("qingshan.gb18030.txt", "qingshan.txt", TextEncoding.gb18030),
      ("qingshan.utf16le.txt", "qingshan.txt", .utf16LittleEndian),
      ("qingshan.utf16be.txt", "qingshan.txt", .utf16BigEndian),
      ("qingshan-hant.big5.txt", "qingshan-hant.txt", .big5),
    ]
  )
  func readsTwins(_ twin: String, _ original: String, _ encoding: TextEncoding) throws {
    let expected = try sentences(original)
    #expect(expected.count > 5)
    #expect(try sentences(twin) == expected)
    #expect(try sentences(twin, encoding) == expected)
    let decoded = try TextDecoder.decode(Fixtures.bytes(Self.folder + twin), name: twin)
    #expect(decoded.encoding == encoding)
    #expect(decoded.isGuess)
    #expect(decoded.notes == [.guessed(encoding)])
  }

  @Test(
    "a byte order mark decides and is no part of the text",
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("好".utf8), TextEncoding.utf8),
      ([0xFF, 0xFE, 0x7D, 0x59], .utf16LittleEndian),
      ([0xFE, 0xFF, 0x59, 0x7D], .utf16BigEndian),
      ([0x84, 0x31, 0x95, 0x33, 0xBA, 0xC3], .gb18030),
    ] as [([UInt8], TextEncoding)]
  )
  func readsMarks(_ bytes: [UInt8], _ encoding: TextEncoding) throws {
    let decoded = try TextDecoder.decode(bytes, name: "-")
    #expect(decoded.encoding == encoding)
    #expect(decoded.source.bytes == Array("好".utf8))
    #expect(decoded.notes.isEmpty)
  }

  @Test("English in UTF-16 without a mark is known by its zeros")
  func readsWideEnglish() throws {
    let text = "The council meets in May.\nIt has twelve members.\n"
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try TextDecoder.decode(little, name: "-").encoding == .utf16LittleEndian)
    #expect(try TextDecoder.decode(big, name: "-").encoding == .utf16BigEndian)
    #expect(try TextDecoder.decode(big, name: "-").source.bytes == Array(text.utf8))
  }

  @Test(
    "what is no text is refused by name",
    arguments: [
      (Array("%PDF-1.7 …".utf8), DecodingError.binary(kind: "PDF")),
      (Array("PK\u{3}\u{4}word/document.xml".utf8), .binary(kind: "ZIP/DOCX")),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], .binary(kind: "PNG")),
      (Array("abc".utf8) + [0, 0, 0, 1, 2, 3], .binary(kind: nil)),
      ([UInt8](repeating: 1, count: 64), .binary(kind: nil)),
    ]
  )
  func refusesBinary(_ bytes: [UInt8], _ error: DecodingError) {
    #expect(throws: error) { try TextDecoder.decode(bytes, name: "-") }
  }

  @Test(
    "text that was decoded wrongly before is refused",
    arguments: [
      "锟斤拷锟斤拷工作报告", "鐨勬槸鍦ㄤ腑鍥芥湁锛屽彂灞曘€傜殑鏄湪", "æˆ‘ä»¬è¦åšæŒæ”¹é©å¼€æ”¾ä»¬è¦",
      "\u{FFFD}\u{FFFD}\u{FFFD}好",
    ]
  )
  func refusesGarbled(_ text: String) {
    #expect(throws: DecodingError.self) {
      try TextDecoder.decode(Array(text.utf8), name: "-")
    }
  }

  @Test(
    "accents and rare characters are no reason to refuse a text",
    arguments: [
      "Élections européennes à Besançon: où ça?", "鑫鑫公司在鍥县。我们要坚持改革开放。", "café naïve señor Müller",
    ]
  )
  func keepsRareText(_ text: String) throws {
    #expect(try TextDecoder.decode(Array(text.utf8), name: "-").source.bytes == Array(text.utf8))
  }

  @Test("a lost character or two are told, not refused")
  func tellsReplacements() throws {
    let text = String(repeating: "我们要坚持改革开放。", count: 40) + "\u{FFFD}"
    let decoded = try TextDecoder.decode(Array(text.utf8), name: "-")
    #expect(decoded.notes == [.replacements(count: 1)])
  }

  @Test("a named encoding that does not fit is refused with the place")
  func refusesWrongName() {
    let bytes = Array("first\n".utf8) + [0xC3, 0x28]
    #expect(throws: DecodingError.invalid(encoding: .utf8, offset: 6, line: 2)) {
      try TextDecoder.decode(bytes, name: "-", encoding: .utf8)
    }
    #expect(throws: DecodingError.invalid(encoding: .utf16LittleEndian, offset: 2, line: 1)) {
      try TextDecoder.decode([0x7D, 0x59, 0x00], name: "-", encoding: .utf16LittleEndian)
    }
    #expect(throws: DecodingError.invalid(encoding: .utf16BigEndian, offset: 0, line: 1)) {
      try TextDecoder.decode([0xDC, 0x00], name: "-", encoding: .utf16BigEndian)
    }
  }

  @Test("Chinese text cut off inside a character is refused, never half-read")
  func refusesCutText() {
    let bytes = Fixtures.bytes("documents/qingshan.gb18030.txt")
    #expect(throws: DecodingError.self) {
      try TextDecoder.decode(Array(bytes.prefix(21)), name: "-", encoding: .gb18030)
    }
  }

  @Test("more than the limit is refused before anything else is looked at")
  func refusesLargeFiles() {
    let bytes = [UInt8](repeating: 0x61, count: TextDecoder.byteLimit + 1)
    #expect(throws: DecodingError.tooLarge(megabytes: 64, limit: 64)) {
      try TextDecoder.decode(bytes, name: "-")
    }
  }

  @Test("encodings are known by the names people use")
  func knowsNames() {
    let names = [
      "GBK", "gb2312", "cp936", "UTF-8", "utf8", "Big5", "cp950", "UTF-16", "utf-16be", "latin1",
    ]
    #expect(
      names.map { TextEncoding(name: $0)?.rawValue ?? "-" } == [
        "GB18030", "GB18030", "GB18030", "UTF-8", "UTF-8", "Big5", "Big5", "UTF-16LE", "UTF-16BE",
        "-",
      ]
    )
  }

  @Test("every error and note says what to do, in both languages")
  func speaksBothLanguages() {
    let errors: [DecodingError] = [
      .tooLarge(megabytes: 70, limit: 64), .binary(kind: nil), .binary(kind: "PNG"),
      .invalid(encoding: .utf8, offset: 1, line: 1), .unknownEncoding, .garbled(sample: "锟斤拷"),
    ]
    let notes: [DecodingNote] = [.guessed(.big5), .replacements(count: 2)]
    let english = errors.map { $0.message(in: .english) } + notes.map { $0.message(in: .english) }
    let chinese = errors.map { $0.message(in: .chinese) } + notes.map { $0.message(in: .chinese) }
    #expect(english.allSatisfy { $0.contains("; ") && !$0.hasSuffix(".") })
    #expect(chinese.allSatisfy { $0.contains("；") && !$0.hasSuffix("。") })
  }
}
