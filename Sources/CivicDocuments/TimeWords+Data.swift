/// Words for times, simplified, with what they say; longer words come before their beginnings.
enum TimeWords {
  /// Chinese words.
  static let chinese = TimeWordTable(
    """
    今年 year 0
    本年 year 0
    本年度 year 0
    去年 year -1
    前年 year -2
    大前年 year -3
    明年 year 1
    后年 year 2
    过去一年 year -1
    上年 sameYear -1
    上一年 sameYear -1
    上年度 sameYear -1
    同年 sameYear 0
    当年 sameYear 0
    次年 sameYear 1
    翌年 sameYear 1
    本月 month 0
    上月 month -1
    上个月 month -1
    下月 month 1
    下个月 month 1
    本周 week 0
    上周 week -1
    下周 week 1
    今天 day 0
    今日 day 0
    昨天 day -1
    昨日 day -1
    前天 day -2
    明天 day 1
    明日 day 1
    目前 now 0
    当前 now 0
    现在 now 0
    如今 now 0
    眼下 now 0
    近日 vague 0
    日前 vague 0
    近期 vague 0
    最近 vague 0
    前不久 vague 0
    不久前 vague 0
    此前 vague 0
    近年 vague 0
    近年来 vague 0
    近几年 vague 0
    近几年来 vague 0
    近些年 vague 0
    近些年来 vague 0
    这些年 vague 0
    多年来 vague 0
    长期以来 vague 0
    一直以来 vague 0
    今后 vague 0
    同期 vague 0
    """
  )

  /// Chinese words for a part of a year.
  static let chineseParts = TimeWordTable(
    """
    上半年 half 1
    下半年 half 2
    一季度 quarter 1
    二季度 quarter 2
    三季度 quarter 3
    四季度 quarter 4
    1季度 quarter 1
    2季度 quarter 2
    3季度 quarter 3
    4季度 quarter 4
    第一季度 quarter 1
    第二季度 quarter 2
    第三季度 quarter 3
    第四季度 quarter 4
    前两季度 quarters 2
    前三季度 quarters 3
    前3季度 quarters 3
    年初 start 0
    年中 middle 0
    年底 end 0
    年末 end 0
    年终 end 0
    全年 whole 0
    """
  )

  /// What may follow 年 directly: 2025年底, 去年底, 去年同期.
  static let yearSuffixes = TimeWordTable(
    """
    底 end 0
    末 end 0
    初 start 0
    中 middle 0
    同期 samePeriod 0
    """
  )

  /// English phrases, in small letters.
  static let english = TimeWordTable(
    """
    last_year year -1
    this_year year 0
    next_year year 1
    the_year_before_last year -2
    the_previous_year sameYear -1
    a_year_earlier sameYear -1
    the_following_year sameYear 1
    the_next_year sameYear 1
    a_year_later sameYear 1
    that_year sameYear 0
    the_same_year sameYear 0
    this_month month 0
    last_month month -1
    next_month month 1
    this_week week 0
    last_week week -1
    next_week week 1
    yesterday day -1
    tomorrow day 1
    today day 0
    currently now 0
    at_present now 0
    at_the_moment now 0
    presently now 0
    to_date now 0
    recently vague 0
    in_recent_years vague 0
    in_recent_months vague 0
    in_recent_decades vague 0
    nowadays vague 0
    these_days vague 0
    lately vague 0
    in_the_past vague 0
    so_far vague 0
    in_the_near_future vague 0
    in_the_coming_years vague 0
    in_the_years_ahead vague 0
    """
  )

  /// English phrases for a part of a year; `of` and a year, or `the year`, follow.
  static let englishParts = TimeWordTable(
    """
    the_first_half_of half 1
    the_second_half_of half 2
    first_half_of half 1
    second_half_of half 2
    the_first_quarter_of quarter 1
    the_second_quarter_of quarter 2
    the_third_quarter_of quarter 3
    the_fourth_quarter_of quarter 4
    the_end_of end 0
    the_beginning_of start 0
    the_start_of start 0
    the_middle_of middle 0
    early start 0
    late end 0
    mid middle 0
    earlier whole 0
    later whole 0
    """
  )

  /// Chinese names of turning points with the day from which 以来 counts.
  static let landmarks = TimeWordTable(
    """
    改革开放以来 landmark 19781218
    新中国成立以来 landmark 19491001
    中华人民共和国成立以来 landmark 19491001
    建国以来 landmark 19491001
    香港回归以来 landmark 19970701
    澳门回归以来 landmark 19991220
    加入世界贸易组织以来 landmark 20011211
    """
  )
}

/// A table of words with a name and a number each.
struct TimeWordTable {
  private let words: [Unicode.Scalar: [(word: [Unicode.Scalar], name: String, number: Int)]]

  /// Makes a table from lines `word name number`; `_` in a word stands for a space.
  init(_ text: String) {
    var words: [Unicode.Scalar: [(word: [Unicode.Scalar], name: String, number: Int)]] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      let word = parts[0].unicodeScalars.map { $0 == "_" ? " " as Unicode.Scalar : $0 }
      words[word[0], default: []].append((word, String(parts[1]), Int(parts[2]) ?? 0))
    }
    self.words = words.mapValues { $0.sorted { $0.word.count > $1.word.count } }
  }

  /// The longest word at a place; a capital letter at its beginning is as good as a small one.
  func match(
    _ text: [Unicode.Scalar],
    at index: Int
  ) -> (length: Int, name: String, number: Int)? {
    guard index < text.count else { return nil }
    let first = text[index].isCapitalASCII ? text[index].smallASCII : text[index]
    guard let candidates = words[first] else { return nil }
    for (word, name, number) in candidates where index + word.count <= text.count {
      var length = 1
      while length < word.count, text[index + length] == word[length] { length += 1 }
      if length == word.count { return (length, name, number) }
    }
    return nil
  }
}

extension Unicode.Scalar {
  fileprivate var isCapitalASCII: Bool { value >= 0x41 && value <= 0x5A }
  fileprivate var smallASCII: Unicode.Scalar { Unicode.Scalar(UInt8(value + 0x20)) }
}
