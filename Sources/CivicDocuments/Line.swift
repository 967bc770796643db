/// A line of the source that is not blank, as far as it can be judged by itself.
struct Line {
  /// Its bytes without white space at either end.
  var bytes: Range<Int>
  /// The bytes of its marker (`一、`, `-`, `##`); empty when it has none.
  var marker: Range<Int>
  /// What part it seems to play.
  var role: LineRole
  /// What stands between it and the line before.
  var gap: LineGap
  /// Columns of white space before it.
  var indent: Int
  /// Columns of its text; a Chinese character takes two.
  var width: Int
  /// What its first scalars say about the line before.
  var opening: LineOpening
  /// What its last scalars say about the line after.
  var closing: LineClosing
  /// Marks of running text (`，。；,;.`) inside.
  var punctuation: Int
  /// Quotes and brackets opened here and not closed, less those closed and not opened.
  var openBrackets: Int
  /// Cells, when the line could be a row of a table.
  var tabs: Int

  /// The bytes after the marker.
  var text: Range<Int> { max(marker.upperBound, bytes.lowerBound)..<bytes.upperBound }

  /// Whether it reads as running text rather than as a title.
  var isProse: Bool { punctuation > 0 || width > 70 }
}

/// What part a line plays.
enum LineRole: Equatable {
  case text
  case heading(level: Int)
  case listItem
  case article
  case speaker
  case dateline
  case sourceLine
  case footnote
  case tableRow
  /// `|---|---|`, `-----`, code fences: form without text.
  case rule
  /// `— 3 —`, `第3页`, `Page 3 of 9`.
  case pageFurniture
  /// A number alone: a page number if blank lines stand around it.
  case bareNumber
}

/// What stands between two lines that are not blank.
enum LineGap: Equatable {
  case none
  case blank
  case page
}

/// How a line begins.
struct LineOpening: Equatable {
  /// First scalar of its text.
  var first: Unicode.Scalar
  /// Second scalar.
  var second: Unicode.Scalar
  /// Whether at most one Han character stands before its first punctuation, as in `态。`.
  var isStump: Bool
  /// Whether it begins a new step of the text: 一是, 二要, 第三, 同时, a label such as `时间:`.
  var isFreshStart: Bool
}

/// How a line ends.
struct LineClosing: Equatable {
  /// What the last scalars are.
  enum Kind: Equatable {
    /// 。！？ and the like, closing quotes passed over.
    case terminal
    /// A colon.
    case colon
    /// A comma, 、 or an opening bracket: the text goes on.
    case running
    /// A hyphen after a letter.
    case hyphen
    /// An English word that never ends a sentence: the, of, and.
    case functionWord
    /// Anything else.
    case word
  }

  /// What the last scalars are.
  var kind: Kind
  /// Last scalar.
  var last: Unicode.Scalar
  /// The scalar before it.
  var beforeLast: Unicode.Scalar
}
