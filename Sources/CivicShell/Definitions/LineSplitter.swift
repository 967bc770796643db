/// Splits a line typed in the shell into words.
///
/// Blanks separate, fullwidth ones too; quotes of both kinds keep blanks, a backslash keeps the next
/// character; `#` at the start of a word begins a comment.
enum LineSplitter {
  /// The words of a line.
  static func words(_ line: String) throws(UsageError) -> [String] {
    let state = split(line)
    guard state.quote == nil else { throw UsageError.unterminatedQuote }
    return state.words
  }

  /// The words of an unfinished line; the last is the one being typed, empty after a blank.
  static func unfinishedWords(_ line: String) -> (words: [String], quote: Unicode.Scalar?) {
    let state = split(line)
    return (state.isInWord ? state.words : state.words + [""], state.quote)
  }

  /// Bytes of the word being typed, its quotes and backslashes included.
  static func lastWordLength(_ line: String) -> Int {
    var length = 0
    var quote: Unicode.Scalar?
    var isEscaped = false
    for scalar in line.unicodeScalars {
      let separates = !isEscaped && quote == nil && isBlank(scalar)
      length = separates ? 0 : length + UTF8.width(scalar)
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      }
    }
    return length
  }

  /// A word written so that it is read back as one word.
  static func quoted(_ word: String) -> String {
    let needsQuotes =
      word.isEmpty || word.hasPrefix("#")
      || word.unicodeScalars.contains { isBlank($0) || $0 == "'" || $0 == "\"" || $0 == "\\" }
    guard needsQuotes else { return word }
    var text = "\""
    for scalar in word.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{3000}"
  }

  private struct State {
    var words: [String] = []
    var isInWord = false
    var quote: Unicode.Scalar?

    mutating func append(_ scalar: Unicode.Scalar) {
      begin()
      words[words.count - 1].unicodeScalars.append(scalar)
    }

    mutating func begin() {
      if !isInWord { words.append("") }
      isInWord = true
    }
  }

  private static func split(_ line: String) -> State {
    var state = State()
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        state.append(scalar)
        isEscaped = false
      } else if scalar == "\\", state.quote != "'" {
        state.begin()
        isEscaped = true
      } else if let quote = state.quote {
        if scalar == quote { state.quote = nil } else { state.append(scalar) }
      } else if scalar == "\"" || scalar == "'" {
        state.begin()
        state.quote = scalar
      } else if isBlank(scalar) {
        state.isInWord = false
      } else if scalar == "#", !state.isInWord {
        return state
      } else {
        state.append(scalar)
      }
    }
    if isEscaped { state.append("\\") }
    return state
  }
}
