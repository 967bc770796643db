import CivicFacts

/// Puts a clause together as a sentence with its answers marked.
struct StatementBuilder {
  let clause: Clause
  let scope: [Token]

  private struct Marked {
    var text: String
    var isGlued: Bool
    var slot: Int?
  }

  /// The declarative sentence with the given slots.
  func statement(_ slots: [Slot]) -> Statement {
    var words: [Marked] = []
    func add(_ tokens: [Token], _ part: Slot.Part?) {
      for (index, token) in tokens.enumerated() {
        let slot = slots.firstIndex { $0.part == part && $0.range.contains(index) }
        words.append(Marked(text: token.text, isGlued: token.isGlued, slot: slot))
      }
    }
    func comma() { words.append(Marked(text: ",", isGlued: true, slot: nil)) }
    if !scope.isEmpty {
      add(scope, nil)
      comma()
    }
    for (index, phrase) in clause.lead.enumerated() {
      add(phrase.tokens, .lead(index))
      comma()
    }
    add(clause.subject, .subject)
    add(clause.verb.words, nil)
    for (index, phrase) in clause.tail.enumerated() {
      if phrase.isTrailing {
        if phrase.kind == .elaboration {
          words.append(Marked(text: ":", isGlued: true, slot: nil))
        } else {
          comma()
        }
      }
      add(phrase.tokens, .tail(index))
    }
    return Self.assembled(words)
  }

  private static func assembled(_ words: [Marked]) -> Statement {
    var pieces: [Statement.Piece] = []
    var text = ""
    var slotText = ""
    var current: Int?
    for (index, word) in words.enumerated() {
      let space = index == 0 || word.isGlued ? "" : " "
      let printed = index == 0 ? capitalised(word.text) : word.text
      if word.slot != current {
        if current != nil {
          pieces.append(.slot(slotText))
          slotText = ""
          text = space
        } else if word.slot != nil {
          text += space
        } else {
          text += space
        }
        if word.slot != nil {
          if !text.isEmpty { pieces.append(.text(text)) }
          text = ""
          slotText = printed
        } else {
          text += printed
        }
        current = word.slot
      } else if current != nil {
        slotText += space + printed
      } else {
        text += space + printed
      }
    }
    if current != nil { pieces.append(.slot(slotText)) }
    pieces.append(.text(current == nil ? text + "." : "."))
    return Statement(pieces: pieces)
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
