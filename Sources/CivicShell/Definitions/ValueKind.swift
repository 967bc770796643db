import CivicTime

/// What may stand as the value of an option or as an argument, and where completions come from.
enum ValueKind: Sendable, Hashable {
  /// Anything.
  case text
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// A number.
  case number(ClosedRange<Double>)
  /// A day, `YYYY-MM-DD`.
  case date
  /// A moment, ISO 8601.
  case moment
  /// A file to read or write; endings without the dot, none for any.
  case file(endings: [String] = [])
  /// A folder.
  case folder
  /// One of some words.
  case word([String])
  /// Some of these words, separated by commas.
  case words([String])
  /// A deck by name, file stem, path or unique beginning.
  case deck
  /// A document or a deck.
  case deckOrDocument
  /// The id of an item.
  case item
  /// A tag.
  case tag
  /// The name of a setting.
  case setting
  /// The name of a command.
  case command

  /// Whether a text may stand as such a value; names of things on disk are checked when they are used.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .text, .file, .folder, .deck, .deckOrDocument, .item, .tag, .setting, .command: true
    case .integer(let range): Int(text).map(range.contains) ?? false
    case .number(let range): Double(text).map(range.contains) ?? false
    case .date: CivilDate(iso: text) != nil
    case .moment: Instant(iso8601: text) != nil
    case .word(let words): words.contains(text)
    case .words(let words): !text.isEmpty && Self.parts(text).allSatisfy(words.contains)
    }
  }

  /// The parts of a value that lists several words; Chinese commas separate as well.
  static func parts(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == "，" || $0 == "、" }.map(String.init)
  }
}
