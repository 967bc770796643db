public import CivicText

/// Text whose stretches know their style.
///
/// The text is content: what is not safe to show is made visible when it is rendered, so no escape
/// sequence in a deck or a file name reaches the terminal.
///
/// ```swift
/// let line: StyledText = "\("青山市", .strong)  12 due"
/// ```
public struct StyledText: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A stretch of one style.
  public struct Run: Sendable, Hashable {
    /// The text, as it came.
    public var text: String
    /// Its style.
    public var style: Style
  }

  /// The stretches in order.
  public private(set) var runs: [Run]

  /// Makes text of one style.
  public init(_ text: String, _ style: Style = .plain) {
    runs = text.isEmpty ? [] : [Run(text: text, style: style)]
  }

  /// Makes plain text from a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// Makes text from an interpolated literal.
  public init(stringInterpolation: StringInterpolation) {
    runs = stringInterpolation.runs
  }

  /// Collects the parts of an interpolated literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var runs: [Run] = []

    /// Makes an empty collection.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds a plain part.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { runs.append(Run(text: literal, style: .plain)) }
    }

    /// Adds a text in a style.
    public mutating func appendInterpolation(_ text: String, _ style: Style = .plain) {
      if !text.isEmpty { runs.append(Run(text: text, style: style)) }
    }

    /// Adds a number.
    public mutating func appendInterpolation(_ number: Int) {
      runs.append(Run(text: String(number), style: .plain))
    }

    /// Adds styled text.
    public mutating func appendInterpolation(_ text: StyledText) {
      runs += text.runs
    }
  }

  /// Whether there is no text.
  public var isEmpty: Bool { runs.isEmpty }

  /// The text without its styles.
  public var plain: String { runs.map(\.text).joined() }

  /// Joins two texts.
  public static func + (lhs: StyledText, rhs: StyledText) -> StyledText {
    var sum = lhs
    sum.runs += rhs.runs
    return sum
  }

  /// Adds a text at the end.
  public static func += (lhs: inout StyledText, rhs: StyledText) {
    lhs.runs += rhs.runs
  }

  /// The text with the same style everywhere.
  public func styled(_ style: Style) -> StyledText { StyledText(plain, style) }

  /// The columns the text takes when shown.
  public func columns(_ measure: DisplayWidth) -> Int {
    runs.reduce(0) { $0 + measure.columns(of: SafeText.line($1.text)) }
  }

  /// The text with spaces after it up to a number of columns.
  public func padded(to width: Int, _ measure: DisplayWidth) -> StyledText {
    self + StyledText(String(repeating: " ", count: max(0, width - columns(measure))))
  }

  /// The text as it is written to a terminal or file: safe, and coloured when asked for.
  ///
  /// - Parameters:
  ///   - colour: whether escape sequences for styles are written.
  ///   - bracket: stands before and after each escape sequence, for line editors that must not count it.
  /// - Returns: one line without its end.
  public func rendered(colour: Bool, bracket: String = "") -> String {
    runs.map { run in
      let text = SafeText.line(run.text)
      guard colour, let rendition = run.style.rendition else { return text }
      return bracket + "\u{1B}[" + rendition + "m" + bracket + text
        + bracket + "\u{1B}[0m" + bracket
    }.joined()
  }
}
