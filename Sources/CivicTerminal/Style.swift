/// What a stretch of text is, as far as looks go; never the only sign of anything.
///
/// The palette keeps to blue, yellow and weight, which stay apart for colour-blind readers.
public enum Style: Sendable, Hashable {
  /// Ordinary text.
  case plain
  /// Something to see first: titles, blanks.
  case strong
  /// Something to see last: sources, hints.
  case faint
  /// A key to press or a command to type.
  case key
  /// Something right.
  case good
  /// Something wrong.
  case bad

  /// The parameters of the terminal's select-graphic-rendition sequence; `nil` for plain text.
  var rendition: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .key: "36"
    case .good: "1;34"
    case .bad: "1;33"
    }
  }
}
