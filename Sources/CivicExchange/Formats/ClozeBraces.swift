import CivicDecks

/// A cloze in one line of text, as in decks: `{{answer::hint}}`, `{{2::answer::hint}}`.
///
/// Groups are written only when they are not simply 1, 2, 3 … in order, or an answer could be taken for one. Inside, `\` goes before a brace, a
/// colon or a backslash that belongs to the text.
enum ClozeBraces {
  /// Writes a cloze.
  static func text(_ cloze: ClozeText) -> String {
    let blanks = cloze.blanks
    let isPlain =
      blanks.map(\.group) == Array(1...max(1, blanks.count))
      && !blanks.contains { $0.hint != nil && Int($0.answer) != nil }
    var text = ""
    for piece in cloze.pieces {
      switch piece {
      case .text(let stretch): text += escaped(stretch, "{}\\")
      case .blank(let group, let answer, let hint):
        text += "{{" + (isPlain ? "" : "\(group)::") + escaped(answer, "{}:\\")
        if let hint { text += "::" + escaped(hint, "{}:\\") }
        text += "}}"
      }
    }
    return text
  }

  private static func escaped(_ text: String, _ special: StaticString) -> String {
    let special = Array(special.description.utf8)
    guard text.utf8.contains(where: special.contains) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if special.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ClozeText {
  /// The blanks in order.
  package var blanks: [(group: Int, answer: String, hint: String?)] {
    pieces.compactMap { piece in
      if case .blank(let group, let answer, let hint) = piece { (group, answer, hint) } else { nil }
    }
  }
}
