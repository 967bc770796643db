/// Words for a time as they stand, before anything is known about the document.
struct TimeExpression: Equatable {
  /// Scalars they take.
  var range: Range<Int>
  /// What they say.
  var form: Form
  /// The part of the year meant, when the words name one.
  var part: Part?
  /// A month of a year that the form counts: 去年3月.
  var month: Int?
  /// A day of that month.
  var day: Int?
  /// Whether the time goes on from there: 以来, since.
  var isOpen = false

  /// What words for a time say.
  enum Form: Equatable {
    /// A written date; parts not written are `nil`.
    case date(year: Int?, month: Int?, day: Int?)
    /// First and last year.
    case years(Int, Int)
    /// A year counted from the document's: 去年 is −1.
    case year(Int)
    /// A year counted from the one spoken of: 次年 is +1.
    case sameYear(Int)
    /// A month, a week or a day counted from the document's.
    case month(Int), week(Int), day(Int)
    /// A part of the year spoken of: 上半年.
    case part
    /// A five-year plan: “十四五” is 14.
    case plan(Int)
    /// A national congress of the Communist Party of China: 党的二十大 is 20.
    case congress(Int)
    /// Ten years from one: the 1990s.
    case decade(Int)
    /// Ten years of the last century: 上世纪90年代 is 90.
    case lastCentury(Int)
    /// The years up to the document's: 过去五年.
    case pastYears(Int)
    /// From a known day on: 改革开放以来.
    case landmark(year: Int, month: Int, day: Int)
    /// The document's own day: 目前.
    case now
    /// 近年来, recently.
    case vague
  }

  /// A part of a year.
  enum Part: Equatable {
    case half(Int)
    case quarter(Int)
    /// 前三季度: the first quarters together.
    case quarters(Int)
    case start, middle, end, whole, samePeriod
  }
}
