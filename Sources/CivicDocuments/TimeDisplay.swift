import CivicTime

/// Writes times in the language and script of a document.
struct TimeDisplay {
  /// The document's language.
  let language: DocumentLanguage

  /// A year or a part of one: `2025年上半年`, `the first half of 2025`.
  func year(_ year: Int, part: TimeExpression.Part?) -> ResolvedTime? {
    let months = Self.months(of: part)
    guard let first = CivilDate(year: year, month: months.lowerBound, day: 1),
      let last = Self.lastDay(year, months.upperBound)
    else { return nil }
    let display =
      language.isChinese
      ? "\(year)年" + chinese(part) : Self.english(part).map { "\($0) \(year)" } ?? "\(year)"
    return ResolvedTime(display: display, first: first, last: last)
  }

  /// A year, a month or a day.
  func date(_ year: Int, _ month: Int?, _ day: Int?, part: TimeExpression.Part?) -> ResolvedTime? {
    guard let month else { return self.year(year, part: part) }
    guard let day else {
      guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
      let display =
        language.isChinese ? "\(year)年\(month)月" : "\(Self.monthNames[month - 1]) \(year)"
      return ResolvedTime(display: display, first: first, last: Self.lastDay(year, month))
    }
    return CivilDate(year: year, month: month, day: day).map(self.day)
  }

  /// One day.
  func day(_ date: CivilDate) -> ResolvedTime {
    ResolvedTime(display: name(date), first: date, last: date)
  }

  /// Several days.
  func days(_ first: CivilDate, _ last: CivilDate) -> ResolvedTime {
    let joiner = language.isChinese ? "至" : " to "
    return ResolvedTime(display: name(first) + joiner + name(last), first: first, last: last)
  }

  /// Several years: `2021—2025年`, `2014–2019`.
  func years(_ first: Int, _ last: Int) -> ResolvedTime? {
    guard let start = CivilDate(year: first, month: 1, day: 1), let end = Self.lastDay(last, 12)
    else { return nil }
    let display = language.isChinese ? "\(first)—\(last)年" : "\(first)–\(last)"
    return ResolvedTime(display: display, first: start, last: end)
  }

  /// Ten years: `20世纪90年代`, `the 1990s`.
  func decade(_ year: Int) -> ResolvedTime? {
    guard let span = years(year, year + 9) else { return nil }
    let chinese =
      "\(year / 100 + 1)\(language == .traditionalChinese ? "世紀" : "世纪")\(year % 100)年代"
    return ResolvedTime(
      display: language.isChinese ? chinese : "\(year)s",
      first: span.first,
      last: span.last
    )
  }

  /// A five-year plan: the first began in 1953, the third in 1966, and each since follows the one before.
  func plan(_ number: Int) -> ResolvedTime? {
    let first = number <= 2 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3)
    guard let span = years(first, first + 4) else { return nil }
    let numeral = Self.numeral(number)
    let display =
      switch language {
      case .simplifiedChinese: "\(span.display)（“\(numeral)五”时期）"
      case .traditionalChinese: "\(span.display)（「\(numeral)五」時期）"
      case .english: span.display
      }
    return ResolvedTime(display: display, first: span.first, last: span.last)
  }

  /// A turning point from which time is counted.
  func landmark(_ year: Int, _ month: Int, _ day: Int) -> ResolvedTime? {
    guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
    return ResolvedTime(
      display: language.isChinese ? "\(year)年" : "\(year)",
      first: date,
      last: nil
    )
  }

  /// English dates keep the order they were written in.
  func keeping(_ written: String, _ time: ResolvedTime?) -> ResolvedTime? {
    guard language == .english, let time else { return time }
    return ResolvedTime(display: written, first: time.first, last: time.last)
  }

  private func name(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return language.isChinese
      ? "\(year)年\(month)月\(day)日" : "\(day) \(Self.monthNames[month - 1]) \(year)"
  }

  // MARK: - Parts of a year

  private func chinese(_ part: TimeExpression.Part?) -> String {
    let isTraditional = language == .traditionalChinese
    return switch part {
    case nil: ""
    case .half(let number): number == 1 ? "上半年" : "下半年"
    case .quarter(let number): Self.numeral(number) + "季度"
    case .quarters(let number): "前\(number == 2 ? "两" : Self.numeral(number))季度"
    case .start: "初"
    case .middle: "年中"
    case .end: "底"
    case .whole: "全年"
    case .samePeriod: isTraditional ? "同期" : "同期"
    }
  }

  private static func english(_ part: TimeExpression.Part?) -> String? {
    let ordinals = ["first", "second", "third", "fourth"]
    return switch part {
    case nil, .whole: nil
    case .half(let number): "the \(ordinals[number - 1]) half of"
    case .quarter(let number): "the \(ordinals[number - 1]) quarter of"
    case .quarters(let number): "the first \(number) quarters of"
    case .start: "early"
    case .middle: "mid"
    case .end: "the end of"
    case .samePeriod: "the same period of"
    }
  }

  private static func months(of part: TimeExpression.Part?) -> ClosedRange<Int> {
    switch part {
    case nil, .whole, .samePeriod: 1...12
    case .half(let number): number == 1 ? 1...6 : 7...12
    case .quarter(let number): number * 3 - 2...number * 3
    case .quarters(let number): 1...number * 3
    case .start: 1...1
    case .middle: 6...7
    case .end: 12...12
    }
  }

  private static func lastDay(_ year: Int, _ month: Int) -> CivilDate? {
    guard (1...12).contains(month) else { return nil }
    return CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, year: year))
  }

  /// 1–39 in Chinese: 十四.
  private static func numeral(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = number / 10
    let lead = tens == 0 ? "" : tens == 1 ? "十" : digits[tens] + "十"
    return lead + digits[number % 10]
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
