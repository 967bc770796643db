public import CivicTime

/// A place in a text that speaks of a time.
public struct TimeMention: Sendable, Hashable {
  /// Scalars of the block's text; words that only lead to it (到, 截至, since, by) not included.
  public let range: Range<Int>
  /// The words as written.
  public let text: String
  /// What they mean, or `nil` when nothing tells.
  public let resolved: ResolvedTime?
  /// Whether the words mean another time in another document (去年, 3月, last year).
  public let isRelative: Bool
  /// How the meaning was found, or why it was not.
  public let reason: Reason

  /// How the meaning of a time was found.
  public enum Reason: String, Sendable, Hashable {
    /// The words say it all.
    case written
    /// Counted from the day the document speaks from.
    case documentDate
    /// Counted from a year named before it in the paragraph or section.
    case context
    /// Known from history or a calendar: “十四五”, 党的二十大, 改革开放以来.
    case calendar
    /// Nothing tells the document's date, so the words cannot be resolved.
    case noAnchor
    /// The words are vague by themselves: 近年来, recently.
    case vague
  }

  /// Makes a mention.
  public init(
    range: Range<Int>,
    text: String,
    resolved: ResolvedTime?,
    isRelative: Bool,
    reason: Reason
  ) {
    self.range = range
    self.text = text
    self.resolved = resolved
    self.isRelative = isRelative
    self.reason = reason
  }
}

/// A time that stands on its own.
public struct ResolvedTime: Sendable, Hashable {
  /// Words that can take the place of the mention, in the document's language: `2025年`, `2026年上半年`,
  /// `2021—2025年（“十四五”时期）`, `2019`, `the first half of 2026`.
  public let display: String
  /// First day.
  public let first: CivilDate
  /// Last day; `nil` when the time is open: 以来, since.
  public let last: CivilDate?

  /// Makes a time.
  public init(display: String, first: CivilDate, last: CivilDate?) {
    self.display = display
    self.first = first
    self.last = last
  }

  /// The year, when the time lies in a single one.
  public var year: Int? {
    guard let last, last.year == first.year else { return nil }
    return first.year
  }
}

/// The time that a figure without a date of its own speaks of.
public struct TimeScope: Sendable, Hashable {
  /// The year; `nil` when the scope is longer than one, as in “十四五”时期.
  public let year: Int?
  /// The time in the document's language: `2025年`, `2021—2025年（“十四五”时期）`, `2019`.
  public let display: String
  /// Where the scope comes from.
  public let reason: Reason

  /// Where a scope comes from.
  public enum Reason: String, Sendable, Hashable {
    /// The title of a statistical report names the year.
    case title
    /// The heading above names the year.
    case heading
    /// A sentence or clause before began with the time.
    case leading
  }

  /// Makes a scope.
  public init(year: Int?, display: String, reason: Reason) {
    self.year = year
    self.display = display
    self.reason = reason
  }
}
