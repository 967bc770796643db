extension DateReader {
  /// Year, month and day closed by 年, 月 and 日 or 号, as many as are written.
  func chineseDate(at start: Int) -> ReadDate? {
    var date = ReadDate(range: start..<start)
    var index = start
    let era = era(at: start)
    if let century = century(at: era.end), !era.isBefore { return century }
    if let year = year(at: era.end) {
      guard mode == .lenient || year.places == 4 || era.isNamed else { return nil }
      date.year = era.isBefore ? -year.value : year.value
      date.hasShortYear = year.places == 2 && !era.isNamed
      index = year.end
      if has("代", at: index), year.value % 10 == 0, !date.hasShortYear {
        date.isDecade = true
        date.range = start..<index + 1
        return date
      }
    } else if era.isNamed {
      return nil
    }
    if let month = part(at: index, closedBy: Self.isMonthMark), (1...12).contains(month.value) {
      date.month = month.value
      index = month.end
    }
    if date.month != nil || (mode == .lenient && date.year == nil),
      let day = part(at: index, closedBy: Self.isDayMark), (1...31).contains(day.value)
    {
      date.day = day.value
      index = day.end
    }
    guard index > era.end, date.year != nil || date.month != nil || date.day != nil else {
      return nil
    }
    date.range = start..<index
    return date
  }

  private static func isMonthMark(_ scalar: Unicode.Scalar) -> Bool { scalar == "月" }

  private static func isDayMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "日" || scalar == "号" || scalar == "號"
  }

  /// `公元`, `公元前`, `前` before a year.
  private func era(at start: Int) -> (end: Int, isNamed: Bool, isBefore: Bool) {
    if has("公元前", at: start) { return (start + 3, true, true) }
    if has("公元", at: start) { return (start + 2, true, false) }
    if mode == .lenient, has("前", at: start) { return (start + 1, true, true) }
    return (start, false, false)
  }

  /// A year of one to four digits closed by 年; three and one only after an era.
  private func year(at start: Int) -> (value: Int, end: Int, places: Int)? {
    guard let number = number(at: start), number.places <= 4, (0...9_999).contains(number.value),
      !isLength(number.end, places: number.places, at: start)
    else { return nil }
    let mark = skippingSpace(number.end)
    guard mark < limit, scalars[mark] == "年" else { return nil }
    return (number.value, mark + 1, number.places)
  }

  /// Whether `N年` is a length of time: two digits without a month behind, or a value in words.
  private func isLength(_ end: Int, places: Int, at start: Int) -> Bool {
    if start > 0, scalars[start - 1] == "前" || scalars[start - 1] == "元" { return false }
    guard places < 4 else { return !isDigitString(start, end) }
    guard places == 2, isDigitString(start, end) else { return true }
    let mark = skippingSpace(end) + 1
    guard mode == .lenient else { return true }
    return mark < limit && part(at: mark, closedBy: Self.isMonthMark) == nil
  }

  /// Whether a range holds digits only, no 十 or 千.
  private func isDigitString(_ start: Int, _ end: Int) -> Bool {
    (skippingSpace(start)..<end).allSatisfy { index in
      if NumberReader.digit(scalars[index]) != nil { return true }
      guard case .digit = ChineseNumeral.role(of: scalars[index]) else { return false }
      return true
    }
  }

  /// A number closed by a mark; the mark must not begin another word (`月份` and `日` may end here).
  private func part(
    at start: Int,
    closedBy isMark: (Unicode.Scalar) -> Bool
  ) -> (value: Int, end: Int)? {
    guard let number = number(at: start), number.places <= 3 else { return nil }
    let mark = skippingSpace(number.end)
    guard mark < limit, isMark(scalars[mark]) else { return nil }
    return (number.value, mark + 1)
  }

  /// `80年代`.
  private func decade(at start: Int) -> (value: Int, end: Int)? {
    guard let decade = number(at: start), decade.value % 10 == 0, (0...90).contains(decade.value),
      has("年代", at: decade.end)
    else { return nil }
    return (decade.value, decade.end + 2)
  }

  /// `20世纪80年代` as the decade from 1980; in answers also `上世纪80年代`, whose century is not said.
  private func century(at start: Int) -> ReadDate? {
    if mode == .lenient, has("上世纪", at: start), let decade = decade(at: start + 3) {
      var date = ReadDate(range: start..<decade.end)
      date.year = decade.value
      date.hasShortYear = true
      date.isDecade = true
      return date
    }
    guard let century = number(at: start), (1...30).contains(century.value),
      has("世纪", at: century.end) || has("世紀", at: century.end),
      let decade = decade(at: century.end + 2)
    else { return nil }
    var date = ReadDate(range: start..<decade.end)
    date.year = (century.value - 1) * 100 + decade.value
    date.isDecade = true
    return date
  }
}
