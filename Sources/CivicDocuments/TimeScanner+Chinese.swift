import CivicText

extension TimeScanner {
  /// Chinese words for a time that begin at a place.
  func chineseExpression(at index: Int) -> TimeExpression? {
    if let period = pastYears(at: index) ?? plan(at: index) ?? congress(at: index) {
      return period
    }
    if let landmark = TimeWords.landmarks.match(text, at: index),
      let form = Self.form(landmark.name, landmark.number)
    {
      // 以来 stays outside, as after any other time.
      let end = index + landmark.length - 2
      return TimeExpression(range: index..<end, form: form, isOpen: true)
    }
    if let old = republicYear(at: index) ?? lastCentury(at: index) { return old }
    if let match = TimeWords.chinese.match(text, at: index) { return worded(match, at: index) }
    guard let part = TimeWords.chineseParts.match(text, at: index),
      partStandsAlone(at: index, part.length)
    else { return nil }
    return TimeExpression(
      range: index..<index + part.length,
      form: .part,
      part: Self.part(part.name, part.number)
    )
  }

  private func worded(
    _ match: (length: Int, name: String, number: Int),
    at index: Int
  ) -> TimeExpression? {
    let end = index + match.length
    guard !isInsideWord(index, end), let form = Self.form(match.name, match.number) else {
      return nil
    }
    var expression = TimeExpression(range: index..<end, form: form)
    switch form {
    case .year, .sameYear:
      if let month = dates.date(at: end), month.year == nil, let number = month.month {
        expression.range = index..<month.range.upperBound
        return monthOfYear(expression, number, month.day)
      }
      addPart(to: &expression)
    default:
      break
    }
    markOpen(&expression)
    return expression
  }

  /// 去年3月: a month of a year counted from the document's.
  private func monthOfYear(
    _ expression: TimeExpression,
    _ month: Int,
    _ day: Int?
  ) -> TimeExpression {
    var result = expression
    result.month = month
    result.day = day
    return result
  }

  /// 前年轻人, 同年级, 上年纪, 以前年度, 目前提: the words of a time as parts of others.
  private func isInsideWord(_ start: Int, _ end: Int) -> Bool {
    if self[end - 1] == "年", "轻龄级纪代幼画货糕味俗".unicodeScalars.contains(self[end]) { return true }
    if self[end - 1] == "前", self[end] == "提" { return true }
    if self[start] == "本", self[start - 1] == "为" { return true }
    if has("前年", at: start), self[start - 1] == "以" || self[start - 1] == "年" { return true }
    if has("当年", at: start), "相适正".unicodeScalars.contains(self[start - 1]) { return true }
    if has("日前", at: start) {
      let before = self[start - 1]
      return before.isASCIIDigit || LineHead.isNumeral(before)
        || "今昨明当生节假".unicodeScalars.contains(before)
    }
    return has("后年", at: start) && self[start - 1].isHan && self[start - 1] != "到"
  }

  /// 年底 after a number belongs to that number: 5年底 is nothing, 2025年底 has been read already.
  private func partStandsAlone(at start: Int, _ length: Int) -> Bool {
    let before = self[start - 1]
    if before.isASCIIDigit || before == "第" { return false }
    if self[start] == "年" {
      return !LineHead.isNumeral(before) && !"今去明前后多百近几半成中周老少青千当同次".unicodeScalars.contains(before)
    }
    if has("全年", at: start) { return self[start + 2] != "龄" && self[start + 2] != "级" }
    return !(LineHead.isNumeral(self[start]) && LineHead.isNumeral(before))
  }

  /// 过去五年, 过去10年.
  private func pastYears(at start: Int) -> TimeExpression? {
    guard has("过去", at: start), let (count, end) = number(at: start + 2), self[end] == "年",
      (2...100).contains(count)
    else { return nil }
    return TimeExpression(range: start..<end + 1, form: .pastYears(count))
  }

  /// “十四五”时期, “十五五”, 十四五规划.
  private func plan(at start: Int) -> TimeExpression? {
    let isQuoted = self[start] == "“"
    let first = isQuoted ? start + 1 : start
    guard !LineHead.isNumeral(self[first - 1]) else { return nil }
    var end = first
    while DateScanner.digit(self[end]) != nil { end += 1 }
    guard end - first >= 2, end - first <= 3, self[end - 1] == "五",
      let (number, numberEnd) = number(at: first, before: end - 1), numberEnd == end - 1,
      (1...30).contains(number)
    else { return nil }
    if isQuoted {
      guard self[end] == "”" else { return nil }
      end += 1
    }
    let suffix = ["时期", "期间"].first { has($0, at: end) }
    guard isQuoted || suffix != nil || has("规划", at: end) else { return nil }
    return TimeExpression(range: start..<end + (suffix == nil ? 0 : 2), form: .plan(number))
  }

  /// 党的二十大, 党的十八大以来; not 党的十大任务.
  private func congress(at start: Int) -> TimeExpression? {
    guard has("党的", at: start), let (number, end) = number(at: start + 2), self[end] == "大",
      (12...40).contains(number)
    else { return nil }
    var expression = TimeExpression(range: start..<end + 1, form: .congress(number))
    markOpen(&expression)
    return expression
  }

  /// 民国110年: counted from 1911.
  private func republicYear(at start: Int) -> TimeExpression? {
    guard has("民国", at: start) else { return nil }
    let digits = self[start + 2].isBlank ? start + 3 : start + 2
    guard let (number, end) = number(at: digits), self[end] == "年" || self[end] == " ",
      (1...150).contains(number)
    else { return nil }
    let unit = self[end] == "年" ? end : end + 1
    guard self[unit] == "年" else { return nil }
    return TimeExpression(
      range: start..<unit + 1,
      form: .date(year: 1911 + number, month: nil, day: nil)
    )
  }

  /// 上世纪90年代.
  private func lastCentury(at start: Int) -> TimeExpression? {
    guard has("上世纪", at: start), let (decade, end) = number(at: start + 3), decade < 100,
      has("年代", at: end)
    else { return nil }
    return TimeExpression(range: start..<end + 2, form: .lastCentury(decade))
  }

  private func number(at start: Int, before end: Int) -> (value: Int, end: Int)? {
    TimeScanner(Array(text[start..<end])).number(at: 0).map { ($0.value, start + $0.end) }
  }
}
