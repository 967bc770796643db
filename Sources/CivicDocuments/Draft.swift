/// A block before its text is read: which bytes belong to it and how they are joined.
struct Draft {
  /// What part it plays.
  var role: LineRole
  /// Bytes of its marker; empty when it has none.
  var marker: Range<Int>
  /// Its lines in order.
  var pieces: [Piece]
}

/// A line of a block.
struct Piece {
  /// Bytes of the line's text.
  var bytes: Range<Int>
  /// What stands between the line before and this one in the repaired text.
  var joint: Joint
}

/// How two lines become one.
enum Joint {
  /// Nothing between: Chinese text, numbers.
  case glue
  /// One space, which stands for the line break.
  case space
  /// The hyphen at the end of the line before goes.
  case hyphen
}

extension Draft {
  /// Whether the text may be taken for running text, where spaces between Chinese characters are slips.
  var isProse: Bool {
    switch role {
    case .text, .listItem, .article, .footnote: true
    default: false
    }
  }
}
