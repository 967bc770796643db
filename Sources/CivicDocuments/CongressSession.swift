import CivicText

/// Tells the year of a meeting whose calendar is regular.
///
/// Catches `十四届全国人大四次会议` (2026), `全国政协十四届四次会议`, `第二十次全国代表大会` (2022), `二十届三中全会`
/// (2024), `119th Congress, 1st session` (2025); not `人大常委会第十次会议`, which meets every two months, nor
/// a city's congress, whose terms differ.
struct CongressSession: Equatable {
  /// Scalars it takes.
  let range: Range<Int>
  /// The year it met in.
  let year: Int

  /// The first such meeting named in a simplified text.
  static func first(in text: [Unicode.Scalar]) -> CongressSession? {
    for index in text.indices {
      if let found = SessionScanner(text: text).session(at: index) { return found }
    }
    return nil
  }
}

private struct SessionScanner {
  let text: [Unicode.Scalar]

  subscript(index: Int) -> Unicode.Scalar {
    index >= 0 && index < text.count ? text[index] : "\0"
  }

  func session(at index: Int) -> CongressSession? {
    let first = self[index]
    if first.isASCIIDigit { return unitedStates(at: index) ?? term(at: index) }
    if first == "第" || DateScanner.digit(first) != nil {
      return party(at: index) ?? term(at: index)
    }
    return has("全国政协", at: index) ? conference(at: index + 4) : nil
  }

  /// `(第)十四届全国人(民代表)大(会)(第)四次会议`, `第十四届全国委员会第四次会议`, `二十届三中全会`.
  private func term(at start: Int) -> CongressSession? {
    let previous = self[start - 1]
    guard DateScanner.digit(previous) == nil, !previous.isASCIIDigit, previous != "第",
      let (term, termEnd) = ordinal(at: start), self[termEnd] == "届"
    else { return nil }
    var index = termEnd + 1
    if let (plenum, end) = ordinal(at: index), has("中全会", at: end) {
      guard let year = Self.plenumYear(term: term, plenum: plenum) else { return nil }
      return CongressSession(range: start..<end + 3, year: year)
    }
    let bodies = ["全国人民代表大会", "全国人大", "全国委员会"]
    guard let body = bodies.first(where: { has($0, at: index) }) else { return nil }
    index += body.unicodeScalars.count
    return annual(term, sessionAt: index, from: start)
  }

  private func conference(at index: Int) -> CongressSession? {
    guard let (term, end) = ordinal(at: index), self[end] == "届" else { return nil }
    return annual(term, sessionAt: end + 1, from: index - 4)
  }

  /// Both bodies began a term in 1978 (the fifth), and have every five years since.
  private func annual(_ term: Int, sessionAt index: Int, from start: Int) -> CongressSession? {
    guard (5...40).contains(term), let (session, end) = ordinal(at: index), has("次会议", at: end),
      (1...5).contains(session)
    else { return nil }
    return CongressSession(range: start..<end + 3, year: 1978 + 5 * (term - 5) + session - 1)
  }

  /// `第二十次全国代表大会`: every five years since the twelfth, in 1982.
  private func party(at start: Int) -> CongressSession? {
    guard self[start] == "第", let (number, end) = ordinal(at: start),
      has("次全国代表大会", at: end), (12...40).contains(number)
    else { return nil }
    return CongressSession(range: start..<end + 7, year: 1982 + 5 * (number - 12))
  }

  /// Years of the plenary sessions of the Central Committee, which keep no fixed calendar.
  private static func plenumYear(term: Int, plenum: Int) -> Int? {
    let years = [
      18: [2012, 2013, 2013, 2014, 2015, 2016, 2017],
      19: [2017, 2018, 2018, 2019, 2020, 2021, 2022],
      20: [2022, 2023, 2024, 2025],
    ]
    guard let known = years[term], known.indices.contains(plenum - 1) else { return nil }
    return known[plenum - 1]
  }

  /// `119th Congress`, with `1st session` or `2nd session` near: a Congress begins in an odd year.
  private func unitedStates(at start: Int) -> CongressSession? {
    guard !self[start - 1].isASCIIDigit else { return nil }
    var end = start
    var number = 0
    while self[end].isASCIIDigit, end - start < 4 {
      number = number * 10 + Int(self[end].value - 0x30)
      end += 1
    }
    guard (70...200).contains(number), self[end + 2] == " ", has("Congress", at: end + 3) else {
      return nil
    }
    let body = end + 11
    for place in body..<body + 12
    where has("2nd session", at: place) || has("2d session", at: place) {
      return CongressSession(range: start..<place + 10, year: 1790 + 2 * (number - 1))
    }
    return CongressSession(range: start..<body, year: 1789 + 2 * (number - 1))
  }

  /// A number with or without 第, in Chinese numerals or figures.
  private func ordinal(at start: Int) -> (value: Int, end: Int)? {
    var index = self[start] == "第" ? start + 1 : start
    let first = index
    var value = 0
    var pending = 0
    while let digit = DateScanner.digit(self[index]), index - first < 4 {
      if digit == 10 {
        value += max(1, pending) * 10
        pending = 0
      } else {
        pending = digit
      }
      index += 1
    }
    if index > first { return (value + pending, index) }
    while self[index].isASCIIDigit, index - first < 3 {
      value = value * 10 + Int(self[index].value - 0x30)
      index += 1
    }
    return index > first ? (value, index) : nil
  }

  private func has(_ word: String, at index: Int) -> Bool {
    var place = index
    for scalar in word.unicodeScalars {
      guard self[place] == scalar else { return false }
      place += 1
    }
    return true
  }
}
