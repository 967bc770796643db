/// The text of a cloze card, with blanks in braces or in brackets.
///
/// A backslash makes the marks ordinary characters; two backslashes before a mark are one backslash.
package enum ClozeSyntax {
  /// What was read: the text, and slips with their byte offsets in it.
  package struct Reading {
    package var cloze = ClozeText(pieces: [])
    var problems: [(CardError, Int)] = []
    /// The group numbers that were written, with their places.
    var numbered: [(number: Int, offset: Int)] = []

    /// Reports numbers from 10 up that exceed the number of blanks: `{{19::个}}` was meant as an answer.
    mutating func reportDoubtfulGroups() {
      let blanks = cloze.pieces.count { if case .blank = $0 { true } else { false } }
      for (number, offset) in numbered where number >= 10 && number > blanks {
        problems.append((.doubtfulGroup(number), offset))
      }
    }
  }

  /// Reads a text.
  package static func read(_ text: String, style: DeckHeader.ClozeStyle) -> Reading {
    switch style {
    case .braces: BraceCloze.read(Array(text.utf8))
    case .brackets: BracketCloze.read(Array(text.utf8))
    }
  }

  /// Writes a text.
  package static func written(_ cloze: ClozeText, style: DeckHeader.ClozeStyle) -> String {
    switch style {
    case .braces: BraceCloze.written(cloze)
    case .brackets: BracketCloze.written(cloze)
    }
  }

  /// Whether a text can be written with a style without loss.
  static func isWritable(_ cloze: ClozeText, style: DeckHeader.ClozeStyle) -> Bool {
    style == .braces || BracketCloze.isWritable(cloze)
  }
}

/// Collects the pieces of a cloze text.
struct ClozeBuilder {
  private var pieces: [ClozeText.Piece] = []
  private var hasUnnumbered = false
  private var text: [UInt8] = []

  /// Adds a byte of ordinary text.
  mutating func append(_ byte: UInt8) { text.append(byte) }

  /// Adds bytes of ordinary text.
  mutating func append(_ bytes: ArraySlice<UInt8>) { text.append(contentsOf: bytes) }

  /// Adds a blank; without a number it becomes a group of its own.
  mutating func appendBlank(number: Int?, answer: String, hint: String?) {
    flush()
    if number == nil { hasUnnumbered = true }
    pieces.append(.blank(group: number ?? 0, answer: answer, hint: hint))
  }

  /// The text with all groups numbered: unnumbered blanks take the smallest numbers left over.
  mutating func finished() -> ClozeText {
    flush()
    guard hasUnnumbered else { return ClozeText(pieces: pieces) }
    var used = ClozeText(pieces: pieces).groups
    var next = 1
    for (index, piece) in pieces.enumerated() {
      guard case .blank(0, let answer, let hint) = piece else { continue }
      while used.contains(next) { next += 1 }
      used.append(next)
      pieces[index] = .blank(group: next, answer: answer, hint: hint)
    }
    return ClozeText(pieces: pieces)
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    pieces.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }
}
