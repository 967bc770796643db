import CivicText
import CivicTime

/// Reads the front matter of a deck.
struct HeaderReader {
  private(set) var header = DeckHeader()
  private var seen: Set<String> = []

  /// Reads one line between the two `---`.
  mutating func read(_ line: DeckLine, of text: DeckText, problems: inout Problems) {
    guard !line.isBlank else { return }
    var bytes: [UInt8] = []
    text.appendVisible(from: line.start, to: line.end, into: &bytes)
    let written = String(decoding: Whitespace.trimmedLines(bytes), as: UTF8.self)
    guard written.utf8.first != UInt8(ascii: "#") else {
      header.otherLines.append(written)
      return
    }
    guard let (name, value) = Self.split(written), DeckHeader.isSafe(written) else {
      problems.add(HeaderError.lineWithoutKey, at: line.start)
      return
    }
    read(name: name, value: value, line: line, written: written, problems: &problems)
  }

  private mutating func read(
    name: String,
    value: String,
    line: DeckLine,
    written: String,
    problems: inout Problems
  ) {
    guard let key = DeckHeader.Key(rawValue: name) ?? (name == "name" ? .deck : nil) else {
      let closest = Spelling.closest(to: name, among: DeckHeader.Key.allCases.map(\.rawValue))
      problems.add(HeaderError.unknownKey(name: name, closest: closest), at: line.start)
      header.otherLines.append(written)
      return
    }
    guard seen.insert(key.rawValue).inserted else {
      problems.add(HeaderError.repeatedKey(name: name), at: line.start)
      return
    }
    if !set(key, value) {
      let error = HeaderError.invalidValue(name: name, value: value, expected: key.expected)
      problems.add(error, at: line.start)
    }
  }

  /// Takes a value over; false when it cannot be read.
  private mutating func set(_ key: DeckHeader.Key, _ value: String) -> Bool {
    guard !value.isEmpty else { return false }
    switch key {
    case .deck: header.name = value
    case .source: header.source = value
    case .tags: header.tags = Tags.split(value)
    case .language:
      guard value == "zh" || value == "en" else { return false }
      header.language = value
    case .asOf:
      guard CivilDate(iso: value) != nil else { return false }
      header.asOf = value
    case .cloze:
      guard let style = DeckHeader.ClozeStyle(rawValue: value) else { return false }
      header.clozeStyle = style
    case .retention:
      guard let retention = Double(value), (0.70...0.99).contains(retention) else { return false }
      header.retention = retention
    }
    return true
  }

  /// Key and value of a line `key: value` (`=` as in hashcards' TOML and `：` are read too).
  private static func split(_ line: String) -> (name: String, value: String)? {
    let scalars = line.unicodeScalars
    guard let mark = scalars.firstIndex(where: { $0 == ":" || $0 == "：" || $0 == "=" })
    else { return nil }
    let name = trimmed(scalars[..<mark])
    guard !name.isEmpty else { return nil }
    return (name, unquoted(trimmed(scalars[scalars.index(after: mark)...])))
  }

  private static func trimmed(_ text: Substring.UnicodeScalarView) -> String {
    let bytes = Array(Substring(text).utf8)
    return String(decoding: Whitespace.trimmedLines(bytes), as: UTF8.self)
  }

  /// A value without the quotation marks around it.
  private static func unquoted(_ value: String) -> String {
    guard DeckHeader.isQuoted(value) else { return value }
    return String(value.unicodeScalars.dropFirst().dropLast())
  }
}

extension DeckHeader {
  /// The keys of a front matter in the order they are written.
  enum Key: String, CaseIterable {
    case deck, language, source
    case asOf = "as-of"
    case tags, cloze, retention

    /// What may stand after the key.
    var expected: String {
      switch self {
      case .deck: "deck: 名称/name"
      case .language: "zh, en"
      case .source: "source: file.txt"
      case .asOf: "YYYY-MM-DD"
      case .tags: "tags: one two"
      case .cloze: "braces, brackets"
      case .retention: "0.70–0.99"
      }
    }
  }

  /// The keys as shown in messages.
  static var keyList: String {
    Key.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// Whether a line can stand in a front matter without ending it.
  static func isSafe(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    let read = DeckLine(in: bytes, from: 0, to: bytes.count)
    return !read.isRule && !read.opensCard && !read.isBlank
  }

  /// Whether a value stands in ASCII quotation marks.
  static func isQuoted(_ value: String) -> Bool {
    let bytes = value.utf8
    return bytes.count >= 2 && bytes.first == UInt8(ascii: "\"") && bytes.last == UInt8(ascii: "\"")
  }
}
