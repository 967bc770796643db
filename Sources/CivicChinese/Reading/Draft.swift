import CivicText

/// A statement while it is put together from parts of a block and words of our own.
struct Draft: Sendable {
  /// A part of the statement.
  enum Piece: Sendable {
    /// Words of our own: a resolved time, a carried subject from elsewhere.
    case inserted(String)
    /// Scalars of the block's text.
    case source(Range<Int>)
  }

  /// The parts in order.
  var pieces: [Piece] = []

  /// Adds words of our own.
  mutating func insert(_ text: String) {
    pieces.append(.inserted(text))
  }

  /// Adds a part of the block.
  mutating func take(_ range: Range<Int>) {
    if !range.isEmpty { pieces.append(.source(range)) }
  }
}

/// What to print in place of a stretch of a block.
struct Replacement: Sendable, Hashable {
  /// Scalars of the block's text.
  let range: Range<Int>
  /// What is printed.
  let text: String
}

/// Prints parts of a block the way a question paper would.
struct Printer {
  /// The block.
  let text: TracedText
  /// Replacements in order, not overlapping.
  let replacements: [Replacement]

  /// Prints a range: replacements applied, punctuation in full width.
  func print(_ range: Range<Int>) -> String {
    var output = String.UnicodeScalarView()
    var index = range.lowerBound
    while index < range.upperBound {
      if let replacement = replacements.first(where: {
        $0.range.lowerBound == index && $0.range.upperBound <= range.upperBound
      }) {
        output.append(contentsOf: replacement.text.unicodeScalars)
        index = replacement.range.upperBound
      } else {
        output.append(Self.printed(text.scalars[index], shadow: text.shadow[index]))
        index += 1
      }
    }
    return String(output)
  }

  /// The scalar to print: punctuation and width follow the shadow, characters the original.
  static func printed(_ original: Unicode.Scalar, shadow: Unicode.Scalar) -> Unicode.Scalar {
    if original == shadow { return original }
    let isASCII = original.value < 0x80
    let isFullwidth = (0xFF01...0xFF5E).contains(original.value)
    return isASCII || isFullwidth ? shadow : original
  }
}
