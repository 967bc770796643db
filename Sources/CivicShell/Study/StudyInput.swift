import CivicTerminal

/// What a learner does during a session, whether by single keys or by lines.
enum StudyInput: Equatable {
  /// A key, or a line of one character.
  case key(Unicode.Scalar)
  /// Space, Enter or an empty line.
  case go
  /// A line of several characters.
  case text(String)
  /// Control and C.
  case cancel
  /// Control and D, or the end of input.
  case end
  /// The window has another size.
  case redraw

  /// Waits for the next input.
  static func next(_ reader: any LineReader) -> StudyInput {
    reader.readsKeys ? nextKey(reader) : nextLine(reader)
  }

  private static func nextKey(_ reader: any LineReader) -> StudyInput {
    while true {
      switch reader.key() {
      case .character(" "), .enter: return .go
      case .character(let scalar): return .key(scalar)
      case .interrupt: return .cancel
      case .end: return .end
      case .resized: return .redraw
      case .backspace, .tab, .escape, .up, .down, .suspend, .other: continue
      }
    }
  }

  private static func nextLine(_ reader: any LineReader) -> StudyInput {
    switch reader.line(prompt: "") {
    case .line(let line):
      let scalars = Array(line.unicodeScalars)
      if scalars.allSatisfy({ $0 == " " }) { return .go }
      return scalars.count == 1 ? .key(scalars[0]) : .text(line)
    case .interrupted: return .cancel
    case .end: return .end
    }
  }
}

/// What a small letter does during a session.
enum StudyKey: Unicode.Scalar, CaseIterable {
  case hint = "h"
  case source = "s"
  case type = "t"
  case edit = "e"
  case undo = "u"
  case redo = "y"
  case suspend = "p"
  case bury = "b"
  case flag = "f"
  case report = "x"
  case skip = "n"
  case why = "i"
  case quit = "q"
  case keys = "?"
}
