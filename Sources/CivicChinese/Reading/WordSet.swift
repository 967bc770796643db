/// A set of words that finds the longest one at a place of a text.
///
/// Words are compared scalar by scalar with the shadow of a text, so they are written in simplified
/// characters.
struct WordSet: Sendable {
  private let wordsByFirst: [Unicode.Scalar: [[Unicode.Scalar]]]

  /// Reads words separated by white space.
  init(_ words: String) {
    var table: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    for word in words.split(whereSeparator: \.isWhitespace) {
      let scalars = Array(word.unicodeScalars)
      guard let first = scalars.first else { continue }
      table[first, default: []].append(scalars)
    }
    wordsByFirst = table.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// Length of the longest word that starts at a place, or `nil`.
  func match(_ text: [Unicode.Scalar], at index: Int, end: Int) -> Int? {
    guard index < end, let words = wordsByFirst[text[index]] else { return nil }
    for word in words where index + word.count <= end {
      if text[index..<index + word.count].elementsEqual(word) { return word.count }
    }
    return nil
  }

  /// Length of the longest word that ends at a place, or `nil`.
  func matchEnding(_ text: [Unicode.Scalar], at end: Int, start: Int) -> Int? {
    var length = min(end - start, 12)
    while length > 0 {
      if let found = match(text, at: end - length, end: end), found == length { return length }
      length -= 1
    }
    return nil
  }

  /// First place in a range at which a word starts, with its length.
  func first(_ text: [Unicode.Scalar], in range: Range<Int>) -> Range<Int>? {
    for index in range {
      if let length = match(text, at: index, end: range.upperBound) {
        return index..<index + length
      }
    }
    return nil
  }

  /// Whether a range of a text is exactly a word of the set.
  func contains(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    match(text, at: range.lowerBound, end: range.upperBound) == range.count
  }
}
