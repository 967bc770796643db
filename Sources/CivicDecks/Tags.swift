/// How tags and other single words are written.
public enum Tags {
  /// The tags of a line: words between white space or commas, their `#` taken off.
  public static func split(_ text: String) -> [String] {
    var tags: [String] = []
    for word in text.unicodeScalars.split(whereSeparator: isSeparator) {
      let name = String(String.UnicodeScalarView(word.drop { $0 == "#" }))
      if !name.isEmpty, !tags.contains(name) { tags.append(name) }
    }
    return tags
  }

  /// A tag as it can stand on a line: without `#` in front, separators written as `_`.
  public static func canonical(_ tag: String) -> String {
    var name = String.UnicodeScalarView()
    for scalar in tag.unicodeScalars.drop(while: { $0 == "#" || isSeparator($0) }) {
      name.append(isSeparator(scalar) ? "_" : scalar)
    }
    return String(name)
  }

  /// Whether a text has no white space inside.
  static func isOneWord(_ text: String) -> Bool {
    !text.isEmpty && !text.unicodeScalars.contains { isSpace($0) }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    isSpace(scalar) || scalar == "," || scalar == "，" || scalar == "、"
  }

  /// Whether a scalar is white space of a deck.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{3000}": true
    default: false
    }
  }
}
