/// A date found in a text, as far as it was written.
public struct ReadDate: Sendable, Hashable {
  /// Scalars that make up the date.
  public var range: Range<Int>
  /// The year, negative before the common era; `nil` when it was not written.
  public var year: Int?
  /// The month, 1–12.
  public var month: Int?
  /// The day, 1–31; a day that its month never has is not read.
  public var day: Int?
  /// Whether only the last two digits of the year were written; `year` is then 0–99.
  public var hasShortYear = false
  /// Whether it is a decade (`1980年代`); `year` is its first.
  public var isDecade = false
  /// Whether month and day may have been meant the other way round (`3/5/2026`).
  public var isAmbiguous = false

  /// Whether year, month and day are all known.
  public var isFull: Bool { year != nil && month != nil && day != nil && !hasShortYear }
}
