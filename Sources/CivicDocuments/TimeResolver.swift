import CivicTime

/// Turns words for a time into the time they mean.
///
/// Years are counted from the day the document speaks from, or, for 次年 and 上半年, from the year last
/// spoken of. What neither tells stays unresolved: a wrong year is worse than none.
struct TimeResolver {
  /// The day the document speaks from.
  let anchor: DocumentDate
  /// How times are written.
  let display: TimeDisplay

  /// What a resolution found.
  typealias Outcome = (
    time: ResolvedTime?, isRelative: Bool, reason: TimeMention.Reason
  )

  /// Makes a resolver for a document.
  init(anchor: DocumentDate, language: DocumentLanguage) {
    self.anchor = anchor
    display = TimeDisplay(language: language)
  }

  /// The time that words mean.
  ///
  /// - Parameters:
  ///   - expression: the words.
  ///   - spokenYear: the year last spoken of, if any.
  ///   - written: the words as they stand, kept for written English dates.
  /// - Returns: the time or `nil`, whether the words depend on the document, and why.
  func resolve(
    _ expression: TimeExpression,
    spokenYear: Int?,
    written: String
  ) -> Outcome {
    switch expression.form {
    case .date(let year, let month, let day):
      return date(expression, year, month, day, spokenYear, written)
    case .years(let first, let last):
      return (display.years(first, last), false, .written)
    case .decade(let year):
      return (display.decade(year), false, .written)
    case .lastCentury(let decade):
      guard let year = anchor.year else { return (nil, true, .noAnchor) }
      return (display.decade((year / 100 - 1) * 100 + decade), true, .documentDate)
    case .plan(let number):
      return (display.plan(number), false, .calendar)
    case .congress(let number):
      let year = 1982 + 5 * (number - 12)
      return (open(display.year(year, part: nil), expression), false, .calendar)
    case .landmark(let year, let month, let day):
      return (display.landmark(year, month, day), false, .calendar)
    case .vague:
      return (nil, true, .vague)
    default:
      return counted(expression, spokenYear)
    }
  }

  /// Words that count from the document's day or the year spoken of.
  private func counted(_ expression: TimeExpression, _ spokenYear: Int?) -> Outcome {
    switch expression.form {
    case .year(let offset):
      guard let year = anchor.year else { return (nil, true, .noAnchor) }
      return (inYear(expression, year + offset), true, .documentDate)
    case .sameYear(let offset):
      if let spokenYear { return (inYear(expression, spokenYear + offset), true, .context) }
      // 上年 without a year spoken of is the year before the document; 当年 is any year.
      guard offset == -1, let year = anchor.year else { return (nil, true, .noAnchor) }
      return (inYear(expression, year - 1), true, .documentDate)
    case .pastYears(let count):
      guard let year = anchor.year else { return (nil, true, .noAnchor) }
      return (display.years(year - count, year - 1), true, .documentDate)
    case .part:
      return part(expression, spokenYear)
    case .month(let offset):
      guard let day = anchor.date else { return (nil, true, .noAnchor) }
      return (month(day, offset), true, .documentDate)
    case .week(let offset):
      guard let day = anchor.date else { return (nil, true, .noAnchor) }
      let monday = day.adding(days: 1 - day.weekday + 7 * offset)
      return (display.days(monday, monday.adding(days: 6)), true, .documentDate)
    case .day(let offset):
      guard let day = anchor.date else { return (nil, true, .noAnchor) }
      return (display.day(day.adding(days: offset)), true, .documentDate)
    case .now:
      guard let day = anchor.date else { return (nil, true, .noAnchor) }
      return (month(day, 0), true, .documentDate)
    default:
      return (nil, true, .vague)
    }
  }

  private func date(
    _ expression: TimeExpression,
    _ year: Int?,
    _ month: Int?,
    _ day: Int?,
    _ spokenYear: Int?,
    _ written: String
  ) -> Outcome {
    if let year {
      let time = display.date(year, month, day, part: expression.part)
      return (open(display.keeping(written, time), expression), false, .written)
    }
    guard let year = spokenYear ?? anchor.year else { return (nil, true, .noAnchor) }
    let time = display.date(year, month, day, part: nil)
    return (open(time, expression), true, spokenYear == nil ? .documentDate : .context)
  }

  private func inYear(_ expression: TimeExpression, _ year: Int) -> ResolvedTime? {
    guard let month = expression.month else {
      return open(display.year(year, part: expression.part), expression)
    }
    return open(display.date(year, month, expression.day, part: nil), expression)
  }

  /// 上半年: of the year spoken of; else of the document's year if that part of it is over or has begun.
  private func part(_ expression: TimeExpression, _ spokenYear: Int?) -> Outcome {
    if let spokenYear {
      return (display.year(spokenYear, part: expression.part), true, .context)
    }
    guard let day = anchor.date else { return (nil, true, .noAnchor) }
    let time = display.year(day.year, part: expression.part)
    guard let first = time?.first, first <= day, expression.part != .whole else {
      return (nil, true, .noAnchor)
    }
    return (time, true, .documentDate)
  }

  private func month(_ day: CivilDate, _ offset: Int) -> ResolvedTime? {
    let (year, month, _) = day.components
    let count = year * 12 + month - 1 + offset
    return display.date(count / 12, count % 12 + 1, nil, part: nil)
  }

  private func open(_ time: ResolvedTime?, _ expression: TimeExpression) -> ResolvedTime? {
    guard expression.isOpen, let time else { return time }
    return ResolvedTime(display: time.display, first: time.first, last: nil)
  }
}
