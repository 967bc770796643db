/// A fixed set of words that can be looked up at a place in a text.
struct WordSet {
  private let words: [Unicode.Scalar: [[Unicode.Scalar]]]
  /// First scalars of the words: most places are passed over here.
  private let beginnings: ScalarSet

  /// Makes a set from words separated by white space; `_` in a word stands for a space.
  init(_ text: String) {
    var words: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    for word in text.split(whereSeparator: \.isWhitespace) {
      let scalars = word.unicodeScalars.map { $0 == "_" ? " " : $0 }
      words[scalars[0], default: []].append(scalars)
    }
    self.words = words.mapValues { $0.sorted { $0.count > $1.count } }
    beginnings = ScalarSet(text)
  }

  /// Number of scalars of the longest word that stands at a place; 0 when none does.
  func match(_ text: [Unicode.Scalar], at index: Int, before end: Int? = nil) -> Int {
    let end = end ?? text.count
    guard index < end, beginnings.contains(text[index]), let candidates = words[text[index]] else {
      return 0
    }
    for word in candidates where index + word.count <= end {
      var length = 1
      while length < word.count, text[index + length] == word[length] { length += 1 }
      if length == word.count { return length }
    }
    return 0
  }

  /// The place after the last word found anywhere in a range; `nil` when there is none.
  func lastMatchEnd(_ text: [Unicode.Scalar], in range: Range<Int>) -> Int? {
    var result: Int?
    for index in range {
      let length = match(text, at: index, before: range.upperBound)
      if length > 0 { result = max(result ?? 0, index + length) }
    }
    return result
  }

  /// Whether the text is one of the words.
  func contains(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = text.first, let candidates = words[first] else { return false }
    return candidates.contains { $0.count == text.count && text.elementsEqual($0) }
  }
}
