package import CivicDecks

/// A source on one line, as in decks: `qingshan.txt:4 「quoted text」`.
package enum SourceLine {
  /// Writes a source; 」 inside the quote is doubled.
  package static func text(_ source: ItemSource) -> String {
    var text = source.document
    if let line = source.line { text += ":\(line)" }
    if let quote = source.text { text += " 「" + quote.replacing("」", by: "」」") + "」" }
    return text
  }

  /// Reads what ``text(_:)`` writes; without a quote in brackets, all of it is the document's name.
  static func source(_ text: String) -> ItemSource {
    var document = text
    var quote: String?
    if text.utf8.reversed().starts(with: "」".utf8.reversed()), let cut = text.cut(at: " 「") {
      document = cut.before
      quote = String(decoding: cut.after.utf8.dropLast(3), as: UTF8.self)
        .replacing("」」", by: "」")
    }
    var line: Int?
    if let colon = document.utf8.lastIndex(of: UInt8(ascii: ":")),
      let number = Int(document[colon...].dropFirst()), number > 0
    {
      line = number
      document = String(document[..<colon])
    }
    return ItemSource(document: document, line: line, text: quote)
  }
}
